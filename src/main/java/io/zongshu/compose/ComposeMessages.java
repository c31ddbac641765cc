package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;

/** What this room says to the user, in drafts and in errors. */
final class ComposeMessages {
    private ComposeMessages() {}

    /** An open point as it stands in a draft. */
    static Sourced missing(String what) {
        return Wording.word("【待补：" + what + "】", "待补");
    }

    static CannotContinue noFacts() {
        return CannotContinue.usage("素材表里一条素材也没有，写不成初稿。请在“条目”下面至少填一条，写明主题和事项。");
    }

    /** Why an open point stands in a draft. */
    static String reason(String mark, String what) {
        return mark.startsWith("【待核") ? "各处报来的数不一样，请核对后在素材里只留一个。" : reasonMissing(what);
    }

    private static String reasonMissing(String what) {
        return "素材表里没有“" + what + "”，补上后重新生成，或直接在初稿里填写。";
    }

    static String notSaid() {
        return "这一格的内容没有写进正文，请看是否需要手工补写。";
    }

    static CannotContinue noCue(String file, int line, String text) {
        return CannotContinue.usage("设置文件“" + file + "”第 " + line + " 行的“" + text + "”不是可用的项目或数。请对照程序自带的同名文件修改。");
    }

    static CannotContinue outlineOfAnother() {
        return CannotContinue.usage("提纲里列的素材，素材表里一条也没有，可能不是这份素材表的提纲。请重新生成提纲：zongshu outline 素材表 -o 提纲.yaml");
    }

    static CannotContinue noOutline(String file) {
        return CannotContinue.usage("“" + file + "”里没有“各部分”，不是提纲。请先生成提纲：zongshu outline 素材表 -o 提纲.yaml");
    }

    static CannotContinue sectionWithoutFacts(String file, int line) {
        return CannotContinue.usage("提纲“" + file + "”第" + line + "行：这一部分没有“各段”和素材。请补上素材，或把这一部分整个删去。");
    }

    static String notInOutline() {
        return "提纲里没有列这一条，没有写。";
    }

    /** @param place its place among the facts by importance, from 1 */
    static String noRoom(int wished, int place, int all) {
        return "篇幅限" + wished + "字，按重要程度排第" + place + "位（共" + all + "条），没有写。";
    }

    static String itemOnly() {
        return "这一行没有可写的内容。";
    }

    static String place(String file, int paragraph) {
        return file + " 第" + paragraph + "段";
    }

    static String noExample() {
        return "没有示例（example.yaml 或 example.xlsx）。请放一份填好的素材表，用模板的人可以照着填，改了模板也好试写。";
    }

    static String exampleOfAnother(String named, String own) {
        return "示例的“模板”一栏写的是“" + named + "”，不是这个模板“" + own + "”。请改正。";
    }

    static String exampleOpen(String text) {
        return "用示例写出来有" + text + "，请在示例里补上。";
    }

    static String exampleUnused(String address, String text) {
        return "示例里的“" + (text.length() > 30 ? text.substring(0, 30) + "……" : text) + "”（" + address + "）没有写进正文，请看模板里有没有写它的地方。";
    }
}
