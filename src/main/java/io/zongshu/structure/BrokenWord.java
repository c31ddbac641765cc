package io.zongshu.structure;

import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.List;

/** Whether a line's end and the next line's beginning are halves of one word. */
final class BrokenWord {
    /** The words around a break do not depend on what is further away. */
    private static final int CONTEXT = 14;

    private BrokenWord() {}

    static boolean between(String line, String next, StructureRules rules) {
        if (line.isEmpty() || next.isEmpty()) {
            return false;
        }
        Segmenter segmenter = new HanlpSegmenter();
        if (rules.neverFirst().indexOf(next.charAt(0)) >= 0 || rules.neverLast().indexOf(line.charAt(line.length() - 1)) >= 0) {
            return true;
        }
        if (!Marks.isHan(line.charAt(line.length() - 1)) || !Marks.isHan(next.charAt(0))) {
            return false;
        }
        // Where both sides are whole words, the break fell between them, whatever the two would make together.
        List<Token> left = segmenter.segment(line.substring(Math.max(0, line.length() - CONTEXT)));
        List<Token> right = segmenter.segment(next.substring(0, Math.min(next.length(), CONTEXT)));
        if (left.get(left.size() - 1).text().length() > 1 && right.get(0).text().length() > 1) {
            return false;
        }
        String before = line.substring(Math.max(0, line.length() - CONTEXT));
        String after = next.substring(0, Math.min(next.length(), CONTEXT));
        for (Token token : segmenter.segment(before + after)) {
            if (token.start() < before.length() && token.end() > before.length()) {
                return true;
            }
        }
        return false;
    }
}
