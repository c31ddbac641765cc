package io.zongshu.export;

import io.zongshu.files.CannotContinue;

/** What is said of saved drafts and of where their sentences come from. */
final class EvidenceMessages {
    private EvidenceMessages() {}

    static CannotContinue noDraftFile(String file) {
        return CannotContinue.file("没有找到文件“" + file + "”。请检查文件名和所在的文件夹。");
    }

    static CannotContinue draftUnreadable(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”读不出来。请检查它是不是文件、有没有被别的程序占用、有没有权限。", cause);
    }

    static CannotContinue draftTooLarge(String file, int megabytes) {
        return CannotContinue.file("“" + file + "”超过 " + megabytes + " MB，不像是一份初稿。请检查是否选错了文件。");
    }

    static CannotContinue noDraft(String file) {
        return CannotContinue.file("“" + file + "”不是初稿数据。请给出写初稿时用 --save 另存的 .draft.json 文件。");
    }

    static CannotContinue otherFormat(String file, boolean newer) {
        return CannotContinue.file("“" + file + "”是" + (newer ? "较新" : "较旧") + "版本的程序存的，"
                + (newer ? "现在的程序读不懂。请换用新版本的程序，或用现在的程序" : "现在的程序已不读。请用现在的程序") + "重新生成初稿并另存。");
    }

    static CannotContinue draftDamaged(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”不完整或被改动过，读不了。请重新生成初稿，用 --save 再存一份。", cause);
    }
}
