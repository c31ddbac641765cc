package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Map;

/**
 * Political wording that has one fixed whole (深刻领悟“两个确立”的决定性意义): where a brief clips it, the sentence says it in
 * full. What stands before and behind it is declared in realise.yaml.
 */
final class FixedWording {
    private static final String ENTRY = "固定提法";
    private static final int BEFORE = 0;
    private static final int BEHIND = 1;

    private final RealiseWords words;

    FixedWording(RealiseWords words) {
        this.words = words;
    }

    /** The sentence with what its fixed wordings lack. */
    Sourced whole(Sourced sentence) {
        Sourced whole = sentence;
        for (Map.Entry<String, List<String>> wording : words.lists(ENTRY).entrySet()) {
            String clipped = wording.getKey();
            int at = whole.text().indexOf(clipped);
            if (at < 0) {
                continue;
            }
            String before = wording.getValue().get(BEFORE);
            String behind = wording.getValue().get(BEHIND);
            int end = at + clipped.length();
            if (!behind.isEmpty() && !whole.text().startsWith("的", end)) {
                whole = Wording.insert(whole, end, Wording.word(behind, ENTRY));
            }
            boolean bare = at == 0 || "，。；、党员群众干部".indexOf(whole.text().charAt(at - 1)) >= 0;
            if (!before.isEmpty() && bare) {
                whole = Wording.insert(whole, at, Wording.word(before, ENTRY));
            }
        }
        return whole;
    }
}
