package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Two figures of one thing side by side are parted by 、 (2566套、13.7万平方米); how many people came is not (30次1000人). */
final class FigurePairs {
    private static final Pattern PAIR = Pattern.compile("(?<=[0-9余多万亿](?:套|个|件|家|处|笔|名|位|人|支|项|所|座|条|亩|吨|辆|台|宗|份|篇|户|公里|元))"
            + "(?=[0-9.]+[余多]?[万亿]*余?(?:元|平方米|立方米|亩|公里|吨|套|件|间|个))");

    private FigurePairs() {}

    /** The sentence with its marks. */
    static Sourced parted(Sourced sentence) {
        Sourced worded = sentence;
        Matcher pair = PAIR.matcher(sentence.text());
        int added = 0;
        while (pair.find()) {
            if (!ClauseReader.quoted(sentence.text(), pair.start())) {
                worded = Wording.insert(worded, pair.start() + added, Wording.glue("、"));
                added++;
            }
        }
        return worded;
    }
}
