package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Versions of a paper as offices make them. */
final class Edits {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，。；：、])");

    private final Random random;
    private final List<Paper> others;

    /** Replacing clauses are taken from others. */
    Edits(Random random, List<Paper> others) {
        this.random = random;
        this.others = others;
    }

    enum Kind {
        CHARACTERS("single characters", 1, 3, 8, 15),
        CLAUSES("clauses", 3, 15, 30, 40, 50, 60),
        FIGURES("figures and clauses", 0, 15, 30, 40, 50, 60),
        CUT("cut short by", 10, 30, 50),
        RELAID("relaid", 0);

        private final String label;
        private final int[] percents;

        Kind(String label, int... percents) {
            this.label = label;
            this.percents = percents;
        }

        String label() {
            return label;
        }

        int[] percents() {
            return percents.clone();
        }
    }

    Paper edit(Paper paper, Kind kind, int percent) {
        List<PaperParagraph> all = switch (kind) {
            case CHARACTERS -> each(paper, t -> characters(t, percent));
            case CLAUSES -> each(paper, t -> clauses(t, percent));
            case FIGURES -> each(paper, t -> figures(clauses(t, percent)));
            case CUT -> paper.paragraphs().subList(0, Math.max(1, paper.paragraphs().size() * (100 - percent) / 100));
            case RELAID -> relaid(paper);
        };
        return new Paper(paper.id() + kind + percent + "-" + random.nextInt(), paper.file() + kind + percent, paper.title(), paper.genre(),
                paper.unit(), paper.period(), all);
    }

    private List<PaperParagraph> each(Paper paper, java.util.function.UnaryOperator<String> change) {
        List<PaperParagraph> all = new ArrayList<>();
        for (PaperParagraph p : paper.paragraphs()) {
            all.add(new PaperParagraph(p.role(), p.theme(), p.move(), change.apply(p.text())));
        }
        return all;
    }

    private String characters(String text, int percent) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (random.nextInt(100) < percent) {
                out.setCharAt(i, (char) (0x4E00 + random.nextInt(3000)));
            }
        }
        return out.toString();
    }

    private String clauses(String text, int percent) {
        StringBuilder out = new StringBuilder();
        for (String clause : CLAUSE_END.split(text)) {
            out.append(random.nextInt(100) < percent ? foreign() : clause);
        }
        return out.toString();
    }

    private String foreign() {
        Paper from = others.get(random.nextInt(others.size()));
        String text = from.paragraphs().get(random.nextInt(from.paragraphs().size())).text();
        String[] clauses = CLAUSE_END.split(text);
        return clauses[random.nextInt(clauses.length)];
    }

    private String figures(String text) {
        return NUMBER.matcher(text).replaceAll(m -> String.valueOf(1 + random.nextInt(2000)));
    }

    private static List<PaperParagraph> relaid(Paper paper) {
        StringBuilder text = new StringBuilder();
        paper.paragraphs().forEach(p -> text.append(p.text()).append(' '));
        List<PaperParagraph> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 37) {
            all.add(new PaperParagraph("body", "", "", text.substring(i, Math.min(text.length(), i + 37))));
        }
        return all;
    }
}
