package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People whom a clause sends or lets act and does not name: 选派 | 260多名干部 | 到一线; 34名年轻干部 | 双向交流任职. */
final class PeopleFigures {
    private static final Pattern SENT = Pattern.compile("(安排|选派|调派|抽调|下派|派出|推荐|选聘|组织|互派)(?=(?:到|赴|在|任|担任|挂任|驻))");

    private static final int FEW = 3;

    private final RealiseWords words;
    private final ClauseReader reader;

    PeopleFigures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Places it in the clauses, in place. */
    boolean place(Datum datum, List<Sourced> clauses) {
        boolean plain = datum.people() && !datum.unit().equals("人次") && datum.figures() == 1 && datum.verb().isEmpty();
        for (int i = 0; plain && i < clauses.size(); i++) {
            int at = at(datum, clauses.get(i).text());
            boolean title = datum.unit().equals("人") && at == 0 && words.opening("获得动词", clauses.get(i).text()).isPresent();
            if (title) {
                // 入选“领航工程”专家29人
                clauses.set(i, clauses.get(i).plus(datum.text()));
                return true;
            }
            if (at >= 0) {
                clauses.set(i, Wording.insert(clauses.get(i), at, SummedLists.swapped(datum)));
                return true;
            }
        }
        return false;
    }

    /** 向1.2万名老党员 | 颁发纪念章: to whom it was given, for whom it was done. */
    boolean given(Datum datum, List<Sourced> clauses) {
        boolean whom = datum.people() && datum.nounFirst() && !datum.noun().isEmpty() && datum.figures() == 1 && datum.verb().isEmpty();
        for (int i = 0; whom && i < clauses.size(); i++) {
            String text = clauses.get(i).text();
            String to = words.lists("给予动词").entrySet().stream().filter(e -> e.getValue().stream().anyMatch(text::startsWith)).map(Map.Entry::getKey).findFirst().orElse("");
            boolean named = text.indexOf('给') >= 0 || reader.tokens(text).size() < 2 || FigureSlots.endsWithPerson(words, text);
            if (!to.isEmpty() && !named && !FigureSlots.counted(text)) {
                clauses.set(i, Wording.word(to, "给予动词").plus(SummedLists.swapped(datum)).plus(clauses.get(i)));
                return true;
            }
        }
        return false;
    }

    /** 提拔重用 | 干部25名: a verb without its object takes what was counted; several stand in a row. */
    boolean object(Datum datum, List<Sourced> clauses, List<Sourced> before) {
        boolean thing = (datum.people() || datum.counts()) && datum.nounFirst() && !datum.noun().isEmpty() && datum.figures() == 1 && datum.verb().isEmpty();
        boolean elsewhere = clauses.stream().anyMatch(c -> c.text().contains(datum.noun()));
        for (int i = 0; thing && !elsewhere && i < clauses.size(); i++) {
            String text = before.get(i).text();
            boolean lacks = text.length() > 2 && words.ending("缺宾动词", text).filter(verb -> reader.endsWithWord(text, verb) && (!reader.nounEndsAt(text, text.length() - verb.length()) || words.ending("带宾动词", text.substring(0, text.length() - verb.length())).isPresent())).isPresent()
                    && (reader.kind(text) != ClauseReader.Kind.NOMINAL || reader.tokens(text).stream().anyMatch(t -> t.nature().equals("d"))) && !FigureSlots.barred(text);
            boolean taken = !clauses.get(i).equals(before.get(i));
            if (lacks && (!taken || clauses.get(i).text().startsWith(text))) {
                clauses.set(i, clauses.get(i).plus(taken ? Wording.glue("、") : Sourced.EMPTY).plus(datum.text().slice(0, datum.text().text().length() - tail(datum))));
                return true;
            }
        }
        return false;
    }

    private static int tail(Datum datum) {
        return datum.tail().isEmpty() ? 0 : datum.tail().text().length() + 1;
    }

    private int at(Datum datum, String text) {
        Matcher sent = SENT.matcher(text);
        if (FigureSlots.counted(text) || FigureSlots.barred(text)) {
            return -1;
        }
        if (sent.find() && !ClauseReader.quoted(text, sent.start())) {
            return sent.end();
        }
        if (words.opening("获得动词", text).isPresent() && text.length() > FEW) {
            // 32名教师获评先进
            return 0;
        }
        boolean act = words.ending("人员动作", text).isPresent() && words.ending("出动人称", datum.noun()).isPresent();
        if (words.opening("承接动词", text).filter(go -> !go.equals("在") && !go.equals("驻")).isPresent() && words.ending("出动人称", datum.noun()).isPresent()) {
            // 24名干部赴外地设驻点
            return 0;
        }
        if (act && words.has("人员动作", text)) {
            return 0;
        }
        return act && reader.tokens(text).stream().noneMatch(t -> t.nature().startsWith("n") || t.nature().equals("p")) && !reader.opensWithVerb(text) ? 0 : -1;
    }
}
