package io.zongshu.brief;

import io.zongshu.files.CannotContinue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What users read about their brief files. */
final class BriefMessages {
    static final String FORM_HINT = "可用 zongshu form 模板名 -o 素材表.xlsx 生成一份空表来填。";

    static final String TABLE = "表格";
    static final String REPLY = "文字材料";
    static final String YAML = "YAML";

    private BriefMessages() {}

    static CannotContinue noRows(String files) {
        return CannotContinue.usage("“" + files + "”里没有一条素材：表头下面没有填写，或者材料里没有写工作的句子。请填好后再试；" + FORM_HINT);
    }

    static CannotContinue noneRead(List<String> problems) {
        return problems.size() == 1
                ? CannotContinue.file(problems.get(0))
                : CannotContinue.file("给出的 " + problems.size() + " 个文件一个也没有读成。第一个的原因：" + problems.get(0));
    }

    static CannotContinue missing(String file) {
        return CannotContinue.file("找不到素材表“" + file + "”。请检查路径和文件名。");
    }

    static CannotContinue unreadable(String file, Throwable cause) {
        return CannotContinue.file("素材表“" + file + "”读不出来：文件可能损坏、被占用或没有权限。请在 Excel 或 WPS 里打开另存后再试。", cause);
    }

    static CannotContinue noScore(String text, int line) {
        return CannotContinue.usage("设置文件“figure-pairs.yaml”第 " + line + " 行应是一个数，现在是“" + text + "”。请对照程序自带的同名文件修改。");
    }

    static CannotContinue damaged(String file) {
        return CannotContinue.file("素材表“" + file + "”已损坏，读不出来。请在 Excel 或 WPS 里打开另存为 .xlsx 后再试。");
    }

    static CannotContinue encrypted(String file) {
        return CannotContinue.file("素材表“" + file + "”设了打开密码。请去掉密码另存后再试。");
    }

    static CannotContinue wrongKind(String file, String kind) {
        return CannotContinue.file("“" + file + "”的内容是" + kind + "，不能当作素材表。请用 .yaml 或 .xlsx 的素材表；" + FORM_HINT);
    }

    static CannotContinue emptyFile(String file) {
        return CannotContinue.usage("素材表“" + file + "”是空的。" + FORM_HINT);
    }

    static CannotContinue emptyFolder(String folder) {
        return CannotContinue.file("文件夹“" + folder + "”里没有可读的素材表或材料（.yaml、.xlsx、.xls、.csv、.docx、.doc、.txt）。");
    }

    static CannotContinue noFacts(String files) {
        return CannotContinue.usage("“" + files + "”里没有一条素材：请在“条目”下至少写一条，写明事项、举措、数据或成效。" + FORM_HINT);
    }

    static CannotContinue tooLarge(String file, int megabytes) {
        return CannotContinue.file("素材表“" + file + "”太大（超过 " + megabytes + " MB）。请拆成几个文件。");
    }

    static CannotContinue tooManyRows(String file, String sheet, int rows) {
        return CannotContinue.usage("“" + file + "”的工作表“" + sheet + "”有字的行超过 " + rows + " 行，不像素材表。请只保留本年素材。");
    }

    static CannotContinue tooManyFacts(int most) {
        return CannotContinue.usage("素材超过 " + most + " 条，超出了一篇综述用得上的数量。请按部门或主题拆开。");
    }

    static CannotContinue notKeys(String file) {
        return CannotContinue.usage(file + " 第1行：这里应是“单位: …”“年度: …”“条目:”这样的内容，程序没有读到。请对照示例素材表修改。");
    }

    static CannotContinue unknownKey(String file, int line, int column, String key, Optional<String> nearest, List<String> known) {
        String way = nearest.map(n -> "是不是“" + n + "”？").orElse("可用的键：" + String.join("、", known) + "。");
        return CannotContinue.usage(file + " 第" + line + "行第" + column + "列：不认识“" + key + "”。" + way);
    }

    static CannotContinue twice(String file, int line, int column, String key, String canonical) {
        return CannotContinue.usage(
                file + " 第" + line + "行第" + column + "列：“" + key + "”就是“" + canonical + "”，前面已经写过。请删去一处。");
    }

