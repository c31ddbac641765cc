package io.zongshu.read;

import io.zongshu.files.CannotContinue;
import java.util.List;
import java.util.stream.Collectors;

/** What this room says to the user. Files are named as the user knows them, members of archives with their archive. */
final class ReadMessages {
    private ReadMessages() {}

    static CannotContinue notFound(String file) {
        return CannotContinue.file("找不到“" + file + "”。请检查路径和文件名是否写对。");
    }

    static CannotContinue unreadable(String file, Throwable cause) {
        return CannotContinue.file("读不了“" + file + "”。请确认文件没有被别的程序占用，并且您有权限打开它。", cause);
    }

    static CannotContinue isFolder(String file) {
        return CannotContinue.file("“" + file + "”是一个文件夹，这里需要一个文件。请写明具体的文件名。");
    }

    static CannotContinue closedFolder(String folder) {
        return CannotContinue.file("打不开文件夹“" + folder + "”，里面的文件都没有读。请确认您有权限打开它。");
    }

    static CannotContinue notRegular(String file) {
        return CannotContinue.file("“" + file + "”不是普通文件，没有读。请给出存在磁盘上的文件。");
    }

    static CannotContinue empty(String file) {
        return CannotContinue.file("“" + file + "”是空的，里面没有文字。请确认选对了文件。");
    }

    static CannotContinue tooLarge(String file, long limitMegabytes) {
        return CannotContinue.file("“" + file + "”太大，超过了 " + limitMegabytes + " MB。请拆成几个文件后再试。");
    }

    static CannotContinue tooManyLines(String file, int limit) {
        return CannotContinue.file("“" + file + "”的行数超过 " + limit + "，不像一份材料。请拆成几个文件后再试。");
    }

    static CannotContinue unknownCharset(String file) {
        return CannotContinue.file("“" + file + "”里的文字编码认不出来，或者它不是文字文件。请用记事本或 WPS 打开后另存为 UTF-8 编码的文本文件，再试一次。");
    }

    static CannotContinue uncertainCharset(String file) {
        return CannotContinue.file("“" + file + "”的文字编码拿不准：按不同编码读出来都像文字。请用记事本打开，看看显示是否正确，再另存为 UTF-8 编码的文本文件。");
    }

    static CannotContinue badBytes(String file, List<Integer> lines) {
        String where = lines.stream().limit(5).map(String::valueOf).collect(Collectors.joining("、"));
        return CannotContinue.file("“" + file + "”里有损坏的文字，在第 " + where + " 行" + (lines.size() > 5 ? "等 " + lines.size() + " 处" : "")
                + "。请用记事本或 WPS 打开，改好这些地方后另存为 UTF-8 编码的文本文件，再试一次。");
    }

    static CannotContinue otherFormat(String file, String format) {
        return CannotContinue.file("“" + file + "”是" + format + "，现在还不能直接读。请用 Word 或 WPS 打开后另存为 .docx，再试一次。");
    }

    static CannotContinue otherKind(String file, String kind, String wayOut) {
        return CannotContinue.file("“" + file + "”是" + kind + "，不能直接读。" + wayOut);
    }

    static CannotContinue isArchive(String file) {
        return CannotContinue.file("“" + file + "”是压缩包，这里需要一份材料。请先解压，再写明里面的文件名。");
    }

    static CannotContinue encrypted(String file) {
        return CannotContinue.file("“" + file + "”加了打开密码，读不了。请用 Word 或 WPS 打开，去掉密码后另存，再试一次。");
    }

    static CannotContinue encryptedMember(String file) {
        return CannotContinue.file("“" + file + "”在加了密码的压缩包里，读不了。请用密码解压后，再读解压出来的文件。");
    }

    static CannotContinue packedOddly(String file) {
        return CannotContinue.file("“" + file + "”用了少见的压缩方法，读不了。请先解压，再读解压出来的文件。");
    }

    static CannotContinue tooDeep(String file) {
        return CannotContinue.file("“" + file + "”是压缩包里一层套一层的压缩包，没有再往里读。请先解压，再读解压出来的文件。");
    }

    static CannotContinue tooManyMembers(String file, int limit) {
        return CannotContinue.file("压缩包“" + file + "”里的文件超过 " + limit + " 个，没有读。请先解压，再分几次来读。");
    }

    static CannotContinue damaged(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”不完整或已损坏，读不了。请用 Word 或 WPS 打开看看，能打开就另存一份再试。", cause);
    }

    static CannotContinue damagedArchive(String file, Throwable cause) {
        return CannotContinue.file("压缩包“" + file + "”不完整或已损坏，里面的文件没有读。请重新取得这个压缩包，或者先用解压软件修复。", cause);
    }

    static CannotContinue suspicious(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”解压后大得不合常理，为安全起见没有打开。如果确信文件没有问题，请用 Word 或 WPS 另存一份再试。", cause);
    }

    static CannotContinue suspiciousArchive(String file) {
        return CannotContinue.file("“" + file + "”解压后大得不合常理，为安全起见没有读。如果确信没有问题，请先自行解压，再读解压出来的文件。");
    }

    static CannotContinue tooMuchText(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”里的文字多得不合常理，没有读。请确认选对了文件，或者拆成几个文件后再试。", cause);
    }

    static CannotContinue endless(String file) {
        return CannotContinue.file("“" + file + "”读了很久也没有读完，可能已损坏。请用 Word 或 WPS 打开后另存为 .docx，再试一次。");
    }

    static CannotContinue oldWorks(String file) {
        return CannotContinue.file("“" + file + "”不是 Word 能读的 .doc 文件，可能是旧版 WPS 或 Works 的文件。请用 WPS 打开后另存为 .docx，再试一次。");
    }

    static CannotContinue tooManyFiles(int limit) {
        return CannotContinue.usage("给出的文件夹里文件超过 " + limit + " 个。请分几次来，或者只给出需要的子文件夹。");
    }

    static CannotContinue pdfEncrypted(String file) {
        return CannotContinue.file("“" + file + "”加了打开密码，读不了。请用 PDF 阅读器输入密码打开，去掉密码后另存，再试一次。");
    }

    static CannotContinue pdfScanned(String file) {
        return CannotContinue.file("“" + file + "”是扫描件或图片，里面没有可以读取的文字。请先用带文字识别（OCR）功能的软件转成文字版，再试一次。");
    }

    static CannotContinue pdfNoUnicode(String file) {
        return CannotContinue.file("“" + file + "”里的文字取出来是乱码（字体没有文字编码）。请找原来的 Word 文件，或者先用文字识别（OCR）软件转成文字版。");
    }

    static CannotContinue pdfDamaged(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”不完整或已损坏，读不了。请用 PDF 阅读器打开看看，能打开就另存一份再试。", cause);
    }

    static CannotContinue pdfTooMuch(String file) {
        return CannotContinue.file("“" + file + "”页数或内容太多，没有读完。请用 PDF 软件拆成几个文件后再试。");
    }

    static CannotContinue noMainText(String file) {
        return CannotContinue.file("网页“" + file + "”里没有找到正文。请在浏览器里打开，把正文复制到 Word 或记事本里另存，再试一次。");
    }
}
