package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Move;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Labels the body paragraphs of a paper with their rhetorical moves, by the rules of moves.yaml. */
public final class Moves {
    /** What a paragraph is for shows in its beginning; a file without paragraphs would take minutes otherwise. */
    private static final int MOST_CHARACTERS = 4000;

    private final List<MoveRule> rules;
    private final CuePhrases phrases;

    private Moves(List<MoveRule> rules, CuePhrases phrases) {
        this.rules = List.copyOf(rules);
        this.phrases = phrases;
    }

    /**
     * Reads the built-in rules with the user's on top.
     *
     * @throws io.zongshu.files.CannotContinue if a rule names an unknown move or a broken pattern
     */
    public static Moves load(Settings settings) {
        CuePhrases phrases = new CuePhrases();
        return new Moves(MoveRule.load(settings.data("moves"), phrases), phrases);
    }

    /** The move of each body paragraph, in order. */
    public List<MoveLabel> of(Document document) {
        List<Block> blocks = document.blocks();
        NavigableSet<Integer> body = new TreeSet<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph p && p.role() == Role.BODY) {
                body.add(i);
            }
        }
        int last = body.isEmpty() ? -1 : body.last();
        List<MoveLabel> labels = new ArrayList<>();
        String section = "";
        CuePhrases.Held inSection = phrases.in(section);
        boolean headed = !document.headings().isEmpty();
        boolean opening = true;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Heading heading) {
                section = heading.level() == 1 ? heading.text() : section + heading.text();
                inSection = phrases.in(section);
                opening = false;
            } else if (body.contains(i)) {
                // Without headings only the first paragraph is surely the opening.
                opening = opening && (headed || labels.isEmpty());
                Place place = i == last ? Place.END : opening ? Place.OPENING : place(blocks, i);
                labels.add(label(i, ((Paragraph) blocks.get(i)).text(), place, inSection));
            }
        }
        return labels;
    }

    /** Where a paragraph stands in its paper. */
    enum Place {
        OPENING("开头"),
        FIRST("节首"),
        MIDDLE("节中"),
        LAST("节末"),
        END("文末");

        private final String chinese;

        Place(String chinese) {
            this.chinese = chinese;
        }

        String chinese() {
            return chinese;
        }
    }

    private static Place place(List<Block> blocks, int i) {
        if (i > 0 && blocks.get(i - 1) instanceof Heading) {
            return Place.FIRST;
        }
        return i + 1 < blocks.size() && blocks.get(i + 1) instanceof Heading ? Place.LAST : Place.MIDDLE;
    }

    private MoveLabel label(int block, String paragraph, Place place, CuePhrases.Held section) {
        CuePhrases.Held text = phrases.in(paragraph.substring(0, Math.min(paragraph.length(), MOST_CHARACTERS)));
        int first = Marks.after(text.text(), "。！？", 0);
        CuePhrases.Held firstSentence = first < 0 ? text : text.beginning(first);
        double best = 0;
        double second = 0;
        Move move = Move.PRACTICE;
        for (MoveRule rule : rules) {
            double score = rule.score(text, firstSentence, section, place);
            if (score > best) {
                second = best;
                best = score;
                move = rule.move();
            } else {
                second = Math.max(second, score);
            }
        }
        double confidence = best == 0 ? 0 : (best + 1) / (best + second + 2);
        return new MoveLabel(block, move, Math.round(confidence * 100) / 100.0);
    }
}
