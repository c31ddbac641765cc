package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures that sum up the names a measure lists: 甲村、乙村等 with 示范村18个 is 甲村、乙村等18个示范村; five names with 5个方面 end so.
 */
final class SummedLists {
    private static final Pattern NUMBER = Pattern.compile("([0-9]+)\\p{IsHan}.*");

    /** 重点任务10个方面. */
    private static final Pattern ASPECTS = Pattern.compile("(\\p{IsHan}*)([0-9]+[个大项](?:方面|环节|领域|层面|维度))");

    private static final int FEW = 3;

    private SummedLists() {}

    /** Words them in place; a figure that found its list is no datum any more. */
    static void word(List<Sourced> measures, List<Datum> data) {
        for (int i = 0; i < measures.size(); i++) {
            Sourced measure = measures.get(i);
            for (Datum datum : data) {
                boolean elsewhere = !datum.noun().isEmpty() && measures.stream().anyMatch(m -> m != measure && m.text().contains(datum.noun()));
                Sourced sum = elsewhere ? Sourced.EMPTY : sum(measure, datum);
                if (!sum.isEmpty()) {
                    measures.set(i, measure.plus(sum));
                    data.remove(datum);
                    break;
                }
            }
        }
    }

    private static Sourced sum(Sourced given, Datum datum) {
        String measure = given.text();
        if (FigureSlots.counted(measure) || !datum.tail().isEmpty()) {
            return Sourced.EMPTY;
        }
        int names = NounNames.parts(given).size();
        boolean some = measure.endsWith("等") && datum.counts() && !datum.noun().isEmpty() && datum.verb().isEmpty() && !measure.contains(datum.noun());
        // 甲工程、乙工程等 with 5大工程: the kind of all that is listed.
        boolean kind = measure.endsWith("等") && datum.figures() == 1 && datum.verb().isEmpty() && !datum.nounFirst() && measure.endsWith(datum.noun() + "等");
        if (some || kind) {
            return swapped(datum);
        }
        Matcher number = NUMBER.matcher(datum.figure().text());
        boolean all = names >= FEW && measure.indexOf('，') < 0 && measure.indexOf('等') < 0;
        if (all && number.matches() && datum.counts() && datum.verb().isEmpty() && Integer.parseInt(number.group(1)) == names
                && (datum.bare() ? datum.unit().length() > 1 : !measure.contains(datum.noun()))) {
            return swapped(datum);
        }
        Matcher aspects = ASPECTS.matcher(datum.text().text());
        boolean same = all && aspects.matches() && Integer.parseInt(aspects.group(2).replaceAll("[^0-9]", "")) == names;
        return same ? datum.text().slice(aspects.start(2), aspects.end(2)).apart(datum.text().slice(0, aspects.end(1))) : Sourced.EMPTY;
    }

    /** 示范村18个 is 18个示范村; people counted by 人, and the first batch, stay before their figure. */
    static Sourced swapped(Datum datum) {
        boolean stays = datum.unit().equals("人") || datum.noun().matches("首批|第.批");
        int noun = datum.nounFirst() && !stays ? datum.noun().length() : 0;
        if (stays) {
            return datum.text();
        }
        return datum.nounFirst() ? datum.figure().apart(datum.text().slice(0, noun)) : datum.text();
    }
}
