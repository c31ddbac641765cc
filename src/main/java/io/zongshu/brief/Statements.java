package io.zongshu.brief;

import io.zongshu.language.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A cell's text as statements: each tells of one thing, with the details that lean on it. 注册志愿者61.2万人，较上年增加3.8万人
 * is one; 新建中心9个，改造幸福院46所 are two. Marks within quotes and brackets do not part.
 *
 * @param text the cell's
 * @param starts where each statement starts; the first at 0
 */
record Statements(String text, List<Integer> starts) {
    private static final Pattern AROUND = Pattern.compile("^[，,；;。\\s]+|[，,；;。\\s]+$");

    private static final String OPENING = "“‘《（(【";
    private static final String CLOSING = "”’》）)】";

    Statements {
        starts = List.copyOf(starts);
    }

    static Statements of(String text, List<Figure> figures) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            boolean full = depth == 0 && "；;。\n".indexOf(c) >= 0;
            boolean comma = depth == 0 && "，,".indexOf(c) >= 0;
            if (i + 1 < text.length() && (full || comma && standsAlone(text, i + 1, figures))) {
                starts.add(i + 1);
            }
        }
        return new Statements(text, starts);
    }

    // The part up to the next comma has a figure of its own, with a noun of its own.
    private static boolean standsAlone(String text, int from, List<Figure> figures) {
        int end = inner(text, from);
        boolean leans = figures.stream().anyMatch(f -> f.quantity().start() >= from && f.quantity().end() <= end && f.kind() == Figure.Kind.COMPLETION);
        if (leans) {
            return false;
        }
        for (Figure figure : figures) {
            boolean here = figure.kind() != Figure.Kind.LIMIT && figure.quantity().start() >= from && figure.quantity().end() <= end;
            if (here) {
                boolean own = !figure.noun().isEmpty() && !figure.part() && figure.kind() == Figure.Kind.LEVEL;
                return own && text.substring(from, end).contains(figure.noun().substring(0, 1)) && !text.startsWith("其中", from);
            }
        }
        return false;
    }

    private static int inner(String text, int from) {
        int end = from;
        while (end < text.length() && "，,；;。\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Which statement an offset belongs to, from 0. */
    int at(int offset) {
        int n = 0;
        while (n + 1 < starts.size() && starts.get(n + 1) <= offset) {
            n++;
        }
        return n;
    }

    int count() {
        return starts.size();
    }

    /** A statement without the marks around it. */
    String statement(int n) {
        int end = n + 1 < starts.size() ? starts.get(n + 1) : text.length();
        return AROUND.matcher(text.substring(starts.get(n), end)).replaceAll("");
    }

    /** The text with some statements in other words, or left out where the words are empty; marks between them are kept. */
    String replaced(java.util.Map<Integer, String> others) {
        StringBuilder out = new StringBuilder();
        for (int n = 0; n < starts.size(); n++) {
            String told = others.getOrDefault(n, statement(n));
            if (!told.isEmpty()) {
                out.append(out.length() == 0 ? "" : mark(n)).append(told);
            }
        }
        return out.toString();
    }

    private String mark(int n) {
        return n == 0 ? "；" : text.charAt(starts.get(n) - 1) == '，' ? "，" : "；";
    }
}
