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
    /** One kind of cue after another adds less: a long paragraph has something of everything. */
    private static final int MOST_CUES = 5;
    /** Rules of data; what their cues need is put among some phrases. */
    static List<MoveRule> load(YamlNode data, CuePhrases phrases) {
        List<MoveRule> rules = new ArrayList<>();
        for (Map.Entry<String, YamlNode> entry : data.entries().entrySet()) {
            YamlNode node = entry.getValue();
            Map<String, Integer> positions = new java.util.TreeMap<>();
            node.get("位置").entries().forEach((place, weight) -> positions.put(place, number(weight)));
            rules.add(new MoveRule(
                    move(entry.getKey(), node),
                    positions,
                    node.get("只在").texts(),
                    cues(node.get("用语"), phrases),
                    cues(node.get("首句"), phrases),
                    cues(node.get("节题"), phrases),
                    number(node.get("数字").get("超过")),
                    number(node.get("数字").get("加")),
                    number(node.get("最长"))));
        }
        return rules;
    }

    /** What speaks for the move in a paragraph, its first sentence and the heading of its section. */
    double score(CuePhrases.Held text, CuePhrases.Held firstSentence, CuePhrases.Held section, Moves.Place place) {
        int length = text.text().length();
        boolean elsewhere = !only.isEmpty() && !only.contains(place.chinese());
        if (elsewhere || longest > 0 && length > longest) {
            return 0;
        }
        double score = positions.getOrDefault(place.chinese(), 0);
        score += Math.min(MOST_CUES, hits(cues, text));
        score += 3 * Math.min(2, hits(firstCues, firstSentence));
        score += hits(sectionCues, section) > 0 ? 8 : 0;
        boolean many = figures > 0 && 100L * figuresIn(text.text()) >= (long) figures * length;
        return score + (many ? figureWeight : 0);
    }

    private static int figuresIn(String text) {
        int found = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            found += digit && !inside ? 1 : 0;
            inside = digit || inside && (c == '.' || c == ',');
        }
        return found;
    }

    private static int hits(List<Cue> cues, CuePhrases.Held text) {
        int hits = 0;
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

    private static List<Cue> cues(YamlNode node, CuePhrases phrases) {
        List<Cue> cues = new ArrayList<>();
        for (YamlNode item : node.items()) {
            try {
                cues.add(Cue.of(Pattern.compile(item.text())).among(phrases));
            } catch (PatternSyntaxException e) {
                throw CannotContinue.usage(StructureMessages.badPattern(item.line(), item.text()));
            }
        }
        return cues;
    }
}
