package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Paper;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tasks made from a bank: a frame to fill, a heading to put beside others. Each has what a paper really wrote as answer. */
final class Exercises {
    private static final int FILL = 4;
    private static final int PARALLEL = 2;
    private static final int LONGEST_SENTENCE = 70;
    private static final int SHORTEST_SENTENCE = 16;
    private static final int LONGEST_FILLER = 14;
    private static final int TRIED = 40;
    private static final String BLANK = "_";
    // Nobody can guess a figure, and a list fills more than one place.
    private static final Pattern FIGURE = Pattern.compile("[0-9、两三四五六七八九十百千万几]");

    private final Bank bank;
    private final CorpusText corpus;
    private final Map<String, Paper> byFile = new HashMap<>();
    private final Map<String, Paper> byId = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Exercises(Bank bank, List<Paper> papers) {
        this.bank = bank;
        this.corpus = CorpusText.of(papers);
        papers.forEach(p -> {
            byFile.put(p.file(), p);
            byId.put(p.id(), p);
        });
    }

    /**
     * The sentence of a paper in which a line of a concordance stands, with the key's place in it; empty if unfit to show, or
     * if a task before is from that paper: one task must not tell another's answer.
     */
    Optional<Sentence> sentence(KeyWordInContext line) {
        Paper paper = byFile.get(line.file());
        if (paper == null || used.contains(line.file())) {
            return Optional.empty();
        }
        for (TextSpan span : Sentences.split(paper.paragraphs().get(line.paragraph() - 1).text())) {
            boolean holds = span.start() <= line.start() && line.end() <= span.end();
            if (holds && span.text().length() <= LONGEST_SENTENCE && span.text().length() >= SHORTEST_SENTENCE && isWhole(span.text())) {
                return Optional.of(new Sentence(span.text().replaceFirst("；$", "。"), line.start() - span.start(), line.end() - span.start(),
                        HandoutWords.source(line.title(), line.file())));
            }
        }
        return Optional.empty();
    }

    private static boolean isWhole(String text) {
        return text.chars().filter(c -> c == '“').count() == text.chars().filter(c -> c == '”').count();
    }

    /**
     * A sentence of a paper.
     *
     * @param start offset of the key
     * @param end exclusive
     */
    record Sentence(String text, int start, int end, String source) {
        /** The sentence with other characters in place of those from one offset to another. */
        String with(int from, int to, String other) {
            return text.substring(0, from) + other + text.substring(to);
        }
    }

    /** Places of a query, in the order of the papers. */
    List<KeyWordInContext> places(QueryPattern pattern) {
        return ConcordanceSearch.run(corpus, new Concordance.Request(pattern, PaperFilter.ALL, Concordance.Order.PAPER, 1, TRIED))
                .lines();
    }

    /** Sentences with a frame whose place is left open. */
    List<Exercise> fill() {
        List<Exercise> tasks = new ArrayList<>();
        for (Frame frame : StructureChapter.useful(bank.frames())) {
            Optional<QueryPattern> pattern = QueryPattern.of(frame.pattern());
            if (tasks.size() < FILL && pattern.isPresent()) {
                fill(frame, pattern.get()).ifPresent(tasks::add);
            }
        }
        return tasks;
    }

    private Optional<Exercise> fill(Frame frame, QueryPattern pattern) {
        for (KeyWordInContext line : places(pattern)) {
            String filler = line.fillers().isEmpty() ? "" : line.fillers().get(0);
            Sentence sentence = sentence(line).orElse(null);
            boolean fit = sentence != null && filler.length() > 1 && filler.length() <= LONGEST_FILLER
                    && !FIGURE.matcher(filler).find() && isWhole(filler);
            if (fit && sentence != null) {
                used.add(line.file());
                int at = sentence.text().indexOf(filler, sentence.start());
                List<String> others = StructureChapter.fillers(frame).stream().filter(f -> !f.equals(filler)).limit(3).toList();
                return Optional.of(new Exercise(
                        HandoutWords.fillTask(
                                HandoutWords.inner(sentence.with(at, at + filler.length(), BLANK)).replace(BLANK, HandoutWords.BLANK),
                                sentence.source()),
                        HandoutWords.fillAnswer(filler, others)));
            }
        }
        return Optional.empty();
    }

    /** Headings of one paper built on one frame. */
    record Group(String frame, List<String> headings, String source) {}

    /** Groups of at least three headings, patterns that most papers have first, each paper and pattern once. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (HeadingPattern pattern : bank.headingPatterns()) {
            Map<String, List<HeadingPattern.Member>> members = new LinkedHashMap<>();
            pattern.members().forEach(m -> members.computeIfAbsent(m.place().paper(), p -> new ArrayList<>()).add(m));
            for (Map.Entry<String, List<HeadingPattern.Member>> entry : members.entrySet()) {
                Paper paper = byId.get(entry.getKey());
                List<String> texts = entry.getValue().stream().map(m -> m.text().strip()).distinct().toList();
                if (paper != null && texts.size() > 2 && texts.size() < 7 && texts.get(0).length() > 6
                        && pattern.frame().contains("，") && told.add(paper.id())) {
                    groups.add(new Group(pattern.frame(), texts, HandoutWords.source(paper.title(), paper.file())));
                    break;
                }
            }
        }
        return groups;
    }

    /** Headings to which another is to be put. */
    List<Exercise> parallel() {
        return groups().stream()
                .limit(PARALLEL)
                .map(g -> new Exercise(
                        HandoutWords.parallelTask(g.headings().subList(0, g.headings().size() - 1), g.source()),
                        HandoutWords.parallelAnswer(g.headings().get(g.headings().size() - 1), g.frame())))
                .toList();
    }
}
