package io.zongshu.read;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where a word processor's text stands among its fields: what a field was told to do is no text, its result is. */
final class WordFields {
    /** For each field that is open, whether its result was reached. */
    private final Deque<Boolean> open = new ArrayDeque<>();
    private int instructions;

    void begin() {
        open.push(false);
        instructions++;
    }

    void separate() {
        if (!open.isEmpty() && !open.peek()) {
            open.pop();
            open.push(true);
            instructions--;
        }
    }

    void end() {
        if (!open.isEmpty() && !open.pop()) {
            instructions--;
        }
    }

    /** Whether what comes now is an instruction. */
    boolean isInstruction() {
        return instructions > 0;
    }

    /** Instructions do not run over paragraphs; one that seems to was never ended, and must not swallow the text. */
    void endOfParagraph() {
        if (instructions > 0) {
            open.removeIf(result -> !result);
            instructions = 0;
        }
    }
}
