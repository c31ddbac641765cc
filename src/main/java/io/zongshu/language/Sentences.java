package io.zongshu.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences and clauses at Chinese marks (GB/T 15834-2011). */
public final class Sentences {
    private static final String SENTENCE_ENDS = "。！？；";
    private static final String CLAUSE_ENDS = "，：" + SENTENCE_ENDS;
    private static final String CLOSING = "”’》）】〕」』";

    private Sentences() {}

    /** Sentences: each ends at 。！？； with the closing quotes and brackets that follow; the rest is a sentence too. */
    public static List<TextSpan> split(String text) {
        return cut(text, SENTENCE_ENDS);
    }

    /** Clauses: as sentences, and also at ， and ：. The closing mark belongs to the clause. */
    public static List<TextSpan> clauses(String text) {
        return cut(text, CLAUSE_ENDS);
    }

    private static List<TextSpan> cut(String text, String ends) {
        List<TextSpan> spans = new ArrayList<>();
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = end(text, start, ends);
            spans.add(new TextSpan(start, end, text.substring(start, end)));
        }
        return spans;
    }

    /** Where the clause that begins at an offset ends, its closing marks included. */
    public static int clauseEnd(String text, int from) {
        return end(text, from, CLAUSE_ENDS);
    }

    private static int end(String text, int from, String ends) {
        int i = from;
        while (i < text.length() && ends.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i < text.length() && (ends.indexOf(text.charAt(i)) >= 0 || CLOSING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
