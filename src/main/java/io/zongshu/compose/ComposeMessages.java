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

    static String itemOnly() {
        return "这一行没有可写的内容。";
    }

    static String place(String file, int paragraph) {
        return file + " 第" + paragraph + "段";
    }
}
