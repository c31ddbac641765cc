package io.zongshu.check;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 分项总数: parts told in one sentence with their total. */
final class PartsAndTotals implements Algorithm {
    private static final String F = MarkedSentence.ANY;
    private static final String W = MarkedSentence.WORDS;
    private static final String LIST = "(?<parts>" + W + "{0,20}?" + F + "(?:[、和及与，]" + W + "{0,20}?" + F + ")*)";
    /** Some of the total. */
    private static final Pattern AMONG = Pattern.compile("(?<total>" + F + ")(?!组成)(?:" + W + "{0,4})[，（(]其中(?:[，：:]|有|包括|含)?" + LIST + "(?<rest>" + W + "{0,6})");
    /** All of the total. */
    private static final Pattern ALL = Pattern.compile("(?<total>" + F + ")[，（(](?:分别为|分别是|包括|由)" + LIST + "(?<rest>" + W + "{0,6})");
    /** Shares of one whole. */
    private static final Pattern SHARES = Pattern.compile("(?:占比|比重|比例)分别(?:为|是|达到?)(?<parts>" + F + "(?:[、和及与，]" + F + ")+)");
    private static final BigDecimal MOST_SHARES = new BigDecimal("100.5");
    private static final int SAME_TAIL = 1;
    private static final String RULE = "事实-分项不合";

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            Reporter reporter = new Reporter(paragraph, rules, found);
            for (MarkedSentence sentence : MarkedSentence.of(paper, paragraph)) {
                shares(sentence, paper.words(), reporter);
                each(AMONG, false, sentence, paper.words(), reporter);
                each(ALL, true, sentence, paper.words(), reporter);
            }
        }
    }

    private static void shares(MarkedSentence sentence, IndicatorWords words, Reporter reporter) {
        Matcher matcher = SHARES.matcher(sentence.text());
        while (matcher.find()) {
            List<Part> parts = parts(sentence, matcher.group("parts"), words);
            boolean rates = parts.stream().allMatch(p -> p.amount().unit().equals(Amount.PERCENT));
            BigDecimal sum = sum(parts.stream().map(p -> p.amount().value()).toList());
            if (rates && parts.size() > 1 && sum.compareTo(MOST_SHARES) > 0) {
                Figure last = parts.get(parts.size() - 1).figure();
                reporter.report(RULE, last, Map.of("和", sum.toPlainString() + "%"));
            }
        }
    }

    /** A part with the words before it. */
    private record Part(String name, char joiner, Figure figure, Amount amount) {}

    private static List<Part> parts(MarkedSentence sentence, String list, IndicatorWords words) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c >= MarkedSentence.FIRST && c <= '\uF8FF') {
                Figure figure = sentence.figure(c);
                String name = list.substring(from, i);
                char joiner = name.isEmpty() ? ' ' : name.charAt(0);
                Optional<Amount> amount = Amount.of(figure, words);
                if (amount.isEmpty()) {
                    return List.of();
                }
                parts.add(new Part(name.replaceFirst("^[、和及与，]", ""), joiner, figure, amount.get()));
                from = i + 1;
            }
        }
        return parts;
    }

    private static void each(Pattern shape, boolean complete, MarkedSentence sentence, IndicatorWords words, Reporter reporter) {
        Matcher matcher = shape.matcher(sentence.text());
        int from = 0;
        while (matcher.find(from)) {
            from = matcher.start() + 1;
            Figure figure = sentence.figure(matcher.group("total"));
            Optional<Amount> total = Amount.of(figure, words);
            if (total.isEmpty() || figure.kind() != Figure.Kind.LEVEL || isShare(total.get())) {
                continue;
            }
            List<Part> parts = ofTotal(total.get(), parts(sentence, matcher.group("parts"), words), complete, words);
            boolean open = matcher.group("rest").startsWith("等") || parts.stream().anyMatch(p -> p.name().startsWith("等"));
            if (!parts.isEmpty() && wrong(total.get(), parts, complete && parts.size() > 1 && !open)) {
                reporter.report(RULE, figure, Map.of("和", told(parts)));
            }
        }
    }

    private static boolean isShare(Amount amount) {
        return amount.unit().equals(Amount.PERCENT) || amount.unit().equals(Amount.POINTS) || amount.unit().equals("倍");
    }

    /** The first parts that count what the total counts; behind a comma only one that is named like the one before. */
    private static List<Part> ofTotal(Amount total, List<Part> parts, boolean complete, IndicatorWords words) {
        List<Part> own = new ArrayList<>();
        for (Part part : parts) {
            boolean first = own.isEmpty();
            boolean loose = part.joiner() == '，' && !first;
            boolean kind = part.figure().kind() == Figure.Kind.LEVEL && part.amount().unit().equals(total.unit());
            boolean verb = !words.phrase(part.name()).verbs().isEmpty();
            if (!kind || loose && (complete || verb || !alike(own.get(own.size() - 1), part))) {
                break;
            }
            own.add(part);
        }
        return own;
    }

    private static boolean alike(Part one, Part other) {
        String a = one.name();
        String b = other.name();
        return a.length() >= SAME_TAIL && b.length() >= SAME_TAIL && a.charAt(a.length() - 1) == b.charAt(b.length() - 1);
    }

    private static boolean wrong(Amount total, List<Part> parts, boolean complete) {
        boolean larger = parts.stream().anyMatch(p -> p.amount().least().compareTo(total.most()) > 0);
        BigDecimal low = sum(parts.stream().map(p -> p.amount().least()).toList());
        BigDecimal high = sum(parts.stream().map(p -> p.amount().most()).toList());
        boolean over = low.compareTo(total.most()) > 0;
        boolean under = high.compareTo(total.least()) < 0;
        return larger || complete && (over || under) || over && apart(total, parts);
    }

    // 党员 and 女同志 may be the same people; 小学 and 初中, 望岭县 and 桐溪县 are not.
    private static boolean apart(Amount total, List<Part> parts) {
        boolean people = total.unit().equals("人") || total.unit().equals("人次");
        for (int i = 1; i < parts.size() && people; i++) {
            if (!alike(parts.get(i - 1), parts.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String told(List<Part> parts) {
        BigDecimal sum = sum(parts.stream().map(p -> p.amount().value()).toList());
        BigDecimal tenThousand = BigDecimal.valueOf(10_000);
        boolean large = sum.compareTo(tenThousand) >= 0;
        String number = (large ? sum.divide(tenThousand) : sum).stripTrailingZeros().toPlainString();
        return number + (large ? "万" : "") + parts.get(0).figure().quantity().unit();
    }
}
