package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** As many numbers as honours are told in pairs: 8人; 7个集体 with “渔港卫士”; “渔港先锋” is 8人获“渔港卫士”，7个集体获“渔港先锋”. */
final class PairedHonours {
    private static final Pattern NAMED = Pattern.compile("[^，“”0-9]{0,6}“[^”]+”(?:称号|荣誉称号|表彰)?");

    /** What bodies get and no person does. */
    private static final Pattern BODY = Pattern.compile("(?:集体|单位|组织|团队|支部|企业)[^“”]*”");

    private PairedHonours() {}

    static void word(SentenceWork work, RealiseWords words) {
        List<Sourced> honours = new ArrayList<>();
        Sourced verb = Sourced.EMPTY;
        if (work.results.size() == 1) {
            Sourced result = work.results.get(0);
            int length = words.opening("获得动词", result.text()).map(String::length).orElse(0);
            verb = result.slice(0, length);
            honours.addAll(parts(result.slice(length, result.text().length())));
        } else {
            honours.addAll(work.results);
        }
        boolean pairs = !work.planned && work.data.size() > 1 && honours.size() == work.data.size() && work.data.stream().allMatch(PairedHonours::counts)
                && work.data.stream().map(Datum::unit).distinct().count() > 1 && honours.stream().allMatch(h -> NAMED.matcher(h.text()).matches());
        for (int i = 0; pairs && i < honours.size(); i++) {
            pairs = work.data.get(i).people() != BODY.matcher(honours.get(i).text()).find();
        }
        if (!pairs) {
            return;
        }
        work.results.clear();
        for (int i = 0; i < honours.size(); i++) {
            Sourced honour = honours.get(i);
            boolean own = words.opening("获得动词", honour.text()).isPresent();
            Sourced got = own ? honour : (verb.isEmpty() ? Wording.word("获", "数据承接") : verb).plus(honour);
            Sourced told = SummedLists.swapped(work.data.get(i)).plus(got);
            work.results.add(told);
            work.whole.add(told.text());
        }
        work.data.clear();
    }

    /** Only so many people or bodies: 8人, 7个集体, 个人12名. */
    private static boolean counts(Datum datum) {
        boolean body = datum.noun().isEmpty() || datum.noun().matches("个人|集体|单位|团队|党组织|企业");
        return !datum.figure().isEmpty() && datum.verb().isEmpty() && datum.tail().isEmpty() && datum.figures() == 1 && body && (datum.people() || datum.counts());
    }

    private static List<Sourced> parts(Sourced list) {
        List<Sourced> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= list.text().length(); i++) {
            boolean mark = i == list.text().length() || "、和".indexOf(list.text().charAt(i)) >= 0 && !ClauseReader.quoted(list.text(), i);
            if (mark) {
                parts.add(list.slice(start, i));
                start = i + 1;
            }
        }
        return parts;
    }
}
