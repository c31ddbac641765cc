package io.zongshu.language;

import io.zongshu.files.Settings;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the figures of a text with what they measure. Immutable and thread-safe. */
public final class Figures {
    private static final String CLAUSE_ENDS = "，；。：！？,;:\n（）()";
    private static final String SENTENCE_ENDS = "；。！？;\n";
    private static final Set<String> DATES = Set.of("年", "年度", "月", "月份", "日", "号", "时", "分", "年级", "年代", "级", "世纪");
    // A noun behind its figure ends where the sentence goes on: 120名干部|到村任职.
    private static final Pattern GOES_ON = Pattern.compile(
            "到|赴|在|进|深入|下沉|参加|参与|开展|驻|向|给|由|被|实现|获|投入|完成|全部|均|已|实行|进行|，|、|和|及|与|以及");
    private static final Pattern PARTED = Pattern.compile("、|和|及|与|以及|，");
    private static final Pattern STARTING_POINT = Pattern.compile("(?:由|从)(?:原来的|原先的|上年的|去年的)?$");

    private final Quantities quantities;
    private final IndicatorWords words;

    private Figures(Quantities quantities, IndicatorWords words) {
        this.quantities = quantities;
        this.words = words;
    }

    /** Reads the built-in words with the user's on top. */
    public static Figures load(Settings settings) {
        return new Figures(Quantities.load(settings), IndicatorWords.load(settings));
    }

    /** What the words of indicators mean. */
    public IndicatorWords words() {
        return words;
    }

    /** The figures of a text in order, without dates and without those within names (“…”, 《…》). */
    public List<Figure> find(String text) {
        List<Quantity> found = quantities.find(text).stream()
                .filter(q -> !isDate(q) && !named(text, q.start()))
                .toList();
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            figures.add(figure(text, found, i, figures));
        }
        return List.copyOf(figures);
    }

    private static boolean isDate(Quantity quantity) {
        boolean year = quantity.unit().startsWith("年") && quantity.value().map(v -> v.compareTo(BigDecimal.valueOf(1900)) < 0).orElse(true);
        return DATES.contains(quantity.unit()) && !year;
    }

    private static boolean named(String text, int at) {
        int open = Math.max(text.lastIndexOf('“', at), text.lastIndexOf('《', at));
        int close = Math.max(text.lastIndexOf('”', at), text.lastIndexOf('》', at));
        return open >= 0 && open > close;
    }

    private Figure figure(String text, List<Quantity> all, int i, List<Figure> before) {
        Quantity quantity = all.get(i);
        int clause = boundary(text, quantity.start(), CLAUSE_ENDS);
        Quantity last = i == 0 || all.get(i - 1).end() < clause ? null : all.get(i - 1);
        boolean nounBehindLast = last != null && !before.isEmpty() && nounBehind(before.get(before.size() - 1), last, text);
        String lead = text.substring(last == null ? clause : last.end(), quantity.start());
        String tail = tail(text, quantity.end(), i + 1 < all.size() ? all.get(i + 1).start() : text.length());
        if (nounBehindLast) {
            Matcher parted = PARTED.matcher(lead);
            lead = parted.find() ? lead.substring(parted.end()) : "";
        }
        String wholeClause = text.substring(clause, quantity.start());
        String sentence = text.substring(boundary(text, quantity.start(), SENTENCE_ENDS), quantity.start());
        boolean part = words.part(wholeClause) || STARTING_POINT.matcher(lead).find();
        String change = words.change(lead, quantity.unit());
        IndicatorWords.Indicator own = words.indicator(change.isEmpty() ? lead : words.withoutChange(lead), tail);
        Figure previous = before.isEmpty() ? null : before.get(before.size() - 1);
        if (previous != null) {
            boolean follows = text.substring(previous.quantity().end(), quantity.start()).indexOf('。') < 0;
            if (follows && !change.isEmpty() && own.noun().isEmpty()) {
                own = new IndicatorWords.Indicator(previous.indicator(), previous.verb(), previous.noun());
            } else if (last != null && own.verb().isEmpty()) {
                own = new IndicatorWords.Indicator(own.text(), previous.verb(), own.noun());
            }
        }
        return new Figure(
                quantity, own.text(), own.verb(), own.noun(), words.period(sentence), change, part,
                words.planned(wholeClause), wholeClause.contains("累计"));
    }

    // 选派120名干部: the noun stands behind the figure if nothing but a verb stands before it.
    private boolean nounBehind(Figure figure, Quantity quantity, String text) {
        int clause = boundary(text, quantity.start(), CLAUSE_ENDS);
        String lead = text.substring(clause, quantity.start());
        return !figure.noun().isEmpty() && !lead.contains(figure.noun());
    }

    private static String tail(String text, int from, int to) {
        int end = from;
        while (end < to && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String tail = text.substring(from, end);
        Matcher goesOn = GOES_ON.matcher(tail);
        int at = tail.length();
        while (goesOn.find()) {
            if (goesOn.start() >= 2 || "，、和及与到赴在".contains(goesOn.group())) {
                at = goesOn.start();
                break;
            }
        }
        return tail.substring(0, at);
    }

    private static int boundary(String text, int at, String marks) {
        int start = at;
        while (start > 0 && marks.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }
}