    static CannotContinue factsNotAList(String file, int line) {
        return CannotContinue.usage(file + " 第" + line + "行：“条目”下每条素材的第一行前面要有短横和空格，例如“  - 主题: 干部队伍”。");
    }

    static CannotContinue factNotKeys(String file, int number, int line) {
        return CannotContinue.usage(file + " 第" + line + "行：条目" + number + "应写成“主题: …”“事项: …”这样的几行。");
    }

    static CannotContinue nested(String file, int line, int column, String key) {
        return CannotContinue.usage(file + " 第" + line + "行第" + column + "列：“" + key + "”的内容应是一段文字，下面不能再分键。请检查行首空格。");
    }

    static CannotContinue noHeader(String file, List<String> sought, List<String> found) {
        String seen = found.isEmpty() ? "没有读到文字" : "读到的是：" + String.join("、", found);
        return CannotContinue.usage(
                "“" + file + "”里没有找到素材的表头。要找的是“" + String.join("”“", sought) + "”中的几个，" + seen + "。" + FORM_HINT);
    }

    static String otherEncoding(String file, String charset) {
        return "“" + file + "”不是 UTF-8 编码，已按 " + charset + " 读取；如有乱码，请用记事本另存为 UTF-8。";
    }

    static String twoValues(String key, Cell kept, Cell other) {
        return "“" + key + "”有两个写法：" + kept.address() + "“" + shorten(kept.text()) + "”，" + other.address() + "“"
                + shorten(other.text()) + "”；用前一个。";
    }

    static String skippedFile(String file, String why) {
        return "没有读“" + file + "”：" + why;
    }

    static String sumsNotRead(String file, String sheet, String rows) {
        return "“" + file + "”" + (sheet.isEmpty() ? "" : "的工作表“" + sheet + "”") + "第 " + rows + " 行是合计，各项已分别读入，合计没有另作素材。";
    }

    static String blankFact(String address) {
        return address + "只有主题，没有事项、举措、数据或成效，没有读入。";
    }

    static String unknownCategory(Cell category) {
        return category.address() + "：类别“" + shorten(category.text()) + "”不在“做法、事例、荣誉、经验、问题、打算”之中，将按主题处理。";
    }

    static String noHeaderInSheet(String file, String sheet, List<String> found) {
        return "“" + file + "”的工作表“" + sheet + "”没有素材表头，没有读入（开头是：" + String.join("、", found) + "）。";
    }

    static String errorCell(String address, String error) {
        return address + " 是错误值 " + error + "，没有读入。请在表里改正公式。";
    }

    static String formulaCell(String address) {
        return address + " 的公式没有保存计算结果，没有读入。请在 Excel 或 WPS 里打开保存一次。";
    }

    static String timesSummed(String file, String sheet, int rows) {
        return "“" + file + "”" + (sheet.isEmpty() ? "" : "的工作表“" + sheet + "”") + "各月（季）的 " + rows + " 行有合计，只读了合计。";
    }

    static String hiddenRows(String file, String sheet, String rows) {
        return "“" + file + "”的工作表“" + sheet + "”第 " + rows + " 行是隐藏的，也读入了。";
    }

    static String hiddenColumns(String file, String sheet, String columns) {
        return "“" + file + "”的工作表“" + sheet + "”" + columns + " 列是隐藏的，也读入了。";
    }

    static String hiddenSheet(String file, String sheet) {
        return "“" + file + "”的工作表“" + sheet + "”是隐藏的，也读入了。";
    }

    static String themeFromAbove(String file, String sheet, String rows) {
        return "“" + file + "”的工作表“" + sheet + "”第 " + rows + " 行没有写主题，按上一行的主题读入。";
    }

    static String strangeHeader(String address, List<String> names) {
        return address + " 当作表头读入：“" + String.join("”“", names) + "”。这些叫法不认识，第一列当“事项”，请核对。";
    }

    static String categoryAsTheme(String address) {
        return address + " 的表头是“类别”，内容是主题，按主题读入。";
    }

    static String columnByContents(String address, String header, String name) {
        return address + " 的表头“" + header + "”没有这样的叫法，看下面写的内容，当“" + name + "”读入。";
    }

    static String columnNotRead(String address, String header, int cells, List<String> texts) {
        String such = texts.stream().distinct().limit(3).map(text -> "“" + shorten(text) + "”").collect(Collectors.joining("、"));
        return address + " 的“" + header + "”列没有对应的项，其中 " + cells + " 格文字没有读入" + (such.isEmpty() ? "。" : "：" + such + (texts.stream().distinct().count() > 3 ? "等。" : "。"));
    }

