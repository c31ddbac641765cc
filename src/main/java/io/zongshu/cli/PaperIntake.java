package io.zongshu.cli;

import io.zongshu.bank.Paper;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
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
import java.util.Set;
import java.util.function.Consumer;

/** Takes papers from files. Whatever is wrong with one file, the others are taken. */
final class PaperIntake {
    private final PaperReader reader;
    private final Themes themes;
    private final NoPaper noPaper;
    private final boolean drafts;
    private final Consumer<Throwable> faults;
    private final List<Paper> papers = new ArrayList<>();
    private final List<FileNote> failures = new ArrayList<>();
    private final List<FileNote> skipped = new ArrayList<>();
    private int opened;

    /**
     * An intake that has taken nothing yet.
     *
     * @param reader reads the files
     * @param drafts whether papers that this program drafted are taken
     * @param faults is told of faults of ours, for whoever debugs
     */
    PaperIntake(Settings settings, PaperReader reader, boolean drafts, Consumer<Throwable> faults) {
        this.reader = reader;
        this.themes = Themes.load(settings);
        this.noPaper = NoPaper.load(settings);
        this.drafts = drafts;
        this.faults = faults;
    }

    /** A file and what is to be said of it: the reason and the way out. */
    record FileNote(String file, String reason) {}

    /** Those of the files that may be papers; a file that the user named itself may always be. */
    List<Path> select(List<Path> files, Set<Path> named) {
        List<Path> selected = new ArrayList<>();
        for (Path file : files) {
            if (noPaper.isNamedBy(file) && !named.contains(file)) {
                skipped.add(new FileNote(file.toString(), CliMessages.noPaper()));
            } else {
                selected.add(file);
            }
        }
        return selected;
    }

    /** Takes the papers of a file, or of each file of an archive. */
    void take(Path file) {
        guarded(file.toString(), () -> SourceReader.each(file, (name, text) -> guarded(name, () -> {
            opened++;
            take(name, text.get());
        })));
    }

    private void take(String name, RawText raw) {
        if (raw.drafted() && !drafts) {
            skipped.add(new FileNote(name, CliMessages.ownDraft()));
        } else {
            papers.addAll(papers(raw, name));
        }
    }

    private void guarded(String name, Runnable work) {
        try {
            work.run();
        } catch (CannotContinue e) {
            failures.add(new FileNote(name, String.valueOf(e.getMessage())));
        } catch (OutOfMemoryError e) {
            // What the file took is free again here: the others may still fit.
            failures.add(new FileNote(name, CliMessages.tooMuchForMemory()));
        } catch (RuntimeException | StackOverflowError e) {
            failures.add(new FileNote(name, CliMessages.faultInFile()));
            faults.accept(e);
        }
    }

    private List<Paper> papers(RawText raw, String file) {
        List<Article> articles = reader.understood(raw);
        List<Paper> found = new ArrayList<>();
        for (int n = 0; n < articles.size(); n++) {
            String name = articles.size() == 1 ? file : CliMessages.numbered(file, n + 1);
            found.add(Learn.paper(articles.get(n), name, themes));
        }
        return found;
    }

    /** How many files were opened, those in archives included. */
    int opened() {
        return opened;
    }

    /** The papers taken. */
    List<Paper> papers() {
        return papers;
    }

    /** Files that could not be read. */
    List<FileNote> failures() {
        return failures;
    }

    /** Files that were left out on purpose. */
    List<FileNote> skipped() {
        return skipped;
    }
}
