package io.zongshu.brief;

import io.zongshu.language.Figures;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a reply sorted into the columns of a fact; no word is added, none is lost but those that name the time or
 * the reporter.
 */
record ReplySentence(String item, String measures, String data, String result, String time) {
    private static final Pattern TIME = Pattern.compile(
            "^(?:今年|当年|本年|自(?=[0-9]))?((?:[12][0-9]{3}年)?(?:[0-9]{1,2}月(?:份|底|初|上旬|中旬|下旬|[0-9]{1,2}日)?(?:[-—至到](?:[0-9]{1,2}月)?(?:[0-9]{1,2}日)?)?(?:（(?:星期|周)[一二三四五六日]）)?|上半年|下半年"
                    + "|前?[一二三四]季度|(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12][0-9]|0?[1-9])日?(?=，)|截[至止](?:到)?[0-9]{1,2}月(?:底|末|[0-9]{1,2}日))(?:以来|起(?=，))?)[，]?");
    private static final Pattern WHOLE = Pattern.compile("^(?:今年以来|今年来|一年以来|今年|全年|本年度|一年来|年内|截[至止](?:到)?(?:目前|年底|12月底|12月末|12月31日)|到年底|([12][0-9]{3}年)度?(?:以来)?)[，]?");
    /** 8.10月30日: the number of the item before a date. */
    private static final Pattern LISTED_DATE = Pattern.compile("^[0-9]{1,2}[.．、]\\s*(?=[0-9]{1,2}月)");
    private static final Pattern ITEM = Pattern.compile("^([^：，。0-9]{2,16})：(?=.{4,})");
    /** 消费维权方面，受理投诉举报4.36万件. */
    private static final Pattern TOPIC = Pattern.compile("^(?:在)?([\\p{IsHan}、]{2,12}?)(?:工作)?方面[，：]");
    private static final Set<String> GOES_ON = Set.of("其中", "包括", "同比", "环比", "比上", "较上", "比去", "较去", "增长", "下降", "占", "增幅");

    /**
     * Sorts a sentence; its closing mark is left out.
     *
     * @param year the reply's own year in digits, which a sentence need not say again; or empty
     */
    static ReplySentence of(String sentence, String year, Figures figures, ReplyWords words) {
        String text = LISTED_DATE.matcher(sentence.replaceFirst("[。；！？\\s]+$", "").strip()).replaceFirst("");
        String item = "";
        Matcher named = ITEM.matcher(text);
        if (named.find()) {
            item = named.group(1);
            text = text.substring(named.end());
        }
        Matcher topic = TOPIC.matcher(text);
        if (item.isEmpty() && topic.find()) {
            item = topic.group(1);
            text = text.substring(topic.end());
        }
        String time = "";
        Matcher matcher = TIME.matcher(text);
        if (matcher.find()) {
            time = matcher.group(1);
            text = text.substring(matcher.end()).replaceFirst("^[：:]\\s*", "");
        } else {
            Matcher whole = WHOLE.matcher(text);
            if (whole.find()) {
                String said = whole.group(1) == null ? "" : whole.group(1);
                // 2024年 in a reply of 2025 is not the whole of its time.
                time = said.isEmpty() || said.startsWith(year) && !year.isEmpty() ? "" : said;
                text = text.substring(whole.end()).replaceFirst("^[：:]\\s*", "");
            }
        }
        text = words.withoutSelf(text);
        StringBuilder measures = new StringBuilder();
        StringBuilder data = new StringBuilder();
        StringBuilder result = new StringBuilder();
        boolean figureBefore = false;
        String among = "";
        for (String clause : clauses(text)) {
            if (clause.equals("其中")) {
                among = clause;
                continue;
            }
            boolean goesOn = data.length() > 0 && (!among.isEmpty() || GOES_ON.stream().anyMatch(clause::startsWith));
            boolean figure = figures.find(clause).stream().anyMatch(f -> !f.quantity().ordinal() && !f.quantity().indefinite());
            boolean isResult = !goesOn && words.isResult(clause);
            if (isResult) {
                append(result, "；", clause);
            } else if (goesOn || figure) {
                // What stands together stays together: it may lean on what comes before.
                append(data, figureBefore || goesOn ? "，" : "；", among + clause);
            } else {
                append(measures, "，", clause);
            }
            figureBefore = !isResult && (goesOn || figure);
            among = "";
        }
        return new ReplySentence(item, measures.toString(), data.toString(), result.toString(), time);
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        StringBuilder clause = new StringBuilder();
        for (TextSpan span : Sentences.clauses(text)) {
            clause.append(span.text());
            for (int i = 0; i < span.text().length(); i++) {
                char c = span.text().charAt(i);
                depth += "“《（(".indexOf(c) >= 0 ? 1 : "”》）)".indexOf(c) >= 0 ? -1 : 0;
            }
            if (depth <= 0 && !span.text().endsWith("：")) {
                clauses.add(clause.toString().replaceFirst("[，；。]+$", "").strip());
                clause.setLength(0);
            }
        }
        if (clause.length() > 0) {
            clauses.add(clause.toString().strip());
        }
        return clauses.stream().filter(c -> !c.isEmpty()).toList();
    }

    private static void append(StringBuilder to, String mark, String clause) {
        to.append(to.length() == 0 ? "" : mark).append(clause);
    }

    boolean isEmpty() {
        return measures.isEmpty() && data.isEmpty() && result.isEmpty();
    }

    /** As a fact that stands by itself. */
    Fact fact(String address) {
        Cell none = new Cell("", address);
        return new Fact(
                none, none, new Cell(item, address), new Cell(measures, address), new Cell(data, address), new Cell(result, address),
                new Cell(time, address), none);
    }
}
