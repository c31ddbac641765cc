package io.zongshu.export;

import io.zongshu.document.Source;
import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What this room says to its users. */
final class ExportMessages {
    /** Author of the comments that the program writes into a Word file. */
    static final String COMMENT_AUTHOR = "综述";

    /** Name of the program in the file's properties. */

    static final String NO_SOURCE = "无";
    static final String FIGURES_CAPTION = "主要数据表";
    static final List<String> FIGURES_HEADER = List.of("序号", "事项", "指标", "数据");
    static final String SUBSTITUTES = "字体表里的替代字体";
    static final String ODD_PAGE = "单页页码";
    static final String EVEN_PAGE = "双页页码";
    static final String ODD_AND_EVEN = "单双页页码不同";
    static final String LINES_A_PAGE = "每面行数";
    static final String CHARACTERS_A_LINE = "每行字数";
    static final String TEXT = "文字";

    private static final Pattern SPACE_IN_HAN = Pattern.compile("(?<=\\p{IsHan}) +(?=\\p{IsHan})");

    private ExportMessages() {}

    static String evidenceTitle(String title) {
        return title + "（来源表）";
    }

    static String kind(Source.Kind kind) {
        return switch (kind) {
            case BRIEF -> "素材";
            case TEMPLATE -> "模板";
            case BANK -> "词句库";
            case COMPUTED -> "计算";
        };
    }

    /** A source as a comment says it; 词句库 四字格 凝心铸魂 becomes 词句库·四字格·凝心铸魂. */
    static String source(Source.Kind kind, String address) {
        String place = SPACE_IN_HAN.matcher(address).replaceAll("·");
        return place.startsWith(kind(kind)) ? place : kind(kind) + "：" + place;
    }

    static String openPoint(String text, String reason) {
        return reason.isEmpty() ? "待补充：" + text : reason;
    }

    static String unknownLayoutItem(String item, int line) {
        return "版式设置（layout.yaml 或 --profile）第" + line + "行：没有“" + item + "”这个版式项。请对照说明改正名称，或删去这一行。";
    }

    static String badLayoutValue(String item, String value, int line) {
        return "版式设置（layout.yaml 或 --profile）第" + line + "行：“" + item + "”的值“" + value
                + "”看不懂或超出范围。长度写作 37毫米、29磅，字号写作 三号，缩进写作 2字。";
    }

    static String badLayoutChoice(String item, String value, int line, List<String> allowed) {
        return "版式设置（layout.yaml 或 --profile）第" + line + "行：“" + item + "”不能是“" + value + "”，可以是："
                + String.join("、", allowed) + "。";
    }

    static String missingFace(String role) {
        return "版式设置 layout.yaml：字体方案里的“" + role + "”是空的。请写上字体名称，或删去这一项用内置的。";
    }

    static String noTypeArea() {
        return "版式设置 layout.yaml：页边距太大，纸上没有留下排字的地方。请改小上、下、左、右边距。";
    }

    static String notAnnotated() {
        return "这个 Word 文件的内部结构看不懂，没法在原件上加批注。请用 Word 或 WPS 打开它，另存为新的 .docx 再试。";
    }

    static String notReadBack() {
        return "写出的 Word 文件读不回来，可能磁盘有问题。请换一个位置再导出一次。";
    }

    static String faceOf(String style) {
        return "字体（" + style + "）";
    }

    static String gapOf(String style) {
        return "上空/下空（" + style + "，百分之一行）";
    }

    static String indentOf(String style) {
        return "左空/右空/悬挂（" + style + "，百分之一字）";
    }

    static String atMost(int hundredths) {
        return "≤" + hundredths / 100 + "字";
    }

    static String characters(int count) {
        return count + " 字，逐字相同";
    }

    static String differsAt(int at) {
        return "第" + at + "个字起不同";
    }

    static String noProfile(String given) {
        return "版式文件“" + given + "”读不出来。--profile 后面写版式文件的路径，或者写一项的值，例如 行距=28磅。";
    }

    static String badProfile(String given) {
        return "--profile 后面的“" + given + "”看不懂。写一个版式文件的路径，或者写一项的值，例如 行距=28磅。";
    }

    static CannotContinue badMark(String mark) {
        return CannotContinue.usage(mark.isEmpty()
                ? "版头里没有发文机关标志。请写上，例如 云川市教育局文件；不要版头的，去掉其他版头选项。"
                : "发文机关标志“" + mark + "”太长，一行排不下。请写20个字以内的全称或规范化简称。");
    }

    static CannotContinue badCopyNumber(String copy) {
        return CannotContinue.usage("份号“" + copy + "”不对：份号是6位阿拉伯数字，例如 000001。");
    }

    static CannotContinue badPaperNumber(String number) {
        return CannotContinue.usage(
                "发文字号“" + number + "”不对：由机关代字、年份、发文顺序号组成，年份用六角括号〔〕，顺序号不加“第”、不编虚位，例如 云教〔2025〕1号。");
    }

    static String overInput(Path target, String option) {
        return "输出文件“" + target + "”就是输入文件，写下去会盖掉原稿。请用 " + option + " 另起一个文件名。";
    }

    static String cannotCompare(Path target, Path input) {
        return "看不了文件“" + target + "”或“" + input + "”。请检查是否没有权限。";
    }
}
