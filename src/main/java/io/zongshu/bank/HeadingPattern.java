package io.zongshu.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A parallel group generalised over papers: headings built on one frame, with what fills its slots for which theme.
 *
 * @param frame e.g. ⟨四字格⟩，⟨动⟩⟨…⟩ or 以⟨…⟩，⟨…⟩
 * @param shape lengths of the segments in characters, e.g. 4，8
 * @param documents papers that have such a group
 */
public record HeadingPattern(String frame, String shape, int documents, List<Member> members) {
    private static final Pattern SLOTS = Pattern.compile("(⟨[^⟩]*⟩)+");

    public HeadingPattern {
        members = List.copyOf(members);
    }

    /**
     * What fills the slots: one map a slot, in order, of section themes to the fillers that headings on the theme have, as
     * often as they have them; the theme is empty where it is unknown. Neighbouring slots (⟨动⟩⟨…⟩) count as one.
     */
    public List<Map<String, List<String>>> fillersByTheme() {
        Matcher slots = SLOTS.matcher(frame);
        StringBuilder pattern = new StringBuilder();
        int at = 0;
        int count = 0;
        while (slots.find()) {
            pattern.append(literal(frame.substring(at, slots.start()))).append("([^，；：,　 ]+?)");
            at = slots.end();
            count++;
        }
        Pattern whole = Pattern.compile(pattern.append(literal(frame.substring(at))).toString());
        List<Map<String, List<String>>> fillers = new ArrayList<>();
        for (int slot = 0; slot < count; slot++) {
            fillers.add(new TreeMap<>());
        }
        for (Member member : members) {
            Matcher match = whole.matcher(member.text().strip());
            for (int slot = 0; match.matches() && slot < count; slot++) {
                fillers.get(slot).computeIfAbsent(member.theme(), t -> new ArrayList<>()).add(match.group(slot + 1));
            }
        }
        return fillers;
    }

    private static String literal(String text) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            pattern.append(text.charAt(i) == '，' ? "[，；：,　 ]+" : Pattern.quote(text.substring(i, i + 1)));
        }
        return pattern.toString();
    }

    /** One heading built on the pattern, with the theme of its section. */
    public record Member(String text, String theme, Occurrence place) {}
}
