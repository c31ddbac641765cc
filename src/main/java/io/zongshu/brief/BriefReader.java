package io.zongshu.brief;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.DecodedText;
import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.Quantities;
import io.zongshu.language.Themes;
import io.zongshu.read.RawText;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.PaperReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Brief files to a Brief. What a file is, its content says and not its suffix: a zip with a workbook in it is xlsx, an
 * OLE2 file with one is xls, text is YAML, or a table if the suffix is csv or tsv.
 */
public final class BriefReader {
    private static final int MAX_MEGABYTES = 100;
    private static final int MAX_TEXT_MEGABYTES = 20;

    private final BriefKeys keys;
    private final BriefParts parts;
    private final Settings settings;
    private final boolean allowClassified;
    private final Supplier<Figures> figures;
    private FactSheet.@Nullable Words words;
    private @Nullable PaperReader papers;
    private String kind = "";

    private BriefReader(Settings settings, Collection<String> templateFields, boolean allowClassified, Supplier<Figures> figures) {
        this.keys = BriefKeys.load(settings, templateFields);
        this.parts = new BriefParts(keys);
        this.settings = settings;
        this.allowClassified = allowClassified;
        this.figures = figures;
    }

    /** As {@link #read(List, Settings, Collection)} for templates without fields of their own. */
    public static BriefReading read(List<Path> sources, Settings settings) {
        return read(sources, settings, List.of());
    }

    /** As {@link #read(List, Settings, Collection, boolean)}; replies that bear a classification mark are refused. */
    public static BriefReading read(List<Path> sources, Settings settings, Collection<String> templateFields) {
        return read(sources, settings, templateFields, false);
    }

    /**
     * Reads files, and the brief files of folders, into one brief; facts stay in the order of the files. What several
     * sources tell alike becomes one fact; what they tell differently is a conflict.
     *
     * @param templateFields keys that templates declare beyond the brief's own
     * @param allowClassified whether replies that bear a classification mark are read
     * @throws CannotContinue if a file does not exist, the only file cannot be used, or no fact is found; of several files,
     *     one that cannot be used is noted and left out
     */
    public static BriefReading read(
            List<Path> sources, Settings settings, Collection<String> templateFields, boolean allowClassified) {
        Figures figures = Figures.load(settings);
        return read(sources, settings, templateFields, allowClassified, () -> figures);
    }

    /** As {@link #read(List, Settings, Collection, boolean)}. @param figures as the settings have them, loaded by the caller */
    public static BriefReading read(
            List<Path> sources, Settings settings, Collection<String> templateFields, boolean allowClassified, Supplier<Figures> figures) {
        return parts(sources, settings, templateFields, allowClassified, figures).reading(settings, figures.get());
    }

    /** What the files tell, before it is put together. */
    static BriefParts parts(
            List<Path> sources, Settings settings, Collection<String> templateFields, boolean allowClassified, Supplier<Figures> figures) {
        BriefReader reader = new BriefReader(settings, templateFields, allowClassified, figures);
        for (Path source : sources) {
            if (Files.isDirectory(source)) {
                reader.folder(source);
            } else if (!Files.isRegularFile(source)) {
                throw BriefMessages.missing(source.toString());
            } else if (sources.size() == 1) {
                reader.whole(source);
            } else {
                reader.oneOfMany(source);
            }
        }
        if (reader.parts.facts().isEmpty()) {
            throw reader.nothing(sources);
        }
        return reader.parts;
    }

    private CannotContinue nothing(List<Path> sources) {
        List<FileSummary> failed = parts.files().stream().filter(f -> !f.problem().isEmpty()).toList();
        if (!failed.isEmpty() && failed.size() == parts.files().size()) {
            return BriefMessages.noneRead(failed.stream().map(FileSummary::problem).toList());
        }
        String names = String.join("”“", sources.stream().map(Path::toString).toList());
        boolean yaml = parts.files().stream().anyMatch(f -> f.kind().equals(BriefMessages.YAML));
        return yaml ? BriefMessages.noFacts(names) : BriefMessages.noRows(names);
    }

    private void folder(Path folder) {
        List<Path> files = BriefFolder.files(folder);
        if (files.isEmpty()) {
            throw BriefMessages.emptyFolder(folder.toString());
        }
        files.forEach(this::oneOfMany);
    }

    private void oneOfMany(Path file) {
        int before = parts.facts().size();
        try {
            whole(file);
        } catch (CannotContinue e) {
            if (before + 1 >= BriefParts.MAX_FACTS || parts.facts().size() >= BriefParts.MAX_FACTS) {
                throw e;
            }
            parts.keepFirst(before);
            parts.file(new FileSummary(file.toString(), kind, 0, String.valueOf(e.getMessage())));
            parts.note(BriefMessages.skippedFile(file.toString(), String.valueOf(e.getMessage())));
        }
    }

    private void whole(Path file) {
        int before = parts.facts().size();
        kind = "";
        file(file);
        parts.file(new FileSummary(file.toString(), kind, parts.facts().size() - before, ""));
    }

