package io.zongshu.bank;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;

/** What the user is told about bank files. */
final class BankMessages {
    private BankMessages() {}

    static CannotContinue absent(Path file) {
        return CannotContinue.file("没有找到词句库“" + file + "”。请先用 zongshu learn 学习往年材料，或用 --bank 指出词句库的位置。");
    }

    static CannotContinue notABank(Path file, Throwable cause) {
        return CannotContinue.file("“" + file + "”不是词句库文件。请用 --bank 指出由 zongshu learn 生成的 .bank 文件。", cause);
    }

    static CannotContinue unreadable(Path file, Throwable cause) {
        return CannotContinue.file("词句库“" + file + "”打不开。请检查文件是否被占用、有没有读取权限。", cause);
    }

    static CannotContinue damaged(Path file, String where, Throwable cause) {
        return CannotContinue.file(
                "词句库“" + file + "”已损坏（" + where + "）。请改用备份，或删除它后用 zongshu learn 重新学习往年材料。", cause);
    }

    static CannotContinue otherVersion(Path file, String version) {
        boolean newer = version.matches("[0-9]{1,6}") && Integer.parseInt(version) > Integer.parseInt(BankFile.FORMAT);
        return CannotContinue.file("词句库“" + file + "”是" + (newer ? "更新" : "较早") + "版本（格式 "
                + (version.isEmpty() ? "未知" : version) + "）的程序生成的，本程序只认格式 " + BankFile.FORMAT + "。"
                + (newer ? "请换用新版程序打开，或者" : "请") + "用 zongshu learn 从往年材料重新学习，另存为新的词句库。");
    }

    /** The mark of a paper that is a version of another. */
    static String versionOf(String kept) {
        return "与“" + kept + "”相近，不重复计数";
    }

    static CannotContinue tooLarge(Path file) {
        return CannotContinue.file("词句库“" + file + "”展开后过大，可能不是正常的词句库。请核对文件来源。");
    }

    static CannotContinue inUse(Path file) {
        return CannotContinue.file("另一个综述程序正在更新词句库“" + file + "”。请等它做完再试。");
    }

    static CannotContinue unwritable(Path file, Throwable cause) {
        return CannotContinue.file("写不进词句库“" + file + "”所在的文件夹。请确认该文件夹可以写入、磁盘没有满。", cause);
    }

    static CannotContinue unreadableFile(Path file, Throwable cause) {
        return CannotContinue.file("“" + file + "”读不出来。请检查文件是否还在、是否被占用、有没有读取权限。", cause);
    }
}
