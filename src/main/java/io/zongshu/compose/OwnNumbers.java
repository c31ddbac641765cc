package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Facts whose one cell holds a list with numbers of its own (一、…；二、…, 一是…，二是…, 1.…2.…): the paper numbers anew. */
final class OwnNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=^|[；。，、：\\s])(?:([一二三四五六七八九十])(?:是|、|要)|（([一二三四五六七八九十])）|([1-9])(?:[.．、](?![0-9])|）))");

    private static final String DIGITS = "一二三四五六七八九十";

    /** Less is no member: 一是一、二是二. */
    private static final int SHORTEST = 3;

    private OwnNumbers() {}

    /** Each fact as it is, or one for each member of the list in its item or measures. */
    static List<Fact> apart(List<Fact> facts) {
        List<Fact> all = new ArrayList<>();
        for (Fact fact : facts) {
            List<String> items = members(fact.item().text());
            List<String> measures = members(fact.measures().text());
            if (!items.isEmpty()) {
                tell(fact, fact.item(), items, all);
            } else if (!measures.isEmpty()) {
                tell(fact, fact.measures(), measures, all);
            } else {
                all.add(fact);
            }
        }
        return all;
    }

    /** One fact for each member, as its measure; the first is of the item, the last has the figures and results. */
    private static void tell(Fact fact, Cell list, List<String> members, List<Fact> all) {
        boolean itself = list.equals(fact.item());
        for (int i = 0; i < members.size(); i++) {
            Cell item = itself || i > 0 ? Cell.NONE : fact.item();
            boolean last = i == members.size() - 1 && (!itself || fact.measures().isEmpty());
            all.add(new Fact(fact.theme(), fact.category(), item, new Cell(members.get(i), list.address()), last ? fact.data() : Cell.NONE,
                    last ? fact.result() : Cell.NONE, fact.time(), fact.department()));
        }
        if (itself && !fact.measures().isEmpty()) {
            all.add(new Fact(fact.theme(), fact.category(), Cell.NONE, fact.measures(), fact.data(), fact.result(), fact.time(), fact.department()));
        }
    }

    /** The members of a list that is numbered from one on, without their numbers and end marks; empty if the text is none. */
    static List<String> members(String text) {
        List<String> members = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int begin = -1;
        int expected = 1;
        while (number.find()) {
            if (value(number) != expected || expected == 1 && number.start() > 0) {
                continue;
            }
            if (begin >= 0) {
                members.add(text.substring(begin, number.start()));
            }
            begin = number.end();
            expected++;
        }
        if (expected <= 2) {
            return List.of();
        }
        members.add(text.substring(begin));
        List<String> told = members.stream().map(member -> member.strip().replaceAll("[；;，。、\\s]+$", "")).toList();
        return told.stream().allMatch(member -> member.length() >= SHORTEST) ? told : List.of();
    }

    private static int value(Matcher number) {
        for (int group = 1; group <= 2; group++) {
            String digit = number.group(group);
            if (digit != null) {
                return DIGITS.indexOf(digit) + 1;
            }
        }
        return Integer.parseInt(number.group(3));
    }
}
