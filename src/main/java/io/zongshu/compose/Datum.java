package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.language.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a 数据 cell, taken apart around its figures: 县级领导 | 24名 |, 培训 | 140余人 |, | 近3000个 | 行政村.
 *
 * @param text the whole part
 * @param verb the verb that it starts with, or empty
 * @param noun what stands between verb and figure, or else behind the figure
 * @param figure all figures as written
 * @param figures how many quantities the figure holds
 * @param unit measure word of the first quantity
 * @param nounFirst whether the noun stands before the figure
 * @param tail what is said of the figure behind a comma, or empty: 同比增长9.7%; 其中县处级26名
 */
record Datum(
        Sourced text, String verb, String noun, Sourced figure, int figures, String unit, boolean nounFirst, Sourced tail) {
    Datum(Sourced text, String verb, String noun, Sourced figure, int figures, String unit, boolean nounFirst) {
        this(text, verb, noun, figure, figures, unit, nounFirst, Sourced.EMPTY);
    }

    // All else is read from the text. Written out for the reason given in Sourced.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Datum datum && text.equals(datum.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** 在职党员: how people are, not what was done. */
    static final List<String> STATE = List.of("在职", "在册", "在岗", "在校", "在读", "在编", "离休", "退休", "留守", "流动", "返乡", "退伍", "退役", "驻村", "在外", "驻外", "脱贫", "失业", "参保", "困难", "急需", "紧缺", "挂职", "下沉");

    /** A verb or adverb that a datum may start with: 新增, 累计服务, 及时救助. A single character is too unsure. */
    private static boolean verbal(Token token) {
        String nature = token.nature();
        return token.text().length() > 1 && !STATE.contains(token.text()) && (nature.startsWith("v") || nature.equals("d") || nature.equals("ad"));
    }

    /** Where the verb that a text starts with ends; 0 if it starts with none. */
    private static int verbEnd(String text, ClauseReader reader) {
        int known = STATE.stream().anyMatch(text::startsWith) ? 0 : reader.datumVerb(text);
        int end = known;
        for (Token token : reader.tokens(text)) {
            if (token.start() < end) {
                continue;
            }
            if (token.start() != end || !verbal(token)) {
                break;
            }
            end = token.end();
        }
        return end;
    }

    static Datum read(Sourced text, Quantities quantities, ClauseReader reader) {
        if (text.text().indexOf('：') > 0) {
            // 省委：优秀3名 says whose they are.
            return new Datum(text, "", "", Sourced.EMPTY, 0, "", true);
        }
        int comma = text.text().indexOf('，');
        if (comma > 0 && !ClauseReader.quoted(text.text(), comma)) {
            Datum head = plain(text.slice(0, comma), quantities, reader);
            Sourced tail = text.slice(comma + 1, text.text().length());
            if (!head.figure().isEmpty()) {
                return new Datum(text, head.verb(), head.noun(), head.figure(), head.figures(), head.unit(), head.nounFirst(), tail);
            }
        }
        return plain(text, quantities, reader);
    }

    private static Datum plain(Sourced text, Quantities quantities, ClauseReader reader) {
        List<Quantity> found = quantities.find(text.text()).stream()
                .filter(q -> !q.indefinite() && !q.ordinal() && !ClauseReader.quoted(text.text(), q.start()))
                .toList();
        if (found.isEmpty()) {
            return new Datum(text, "", "", Sourced.EMPTY, 0, "", true);
        }
        if (found.size() > 1 && !found.get(0).arabic() && found.get(0).start() == 0 && found.get(0).unit().isEmpty() | text.text().startsWith("星", 1)) {
            // 三星级泵站18家: the number is the name's.
            found = found.stream().filter(Quantity::arabic).toList();
        }
        if (found.isEmpty()) {
            return new Datum(text, "", "", Sourced.EMPTY, 0, "", true);
        }
        Quantity first = found.get(0);
        int end = first.end();
        boolean both = text.text().startsWith("（", end) && text.text().startsWith("）", end + 2);
        // 4批（次）52人
        end += both ? 3 : 0;
        int count = 1;
        while (count < found.size() && (found.get(count).start() == end || text.text().startsWith("、", end) && found.get(count).start() == end + 1)) {
            // 16期280余人, 16期、280余人
            end = found.get(count).end();
            count++;
        }
        if (count < found.size()) {
            // 亿元以上重点项目151个: a figure inside the noun. Otherwise the part is told as it is.
            Quantity last = found.get(found.size() - 1);
            if (last.end() != text.text().length() || !first.unit().contains("元") || first.start() > 0) {
                return new Datum(text, "", "", Sourced.EMPTY, found.size(), "", true);
            }
            first = last;
            end = last.end();
            count = 1;
        }
        if (count == 2 && found.size() >= 2 && (first.unit().startsWith("批") || first.unit().equals("类"))) {
            // 三批次17名 are people, 4类19项 are matters.
            Quantity second = found.get(1);
            String verbless = text.text().substring(0, first.start());
            if (verbless.isEmpty() && end == text.text().length()) {
                boolean people = second.unit().equals("名") || second.unit().equals("人");
                return new Datum(text, "", "", text, people ? 1 : 2, second.unit(), true);
            }
        }
        String before = text.text().substring(0, first.start());
        String after = text.text().substring(end);
        // 推荐对象26名 are people and no doing.
        int verbEnd = OF_VERBS.stream().anyMatch(before::endsWith) ? 0 : verbEnd(before, reader);
        boolean ofAge = count > 1 && first.unit().equals("岁");
        // 5项行动: one word behind a measure word is what was counted, though it may look like a verb.
        boolean acts = !after.isEmpty() && verbEnd(after, reader) > 0 && !(OF_DOINGS.contains(first.unit()) && reader.tokens(after).size() == 1);
        if (ofAge || verbEnd == 0 && (reader.tells(before) && OF_VERBS.stream().noneMatch(before::endsWith) || acts)) {
            return new Datum(text, before, "", Sourced.EMPTY, found.size(), "", true);
        }
        // 探险小分队6个 is a team, whatever it does.
        boolean team = verbEnd < before.length() && reader.datumVerb(before) == 0 && team(before);
        verbEnd = team ? 0 : verbEnd;
        String noun = before.substring(verbEnd);
        boolean nounFirst = !noun.isEmpty() || after.isEmpty();
        if (!noun.isEmpty() && !after.isEmpty()) {
            return new Datum(text, before, "", Sourced.EMPTY, found.size(), "", true);
        }
        return new Datum(
                text,
                before.substring(0, verbEnd),
                nounFirst ? noun : after,
                text.slice(first.start(), end),
                count,
                first.unit(),
                nounFirst);
    }

    /** 探险小分队, 抢护组: people in a row. */
    static boolean team(String noun) {
        return !noun.isEmpty() && TEAMS.indexOf(noun.charAt(noun.length() - 1)) >= 0;
    }

    /** A figure with nothing else: 400名. */
    boolean bare() {
        return !figure.isEmpty() && verb.isEmpty() && noun.isEmpty();
    }

    /** Says something by itself: it has a verb, or is no noun with a figure, or says more of its figure. */
    boolean predicate() {
        return !verb.isEmpty() || figure.isEmpty() || !tail.isEmpty();
    }

    /** Counts people or things, so that it can stand before a noun: 24名县级领导, but not 80%或23万元. */
    boolean counts() {
        return figures == 1 && COUNTED.contains(unit);
    }

    /** Its first figure counts things, whatever follows: 2566套136686平方米. */
    boolean countsFirst() {
        return figures > 0 && COUNTED.contains(unit);
    }

    boolean people() {
        return unit.equals("名") || unit.equals("人") || unit.equals("位") || unit.equals("人次");
    }

    private static final List<String> OF_VERBS = List.of("对象", "人选", "名额");

    private static final String TEAMS = "队组团班";

    private static final List<String> OF_DOINGS = List.of("项", "类", "种", "场", "次");

    private static final List<String> COUNTED = List.of(
            "名", "位", "个", "家", "支", "项", "件", "份", "条", "所", "座", "处", "台", "套", "批", "场", "户", "艘", "辆", "门",
            "张", "部", "期", "只", "类", "大类", "种", "批次");
}
