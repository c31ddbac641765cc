package io.zongshu.structure;

/** What this room says to the user. */
final class StructureMessages {
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

    /** A footnote or endnote, where it stands after the paper. */
    static String note(String text) {
        return "注：" + text;
    }
}
