package io.zongshu.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 成对: quotes, book-title marks and brackets without their other half, and marks of one kind within each other. */
final class PairedMarks implements Algorithm {
    private static final String UNPAIRED = "标点-不成对";
    private static final String NESTED = "标点-同号套用";
    private static final String OPENING = "“‘《〈（〔【";
    private static final String CLOSING = "”’》〉）〕】";
    private static final int DOUBLE_QUOTE = 0;
    private static final int SINGLE_QUOTE = 1;
    private static final int BOOK = 2;
    private static final int BRACKET = 4;
    /** 1） and the like, of which only the closing half is written. */
    private static final Pattern HALF_BRACKET = Pattern.compile("(?:^|[。；：，、\\s　])(?:[0-9]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,2}|[①-⑳])$");
    /** Paragraphs over which a quotation may run. */
    private static final int LONGEST_QUOTATION = 5;

    /** What stands in a paragraph without its other half, and marks within marks of their kind. */
    private static final class Scan {
        private final List<Integer> opened = new ArrayList<>();
        private final List<Integer> closed = new ArrayList<>();
        private final List<Integer> nested = new ArrayList<>();
    }

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Map<Integer, Scan> scans = new HashMap<>();
        paper.paragraphs().forEach(p -> scans.put(p.number(), scan(p.text())));
        Set<String> runningOn = quotations(paper, scans);
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            Scan scan = scans.getOrDefault(paragraph.number(), new Scan());
            for (Rule rule : rules) {
                if (rule.id().equals(NESTED)) {
                    scan.nested.forEach(at -> found.add(rule, paragraph, at, at + 1,
                            Map.of(Findings.FIX, paragraph.text().charAt(at) == '“' ? "单引号‘’" : "单书名号〈〉")));
                } else if (rule.id().equals(UNPAIRED)) {
                    List<Integer> alone = new ArrayList<>(scan.opened);
                    alone.addAll(scan.closed);
                    alone.removeIf(at -> runningOn.contains(paragraph.number() + " " + at));
                    alone.forEach(at -> found.add(rule, paragraph, at, at + 1, Map.of()));
                }
            }
        }
    }

    private static Scan scan(String text) {
        Scan scan = new Scan();
        List<Deque<Integer>> open = new ArrayList<>();
        for (int kind = 0; kind < OPENING.length(); kind++) {
            open.add(new ArrayDeque<>());
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int opens = OPENING.indexOf(c == '(' ? '（' : c);
            int closes = CLOSING.indexOf(c == ')' ? '）' : c);
            if (opens >= 0) {
                open.get(opens).push(i);
            } else if (closes >= 0 && !open.get(closes).isEmpty()) {
                int start = open.get(closes).pop();
                boolean within = !open.get(closes).isEmpty() && (closes == DOUBLE_QUOTE || closes == BOOK)
                        && !isReopened(open, closes, start);
                if (within) {
                    scan.nested.add(start);
                }
            } else if (closes >= 0 && !isNoPair(text, i, closes)) {
                scan.closed.add(i);
            }
        }
        for (int kind = 0; kind < open.size(); kind++) {
            for (int at : open.get(kind)) {
                // The inner of two that are left open is within nothing.
                if (kind != BRACKET || text.charAt(at) == '（') {
                    scan.opened.add(at);
                }
            }
        }
        scan.nested.removeIf(at -> scan.opened.stream().anyMatch(o -> o < at && text.charAt(o) == text.charAt(at)));
        return scan;
    }

    /** “A‘B“C”D’E”: within single marks the double ones begin anew. */
    private static boolean isReopened(List<Deque<Integer>> open, int kind, int start) {
        Deque<Integer> single = open.get(kind + 1);
        Integer outer = open.get(kind).peek();
        return !single.isEmpty() && outer != null && single.peek() > outer && single.peek() < start;
    }

    private static boolean isNoPair(String text, int at, int kind) {
        if (kind == SINGLE_QUOTE) {
            return at > 0 && Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) < 0x2E80;
        }
        return kind == BRACKET && (text.charAt(at) == ')' || HALF_BRACKET.matcher(text.substring(0, at)).find());
    }

    /**
     * Double quotes that run over several paragraphs: each of them begins with “, or only the first, and the last closes.
     */
    private static Set<String> quotations(CheckedPaper paper, Map<Integer, Scan> scans) {
        Set<String> running = new HashSet<>();
        List<CheckedParagraph> all = paper.paragraphs();
        for (int i = 0; i < all.size(); i++) {
            int from = openQuote(all.get(i), scans, DOUBLE_QUOTE);
            if (from < 0) {
                continue;
            }
            for (int j = i + 1; j < Math.min(all.size(), i + LONGEST_QUOTATION); j++) {
                CheckedParagraph next = all.get(j);
                int reopened = openQuote(next, scans, DOUBLE_QUOTE);
                int close = closedQuote(next, scans);
                boolean again = next.text().startsWith("“");
                if (close >= 0 || again) {
                    running.add(all.get(i).number() + " " + from);
                    if (close >= 0 && !again) {
                        running.add(next.number() + " " + close);
                    }
                    break;
                }
                if (reopened >= 0) {
                    break;
                }
            }
        }
        return running;
    }

    private static int openQuote(CheckedParagraph paragraph, Map<Integer, Scan> scans, int kind) {
        return scans.getOrDefault(paragraph.number(), new Scan()).opened.stream()
                .filter(at -> paragraph.text().charAt(at) == OPENING.charAt(kind)).findFirst().orElse(-1);
    }

    private static int closedQuote(CheckedParagraph paragraph, Map<Integer, Scan> scans) {
        return scans.getOrDefault(paragraph.number(), new Scan()).closed.stream()
                .filter(at -> paragraph.text().charAt(at) == '”').findFirst().orElse(-1);
    }
}
