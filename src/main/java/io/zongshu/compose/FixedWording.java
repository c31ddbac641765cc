package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Political wording that has one fixed whole (深刻领悟“两个确立”的决定性意义): where a brief clips it, the sentence says it in
 * full. What stands before and behind it is declared in realise.yaml.
 */
final class FixedWording {
    private static final String ENTRY = "固定提法";
    private static final Pattern TO_THE_FRONT = Pattern.compile("(?<=干部|党员|员|书记|专家|人才|队|组)(到)\\p{IsHan}{2,8}(?:一线|前线|基层|现场)(?=$|[，。；])");
    /** 选派干部到一线: who sends them is the verb's. */
    private static final Pattern SENT = Pattern.compile("派|组织|抽调|动员|引导|推动|推荐|安排");
    private static final int BEFORE = 0;
    private static final int BEHIND = 1;

    private final RealiseWords words;

    FixedWording(RealiseWords words) {
        this.words = words;
    }

    /** 指导员到一线 has no verb but the way: 指导员深入一线. */
    private static Sourced toTheFront(Sourced sentence) {
        Sourced worded = sentence;
        Matcher weak = TO_THE_FRONT.matcher(sentence.text());
        int added = 0;
        while (weak.find()) {
            String clause = sentence.text().substring(0, weak.start(1)).replaceAll("^.*[，。；：]", "");
            if (SENT.matcher(clause).find()) {
                continue;
            }
            int at = weak.start(1) + added;
            worded = worded.slice(0, at).plus(Wording.word("深入", "承接动词")).plus(worded.slice(at + 1, worded.text().length()));
            added++;
        }
        return worded;
    }

    /** The sentence with what its fixed wordings lack. */
    Sourced whole(Sourced sentence) {
        Sourced whole = toTheFront(sentence);
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
