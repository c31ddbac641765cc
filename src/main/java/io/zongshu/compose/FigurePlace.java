package io.zongshu.compose;

import io.zongshu.document.Sourced;

/**
 * A place that a datum may take.
 *
 * @param part the part of its sentence; {@link #OWN} for a clause of its own
 * @param place before which word of the part
 * @param from where in the text of the part
 * @param to until where it takes the place of the text; from, if it is only put in
 * @param text what is put there
 * @param form one character: 光 a figure alone, 前 before its noun and 后 behind it, 带 with its noun
 *     before it, 携 with it behind, 给 with whom it was given to, 动 behind its verb, 自 a clause of its own
 * @param noun offset of the noun that it counts, or -1
 */
record FigurePlace(int part, int place, int from, int to, Sourced text, char form, int noun) {
    static final int OWN = -1;

    static final FigurePlace ALONE = new FigurePlace(OWN, 0, 0, 0, Sourced.EMPTY, '自', -1);

    boolean own() {
        return part == OWN;
    }
}
