package io.zongshu.read;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** A source file to raw lines. What a file is, its content says, not its suffix. */
public final class SourceReader {
    private static final int HEAD = 4096;

    private SourceReader() {}

    /**
     * Reads a text, Markdown, Word (.docx, .doc, .wps), RTF, PDF or web page file.
     *
     * @throws io.zongshu.files.CannotContinue if the file is absent, empty, too large for its format, of another format,
     *     an archive, encrypted, damaged or in an unknown encoding
     */
    public static RawText read(Path path) {
        return read(path, Settings.builtIn());
    }

    /** As {@link #read(Path)}, with the user's settings of what of a web page is its text. */
    public static RawText read(Path path, Settings settings) {
        String file = path.toString();
        if (!Files.exists(path)) {
            throw ReadMessages.notFound(file);
        }
        if (Files.isDirectory(path)) {
            throw Files.isReadable(path) && Files.isExecutable(path) ? ReadMessages.isFolder(file) : ReadMessages.closedFolder(file);
        }
        if (!Files.isRegularFile(path)) {
            throw ReadMessages.notRegular(file);
        }
        try (InputStream in = Files.newInputStream(path)) {
            return read(file, in, settings);
        } catch (IOException e) {
            throw ReadMessages.unreadable(file, e);
        }
    }

    /** The lines of a file that was read before, those of a text file as they stand: Markdown with all its marks. */
    public static List<RawLine> verbatim(Path path, Settings settings) {
        RawText text = read(path, settings);
        if (text.form() == RawText.Form.PARAGRAPHS) {
            return text.lines();
        }
        try {
            return TextLines.plain(TextDecoder.decode(path.toString(), Files.readAllBytes(path)));
        } catch (IOException e) {
            throw ReadMessages.unreadable(path.toString(), e);
        }
    }

    /**
     * Reads a file, or one after the other the files in an archive (.zip), which are named 包.zip › 目录/文件.docx.
     *
     * @param to takes the name of each file and what reads it; the supplier must be asked at once, and throws as
     *     {@link #read(Path)} does
     */
    public static void each(Path path, Settings settings, BiConsumer<String, Supplier<RawText>> to) {
        if (!Archive.visit(path, settings, to)) {
            to.accept(path.toString(), () -> read(path, settings));
        }
    }

    /** Reads a stream up to the limit of what its first bytes say it is. */
    private static RawText read(String file, InputStream in, Settings settings) throws IOException {
        byte[] head = in.readNBytes(HEAD);
        Format format = Format.of(file, head);
        byte[] rest = in.readNBytes((format.megabytes << 20) - head.length + 1);
        if (head.length + rest.length > format.megabytes << 20) {
            throw ReadMessages.tooLarge(file, format.megabytes);
        }
        byte[] bytes = java.util.Arrays.copyOf(head, head.length + rest.length);
        System.arraycopy(rest, 0, bytes, head.length, rest.length);
        return read(file, bytes, format, settings);
    }

    /** Reads the content of a file, already in memory. */
    static RawText read(String file, byte[] bytes, Settings settings) {
        Format format = Format.of(file, java.util.Arrays.copyOf(bytes, Math.min(HEAD, bytes.length)));
        if (bytes.length > format.megabytes << 20) {
            throw ReadMessages.tooLarge(file, format.megabytes);
        }
        return read(file, bytes, format, settings);
    }

    private static RawText read(String file, byte[] bytes, Format format, Settings settings) {
        if (bytes.length == 0) {
            throw ReadMessages.empty(file);
        }
        RawText text = switch (format) {
            case ZIP -> zipped(file, bytes);
            case OLE -> old(file, bytes);
            case RTF -> RtfFile.read(file, bytes);
            case PDF -> PdfFile.read(file, bytes);
            case HTML -> HtmlFile.read(file, bytes, settings);
            case MHT -> MhtFile.read(file, bytes, settings);
            case TEXT -> text(file, bytes);
        };
        if (text.lines().stream().allMatch(RawLine::isBlank)) {
            throw ReadMessages.empty(file);
        }
        return DraftMarks.in(bytes) ? text.asDrafted() : text;
    }

    /** What the first bytes say a file is, and the largest that is read (a heap of 512 MB must do for any one file). */
    private enum Format {
        TEXT(50),
        ZIP(100),
        OLE(100),
        RTF(100),
        PDF(100),
        HTML(20),
        MHT(30);

        private final int megabytes;

        Format(int megabytes) {
            this.megabytes = megabytes;
        }

        static Format of(String file, byte[] head) {
            String start = new String(head, StandardCharsets.ISO_8859_1);
            if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
                return ZIP;
            }
            if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
                return OLE;
            }
            if (PdfFile.isPdf(start)) {
                return PDF;
            }
            if (start.stripLeading().startsWith("{\\rtf")) {
                return RTF;
            }
            OtherKinds.refuse(file, start);
            if (MhtFile.isMht(start)) {
                return MHT;
            }
            return HtmlFile.isHtml(file, start) ? HTML : TEXT;
        }
    }

    private static RawText text(String file, byte[] bytes) {
        String text = TextDecoder.decode(file, bytes);
        TextLines.limit(file, text);
        String name = file.toLowerCase(Locale.ROOT);
        boolean markdown = name.endsWith(".md") || name.endsWith(".markdown") || looksLikeMarkdown(text);
        return new RawText(file, RawText.Form.LINES, markdown ? TextLines.markdown(text) : TextLines.plain(text));
    }

    /** A text file counts as Markdown if two of its lines are # headings. */
    private static boolean looksLikeMarkdown(String text) {
        return text.lines().filter(l -> l.startsWith("# ") || l.startsWith("## ")).limit(2).count() == 2;
    }

    private static RawText zipped(String file, byte[] bytes) {
        if (isWord(bytes) || Archive.isBareWord(bytes)) {
            return WordFile.read(file, bytes);
        }
        throw Archive.refusal(file, bytes);
    }

    private static boolean isWord(byte[] bytes) {
        try {
            return WordPackage.isWord(bytes);
        } catch (IOException e) {
            // A damaged archive: what follows tells the user.
            return false;
        }
    }

    /** What an OLE2 file is, its directory says, whatever its suffix. */
    private static RawText old(String file, byte[] bytes) {
        if (containsName(bytes, "EncryptedPackage")) {
            throw ReadMessages.encrypted(file);
        }
        boolean other = containsName(bytes, "Workbook") || containsName(bytes, "PowerPoint Document");
        if (other && !containsName(bytes, "WordDocument")) {
            throw ReadMessages.otherFormat(file, "旧版的表格或演示文件");
        }
        return OldWordFile.read(file, bytes);
    }

    /** Whether an OLE2 file's directory (names in UTF-16LE) has a name. */
    private static boolean containsName(byte[] bytes, String name) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .contains(new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1));
    }
}
