package io.zongshu.structure;

import io.zongshu.files.CannotContinue;
/** What this room says to the user. */
final class StructureMessages {
    static final String IN_TITLE = "标题";
    static final String IN_SUBTITLE = "副标题";
    static final String IN_FILE_NAME = "文件名";
    static final String IN_OPENING = "开头";
    static final String IN_DATE = "日期";
    static final String IN_BYLINE = "署名";
    static final String IN_SIGNATURE = "落款";
    static final String IN_TEXT = "正文";

    private StructureMessages() {}

    static String badPattern(int line, String pattern) {
        return "structure.yaml 第 " + line + " 行的正则表达式写得不对：“" + pattern + "”。请检查括号是否成对，或删掉这一行改用内置的写法。";
    }

    static String badMove(int line, String name) {
        return "moves.yaml 第 " + line + " 行写了不认识的语步“" + name + "”。请从已有的语步名中选一个。";
    }

    static String badNumber(int line, String text) {
        return "moves.yaml 第 " + line + " 行应当写一个数，现在是“" + text + "”。请改成 0 到 9999 之间的整数。";
    }

    static String untitled() {
        return "（无标题）";
    }

    static String facts(Metadata metadata, int characters) {
        return "文种：" + metadata.genre() + "　单位：" + metadata.unit() + "　时期：" + metadata.period() + "　正文 " + characters + " 字";
    }

    static String entry(String indent, String heading, int percent, String moves) {
        return indent + heading + "（" + (percent == 0 ? "不足 1" : String.valueOf(percent)) + "%" + (moves.isEmpty() ? "" : "；" + moves) + "）";
    }

    static String group(String frame, int members) {
        return "排比：" + frame + "（" + members + " 条）";
    }

    static String opening() {
        return "（开头）";
    }

    static String numberBeginsLate(int line, String marker, int ordinal) {
        return "第 " + line + " 行的序号是“" + marker + "”，它前面缺少" + (ordinal == 2 ? "第一个序号" : "前 " + (ordinal - 1) + " 个序号") + "，请核对。";
    }

    static String numberTwice(int line, String marker, int before) {
        return "第 " + line + " 行的序号“" + marker + "”与第 " + before + " 行重复，请核对。";
    }

    static String numberSkipped(int line, String marker, int before, String last) {
        return "第 " + before + " 行是“" + last + "”，第 " + line + " 行跳到了“" + marker + "”，中间缺了序号，请核对。";
    }

    static String numberBackwards(int line, String marker, int before, String last) {
        return "第 " + before + " 行是“" + last + "”，第 " + line + " 行又回到“" + marker + "”，请核对。";
    }

    static String formSkipped(int line, String marker) {
        return "第 " + line + " 行直接用了“" + marker + "”，中间跳过了两级序号，请核对。";
    }

    static String note(String text) {
        return "注意：" + text;
    }

    /** A footnote or endnote, where it stands after the paper. */
    static String footnote(String text) {
        return "注：" + text;
    }

    static CannotContinue classified(String file, String mark) {
        return CannotContinue.file("“" + file + "”带有密级标志“" + mark
                + "”，没有读。涉密文件请按保密规定处理；确认可以在本机使用的，加上 --allow-classified 再试。");
    }
}
