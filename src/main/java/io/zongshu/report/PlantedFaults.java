package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Tasks of the kind "spot the fault": something that papers do right, done wrong. */
final class PlantedFaults {
    private static final int WRONG_WORDS = 1;
    private static final int LEAST_PAPERS = 8;
    private static final double KEPT = 0.8;
    private static final double SURE = 0.6;
    private static final int LEAST_DOCUMENTS = 3;

    private final Bank bank;
    private final List<Paper> papers;
    private final Exercises exercises;
    private final Settings settings;

    PlantedFaults(Bank bank, List<Paper> papers, Exercises exercises, Settings settings) {
        this.bank = bank;
        this.papers = papers;
        this.exercises = exercises;
        this.settings = settings;
    }

    /** All that the bank gives material for. */
    List<Exercise> all(SkeletonFlow flow) {
        List<Exercise> tasks = new ArrayList<>(wrongWords());
        heading().ifPresent(tasks::add);
        frame().ifPresent(tasks::add);
        order(flow).ifPresent(tasks::add);
        empty(flow).ifPresent(tasks::add);
        return tasks;
    }

    /** Formulas of the bank in sentences of its papers, written wrong in the way that the checks' list of words knows. */
    private List<Exercise> wrongWords() {
        Map<String, String> wrong = new TreeMap<>();
        for (YamlNode rule : settings.data("check-rules").entries().values()) {
            rule.get("词对").entries().forEach((bad, good) -> wrong.putIfAbsent(good.text(), bad));
        }
        return bank.formulas().stream()
                .filter(f -> f.documents() >= LEAST_DOCUMENTS && wrong.containsKey(f.text()))
                .sorted(Comparator.comparingInt((Formula f) -> -f.documents()).thenComparing(Formula::text))
                .map(f -> wrongWord(f, wrong.getOrDefault(f.text(), "")))
                .flatMap(Optional::stream)
                .limit(WRONG_WORDS)
                .toList();
    }

    private Optional<Exercise> wrongWord(Formula formula, String wrong) {
        for (KeyWordInContext line : exercises.places(QueryPattern.of(formula.text()).orElseThrow())) {
            Optional<Exercises.Sentence> sentence = exercises.sentence(line);
            if (sentence.isPresent()) {
                Exercises.Sentence s = sentence.get();
                return Optional.of(new Exercise(
                        HandoutWords.wrongCharacter(s.with(s.start(), s.end(), wrong), s.source()),
                        HandoutWords.wrongCharacterAnswer(wrong, formula.text(), formula.documents())));
            }
        }
        return Optional.empty();
    }

    /** One of several headings without its first half. The tasks before use the first groups, so this takes the last. */
    private Optional<Exercise> heading() {
        List<Exercises.Group> groups = exercises.groups();
        for (int i = groups.size() - 1; i >= 0; i--) {
            Exercises.Group group = groups.get(i);
            String right = group.headings().get(1);
            int comma = right.indexOf('，');
            if (comma > 0 && right.length() - comma > 4) {
                String half = right.substring(comma + 1);
                List<String> headings = new ArrayList<>(group.headings());
                headings.set(1, half);
                return Optional.of(new Exercise(HandoutWords.wrongHeading(headings, group.source()),
                        HandoutWords.wrongHeadingAnswer(half, right)));
            }
        }
        return Optional.empty();
    }

    /** A frame that ends in a word that does not go with its verb (exercises.yaml). */
    private Optional<Exercise> frame() {
        Map<String, YamlNode> wrongEnds = settings.data("exercises").get("错搭").entries();
        for (Frame frame : StructureChapter.useful(bank.frames())) {
            int open = frame.pattern().indexOf('⟨');
            int close = frame.pattern().lastIndexOf('⟩');
            String end = frame.pattern().substring(close + 1);
            boolean one = open > 0 && frame.pattern().indexOf('⟨', open + 1) < 0;
            YamlNode wrong = wrongEnds.get(end);
            if (one && wrong != null) {
                String filled = frame.pattern().substring(0, open) + StructureChapter.fillers(frame).get(0);
                return Optional.of(new Exercise(HandoutWords.wrongFrame(filled + wrong.text()),
                        HandoutWords.wrongFrameAnswer(filled + end, frame.pattern(), frame.documents())));
            }
        }
        return Optional.empty();
    }

    /** Two sections that nearly all papers have in one order, put in the other. */
    private Optional<Exercise> order(SkeletonFlow flow) {
        List<String> themes = flow.orders().stream()
                .map(SkeletonFlow.Sequence::themes)
                .filter(t -> t.size() > 2 && t.stream().distinct().count() == t.size())
                .findFirst()
                .orElse(List.of());
        Optional<Exercise> best = Optional.empty();
        double most = KEPT;
        for (int i = 0; i < themes.size(); i++) {
            for (int k = i + 1; k < themes.size(); k++) {
                int[] counts = before(themes.get(i), themes.get(k));
                double kept = counts[0] / (double) Math.max(1, counts[1]);
                if (counts[1] >= LEAST_PAPERS && kept >= most) {
                    List<String> wrong = new ArrayList<>(themes);
                    wrong.add(i, wrong.remove(k));
                    most = kept;
                    best = Optional.of(new Exercise(HandoutWords.wrongOrder(wrong),
                            HandoutWords.wrongOrderAnswer(themes.get(k), themes.get(i), counts[0], counts[1])));
                }
            }
        }
        return best;
    }

    /** In how many papers a first section on one theme stands before the first on another, and how many have both. */
    private int[] before(String one, String other) {
        int[] counts = new int[2];
        for (Paper paper : papers) {
            Map<String, Integer> first = new HashMap<>();
            for (PaperSection section : PaperSection.of(paper)) {
                first.putIfAbsent(section.theme(), section.paragraph());
            }
            Integer a = first.get(one);
            Integer b = first.get(other);
            if (a != null && b != null) {
                counts[0] += a < b ? 1 : 0;
                counts[1]++;
            }
        }
        return counts;
    }

    private Optional<Exercise> empty(SkeletonFlow flow) {
        List<String> formulas = bank.formulas().stream()
                .filter(f -> f.score() >= SURE && f.documents() >= LEAST_DOCUMENTS && f.type().equals("动宾并列"))
                .sorted(Comparator.comparingInt((Formula f) -> -f.documents()).thenComparing(Formula::text))
                .map(Formula::text)
                .limit(2)
                .toList();
        List<SkeletonFlow.Section> sections = StructureChapter.shown(flow);
        return formulas.size() < 2 || sections.isEmpty()
                ? Optional.empty()
                : Optional.of(new Exercise(
                        HandoutWords.empty(formulas.get(0), formulas.get(1), sections.get(0).theme()),
                        HandoutWords.emptyAnswer()));
    }
}
