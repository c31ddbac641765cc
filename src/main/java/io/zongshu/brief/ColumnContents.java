package io.zongshu.brief;

import io.zongshu.brief.FactSheet.Words;
import io.zongshu.language.TimeSpan;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Names columns whose header says nothing known by what stands below it: offices, times, results, what was done. */
final class ColumnContents {
    private static final int SHORTEST_DEED = 4;
    private static final int FEWEST = 2;
    /** 授予单位, 配合单位 are offices, but not those whose work the row tells; 开工日期 tells of one of several days. */
    private static final Pattern ANOTHERS = Pattern.compile("授予|颁|表彰|命名|评选|主办|授奖|配合|协|来源|类|(?:日期|时间|日)$");

    private final Grid grid;
    private final Words words;
    private final UnitColumns below;

    ColumnContents(Grid grid, Words words) {
        this.grid = grid;
        this.words = words;
        this.below = new UnitColumns(grid, words.keys(), words.terms());
    }

    /** The header with such columns named, each said to the writer. */
    Header named(Header given, BriefParts parts) {
        Header named = given;
        for (int column : given.paths().keySet()) {
            String name = isUnknown(named, column) ? name(named, below.below(given, column).stream().filter(t -> !words.terms().isBlank(t)).toList()) : "";
            if (!name.isEmpty()) {
                named = named.with(column, name);
                parts.note(BriefMessages.columnByContents(grid.address(given.lastRow(), column), given.text(column), name));
            }
        }
        return named;
    }

    private boolean isUnknown(Header header, int column) {
        String text = header.text(column);
        BriefKeys keys = words.keys();
        boolean meaning = keys.ignoresColumn(text) || keys.isNote(text) || !keys.prefix(text).isEmpty() || words.terms().isDemand(text) || words.terms().isLevel(text)
                || words.terms().isTerm(text) || ANOTHERS.matcher(text).find() || !words.worded().stepOf(text).isEmpty();
        boolean facts = header.names(BriefKeys.ITEM) || header.names(BriefKeys.THEME);
        return facts && !meaning && !header.columns().containsKey(column) && !HeaderSearch.isOfNumbers(grid, words.terms(), header.lastRow(), column);
    }

    private String name(Header header, List<String> texts) {
        if (texts.size() < FEWEST) {
            return "";
        }
        if (!header.names(BriefKeys.DEPARTMENT) && share(texts, words.reply()::isOffice) == 1) {
            return BriefKeys.DEPARTMENT;
        }
        if (!header.names(BriefKeys.TIME) && share(texts, TimeSpan::is) == 1) {
            return BriefKeys.TIME;
        }
        double length = texts.stream().mapToInt(String::length).average().orElse(0);
        if (length < SHORTEST_DEED || share(texts, text -> text.matches(".*[0-9].*")) > 0.5) {
            return "";
        }
        if (!header.names(BriefKeys.RESULT) && share(texts, words.reply()::isResult) > 0.5) {
            return BriefKeys.RESULT;
        }
        boolean deeds = share(texts, text -> !words.figures().words().verbsIn(text).isEmpty()) > 0.5;
        return deeds && !header.names(BriefKeys.MEASURES) ? BriefKeys.MEASURES : "";
    }

    private static double share(List<String> texts, Predicate<String> like) {
        return texts.stream().filter(like).count() / (double) texts.size();
    }
}
