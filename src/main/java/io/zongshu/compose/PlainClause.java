package io.zongshu.compose;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A clause as its writer built it: a quotation or the name of a work is one noun, what stands in brackets is left out.
 *
 * @param text without its closing mark
 */
record PlainClause(String text, List<Token> words) {
    /** So many characters tell which cell it is. */
    private static final int PART = 4;
    private static final String QUOTED = "“”";
    private static final String TITLE = "《》";
    private static final Pattern NAMED = Pattern.compile("‘[^’]*’|“[^“”]*”");
    private static final Pattern WORK = Pattern.compile("《[^《》]*》");
    private static final Pattern REMARK = Pattern.compile("（[^（）]*）|【[^】]*】");
    private static final Pattern ENDS = Pattern.compile("[，；。！？：]");
    private static final Pattern ORDINAL = Pattern.compile("^[一二三四五六七八九十]+是");

    PlainClause {
        words = List.copyOf(words);
    }

    /** The clauses of a text, in order; those that are empty are left out. */
    static List<PlainClause> of(String text, Segmenter segmenter) {
        List<PlainClause> clauses = new ArrayList<>();
        for (String part : ENDS.split(plain(text))) {
            String clause = ORDINAL.matcher(part.strip()).replaceFirst("");
            if (!clause.isEmpty()) {
                clauses.add(new PlainClause(clause, words(segmenter.segment(clause))));
            }
        }
        return clauses;
    }

    /** Is a cell told in one of some clauses, though a figure may stand within it? */
    static boolean told(String cell, List<String> clauses) {
        String plain = plain(cell);
        int part = Math.min(PART, plain.length());
        return clauses.stream().anyMatch(clause -> clause.contains(plain.substring(0, part)) || clause.contains(plain.substring(plain.length() - part)) || plain.contains(clause));
    }

    /** A text with its quotations empty and its remarks left out. */
    static String plain(String text) {
        String named = NAMED.matcher(REMARK.matcher(text).replaceAll("")).replaceAll(QUOTED);
        return WORK.matcher(named).replaceAll(TITLE);
    }

    private static List<Token> words(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        for (Token token : tokens) {
            String mark = token.text();
            if (mark.equals("“") || mark.equals(QUOTED)) {
                words.add(new Token(QUOTED, "nz", token.start()));
            } else if (mark.equals("《") || mark.equals(TITLE)) {
                words.add(new Token(TITLE, "nz", token.start()));
            } else if (!mark.equals("”") && !mark.equals("》")) {
                words.add(token);
            }
        }
        return words;
    }

    int size() {
        return words.size();
    }

    Token first() {
        return words.get(0);
    }

    Token last() {
        return words.get(words.size() - 1);
    }
}
