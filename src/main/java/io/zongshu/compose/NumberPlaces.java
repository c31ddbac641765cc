package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.Pattern;

/** Where a number may stand in a clause by its words' parts of speech: before a whole noun, never within one. */
final class NumberPlaces {
    private static final Pattern NOMINAL = Pattern.compile("[nabf].*|vn|cc?");

    private static final List<String> LEVELS = List.of("两级", "三级", "各级", "级");

    private static final Pattern WHOLE_AREA = Pattern.compile(".*全[国省市区县州]");

    private static final List<String> TIMES = List.of("期", "场", "次", "班次", "场次", "批次", "批");

    private final RealiseWords words;
    private final ClauseReader reader;

    NumberPlaces(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * May a figure of this measure word go here? Not before a noun within the name of a plan or a rule (90名人才储备制度), nor
     * behind such a name if it counts people or times.
     */
    boolean allows(String text, int at, Datum datum) {
        int stop = at;
        while (stop < text.length() && "，；".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String clause = text.substring(Math.max(text.lastIndexOf('，', at - 1), text.lastIndexOf('；', at - 1)) + 1, stop);
        String name = ItemOpening.core(clause);
        boolean ofRules = words.ending("条文中心词", name).filter(head -> !head.equals(datum.noun())).isPresent();
        if (datum.people() && at < stop && words.ending("班会中心词", name).isPresent() && !name.endsWith(datum.noun().isEmpty() ? "?" : datum.noun())) {
            // 村书记培训班 is no person.
            return false;
        }
        boolean behind = at == stop;
        boolean counted = datum.people() || TIMES.stream().anyMatch(datum.figure().text()::endsWith);
        boolean namesIt = !datum.noun().isEmpty() && name.endsWith(datum.noun());
        boolean described = text.substring(at, stop).indexOf('的') > 0;
        return !ofRules || namesIt || described || (behind ? !counted : text.startsWith("等", at) || at > 0 && text.charAt(at - 1) == '等');
    }

    /** Do only nouns, joined by 和 or within brackets, stand before this place, and does something act behind? */
    boolean withinSubject(String text, int at, int end) {
        List<Token> tokens = reader.tokens(text);
        boolean nouns = tokens.stream().filter(t -> t.start() < at)
                .allMatch(t -> NOMINAL.matcher(t.nature()).matches() || "（）、".contains(t.text()));
        boolean verbFirst = words.opening("带宾动词", text).isPresent();
        return nouns && !verbFirst && tokens.stream().filter(t -> t.start() >= end).anyMatch(t -> t.nature().equals("v") || t.nature().equals("vi") || t.nature().equals("p"));
    }

    /**
     * Where the object begins whose last noun stands here, if a verb comes right before it and another right behind it (组织 |
     * 机关党员 | 下沉); -1 if not.
     */
    int objectStart(String text, int at, int end) {
        List<Token> tokens = reader.tokens(text);
        int from = at;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            Token token = tokens.get(i);
            if (token.end() != from) {
                continue;
            }
            boolean opens = token.start() == 0 && words.has("带宾动词", token.text());
            // 选任市、县两级 | 渔技员 | 下海助渔
            boolean level = LEVELS.contains(token.text());
            if (opens || level) {
                boolean acts = tokens.stream().anyMatch(t -> t.start() == end && (ClauseReader.verb(t) || t.nature().equals("d") || t.nature().equals("ad")));
                return acts && (from < at || level) && !ClauseReader.quoted(text, at) ? from : -1;
            }
            if (!token.nature().startsWith("n")) {
                return -1;
            }
            from = token.start();
        }
        return -1;
    }

    /** Does a noun that starts here follow something that allows a number before it: the start, a mark, a verb? */
    boolean takesNumber(String text, int at, int end) {
        if (at == 0) {
            return boundary(text, end);
        }
        if (WHOLE_AREA.matcher(text.substring(0, at)).matches()) {
            // 在全市 | 渔港一线: what the number may follow stands before 全市.
            return takesNumber(text, at - 2, end);
        }
        String before = text.substring(0, at);
        if (ClauseReader.quoted(text, at)) {
            return false;
        }
        if (words.list("数量不插").stream().anyMatch(w -> !w.startsWith("全") && before.endsWith(w))) {
            return false;
        }
        char previous = text.charAt(at - 1);
        if ("，、；：和与及".indexOf(previous) >= 0) {
            return boundary(text, end);
        }
        for (Token token : reader.tokens(text)) {
            if (token.end() == at) {
                // 就业驿站: a verbal noun takes a number behind it only where it acts, at the start of its clause.
                boolean starts = token.start() == 0 || "，、；".indexOf(text.charAt(token.start() - 1)) >= 0;
                boolean opens = ClauseReader.verb(token) && (!token.nature().equals("vn") || starts)
                        || token.nature().equals("p")
                        || token.nature().equals("c")
                        || words.has("带宾动词", token.text());
                return opens && boundary(text, end);
            }
        }
        return false;
    }

    /** Where the names end that stand in a row with the one that ends here. */
    int listEnd(String text, int end) {
        int stop = end;
        for (Token token : reader.tokens(text)) {
            boolean mark = "、和与及".contains(token.text());
            if (token.start() == stop && (mark || NOMINAL.matcher(token.nature()).matches() || "（）“”".contains(token.text()))) {
                stop = token.end();
            }
        }
        return stop;
    }

    /** Is the noun whole here: do no further nouns follow that belong to it? */
    private boolean boundary(String text, int end) {
        if (end >= text.length() || "，、；：和与及等".indexOf(text.charAt(end)) >= 0 || words.opening("方位词", text.substring(end)).isPresent()) {
            return true;
        }
        for (Token token : reader.tokens(text)) {
            if (token.start() == end) {
                return !token.nature().startsWith("n") && !token.nature().equals("vn");
            }
        }
        return false;
    }
}
