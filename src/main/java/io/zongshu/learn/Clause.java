package io.zongshu.learn;

import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * A clause with its words, closing marks left off.
 *
 * @param paper index in the list of papers
 * @param paragraph 1-based number in the paper
 * @param text of the paragraph
 */
record Clause(int paper, int paragraph, String text, String move, Zone zone, List<Token> words) {
    /** Where in the paper a clause stands. */
    enum Zone {
        OPENING,
        MIDDLE,
        CLOSING,
        HEADING
    }

    private static final String MARKS = "，。；：！？、…,.;:!? 　";

    int start() {
        return words.get(0).start();
    }

    int end() {
        return words.get(words.size() - 1).end();
    }

    String text(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to - 1).end());
    }

    /** The clauses of the headings and body paragraphs of a paper, in order. */
    static List<Clause> of(AnalysedPaper analysed, int paper) {
        List<PaperParagraph> paragraphs = analysed.paragraphs();
        int firstHeading = -1;
        int firstBody = -1;
        int lastBody = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            String role = paragraphs.get(i).role();
            firstHeading = firstHeading < 0 && role.startsWith("heading") ? i : firstHeading;
            firstBody = firstBody < 0 && role.equals("body") ? i : firstBody;
            lastBody = role.equals("body") ? i : lastBody;
        }
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            if (paragraphs.get(i).role().equals("body")) {
                Zone zone = i < firstHeading || i == firstBody ? Zone.OPENING : i == lastBody ? Zone.CLOSING : Zone.MIDDLE;
                addClauses(clauses, analysed, paper, i, zone);
            } else if (paragraphs.get(i).role().startsWith("heading")) {
                addClauses(clauses, analysed, paper, i, Zone.HEADING);
            }
        }
        return clauses;
    }

    private static void addClauses(List<Clause> clauses, AnalysedPaper analysed, int paper, int i, Zone zone) {
        PaperParagraph paragraph = analysed.paragraphs().get(i);
        List<Token> words = analysed.words(i);
        int at = 0;
        for (TextSpan span : Sentences.clauses(paragraph.text())) {
            int from = at;
            while (at < words.size() && words.get(at).start() < span.end()) {
                at++;
            }
            from = afterMarker(words, from, at);
            int to = at;
            while (to > from && MARKS.contains(words.get(to - 1).text())) {
                to--;
            }
            if (to > from) {
                clauses.add(new Clause(
                        paper, i + 1, paragraph.text(), paragraph.move(), zone, words.subList(from, to)));
            }
        }
    }

    /** Behind 一是, 二是 and the like, which number a clause and are no part of it. */
    private static int afterMarker(List<Token> words, int from, int to) {
        boolean marked = to - from > 2 && words.get(from + 1).text().equals("是")
                && "一二三四五六七八九十".contains(words.get(from).text());
        return marked ? from + 2 : from;
    }
}
