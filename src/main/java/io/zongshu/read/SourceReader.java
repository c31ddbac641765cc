package io.zongshu.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/** A source file to raw lines. What a file is, its content says, not its suffix. */
public final class SourceReader {
    /** Largest file that is read, in megabytes: some 60 million Chinese characters. */
    private static final long MOST_MEGABYTES = 200;

    private SourceReader() {}

    /**
     * Reads a text, Markdown, Word (.docx, .doc, .wps) or RTF file.
     *
     * @throws io.zongshu.files.CannotContinue if the file is absent, empty, larger than 200 MB, of another format,
     *     encrypted, damaged or in an unknown encoding
     */
    public static RawText read(Path path) {
        byte[] bytes = bytes(path);
        if (bytes.length == 0) {
            throw ReadMessages.empty(path);
        }
        RawText text = switch (formatOf(path, bytes)) {
            case WORD -> WordFile.read(path, bytes);
            case OLD_WORD -> OldWordFile.read(path, bytes);
            case RTF -> RtfFile.read(path, bytes);
            case TEXT -> text(path, bytes);
        };
        if (text.lines().stream().allMatch(RawLine::isBlank)) {
            throw ReadMessages.empty(path);
        }
        return DraftMarks.in(bytes) ? text.asDrafted() : text;
    }

    private enum Format {
        TEXT,
        WORD,
        OLD_WORD,
        RTF
    }

    private static byte[] bytes(Path path) {
        if (!Files.exists(path)) {
            throw ReadMessages.notFound(path);
        }
        if (Files.isDirectory(path)) {
            throw ReadMessages.isFolder(path);
        }
        try {
            if (Files.size(path) > MOST_MEGABYTES << 20) {
                throw ReadMessages.tooLarge(path, MOST_MEGABYTES);
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw ReadMessages.unreadable(path, e);
        }
    }

    private static RawText text(Path path, byte[] bytes) {
        String text = TextDecoder.decode(bytes).orElseThrow(() -> ReadMessages.unknownCharset(path));
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown") || looksLikeMarkdown(text);
        return new RawText(
                path.toString(), RawText.Form.LINES, markdown ? TextLines.markdown(text) : TextLines.plain(text));
    }

    /** A text file counts as Markdown if two of its lines are # headings. */
    private static boolean looksLikeMarkdown(String text) {
        return text.lines().filter(l -> l.startsWith("# ") || l.startsWith("## ")).limit(2).count() == 2;
    }

    private static Format formatOf(Path path, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\u0003\u0004")) {
            return isWord(bytes) ? Format.WORD : zipped(path);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return ole(path, bytes);
        }
        if (head.startsWith("%PDF-")) {
            throw ReadMessages.otherFormat(path, " PDF 文件");
        }
        if (head.stripLeading().startsWith("{\\rtf")) {
            return Format.RTF;
        }
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("<html") || lower.contains("<!doctype html")) {
            throw ReadMessages.otherFormat(path, "网页文件");
        }
        return Format.TEXT;
    }

    private static boolean isWord(byte[] bytes) {
        try {
            return WordPackage.isWord(bytes);
        } catch (IOException e) {
            // A damaged archive: what follows tells the user.
            return false;
        }
    }

    private static Format zipped(Path path) {
        // Only the archive's directory is read here; nothing is unpacked, so a bomb does no harm.
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            if (zip.getEntry("word/document.xml") != null) {
                return Format.WORD;
            }
            if (zip.getEntry("xl/workbook.xml") != null || zip.getEntry("ppt/presentation.xml") != null) {
                throw ReadMessages.otherFormat(path, "表格或演示文件");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw ReadMessages.damaged(path, e);
        }
        throw ReadMessages.otherFormat(path, "压缩包，里面没有 Word 正文");
    }

    /** What an OLE2 file is, its directory says, whatever its suffix. */
    private static Format ole(Path path, byte[] bytes) {
        if (containsName(bytes, "EncryptedPackage")) {
            throw ReadMessages.encrypted(path);
        }
        boolean other = containsName(bytes, "Workbook") || containsName(bytes, "PowerPoint Document");
        if (other && !containsName(bytes, "WordDocument")) {
            throw ReadMessages.otherFormat(path, "旧版的表格或演示文件");
        }
        return Format.OLD_WORD;
    }

    /** Whether an OLE2 file's directory (names in UTF-16LE) has a name. */
    private static boolean containsName(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