    /** Only replies in Word need the rules of papers, which take a tenth of a second to load. */
    private PaperReader papers() {
        if (papers == null) {
            papers = new PaperReader(settings, allowClassified);
        }
        return papers;
    }

    /** What tables and replies are read by; a brief in YAML says itself what is what. */
    private FactSheet.Words words() {
        if (words == null) {
            words = new FactSheet.Words(
                    keys, Themes.load(settings), TableTerms.load(settings, Quantities.load(settings)), figures.get(), ReplyWords.load(settings),
                    WordedTerms.load(settings));
        }
        return words;
    }

    private void file(Path path) {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw BriefMessages.emptyFile(path.toString());
            }
            if (size > (long) MAX_MEGABYTES << 20) {
                throw BriefMessages.tooLarge(path.toString(), MAX_MEGABYTES);
            }
            read(path, head(path), size);
        } catch (IOException e) {
            throw BriefMessages.unreadable(path.toString(), e);
        }
    }

    private static byte[] head(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(8);
        }
    }

    private void read(Path path, byte[] head, long size) throws IOException {
        String name = String.valueOf(path.getFileName());
        boolean old = startsWith(head, 0xD0, 0xCF, 0x11, 0xE0);
        if (startsWith(head, 'P', 'K') ? isWordZip(path, name) : old && XlsFile.isWord(path, name)) {
            reply(path, name);
        } else if (startsWith(head, 'P', 'K')) {
            sheets(name, workbook(path, name));
        } else if (old) {
            if (XlsFile.hasMacros(path, name)) {
                parts.note(BriefMessages.macros(name));
            }
            sheets(name, XlsFile.read(path, name));
        } else if (startsWith(head, '%', 'P', 'D', 'F')) {
            reply(path, name);
        } else if (size > (long) MAX_TEXT_MEGABYTES << 20) {
            throw BriefMessages.tooLarge(name, MAX_TEXT_MEGABYTES);
        } else {
            text(path, name, Files.readAllBytes(path));
        }
    }

    private boolean isWordZip(Path path, String name) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            boolean word = zip.getEntry("word/document.xml") != null && zip.getEntry("xl/workbook.xml") == null;
            if (word && zip.getEntry("word/vbaProject.bin") != null) {
                parts.note(BriefMessages.macros(name));
            }
            return word;
        } catch (ZipException e) {
            if (name.toLowerCase(Locale.ROOT).matches(".*\\.(docx|docm|wps)")) {
                // The reader of papers says what is wrong with a Word file.
                return true;
            }
            throw BriefMessages.unreadable(name, e);
        }
    }

    private void reply(Path path, String name) {
        kind = BriefMessages.REPLY;
        RawText raw = SourceReader.read(path);
        papers().understood(raw).forEach(article -> ReplyFacts.read(name, raw.form(), article, words(), parts));
    }

    private List<Grid> workbook(Path path, String name) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            String kind = XlsxFile.kind(zip);
            if (!kind.isEmpty()) {
                throw BriefMessages.wrongKind(name, kind);
            }
            if (zip.getEntry("xl/vbaProject.bin") != null) {
                parts.note(BriefMessages.macros(name));
            }
        } catch (ZipException e) {
            throw BriefMessages.unreadable(name, e);
        }
        return XlsxFile.read(path, name);
    }

    private void text(Path path, String name, byte[] bytes) {
        DecodedText text = DecodedText.of(bytes).orElseThrow(() -> BriefMessages.wrongKind(name, "看不懂的二进制数据"));
        String lower = name.toLowerCase(Locale.ROOT);
        boolean exported = lower.matches(".*\\.(xlsx?|xlsm|et)") && !text.text().stripLeading().startsWith("<") && !looksLikeYaml(text.text());
        if (exported || lower.endsWith(".csv") || lower.endsWith(".tsv")) {
            sheets(name, List.of(CsvFile.read(name, text)));
        } else if (text.text().isBlank()) {
            throw BriefMessages.emptyFile(name);
        } else if (text.text().stripLeading().startsWith("<")) {
            throw BriefMessages.wrongKind(name, "网页或 XML");
        } else if (text.text().startsWith("{\\rtf") || lower.matches(".*\\.(txt|md|doc|docx|wps|rtf)") && !looksLikeYaml(text.text())) {
            reply(path, name);
        } else {
            kind = BriefMessages.YAML;
            YamlBrief.read(name, text, keys, parts);
        }
    }

    // Two lines that begin with keys of a brief: somebody saved YAML under another name.
    private boolean looksLikeYaml(String text) {
        return text.lines()
                        .filter(line -> line.matches("[^ 　:：]{1,6}[:：].*"))
                        .filter(line -> keys.info(InfoSheet.beforeColon(line)).isPresent())
                        .limit(2)
                        .count()
                == 2;
    }

    private void sheets(String name, List<Grid> grids) {
        kind = BriefMessages.TABLE;
        SheetFacts.read(name, grids, words(), parts);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        boolean all = head.length >= bytes.length;
        for (int i = 0; all && i < bytes.length; i++) {
            all = (head[i] & 0xFF) == bytes[i];
        }
        return all;
    }
}
