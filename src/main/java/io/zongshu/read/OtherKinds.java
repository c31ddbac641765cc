package io.zongshu.read;

import io.zongshu.files.CannotContinue;
import java.util.List;

/** Kinds of files that hold no text that can be had: told by their first bytes, named to the user with the way out. */
final class OtherKinds {
    private static final String UNPACK = "请先用解压软件解压，再读解压出来的文件。";
    private static final String RECOGNISE = "请先用带文字识别（OCR）功能的软件转成文字，再试一次。";
    private static final String CHOOSE = "请选存有文字材料的文件。";
    private static final String SAVE = "请用 Word 或 WPS 打开后另存为 .docx，再试一次。";

    /**
     * A kind.
     *
     * @param at where its mark stands, from 0
     */
    private record Kind(int at, String mark, String name, String wayOut) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(0, "7z\u00BC\u00AF\u0027\u001C", " 7z 压缩包", UNPACK),
            new Kind(0, "Rar!\u001A\u0007", " RAR 压缩包", UNPACK),
            new Kind(0, "\u001F\u008B", " gz 压缩包", UNPACK),
            new Kind(0, "\u00FD7zXZ", " xz 压缩包", UNPACK),
            new Kind(0, "BZh", " bz2 压缩包", UNPACK),
            new Kind(0, "MSCF", " cab 压缩包", UNPACK),
            new Kind(257, "ustar", " tar 压缩包", UNPACK),
            new Kind(0, "\u00FF\u00D8\u00FF", "图片", RECOGNISE),
            new Kind(0, "\u0089PNG", "图片", RECOGNISE),
            new Kind(0, "GIF8", "图片", RECOGNISE),
            new Kind(0, "II*\u0000", "图片", RECOGNISE),
            new Kind(0, "MM\u0000*", "图片", RECOGNISE),
            new Kind(8, "WEBP", "图片", RECOGNISE),
            new Kind(8, "WAVE", "音频", CHOOSE),
            new Kind(8, "AVI ", "视频", CHOOSE),
            new Kind(4, "ftyp", "音频或视频", CHOOSE),
            new Kind(0, "ID3", "音频", CHOOSE),
            new Kind(0, "OggS", "音频或视频", CHOOSE),
            new Kind(0, "MZ\u0090\u0000", "程序文件", CHOOSE),
            new Kind(0, "\u007FELF", "程序文件", CHOOSE),
            new Kind(0, "SQLite format 3\u0000", "数据库文件", CHOOSE),
            new Kind(0, "CAJ\u0000", " CAJ 文件", "请用 CAJ 阅读器打开后另存为 PDF 或文本文件，再试一次。"),
            new Kind(0, "%!PS", " PostScript 打印文件", "请转成 PDF 后再试一次。"));

    private OtherKinds() {}

    /**
     * Refuses a file of another kind.
     *
     * @param start the first bytes, one char each
     * @throws io.zongshu.files.CannotContinue if the file is of a kind that is known not to be readable
     */
    static void refuse(String file, String start) {
        for (Kind kind : KINDS) {
            if (start.startsWith(kind.mark(), kind.at())) {
                throw ReadMessages.otherKind(file, kind.name(), kind.wayOut());
            }
        }
        if (start.startsWith("<?xml") && (start.contains("<w:wordDocument") || start.contains("<pkg:package"))) {
            throw ReadMessages.otherKind(file, " Word 的 XML 文件", SAVE);
        }
    }

    /** The refusal of an .ofd file (GB/T 33190). */
    static CannotContinue ofd(String file) {
        return ReadMessages.otherKind(file, " OFD 版式文件", "请用 OFD 阅读器或 WPS 打开后另存为 PDF 或 Word，再试一次。");
    }
}
