package io.zongshu.bank;

import java.util.List;

/**
 * A recurring pattern with typed slots (句式): 把⟨工作⟩作为首要政治任务.
 *
 * @param pattern literals and slots written as ⟨类型⟩
 * @param kind what kind of frame
 * @param score 0 to 1
 * @param slotEntropy entropy of the fillers in bits, averaged over slots
 * @param fillers the most frequent fillers with counts, first slot
 * @param moves Chinese names of the moves in which it occurs, most frequent first
 */
public record Frame(
        String pattern,
        Kind kind,
        double score,
        int documents,
        int occurrences,
        double slotEntropy,
        List<Filler> fillers,
        List<String> moves,
        List<Occurrence> examples) {
    public Frame {
        fillers = List.copyOf(fillers);
        moves = List.copyOf(moves);
        examples = List.copyOf(examples);
    }

    /** What stood in a slot, and how often. */
    public record Filler(String text, int count) {}

    /** Kinds of frames. */
    public enum Kind {
        VERB("动词句式"),
        PREPOSITION("介词句式"),
        RESULT("成效句式"),
        HEADING("标题句式"),
        COLLOCATION("固定搭配"),
        OPENING("开头句"),
        CLOSING("结尾句");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
