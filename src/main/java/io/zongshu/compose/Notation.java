package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs of a table in words: +5.7% is 增长5.7%, 9.8公里→7.1公里 is 由9.8公里缩短到7.1公里, 由82%到100% 由82%提高到100%. */
final class Notation {
    private static final String ENTRY = "变化动词";
    private static final String FIGURE = "(第?)([0-9]+(?:\\.[0-9]+)?)([万亿]?(?:%|个?百分点|(?![月日时点])\\p{IsHan}{0,3}?))";

    private static final Pattern SIGNED = Pattern.compile("(?<=[（，])([+＋\\-－−])(?=[0-9.]+(%|\\p{IsHan}))");

    private static final String END = "(?=" + FIGURE + "(?:$|[，；、）。]))";
    private static final Pattern ARROW = Pattern.compile("(由?)" + FIGURE + "(?:→|->|—>|－>)" + END);
    private static final Pattern FROM_TO = Pattern.compile("(?:由|从)(?:不足|近|约|超)?" + FIGURE + "(?<![加少高升降短大小至为变增减扩缩压提涨延])到" + END);

    private static final Pattern SHORTER = Pattern.compile("公里|米|天|分钟|小时|个月|年|日");

    private Notation() {}

    static Sourced worded(Sourced text) {
        return fromTo(arrows(signed(text)));
    }

    private static Sourced signed(Sourced text) {
        Sourced worded = text;
        Matcher sign = SIGNED.matcher(text.text());
        int grown = 0;
        while (sign.find()) {
            boolean more = sign.group(1).equals("+") || sign.group(1).equals("＋");
            String verb = more ? sign.group(2).equals("%") ? "增长" : "增加" : sign.group(2).equals("%") ? "下降" : "减少";
            int at = sign.start() + grown;
            worded = worded.slice(0, at).plus(Wording.word(verb, ENTRY)).plus(worded.slice(at + 1, worded.text().length()));
            grown += verb.length() - 1;
        }
        return worded;
    }

    private static Sourced arrows(Sourced text) {
        Sourced worded = text;
        for (Matcher arrow = ARROW.matcher(text.text()); arrow.find(); arrow = ARROW.matcher(worded.text())) {
            Sourced from = arrow.group(1).isEmpty() ? Wording.word("由", "变化写法") : Sourced.EMPTY;
            Sourced verb = Wording.word(verb(arrow, 2) + "到", ENTRY);
            worded = worded.slice(0, arrow.start()).plus(from).plus(worded.slice(arrow.start(), arrow.end(4)))
                    .plus(verb).plus(worded.slice(arrow.end(), worded.text().length()));
        }
        return worded;
    }

    private static Sourced fromTo(Sourced text) {
        Sourced worded = text;
        for (Matcher both = FROM_TO.matcher(text.text()); both.find(); both = FROM_TO.matcher(worded.text())) {
            worded = Wording.insert(worded, both.end(3), Wording.word(verb(both, 1), ENTRY));
        }
        return worded;
    }

    /** 提高 and 下降 for rates and bare numbers, 上升 for a rank, 缩短 for lengths and times, 增加 and 减少 for the rest. */
    private static String verb(Matcher figures, int first) {
        int change = new BigDecimal(figures.group(first + 4)).compareTo(new BigDecimal(figures.group(first + 1)));
        if (figures.group(first).equals("第")) {
            return change < 0 ? "上升" : "下降";
        }
        String unit = figures.group(first + 5);
        if (unit.isEmpty() || unit.equals("%")) {
            return change > 0 ? "提高" : "下降";
        }
        return change > 0 ? "增加" : SHORTER.matcher(unit).matches() ? "缩短" : "减少";
    }
}
