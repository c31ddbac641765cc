package io.zongshu.language;

import java.util.BitSet;
import java.util.List;

/** A text as figures are read from it: without brackets that hold none, and with the clause and the sentence around each place. */
final class ScannedText {
    /** No clause or sentence is read further back than this from a figure, or from the figure before it. */
    static final int FAR = 400;
    static final String CLAUSE_ENDS = "，；。：！？,;:\n（）()";
    static final String SENTENCE_ENDS = "；。！？;\n";

    private final String text;
    private final BitSet bracketed;
    private final BitSet named;
    /** How many characters were looked over for the ends of clauses and sentences. */
    private long looked;

    ScannedText(String given, List<Quantity> found) {
        this.text = withoutIdleBrackets(given, found);
        this.bracketed = open(text, "（(", "）)");
        this.named = open(given, "“《", "”》");
    }

    /** The text; it is as long as the given one. */
    String text() {
        return text;
    }

    boolean inBrackets(int at) {
        return bracketed.get(at);
    }

    /** Whether a place stands in quotes or in a title. */
    boolean inName(int at) {
        return named.get(at);
    }

    /** Where the clause ends that goes on at a place. */
    int boundary(int from) {
        int end = from;
        while (end < text.length() && end - from < FAR && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
            looked++;
        }
        return end;
    }

    /** Where the part of the text begins, behind one of the marks, in which a place stands. */
    int startOf(int at, String marks) {
        return startOf(at, marks, FAR);
    }

    /** As {@link #startOf(int, String)}, but not read further back than some characters. */
    int startOf(int at, String marks, int far) {
        int start = at;
        while (start > 0 && at - start < far && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
            looked++;
        }
        return start;
    }

    /** A place or, if it lies within a clause, the end of that clause: a part of time is not cut in two. */
    int afterMark(int from) {
        int start = from;
        while (start > 0 && start < from + FAR / 2 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start++;
        }
        return start;
    }

    /** How many characters were looked over for the ends of clauses and sentences: what the work grows with. */
    long looked() {
        return looked;
    }

    // Brackets without a figure are part of a noun: 零工市场（驿站）38个. The text keeps its length.
    private static String withoutIdleBrackets(String given, List<Quantity> found) {
        StringBuilder out = new StringBuilder(given);
        int open = -1;
        int first = 0;
        for (int i = 0; i < given.length(); i++) {
            char c = given.charAt(i);
            if (c == '（' || c == '(') {
                open = i;
            } else if ((c == '）' || c == ')') && open >= 0) {
                int from = open;
                int to = i;
                while (first < found.size() && found.get(first).end() < from) {
                    first++;
                }
                int last = first;
                while (last < found.size() && found.get(last).start() < to) {
                    last++;
                }
                List<Quantity> about = found.subList(first, last);
                if (to - from <= 3 && about.stream().anyMatch(q -> q.end() == from && !q.unit().isEmpty())) {
                    // 5800套（间）: another measure word.
                    out.replace(from, to + 1, " ".repeat(to + 1 - from));
                } else if (about.stream().noneMatch(q -> q.start() > from && q.end() <= to && q.arabic()) && hasNoMark(given.substring(from, to))) {
                    out.setCharAt(open, '‘');
                    out.setCharAt(i, '’');
                }
                open = -1;
            }
        }
        return out.toString();
    }

    private static boolean hasNoMark(String inside) {
        return inside.chars().noneMatch(c -> "，；。：！？".indexOf(c) >= 0);
    }

    /** The places of a text behind an opening mark whose closing mark is still to come. */
    private static BitSet open(String text, String opening, String closing) {
        BitSet open = new BitSet();
        boolean now = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            now = opening.indexOf(c) >= 0 || now && closing.indexOf(c) < 0;
            open.set(i, now);
        }
        return open;
    }
}
