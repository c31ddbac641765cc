package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The second chapter of the handout: one paper with comments that name its moves, frames and formulas. */
final class ExampleChapter {
    private static final int FORMULAS_A_PARAGRAPH = 3;
    private static final int FRAMES_A_PARAGRAPH = 2;
    private static final int LEAST_DOCUMENTS = 2;
    private static final double SURE = 0.6;

    private final Bank bank;
    private final SkeletonFlow flow;
    private final Map<String, FormulaEvidence> formulas = new HashMap<>();
    private final Map<String, MovePositions> moves = new HashMap<>();
    private final int papers;
    private final HandoutText text;
    private final Set<String> told = new HashSet<>();
    private String lastMove = "";

    ExampleChapter(Bank bank, ReportData data, SkeletonFlow flow, HandoutText text) {
        this.bank = bank;
        this.flow = flow;
        this.text = text;
        this.papers = data.papers().size() - bank.nearDuplicates().size();
        data.formulas().stream()
                .filter(f -> f.score() >= SURE && f.documents() >= LEAST_DOCUMENTS)
                .forEach(f -> formulas.put(f.text(), f));
        data.moves().forEach(m -> moves.put(m.move(), m));
    }

    /** @param chosen whether a person chose the paper */
    void write(Paper paper, boolean chosen) {
        text.chapter(HandoutWords.EXAMPLE);
        text.body(HandoutWords.exampleIntro(paper, chosen));
        List<PaperSection> sections = PaperSection.of(paper);
        int section = 0;
        for (int i = 0; i < paper.paragraphs().size(); i++) {
            PaperParagraph p = paper.paragraphs().get(i);
            boolean opens = section < sections.size() && sections.get(section).paragraph() == i + 1;
            section += opens ? 1 : 0;
            if (p.role().equals("title") || p.role().equals("subtitle")) {
                text.body(HandoutWords.exampleTitle(p.role().equals("subtitle"), p.text()));
            } else if (p.role().startsWith("heading")) {
                lastMove = "";
                heading(paper, i + 1, p, opens ? sections.get(section - 1) : null, section, sections.size());
            } else {
                text.body(p.text());
                move(p);
                frames(p);
                formulas(p);
            }
        }
    }

    private void heading(
            Paper paper, int number, PaperParagraph p, @org.jspecify.annotations.Nullable PaperSection section, int index, int of) {
        String words = p.text().strip();
        if (section == null) {
            text.body(words);
        } else {
            text.section(words);
            SkeletonFlow.Section known = flow.sections().stream()
                    .filter(s -> s.theme().equals(section.theme()))
                    .findFirst()
                    .orElse(null);
            text.comment(0, 0, HandoutWords.headingNote(index, of, known == null ? "" : section.theme(),
                    known == null ? flow.sections().get(0) : known, flow.papers()));
        }
        for (HeadingPattern pattern : bank.headingPatterns()) {
            boolean its = pattern.members().stream()
                    .anyMatch(m -> m.place().paper().equals(paper.id()) && m.place().paragraph() == number);
            if (its && pattern.documents() >= LEAST_DOCUMENTS) {
                text.comment(0, 0, HandoutWords.patternNote(pattern.frame(), pattern.documents()));
                break;
            }
        }
    }

    /** A move is noted where it begins. */
    private void move(PaperParagraph p) {
        MovePositions known = moves.get(p.move());
        boolean begins = !p.move().equals(lastMove);
        lastMove = p.move();
        if (begins && known != null) {
            text.comment(0, 0, HandoutWords.moveNote(known, papers));
        }
    }

    private void frames(PaperParagraph p) {
        List<int[]> taken = new ArrayList<>();
        String line = p.text() + "\n";
        for (Frame frame : StructureChapter.useful(bank.frames())) {
            QueryPattern pattern = QueryPattern.of(frame.pattern()).orElse(null);
            if (pattern == null || taken.size() >= FRAMES_A_PARAGRAPH || told.contains(frame.pattern())) {
                continue;
            }
            new PatternSearch(pattern, line).each(line, (start, end) -> {
                boolean free = taken.stream().allMatch(t -> end <= t[0] || start >= t[1]);
                if (free && taken.size() < FRAMES_A_PARAGRAPH && told.add(frame.pattern())) {
                    taken.add(new int[] {start, end});
                    text.comment(start, end, HandoutWords.frameNote(frame.pattern(), frame.documents(), frame.occurrences()));
                }
            });
        }
    }

    /** The formulas that most papers have, each noted once in the paper. */
    private void formulas(PaperParagraph p) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i + 4 <= p.text().length(); i++) {
            FormulaEvidence formula = formulas.get(p.text().substring(i, i + 4));
            if (formula != null && !told.contains(formula.text())) {
                starts.add(i);
            }
        }
        starts.stream()
                .sorted((a, b) -> documents(p, b) - documents(p, a))
                .limit(FORMULAS_A_PARAGRAPH)
                .sorted()
                .forEach(start -> {
                    FormulaEvidence formula = formulas.get(p.text().substring(start, start + 4));
                    if (formula != null && told.add(formula.text())) {
                        text.comment(start, start + 4, HandoutWords.formulaNote(
                                formula.text(), formula.type(), formula.documents(), formula.sections()));
                    }
                });
    }

    private int documents(PaperParagraph p, int start) {
        FormulaEvidence formula = formulas.get(p.text().substring(start, start + 4));
        return formula == null ? 0 : formula.documents();
    }
}
