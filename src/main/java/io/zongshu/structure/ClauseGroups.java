package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Paragraph;
import io.zongshu.document.ParallelGroup;
import io.zongshu.document.Role;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds parallel clauses in running text: neighbours of one length that share characters at the same places (以学铸魂、以学增智),
 * neighbours of any length that begin alike and share a hinge (从……转向……), and paragraphs that open alike.
 */
final class ClauseGroups {
    private static final String ENDS = "，、；。！？：";
    private static final String QUOTES = "“”（）";
    /** Words that open a frame when they open neighbouring clauses. */
    private static final String OPENERS = "以把从在让向为不用靠对";
    private static final int SHORTEST = 3;
    private static final int LONGEST = 32;
    private static final int LONGEST_OPENING = 60;
    private static final int LEAST_OPENINGS = 3;
    private static final int LONGEST_FORMULA = 4;
    private static final int LONGEST_SERIES = 8;
    private static final int LONGEST_SHAPE = 14;

    private final Segmenter segmenter = new HanlpSegmenter();

    private final HeadingFrame frames;

    ClauseGroups(HeadingFrame frames) {
        this.frames = frames;
    }

    List<ParallelGroup> of(Document document) {
        List<ParallelGroup> groups = new ArrayList<>();
        Map<String, List<String>> openings = new TreeMap<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY) {
                String text = Normalisation.of(paragraph.text());
                Set<String> seen = new HashSet<>();
                for (String ends : List.of(ENDS + QUOTES, ENDS)) {
                    for (ParallelGroup group : runs(clauses(text, ends))) {
                        if (group.members().stream().noneMatch(seen::contains)) {
                            seen.addAll(group.members());
                            groups.add(group);
                        }
                    }
                }
                opening(text, openings);
            }
        }
        openings.values().stream()
                .map(o -> o.stream().distinct().toList())
                .filter(o -> o.size() >= LEAST_OPENINGS)
                .forEach(o -> groups.add(group(o)));
        return groups;
    }

    /** The first two clauses of a paragraph, under the first. */
    private static void opening(String text, Map<String, List<String>> openings) {
        int comma = text.indexOf('，');
        int end = comma < 0 ? -1 : Marks.after(text, "，。；！？", comma + 1);
        if (comma >= SHORTEST && end > 0 && end <= LONGEST_OPENING) {
            openings.computeIfAbsent(text.substring(0, comma), k -> new ArrayList<>()).add(text.substring(0, end - 1));
        }
    }

    private static List<String> clauses(String text, String ends) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends.indexOf(text.charAt(i)) >= 0) {
                if (i > start) {
                    clauses.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return clauses;
    }

    private List<ParallelGroup> runs(List<String> clauses) {
        List<ParallelGroup> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= clauses.size(); i++) {
            if (i < clauses.size() && isAlike(clauses.get(i - 1), clauses.get(i))) {
                continue;
            }
            List<String> run = new ArrayList<>(clauses.subList(start, i));
            boolean grown = grow(run, start > 0 ? clauses.get(start - 1) : "", i < clauses.size() ? clauses.get(i) : "");
            if (run.size() >= 3 && (grown || isSeries(run)) || run.size() == 2 && isStrong(run.get(0), run.get(1))) {
                List<String> members = run.stream().distinct().toList();
                if (members.size() > 1) {
                    groups.add(group(members));
                }
            }
            start = i;
        }
        return groups;
    }

    /** The first and the last of a series often have other words around them: 要求读原著、学原文、悟原理的. */
    private static boolean grow(List<String> run, String before, String after) {
        int length = run.get(0).length();
        boolean even = length >= SHORTEST && length <= LONGEST_SERIES && run.stream().allMatch(r -> r.length() == length);
        if (!even || before.length() <= length && after.length() <= length) {
            return false;
        }
        String last = run.get(run.size() - 1);
        String head = before.length() > length ? before.substring(before.length() - length) : "";
        String tail = after.length() > length ? after.substring(0, length) : "";
        boolean atHead = !head.isEmpty() && sharesPlace(head, run.get(0)) && (run.size() > 1 || sharesPlace(run.get(0), tail));
        boolean atTail = !tail.isEmpty() && sharesPlace(last, tail) && (run.size() > 1 || atHead);
        if (atHead) {
            run.add(0, head);
        }
        if (atTail) {
            run.add(tail);
        }
        return atHead || atTail;
    }

    private static boolean sharesPlace(String a, String b) {
        return a.length() == b.length() && !a.equals(b) && shared(a, b) >= 1;
    }

    /** Three or more: of one kind throughout, or sharing something. */
    private boolean isSeries(List<String> run) {
        return run.get(0).length() != SHORTEST || run.stream().allMatch(r -> r.chars().allMatch(c -> Marks.isHan((char) c)));
    }

    private ParallelGroup group(List<String> members) {
        return new ParallelGroup(ParallelGroup.Kind.CLAUSE, members, frames.of(members));
    }

    private boolean isAlike(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int longer = Math.max(a.length(), b.length());
        if (shorter < SHORTEST || longer > LONGEST || a.equals(b)) {
            return false;
        }
        if (shorter == longer) {
            return shared(a, b) >= (shorter > 8 ? 2 : 1) || shorter == SHORTEST || isOneShape(a, b);
        }
        boolean opener = a.charAt(0) == b.charAt(0) && OPENERS.indexOf(a.charAt(0)) >= 0;
        int start = sameStart(a, b);
        return longer <= 2.5 * shorter
                && (opener && (hasHinge(a, b) || start >= 2) || start >= 2 && longer - shorter <= 3 || start >= 1 && sameEnd(a, b) >= 2);
    }

    /** Two clauses alone must show more than one character in common. */
    private boolean isStrong(String a, String b) {
        return a.length() == b.length()
                ? a.length() > LONGEST_FORMULA && isOneShape(a, b) || shared(a, b) >= 2 || a.length() >= 4 && shared(a, b) == 1 && "以之如更者不有是为".indexOf(sharedAt(a, b)) >= 0
                : OPENERS.indexOf(a.charAt(0)) >= 0 || sameStart(a, b) >= 2;
    }

    /** Equally long words of the same classes: 旗帜指引方向，思想凝聚力量. */
    private boolean isOneShape(String a, String b) {
        if (a.length() < LONGEST_FORMULA || a.length() > LONGEST_SHAPE) {
            return false;
        }
        String shape = shape(a);
        return shape.equals(shape(b)) && shape.indexOf('v') >= 0;
    }

    private String shape(String clause) {
        StringBuilder shape = new StringBuilder();
        for (Token word : segmenter.segment(clause)) {
            char wordClass = word.nature().equals("vn") ? 'n' : word.nature().charAt(0);
            shape.append(word.text().length()).append(wordClass);
        }
        return shape.toString();
    }

    /** How many characters are the same at the same places; 的 and figures do not count. */
    private static int shared(String a, String b) {
        int shared = 0;
        for (int i = 0; i < a.length(); i++) {
            shared += a.charAt(i) == b.charAt(i) && isTelling(a.charAt(i)) ? 1 : 0;
        }
        return shared;
    }

    private static char sharedAt(String a, String b) {
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) == b.charAt(i) && isTelling(a.charAt(i))) {
                return a.charAt(i);
            }
        }
        return '\0';
    }

    private static boolean isTelling(char c) {
        return Marks.isHan(c) && "的了个名项年月日市县区局".indexOf(c) < 0;
    }

    private static int sameStart(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i) && Marks.isHan(a.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int sameEnd(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }

    /** Whether something of the inside of one clause is inside the other as well: 转向, 作为, 到. */
    private static boolean hasHinge(String a, String b) {
        for (int i = 2; i + 1 < a.length(); i++) {
            boolean single = "到为作向促成中".indexOf(a.charAt(i)) >= 0 && b.indexOf(a.charAt(i), 2) > 0;
            if (single || b.indexOf(a.substring(i, i + 2), 2) > 0) {
                return true;
            }
        }
        return a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }
}
