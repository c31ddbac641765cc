package io.zongshu.structure;

import io.zongshu.files.Settings;
import io.zongshu.read.ClassificationMark;
import io.zongshu.read.RawText;
import io.zongshu.read.SourceReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Source files to papers. Every command that reads papers reads them here, so that no secret is read by any. */
public final class PaperReader {
    private final Settings settings;
    private final Structure structure;
    private final ClassificationMark mark;
    private final boolean allowClassified;

    /** A reader; allowClassified: also papers that bear a classification mark. */
    public PaperReader(Settings settings, boolean allowClassified) {
        this(Structure.load(settings), settings, allowClassified);
    }

    /** A reader of some structure. */
    public PaperReader(Structure structure, Settings settings, boolean allowClassified) {
        this.structure = structure;
        this.settings = settings;
        this.mark = ClassificationMark.load(settings);
        this.allowClassified = allowClassified;
    }

    /**
     * The papers of one file.
     *
     * @throws io.zongshu.files.CannotContinue if it cannot be read, or one of its papers bears a classification mark
     */
    public List<Article> papers(Path file) {
        return understood(SourceReader.read(file, settings));
    }

    /**
     * Reads a file, or each file of an archive.
     *
     * @param to takes the name of each file and what reads its papers; to be asked at once; throws as
     *     {@link #papers(Path)} does
     */
    public void each(Path file, BiConsumer<String, Supplier<List<Article>>> to) {
        SourceReader.each(file, settings, (name, text) -> to.accept(name, () -> understood(text.get())));
    }

    /**
     * The papers of what was read.
     *
     * @throws io.zongshu.files.CannotContinue if one of them bears a classification mark
     */
    public List<Article> understood(RawText text) {
        List<Article> articles = structure.articles(text);
        if (!allowClassified) {
            List<Integer> tops = articles.stream().map(a -> a.document().lines().first()).toList();
            Optional<String> found = mark.find(text, tops);
            if (found.isPresent()) {
                throw StructureMessages.classified(text.file(), found.get());
            }
        }
        return articles;
    }
}
