package io.zongshu.learn;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Edit;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.LearnedFile;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.bank.Skeleton;
import io.zongshu.files.Parallel;
import io.zongshu.files.Settings;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Themes;
import io.zongshu.language.Token;
import io.zongshu.structure.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns papers into a bank. What is learned depends on the papers and the options alone, never on their order. */
public final class Learn {
    private Learn() {}

    /**
     * What learning may depend on, and what it may use, which the result does not depend on.
     *
     * @param settings themes and prior knowledge, with the user's on top
     * @param lexicon whether the prior knowledge of formulas.yaml is used
     * @param threads how many papers are analysed at a time
     * @param memory bytes that counts may take before they go to disk
     * @param folder where to put what does not fit in memory; the system's folder for temporary files if empty
     */
    public record Options(Settings settings, int threads, boolean lexicon, long memory, Optional<Path> folder) {
        private static final long STANDARD_MEMORY = 192L << 20;

        /** With the standard memory. */
        public Options(Settings settings, int threads, boolean lexicon) {
            this(settings, threads, lexicon, STANDARD_MEMORY, Optional.empty());
        }

        /** All processors, with the lexicon. */
        public static Options standard(Settings settings) {
            return new Options(settings, Math.max(1, Runtime.getRuntime().availableProcessors()), true);
        }

        /** The same, with files that are only needed for a while in a folder of the caller's. */
        public Options in(Path other) {
            return new Options(settings, threads, lexicon, memory, Optional.of(other));
        }
    }

    /** The paper of an article, as it will stand in the bank; file is how the user knows it. */
    public static Paper paper(Article article, String file, Themes themes) {
        return new PaperMaker(article, themes).paper(file);
    }

    /** Learns a bank. A paper given twice counts once; so does one given in several versions, which all stay in the bank. */
    public static Bank mine(Collection<Paper> papers, Options options) {
        List<Paper> distinct = distinct(papers);
        if (distinct.isEmpty()) {
            return Bank.EMPTY;
        }
        Map<String, String> nearDuplicates = NearDuplicates.keptVersions(distinct, options.threads());
        List<Paper> counted =
                distinct.stream().filter(p -> !nearDuplicates.containsKey(p.id())).toList();
        List<AnalysedPaper> analysed = AnalysedPaper.all(counted, options.threads());
        List<Formula> formulas = new FormulaMiner(options).mine(analysed);
        List<Frame> frames = new FrameMiner(formulas, options).mine(analysed);
        Structures structures = Structures.of(counted, options.threads());
        return Bank.mined(distinct, formulas, frames, structures.headings, structures.skeletons, nearDuplicates);
    }

    /** What does without words: headings and skeletons, at the same time. */
    private record Structures(List<HeadingPattern> headings, List<Skeleton> skeletons) {
        static Structures of(List<Paper> papers, int threads) {
            List<HeadingPattern> headings = new ArrayList<>();
            List<Skeleton> skeletons = new ArrayList<>();
            List<Runnable> works =
                    List.of(() -> headings.addAll(HeadingPatterns.of(papers)), () -> skeletons.addAll(Skeletons.of(papers)));
            Parallel.map(works, threads, work -> {
                work.run();
                return work;
            });
            return new Structures(headings, skeletons);
        }
    }

    /**
     * The union of two banks: their papers, learned anew, with the files and the edits of both. The same for either order,
     * and the same as learning all files together.
     */
    public static Bank union(Bank a, Bank b, Options options) {
        return union(List.of(a, b), options);
    }

    /** The union of banks, as of two. */
    public static Bank union(List<Bank> banks, Options options) {
        List<Paper> papers = new ArrayList<>();
        List<LearnedFile> files = new ArrayList<>();
        List<Edit> edits = List.of();
        for (Bank bank : banks) {
            papers.addAll(bank.papers());
            files.addAll(bank.files());
            edits = Edit.union(edits, bank.edits());
        }
        return mine(papers, options).withFiles(sorted(files)).withEdits(edits);
    }

    /** Files in the order of a bank, each once: of two notes on one state of a file the one with the smaller names. */
    public static List<LearnedFile> sorted(Collection<LearnedFile> files) {
        Map<String, LearnedFile> byState = new TreeMap<>();
        Comparator<LearnedFile> order = Comparator.<LearnedFile, String>comparing(f -> f.papers().toString())
                .thenComparing(LearnedFile::modified, Comparator.reverseOrder());
        for (LearnedFile file : files) {
            byState.merge(file.location() + "\t" + file.hash(), file, (x, y) -> order.compare(x, y) <= 0 ? x : y);
        }
        return List.copyOf(byState.values());
    }

    /** Papers carrying their words, cut anew. */
    public static Paper analysed(Paper paper, Segmenter segmenter) {
        return AnalysedPaper.withWords(paper, segmenter);
    }

    /** The words of a paragraph of a bank, as they were cut when it was learned; none if they were not. */
    public static List<Token> words(PaperParagraph paragraph) {
        return Words.decode(paragraph.words(), paragraph.text());
    }

    /** Fingerprint of the dictionaries, models and settings that learning depends on, for the bank's manifest. */
    public static String dictionaries(Settings settings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // And the form in which words are kept (Words): papers with words of another form are cut anew.
            digest.update("hanlp portable-1.8.6 words 2".getBytes(StandardCharsets.UTF_8));
            for (String resource : List.of(FormulaMiner.MODEL, "/io/zongshu/data/formulas.yaml",
                    "/io/zongshu/data/frames.yaml", "/io/zongshu/data/themes.yaml", "/io/zongshu/data/moves.yaml",
                    "/io/zongshu/data/structure.yaml")) {
                try (InputStream in = Learn.class.getResourceAsStream(resource)) {
                    digest.update(in == null ? new byte[0] : in.readAllBytes());
                }
            }
            if (settings.folder().isPresent()) {
                for (String name : List.of("formulas", "frames", "themes", "moves", "structure")) {
                    digest.update(own(settings.folder().get().resolve(name + ".yaml")));
                }
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] own(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException e) {
            throw LearnMessages.unreadable(file, e);
        }
    }

    private static List<Paper> distinct(Collection<Paper> papers) {
        Map<String, Paper> byId = new TreeMap<>();
        for (Paper paper : papers) {
            byId.merge(paper.id(), paper, (x, y) -> x.file().compareTo(y.file()) <= 0 ? x : y);
        }
        return byId.values().stream()
                .sorted(Comparator.comparing(Paper::file).thenComparing(Paper::id))
                .toList();
    }
}
