package io.zongshu.structure;

import io.zongshu.document.Move;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What speaks for a move.
 *
 * @param positions weight of each position, by Chinese name
 * @param only positions in which alone the move can stand; empty for anywhere
 * @param cues patterns anywhere in the paragraph, one point each
 * @param firstCues patterns in the first sentence, three points each
 * @param sectionCues patterns in the section's heading, eight points
 * @param figures figures in a hundred characters from which on {@code figureWeight} is added; 0 for no such rule
 * @param longest paragraphs longer than this cannot be this move; 0 for no limit
 */
record MoveRule(
        Move move,
        Map<String, Integer> positions,
        List<String> only,
        List<Cue> cues,
        List<Cue> firstCues,
        List<Cue> sectionCues,
        int figures,
        int figureWeight,
        int longest) {
    private static final Pattern FIGURE = Pattern.compile("[0-9][0-9.,]*");
    /** One kind of cue after another adds less: a long paragraph has something of everything. */
    private static final int MOST_CUES = 5;
    /** What a paragraph is for shows in its beginning; a file without paragraphs would take minutes otherwise. */
    private static final int MOST_CHARACTERS = 4000;

    static List<MoveRule> load(YamlNode data) {
        List<MoveRule> rules = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : data.entries().entrySet()) {
            YamlNode node = entry.getValue();
            Map<String, Integer> positions = new java.util.TreeMap<>();
            node.get("位置").entries().forEach((place, weight) -> positions.put(place, number(weight)));
            rules.add(new MoveRule(
                    move(entry.getKey(), node),
                    positions,
                    node.get("只在").texts(),
                    cues(node.get("用语")),
                    cues(node.get("首句")),
                    cues(node.get("节题")),
                    number(node.get("数字").get("超过")),
                    number(node.get("数字").get("加")),
                    number(node.get("最长"))));
        }
        return rules;
    }

    double score(String paragraph, Moves.Place place, String section) {
        String text = paragraph.substring(0, Math.min(paragraph.length(), MOST_CHARACTERS));
        boolean elsewhere = !only.isEmpty() && !only.contains(place.chinese());
        if (elsewhere || longest > 0 && text.length() > longest) {
            return 0;
        }
        int first = Marks.after(text, "。！？", 0);
        String firstSentence = first < 0 ? text : text.substring(0, first);
        double score = positions.getOrDefault(place.chinese(), 0);
        score += Math.min(MOST_CUES, hits(cues, text));
        score += 3 * Math.min(2, hits(firstCues, firstSentence));
        score += hits(sectionCues, section) > 0 ? 8 : 0;
        boolean many = figures > 0 && FIGURE.matcher(text).results().count() * 100 >= (long) figures * text.length();
        return score + (many ? figureWeight : 0);
    }

    private static long hits(List<Cue> cues, String text) {
        long hits = 0;
        for (Cue cue : cues) {
            hits += cue.isIn(text) ? 1 : 0;
        }
        return hits;
    }

    private static Move move(String name, YamlNode node) {
        for (Move move : Move.values()) {
            if (move.chinese().equals(name)) {
                return move;
            }
        }
        throw CannotContinue.usage(StructureMessages.badMove(node.line(), name));
    }

    private static int number(YamlNode node) {
        String text = node.text();
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.matches("[0-9]{1,4}")) {
            throw CannotContinue.usage(StructureMessages.badNumber(node.line(), text));
        }
        return Integer.parseInt(text);
    }

    private static List<Cue> cues(YamlNode node) {
        List<Cue> cues = new ArrayList<>();
        for (YamlNode item : node.items()) {
            try {
                cues.add(Cue.of(Pattern.compile(item.text())));
            } catch (PatternSyntaxException e) {
                throw CannotContinue.usage(StructureMessages.badPattern(item.line(), item.text()));
            }
        }
        return cues;
    }
}
