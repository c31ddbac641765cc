package io.zongshu.compose;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows whose 主题 or 类别 was left blank: the theme is that of the row above, as in a merged cell, or 荣誉 where only
 * honours are told; the kind is read from the theme's name (存在不足, 2026年重点).
 */
final class BlankThemes {
    private static final Pattern YEAR = Pattern.compile("(?:20)?([0-9]{2})年");
    private static final String HONOURS = "荣誉";

    private final Theming theming;
    private final YamlNode names;

    /** @param names 名称归类 of families.yaml */
    BlankThemes(Theming theming, YamlNode names) {
        this.theming = theming;
        this.names = names;
    }

    /** The brief with both filled in where they can be told. */
    Brief filled(Brief brief) {
        List<Fact> facts = new ArrayList<>();
        Cell above = Cell.NONE;
        for (Fact fact : brief.facts()) {
            Fact known = kinded(fact, brief.period().text());
            if (known.theme().isEmpty()) {
                known = themed(known, above);
            }
            boolean practice = FactKind.of(known, theming) == FactKind.PRACTICE || FactKind.of(known, theming) == FactKind.EXAMPLE;
            above = practice ? known.theme() : above;
            facts.add(known);
        }
        return facts.equals(brief.facts()) ? brief : brief.with(facts, brief.conflicts());
    }

    private Fact themed(Fact fact, Cell above) {
        boolean honour = FactKind.of(fact, theming) == FactKind.HONOUR || names.get(HONOURS).get("收尾").texts().stream().anyMatch(fact.item().text()::endsWith);
        String theme = honour ? HONOURS : above.text();
        String address = address(fact);
        return theme.isEmpty() || address.isEmpty() ? fact : with(fact, new Cell(theme, address), fact.category());
    }

    /** Where the blank cell stands, told from the row's first that is filled in. */
    private static String address(Fact fact) {
        return fact.cells().stream().filter(c -> !c.isEmpty()).findFirst()
                .map(c -> c.address().substring(0, Math.max(0, c.address().lastIndexOf(' '))))
                .filter(row -> !row.isEmpty())
                .map(row -> row + " 主题")
                .orElse("");
    }

    private Fact kinded(Fact fact, String period) {
        String theme = fact.theme().text();
        if (!fact.category().isEmpty() || theming.declared(theme).isPresent()) {
            return fact;
        }
        for (String kind : names.entries().keySet()) {
            boolean named = names.get(kind).get("收尾").texts().stream().anyMatch(theme::endsWith)
                    || names.get(kind).get("开头").texts().stream().anyMatch(theme::startsWith);
            if (named || kind.equals("打算") && later(theme, period)) {
                return with(fact, fact.theme(), new Cell(kind, fact.theme().address()));
            }
        }
        return fact;
    }

    /** 2026年重点 in a paper on 2025. */
    private static boolean later(String theme, String period) {
        Matcher told = YEAR.matcher(theme);
        Matcher own = YEAR.matcher(period.matches("[0-9]{4}") ? period + "年" : period);
        return told.lookingAt() && own.find() && told.group(1).compareTo(own.group(1)) > 0;
    }

    private static Fact with(Fact fact, Cell theme, Cell category) {
        return new Fact(theme, category, fact.item(), fact.measures(), fact.data(), fact.result(), fact.time(), fact.department());
    }
}
