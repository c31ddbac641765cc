package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The frame that headings share: common words kept, the rest as slots ⟨4⟩ (always that long) or ⟨…⟩. */
final class HeadingFrame {
    private static final Pattern CLAUSE_END = Pattern.compile("(?<=[，：])");

    private HeadingFrame() {}

    static String of(List<String> members) {
        List<List<String>> clauses = new ArrayList<>();
        for (String member : members) {
            clauses.add(List.of(CLAUSE_END.split(member)));
        }
        int count = clauses.get(0).size();
        StringBuilder frame = new StringBuilder();
        for (int i = 0; i < count; i++) {
            List<String> column = new ArrayList<>();
            for (List<String> member : clauses) {
                column.add(i < member.size() ? member.get(i) : "");
            }
            frame.append(clause(column));
        }
        return frame.toString();
    }

    /** Shared start and end of the clauses, and what lies between them. */
    private static String clause(List<String> column) {
        String first = column.get(0);
        int start = 0;
        while (start < first.length() && allHave(column, start, first.charAt(start), false)) {
            start++;
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
        return first.substring(0, start) + slot(middles) + first.substring(first.length() - end);
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

    private static String slot(List<String> middles) {
        int length = middles.get(0).length();
        if (middles.stream().allMatch(String::isEmpty)) {
            return "";
        }
        boolean same = middles.stream().allMatch(m -> m.length() == length);
        if (!same) {
            return innerShared(middles);
        }
        return length == 8 ? "⟨4⟩⟨4⟩" : "⟨" + length + "⟩";
    }

    /** One two-character word that all middles have inside (党建⟨…⟩引领⟨…⟩) parts two slots. */
    private static String innerShared(List<String> middles) {
        String first = middles.get(0);
        for (int i = 1; i + 3 <= first.length(); i++) {
            String word = first.substring(i, i + 2);
            if (middles.stream().allMatch(m -> m.indexOf(word, 1) > 0 && m.indexOf(word, 1) + 2 < m.length())) {
                return "⟨…⟩" + word + "⟨…⟩";
            }
        }
        return "⟨…⟩";
    }
}
