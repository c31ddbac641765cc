package io.zongshu.read;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;

/** What this room says to the user. */
final class ReadMessages {
    private ReadMessages() {}

    static CannotContinue notFound(Path path) {
        return CannotContinue.file("找不到“" + path + "”。请检查路径和文件名是否写对。");
    }

    static CannotContinue unreadable(Path path, Throwable cause) {
        return CannotContinue.file("读不了“" + path + "”。请确认文件没有被别的程序占用，并且您有权限打开它。", cause);
    }

    static CannotContinue isFolder(Path path) {
        return CannotContinue.file("“" + path + "”是一个文件夹，这里需要一个文件。请写明具体的文件名。");
    }

    static CannotContinue empty(Path path) {
        return CannotContinue.file("“" + path + "”是空的，里面没有文字。请确认选对了文件。");
    }

    static CannotContinue tooLarge(Path path, long limitMegabytes) {
        return CannotContinue.file("“" + path + "”太大，超过了 " + limitMegabytes + " MB。请拆成几个文件后再试。");
    }

    static CannotContinue unknownCharset(Path path) {
        return CannotContinue.file("“" + path + "”里的文字编码认不出来，或者它不是文字文件。请用记事本或 WPS 打开后另存为 UTF-8 编码的文本文件，再试一次。");
    }

    static CannotContinue otherFormat(Path path, String format) {
        return CannotContinue.file("“" + path + "”是" + format + "，现在还不能直接读。请用 Word 或 WPS 打开后另存为 .docx，再试一次。");
    }

    static CannotContinue encrypted(Path path) {
        return CannotContinue.file("“" + path + "”加了打开密码，读不了。请用 Word 或 WPS 打开，去掉密码后另存，再试一次。");
    }

    static CannotContinue damaged(Path path, Throwable cause) {
        return CannotContinue.file("“" + path + "”不完整或已损坏，读不了。请用 Word 或 WPS 打开看看，能打开就另存一份再试。", cause);
    }

    static CannotContinue suspicious(Path path, Throwable cause) {
        return CannotContinue.file("“" + path + "”解压后大得不合常理，为安全起见没有打开。如果确信文件没有问题，请用 Word 或 WPS 另存一份再试。", cause);
    }

    static CannotContinue tooMuchText(Path path, Throwable cause) {
        return CannotContinue.file("“" + path + "”里的文字多得不合常理，没有读。请确认选对了文件，或者拆成几个文件后再试。", cause);
    }

    static CannotContinue endless(Path path) {
        return CannotContinue.file("“" + path + "”读了很久也没有读完，可能已损坏。请用 Word 或 WPS 打开后另存为 .docx，再试一次。");
    }

    static CannotContinue oldWorks(Path path) {
        return CannotContinue.file("“" + path + "”不是 Word 能读的 .doc 文件，可能是旧版 WPS 或 Works 的文件。请用 WPS 打开后另存为 .docx，再试一次。");
    }

    static CannotContinue tooManyFiles(int limit) {
        return CannotContinue.usage("给出的文件夹里文件超过 " + limit + " 个。请分几次来，或者只给出需要的子文件夹。");
    }
}
