package io.zongshu.report;

import java.util.Set;

/**
 * Words that hold a preposition or verb of frames as one of their characters: 可以归结为 is not 以⟨…⟩为. They are the
 * frequent ones of official papers; where a rare one slips through, a line of a concordance shows it.
 */
final class BoundWords {
    private static final Set<String> WORDS = Set.of(
            "可以", "所以", "得以", "予以", "加以", "难以", "足以", "何以", "给以", "借以", "以来", "以上", "以下", "以后", "以前",
            "以内", "以外", "以及", "以至", "以免", "以往", "把握", "把关", "把脉", "作为", "成为", "因为", "认为", "行为", "称为",
            "变为", "视为", "列为", "定为", "转为", "为了", "为何", "为主", "对于", "对标", "对照", "对象", "对接", "对策", "面对", "应对",
            "针对", "相对", "反对", "对口", "结对", "从严", "从事", "从而", "服从", "从业", "现在", "存在", "所在", "在于", "在岗", "在职",
            "方向", "面向", "导向", "意向", "走向", "倾向", "向上", "志向", "参与", "给与", "赋与");

    private BoundWords() {}

    /** Whether a single character at an offset belongs to such a word; longer text never does. */
    static boolean hold(String text, int at, String literal) {
        if (literal.length() != 1) {
            return false;
        }
        boolean behind = at > 0 && WORDS.contains(text.substring(at - 1, at + 1));
        return behind || (at + 2 <= text.length() && WORDS.contains(text.substring(at, at + 2)));
    }
}
