package io.zongshu.files;

import java.util.List;
import java.util.stream.Collectors;

/** What users read when a YAML file cannot be used. */
final class YamlMessages {
    static final String FULL_WIDTH_COLON = "冒号是全角的“：”，要改成半角冒号加一个空格";
    static final String NO_SPACE = "冒号后面少一个空格";
    static final String WIDE_INDENT = "行首用了全角空格，要改成半角空格";
    static final String TAB_INDENT = "行首用了制表符（Tab 键），要改成空格";
    static final String NO_SPACE_AFTER_DASH = "短横“-”后面少一个空格";
    static final String WRONG_DASH = "条目前的横线不是半角短横“-”";
    static final String RESERVED_START = "内容以“%s”开头，这是 YAML 的专用符号，整段内容要加引号";
    static final String COLON_INSIDE = "内容里有半角冒号加空格，整段内容要加引号";
    static final String QUOTE_INSIDE = "引号后面还有文字，整段内容要另加引号";
    static final String UNCLOSED_QUOTE = "引号没有成对";
    static final String INDENT = "行首空格数与同级的行不一致";
    static final String TOO_DEEP = "层次太深（超过 %d 层），程序不读这样的文件。请只保留“键: 内容”和“- 条目”。";
    static final String ALIAS = "以“*”或“&”开头的内容是 YAML 的引用写法，这里不能用；如果是正文，请在前后加引号。";
    static final String MANY_DOCUMENTS = "文件里有“---”分隔线，后面的内容读不到。请删去这一行。";
    static final String CONTROL = "含有看不见的控制字符，请删去这一行重新输入。";
    static final String NOT_UNDERSTOOD = "写法不对，程序读不懂。请检查这一行和上一行的冒号、空格、引号。";
    private static final int SHOWN = 3;

    private YamlMessages() {}

    static CannotContinue notText(String file) {
        return CannotContinue.file("“" + file + "”不是文本文件，不能当作 YAML 读取。请用记事本另存为 UTF-8 文本。");
    }

    static CannotContinue tooLarge(String file, int megabytes) {
        return CannotContinue.file("“" + file + "”太大（超过 " + megabytes + " MB），请拆成几个文件。");
    }

    static CannotContinue at(String file, int line, int column, String what, String content) {
        String shown = content.isBlank() ? "" : "\n  原文：" + shorten(content);
        return CannotContinue.usage(place(file, line, column) + what + shown).at(line, column);
    }

    static CannotContinue duplicate(String file, String key, int first, int line, int column, String content) {
        return at(file, line, column, "“" + key + "”在第" + first + "行已经写过一次。请删去一处；如果是另一条素材，请在它的第一行前加“- ”。", content);
    }

    static CannotContinue mend(String file, List<YamlProblem> problems) {
        StringBuilder out = new StringBuilder();
        for (YamlProblem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
            out.append(out.isEmpty() ? "" : "\n")
                    .append(place(file, problem.line(), problem.column()))
                    .append(problem.reason())
                    .append("。\n  原文：")
                    .append(shorten(problem.original()))
                    .append("\n  应改为：")
                    .append(shorten(problem.mended()));
        }
        if (problems.size() > SHOWN) {
            String lines = problems.subList(SHOWN, Math.min(problems.size(), SHOWN + 20)).stream()
                    .map(p -> Integer.toString(p.line()))
                    .collect(Collectors.joining("、"));
            out.append("\n此外还有 ").append(problems.size() - SHOWN).append(" 行也要改：第 ").append(lines).append(" 行");
            out.append(problems.size() > SHOWN + 20 ? " 等。" : "。");
        }
        return CannotContinue.usage(out.toString()).at(problems.get(0).line(), problems.get(0).column());
    }

    private static String place(String file, int line, int column) {
        return file + " 第" + line + "行第" + column + "列：";
    }

    private static String shorten(String line) {
        return line.length() <= 120 ? line : line.substring(0, 120) + "……";
    }
}
