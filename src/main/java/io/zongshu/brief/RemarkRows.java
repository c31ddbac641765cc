package io.zongshu.brief;

import io.zongshu.brief.FactSheet.Words;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/** Rows of one sentence among the rows of a sheet: they tell what no column holds, or explain the table. */
final class RemarkRows {
    private static final Pattern EXPLAINS = Pattern.compile("(?:注|备注|说明)[:：0-9].{8,}");
    private static final Pattern NOTE = Pattern.compile("^(?:注|备注|说明|附注|附|另|此外|补充|补充说明)[0-9]?[:：]\\s*");
    /** What a note says of its table, not of the work. */
    private static final Pattern EXPLANATION = Pattern.compile("口径|统计范围|不含|不包括|本表|上表|此表|表中|以上数|上述|四舍五入|小数|来源|快报|初步|核定|草稿|填报|样本|计算|单位(?:[：:]|均|都)|制表|审核|年报数|换算|预算数|决算数");

    /** 2.全年 is the second, 4.28，开幕 a day. */
    private static final Pattern NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．](?![0-9])\\s*");

    private final Grid grid;
    private final SheetTitle title;
    private final Words words;
    private final BriefParts parts;

    RemarkRows(Grid grid, SheetTitle title, Words words, BriefParts parts) {
        this.grid = grid;
        this.title = title;
        this.words = words;
        this.parts = parts;
    }

    /** Whether the first text of a row explains the table at some length. */
    static boolean explains(String first) {
        return EXPLAINS.matcher(first).matches();
    }

    /** Makes a fact of a row that tells only a day, under the theme of the rows above: 注：云川东站9月28日开站. */
    boolean tellsDay(int row, NavigableMap<Integer, String> cells, Cell theme) {
        String text = CellText.oneLine(cells.firstEntry().getValue()).replaceFirst("^(?:注|备注|说明)[0-9]?[:：]", "");
        if (cells.values().stream().distinct().count() != 1 || !words.worded().tellsDay(text) || !text.matches(".*\\p{IsHan}{4}.*")) {
            return false;
        }
        String address = grid.address(row, cells.firstKey());
        Cell none = new Cell("", address);
        parts.fact(new Fact(theme, none, none, new Cell(text, address), none, none, none, none), title.year());
        return true;
    }

    /** Makes facts of a row, alone or the last, that tells what no column holds: 说明：年末全县专任教师3842人. */
    boolean tellsBelow(int row, NavigableMap<Integer, String> cells) {
        String text = NOTE.matcher(CellText.oneLine(cells.firstEntry().getValue())).replaceFirst("");
        boolean alone = cells.values().stream().distinct().count() == 1 && grid.width(row, cells.firstKey()) > 1 || cells.size() == 1 && isLast(row);
        boolean heading = FactSheet.SECTION_NUMBER.matcher(text).lookingAt() && !isLast(row);
        // 注：1.产值为快报数；2.全年获评省级工地9个: the first explains, the second tells.
        List<String> sentences = java.util.Arrays.stream(text.split("[。；;]"))
                .map(sentence -> NUMBER.matcher(sentence.strip()).replaceFirst(""))
                .filter(sentence -> !sentence.isBlank() && !EXPLANATION.matcher(sentence).find())
                .toList();
        if (!alone || heading || sentences.stream().noneMatch(this::tells)) {
            return false;
        }
        String address = grid.address(row, cells.firstKey());
        sentences.forEach(sentence ->
                parts.fact(ReplySentence.of(sentence, title.year().text(), words.figures(), words.reply()).fact(address), title.year()));
        return true;
    }

    private boolean tells(String text) {
        boolean figure = words.figures().find(text).stream().anyMatch(f -> f.comparable() && !f.quantity().unit().isEmpty() && !f.noun().isEmpty());
        return figure || words.worded().tellsRank(text) || words.worded().tellsDay(text) || words.reply().isResult(text);
    }

    // Below it stand no more rows of several cells.
    private boolean isLast(int row) {
        return grid.rows().tailMap(row, false).values().stream().allMatch(cells -> cells.values().stream().distinct().count() == 1);
    }
}
