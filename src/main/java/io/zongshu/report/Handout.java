package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.document.Document;
import io.zongshu.document.Role;
import io.zongshu.export.Annotation;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A handout for a training course: the structure of the most frequent genre with counts, an example paper with comments,
 * exercises with their answers on a page of their own.
 *
 * @param example the paper that is shown
 * @param comments the comments on it
 */
public record Handout(Document document, Paper example, List<Annotation> comments) {
    // One page of 22 lines (GB/T 9704-2012, 5.2.3) without the two lines of label and heading.
    private static final int ANSWER_LINES = 20;
    private static final int CHARACTERS_A_LINE = 27;
    private static final int INDENT = 2;

    public Handout {
        comments = List.copyOf(comments);
    }

    /**
     * Writes the handout of a bank.
     *
     * @param source where the papers are from, as the user knows it
     * @param example the paper to show; empty for the most typical one
     * @return empty if the bank has no paper with sections
     */
    public static Optional<Handout> of(Bank bank, String source, Optional<Paper> example, Settings settings) {
        List<Paper> counted =
                bank.papers().stream().filter(p -> !bank.nearDuplicates().containsKey(p.id())).toList();
        ReportData data = ReportData.of(source, bank);
        SkeletonFlow flow = example.flatMap(e -> flow(data, e.genre())).or(() -> main(data)).orElse(null);
        if (flow == null) {
            return Optional.empty();
        }
        List<Paper> own = counted.stream().filter(p -> p.genre().equals(flow.genre())).toList();
        Paper paper = example.or(() -> TypicalPaper.of(own)).orElse(null);
        if (paper == null) {
            return Optional.empty();
        }
        HandoutText text = new HandoutText(HandoutWords.TITLE, HandoutWords.subtitle(flow.genre(), flow.papers()));
        text.body(HandoutWords.preface(source, counted.size(), flow.genre(), flow.papers(), flow.meanCharacters()));
        new StructureChapter(bank, data, flow, own, text).write();
        new ExampleChapter(bank, data, flow, text).write(paper, example.isPresent());
        exercises(bank, counted, flow, settings, text);
        return Optional.of(new Handout(text.document(), paper, text.comments()));
    }

    private static Optional<SkeletonFlow> flow(ReportData data, String genre) {
        return data.skeletons().stream().filter(f -> f.genre().equals(genre) && !f.sections().isEmpty()).findFirst();
    }

    /** The genre of most papers; what is of no known genre comes last. */
    private static Optional<SkeletonFlow> main(ReportData data) {
        return data.skeletons().stream()
                .filter(f -> !f.genre().equals("未知") && !f.sections().isEmpty())
                .findFirst()
                .or(() -> data.skeletons().stream().filter(f -> !f.sections().isEmpty()).findFirst());
    }

    private static void exercises(
            Bank bank, List<Paper> papers, SkeletonFlow flow, Settings settings, HandoutText text) {
        Exercises exercises = new Exercises(bank, papers);
        List<Exercise> fill = new ArrayList<>(exercises.fill());
        List<Exercise> parallel = new ArrayList<>(exercises.parallel());
        List<Exercise> faults = new ArrayList<>(new PlantedFaults(bank, papers, exercises, settings).all(flow));
        while (lines(fill) + lines(parallel) + lines(faults) > ANSWER_LINES) {
            List<Exercise> longest = fill.size() > 2 ? fill : faults;
            longest.remove(longest.size() - 1);
        }
        List<String> answers = new ArrayList<>();
        text.chapter(HandoutWords.EXERCISES);
        write(text, HandoutWords.FILL, fill, answers);
        write(text, HandoutWords.PARALLEL, parallel, answers);
        write(text, HandoutWords.FAULTS, faults, answers);
        text.other(Role.ATTACHMENT, HandoutWords.ANSWERS_NOTE);
        text.other(Role.ATTACHMENT, HandoutWords.ANSWERS_LABEL);
        text.plain(HandoutWords.ANSWERS);
        answers.forEach(text::body);
    }

    /** Lines that answers take, a little more rather than less: marks at a line's end may push a character on. */
    private static int lines(List<Exercise> tasks) {
        return tasks.stream()
                .mapToInt(t -> (HandoutWords.number(10, t.answer()).length() + INDENT + CHARACTERS_A_LINE - 1) / CHARACTERS_A_LINE)
                .sum();
    }

    private static void write(HandoutText text, String heading, List<Exercise> tasks, List<String> answers) {
        if (!tasks.isEmpty()) {
            text.section(heading);
        }
        for (Exercise task : tasks) {
            int number = answers.size() + 1;
            text.body(HandoutWords.number(number, task.task()));
            answers.add(HandoutWords.number(number, task.answer()));
        }
    }
}
