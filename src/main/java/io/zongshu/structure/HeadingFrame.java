package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The frame that parallel texts share: common words kept, the rest as typed slots. */
final class HeadingFrame {
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，：、])");
    /** Single words that hold a frame together; other single characters are alike by chance. */
    private static final String HINGES = "以把让从到在为就是的之更与和促向中上好新得有不";

    private static final int FORMULA = 4;

    private final SlotTypes types = new SlotTypes();

    /** The frame of some texts; they need not have equally many clauses. */
    String of(List<String> members) {
        List<List<String>> clauses = new ArrayList<>();
        for (String member : members) {
            clauses.add(List.of(CLAUSE_END.split(member)));
        }
        int count = clauses.get(0).size();
        if (clauses.stream().anyMatch(c -> c.size() != count)) {
            return clause(members);
        }
        StringBuilder frame = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int at = i;
            frame.append(clause(clauses.stream().map(c -> c.get(at)).toList()));
        }
        return frame.toString();
    }

    /** Shared start and end of the clauses, and what lies between them. */
    private String clause(List<String> column) {
        String first = column.get(0);
        int start = 0;
        while (start < first.length() && allHave(column, start, first.charAt(start), false)) {
            start++;
        }
        // A figure is not cut in two: 2024年工作, 2025年打算.
        int cut = start;
        while (start > 0 && Character.isDigit(first.charAt(start - 1)) && column.stream().anyMatch(t -> isDigitAt(t, cut))) {
            start--;
        }
        int end = 0;
        int shortest = column.stream().mapToInt(String::length).min().orElse(0);
        while (end < shortest - start && allHave(column, end, first.charAt(first.length() - 1 - end), true)) {
            end++;
        }
        List<String> middles = new ArrayList<>();
        for (String text : column) {
            middles.add(text.substring(start, text.length() - end));
        }
        return first.substring(0, start) + middle(middles) + first.substring(first.length() - end);
    }

    private static boolean isDigitAt(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private static boolean allHave(List<String> column, int at, char c, boolean fromEnd) {
        for (String text : column) {
            int i = fromEnd ? text.length() - 1 - at : at;
            if (i < 0 || i >= text.length() || text.charAt(i) != c) {
                return false;
            }
        }
        return true;
    }

    /** A word that all have inside (党建⟨…⟩引领⟨…⟩) parts two slots: the longest; a hinge only at one distance or after ”. */
    private String middle(List<String> middles) {
        // 实干为先, 育人为本: a formula stays whole.
        if (middles.stream().allMatch(m -> m.length() == FORMULA)) {
            return types.of(middles);
        }
        String first = middles.get(0);
        for (int length = 4; length >= 1; length--) {
            for (int i = 1; i + length < first.length(); i++) {
                String word = first.substring(i, i + length);
                if (isAnchor(word, i, middles)) {
                    List<String> before = middles.stream().map(m -> m.substring(0, m.indexOf(word, 1))).toList();
                    List<String> after = middles.stream().map(m -> m.substring(m.indexOf(word, 1) + word.length())).toList();
                    return middle(before) + word + middle(after);
                }
            }
        }
        return types.of(middles);
    }

    private static boolean isAnchor(String word, int at, List<String> middles) {
        boolean inside = middles.stream()
                .allMatch(m -> m.indexOf(word, 1) > 0 && m.indexOf(word, 1) + word.length() < m.length());
        boolean aligned = middles.stream().allMatch(m -> m.indexOf(word, 1) == at);
        boolean hinge = word.length() > 1 || HINGES.contains(word) || "“”".contains(word);
        return inside && hinge && (word.length() > 1 || aligned || "“”的".contains(word));
    }
}