    static String remarksNotRead(String file, int cells, List<String> texts) {
        List<String> such = texts.stream().distinct().limit(3).map(text -> "“" + shorten(text) + "”").toList();
        return "“" + file + "”备注栏里的 " + cells + " 格口径、说明没有当作素材" + (such.isEmpty() ? "。" : "：" + String.join("、", such) + (texts.stream().distinct().count() > 3 ? "等。" : "。"));
    }

    static String infoRowNotRead(String address, String key, Optional<String> nearest) {
        return address + "：不认识“" + shorten(key) + "”，这一行没有读入。" + nearest.map(n -> "是不是“" + n + "”？").orElse("");
    }

    static String unitFromTitle(Cell unit) {
        return "单位取自 " + unit.address() + "：“" + unit.text() + "”。";
    }

    static String yearFromTitle(Cell year) {
        return "年度取自 " + year.address() + "：“" + year.text() + "”。";
    }

    static String severalYears(List<String> years) {
        return "材料标题里写了不同的年份（" + String.join("、", years) + "），没有写明写的是哪一年，请补上“年度”。";
    }

    static String severalReporters(List<String> names) {
        return "材料来自 " + names.size() + " 个单位（" + String.join("、", names) + "），没有写明这篇文章写的是哪个单位，请补上“单位”。";
    }

    static String unitAbove(Cell office, Cell section) {
        return "单位取自 " + office.address() + "：“" + office.text() + "”；" + section.address() + "填的“" + section.text() + "”是它的内设机构，作为部门读入。";
    }

    static String unitOfSections(Cell office) {
        return "单位取自 " + office.address() + "：“" + office.text() + "”，其余材料是科室报来的；不对的话，请写明“单位”。";
    }

    static String unitNotUsed(String address, String unit) {
        return address + " 的计量单位“" + unit + "”没有并入数据，因为数据不是单独一个数。";
    }

    static String rowNotFact(String address, String text) {
        return address + "“" + shorten(text) + "”不是素材，没有读入。";
    }

    static String macros(String file) {
        return "“" + file + "”带有宏，宏没有运行。";
    }

    /** What stands above a brief that was put together of several files. */
    static List<String> heading(BriefReading reading) {
        List<String> lines = new ArrayList<>();
        lines.add("由 zongshu brief 整理，可以直接修改，再用 zongshu draft 写成初稿。出处记着每一格的来源；改了内容，请把出处里的那一项删去。");
        for (Duplicate duplicate : reading.duplicates()) {
            lines.add((duplicate.merged() ? "重复，已合并：" : "说的是一回事，都留着：") + duplicate.told().stream().map(t -> t.address() + "“" + shorten(t.text()) + "”")
                    .collect(Collectors.joining("；")));
        }
        for (Conflict conflict : reading.brief().conflicts()) {
            lines.add("数字不一，待核：" + conflict(conflict));
        }
        reading.possible().forEach(match -> lines.add(possible(match)));
        reading.notes().forEach(note -> lines.add("说明：" + note));
        reading.unread().forEach(unread -> lines.add("没有读入：" + unread.address() + "“" + shorten(unread.text()) + "”"));
        return lines.stream().map(line -> line.replaceAll("[\\r\\n]+", " ")).toList();
    }

    /** 引进高层次人才（甲表.xlsx 素材!B5：120名；乙表.xlsx 素材!C7：132名）. */
    static String conflict(Conflict conflict) {
        return conflict.indicator() + conflict.sides().stream()
                .map(side -> side.address() + "：" + side.text())
                .collect(Collectors.joining("；", "（", "）"));
    }

    /** 疑似重复：甲表.xlsx 素材!B5“引进高层次人才120名”；…; of two values, each before its text. */
    static String possible(PossibleMatch match) {
        return (match.sameValue() ? "疑似重复：" : "疑似不一致：") + match.sides().stream()
                .map(side -> side.address() + (match.sameValue() ? "" : "：" + side.value()) + "“" + shorten(side.text()) + "”")
                .collect(Collectors.joining("；"));
    }

    private static String shorten(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "……";
    }
}
