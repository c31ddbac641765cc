package io.zongshu.cli;

import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.learn.NoPaper;
import io.zongshu.read.RawText;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes papers from files. Whatever is wrong with one file, the others are taken. */
final class PaperIntake {
    private final Settings settings;
    private final PaperReader reader;
    private final Themes themes;
    private final Segmenter segmenter = new HanlpSegmenter();
    private final NoPaper noPaper;
    private final boolean drafts;
    private final Consumer<Throwable> faults;
    /**
     * An intake; threads may share it.
     *
     * @param reader reads the files
     * @param drafts whether papers that this program drafted are taken
     * @param faults is told of faults of ours, for whoever debugs
     */
    PaperIntake(Settings settings, PaperReader reader, boolean drafts, Consumer<Throwable> faults) {
        this.settings = settings;
        this.reader = reader;
        this.themes = Themes.load(settings);
        this.noPaper = NoPaper.load(settings);
        this.drafts = drafts;
        this.faults = faults;
    }

    /** A file and what is to be said of it: the reason and the way out. */
    record FileNote(String file, String reason) {}

    /**
     * What a file gave.
     *
     * @param opened files that were opened, those in an archive each
     */
    record Taken(List<Paper> papers, List<FileNote> failures, List<FileNote> skipped, int opened) {
        /** Whether all of it could be read and was taken. */
        boolean isWhole() {
            return failures.isEmpty() && skipped.isEmpty();
        }
    }

    /** Whether a file may be a paper; one that the user named itself may always be. */
    boolean mayBePaper(Path file) {
        return !noPaper.isNamedBy(file);
    }

    /** Takes the papers of a file, or of each file of an archive. */
    Taken take(Path file) {
        Work work = new Work();
        guarded(file.toString(), work, () -> SourceReader.each(file, settings, (name, text) -> guarded(name, work, () -> {
            work.opened++;
            RawText raw = text.get();
            if (raw.drafted() && !drafts) {
                work.skipped.add(new FileNote(name, IntakeMessages.ownDraft()));
            } else {
                work.papers.addAll(papers(raw, name));
            }
        })));
        if (work.opened == 0 && work.failures.isEmpty()) {
            work.failures.add(new FileNote(file.toString(), IntakeMessages.emptyArchive()));
        }
        return new Taken(work.papers, work.failures, work.skipped, work.opened);
    }

    /** What is gathered of one file. */
    private static final class Work {
        private final List<Paper> papers = new ArrayList<>();
        private final List<FileNote> failures = new ArrayList<>();
        private final List<FileNote> skipped = new ArrayList<>();
        private int opened;
    }

    private void guarded(String name, Work gathered, Runnable work) {
        try {
            work.run();
        } catch (CannotContinue e) {
            gathered.failures.add(new FileNote(name, String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            // What the file took is free again here: the others may still fit.
            gathered.failures.add(new FileNote(name, IntakeMessages.tooMuchForMemory()));
        } catch (RuntimeException | StackOverflowError e) {
            gathered.failures.add(new FileNote(name, IntakeMessages.faultInFile()));
            faults.accept(e);
        }
    }

    private List<Paper> papers(RawText raw, String file) {
        List<Article> articles = reader.understood(raw);
        List<Paper> found = new ArrayList<>();
        for (int n = 0; n < articles.size(); n++) {
            String name = articles.size() == 1 ? file : IntakeMessages.numbered(file, n + 1);
            found.add(Learn.analysed(Learn.paper(articles.get(n), name, themes), segmenter));
        }
        return found;
    }
}
