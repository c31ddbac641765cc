package io.zongshu.brief;

import io.zongshu.document.Block;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.RunIn;
import io.zongshu.document.Table;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.language.Themes;
import io.zongshu.read.RawText;
import io.zongshu.structure.Article;
import io.zongshu.structure.Metadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the facts of a reply written as a paper: paragraphs, numbered items and tables, with themes from the headings. */
final class ReplyFacts {
    private static final int SHORTEST = 6;
    private static final int LONGEST_THEME = 10;
    /** 垃圾分类方面。 heads the rest of its paragraph. */
    private static final Pattern UNITS = Pattern.compile("[（(]?(?:计量|金额)?单位[:：][\\p{IsHan}%、，/ ]{1,12}[）)]?");
    private static final Pattern TOPIC = Pattern.compile("(?:在)?[\\p{IsHan}、]{2,14}方面");
    private static final Pattern YEAR_ALONE = Pattern.compile("[^\\p{IsHan}0-9]{0,2}((?:19|20)[0-9]{2}年)");
    private static final Pattern TITLE_YEAR = Pattern.compile("(?:19|20)[0-9]{2}年");
    /** 2026年目标 in a paper of 2025 heads what is planned. */
    private static final Pattern COMING = Pattern.compile("((?:19|20)[0-9]{2})年?度?[^，。]{0,8}(?:目标|打算|安排|计划|思路|任务|展望|重点|设想|工作)");
    /** 5月8日，茶王赛在云岭开赛 tells what happened. */
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(?:19|20)[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日，.{4,}");
    private static final String PLANS = "下一步打算";
    private static final int LOWEST = 9;

    private final String name;
    private final String unit;
    private final Article article;
    private final FactSheet.Words words;
    private final ReplyWords reply;
    private final BriefParts parts;
    private final TreeMap<Integer, Cell> headings = new TreeMap<>();
    private final Cell department;
    private final Cell year;

    private ReplyFacts(String name, RawText.Form form, Article article, FactSheet.Words words, BriefParts parts) {
        this.name = name;
        this.unit = form == RawText.Form.PARAGRAPHS ? "段" : "行";
        this.article = article;
        this.words = words;
        this.reply = words.reply();
        this.parts = parts;
        String period = article.metadata().period();
        boolean ofYear = period.matches("(?:19|20)[0-9]{2}年?") && TITLE_YEAR.matcher(article.document().title()).find();
        this.year = ofYear ? new Cell(period.substring(0, 4), name + " 标题") : Cell.NONE;
        this.department = department(name, article, reply);
    }

    /** Adds the facts of one paper. */
    static void read(String name, RawText.Form form, Article article, FactSheet.Words words, BriefParts parts) {
        new ReplyFacts(name, form, article, words, parts).read();
    }

    private void read() {
        if (!department.isEmpty()) {
            parts.reporter(name, department);
        }
        List<Block> blocks = article.document().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i + 1 == blocks.size() || blocks.get(i + 1) instanceof Heading
                    || blocks.get(i + 1) instanceof Paragraph next && !next.runIns().isEmpty() && next.runIns().get(0).start() == 0;
            if (block instanceof Heading heading && tells(heading.text(), last)) {
                passage(heading.text(), address(heading), Cell.NONE, false);
            } else if (block instanceof Heading heading) {
                head(heading.level(), heading.text(), address(heading));
            } else if (block instanceof Table table) {
                table(table, i == 0 ? "" : text(blocks.get(i - 1)));
            } else if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY && !UNITS.matcher(paragraph.text().strip()).matches()) {
                paragraph(paragraph);
            }
        }
    }

    // 单位：亿元 above a table is the table's.
    private static String text(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : block instanceof Heading heading ? heading.text() : "";
    }

    // Who signs is written in full; a title may only hint at it.
    private static Cell department(String name, Article article, ReplyWords reply) {
        Optional<String> signed = article.document().paragraphs().stream()
                .filter(p -> p.role() == Role.SIGNATURE)
                .map(Paragraph::text)
                .findFirst();
        String unit = signed.orElse(article.metadata().unit());
        return unit.equals(Metadata.UNKNOWN) || !reply.isOffice(CellText.oneLine(unit)) ? Cell.NONE : new Cell(CellText.oneLine(unit), name + " 标题或落款");
    }

    private String address(Block block) {
        return name + " 第" + block.lines().first() + unit;
    }

    // 二、举办“云川英才周”，签约项目58个。 with nothing below it is no heading but what is told.
    private boolean tells(String heading, boolean nothingBelow) {
        boolean sentence = heading.contains("。") || DAY_FIRST.matcher(heading).lookingAt();
        boolean told = !words.figures().find(heading).isEmpty() || words.worded().tellsRank(heading) || words.worded().tellsDay(heading) || reply.isResult(heading)
                || Honour.GRANTED.matcher(heading).matches();
        return sentence || nothingBelow && told;
    }

    private void head(int level, String text, String address) {
        headings.tailMap(level, true).clear();
        headings.put(level, new Cell(CellText.clean(text), address));
    }

    private void paragraph(Paragraph paragraph) {
        String text = paragraph.text();
        String address = address(paragraph);
        List<RunIn> runIns = paragraph.runIns();
        int first = runIns.isEmpty() ? text.length() : runIns.get(0).start();
        passage(text.substring(0, first), address, Cell.NONE, true);
        for (int i = 0; i < runIns.size(); i++) {
            RunIn runIn = runIns.get(i);
            int end = i + 1 < runIns.size() ? runIns.get(i + 1).start() : text.length();
            String rest = text.substring(Math.min(runIn.end(), end), end).strip();
            boolean statement = rest.isEmpty() || !words.figures().find(runIn.text()).isEmpty();
            if (statement) {
                // The item has no heading: what looked like one is its sentence.
                passage(runIn.text() + "。" + rest, address, Cell.NONE, false);
            } else {
                head(runIn.level(), runIn.text(), address);
                passage(rest, address, new Cell(reply.bare(CellText.clean(runIn.text()).replaceFirst("[。：]+$", "")), address), false);
                headings.tailMap(runIn.level(), true).clear();
            }
        }
    }

    /** @param opening whether it may be the opening of the paper, which tells nothing */
    private void passage(String text, String address, Cell item, boolean opening) {
        Cell next = item;
        String when = "";
        for (TextSpan sentence : Sentences.split(text)) {
            String topic = sentence.text().replaceFirst("[。；：]\\s*$", "").strip();
            Matcher year = YEAR_ALONE.matcher(topic);
            if (year.matches()) {
                // 2026年。新修渠道12公里: all that follows is of that year.
                when = year.group(1);
            } else if (TOPIC.matcher(topic).matches()) {
                head(LOWEST, topic, address);
            } else if (sentence(when + CellText.clean(sentence.text()), address, next, text, opening)) {
                next = Cell.NONE;
            }
        }
        headings.remove(LOWEST);
    }

    private boolean sentence(String text, String address, Cell item, String passage, boolean opening) {
        String bare = text.replaceAll("[\\s。；，]+", "");
        if (bare.isEmpty()) {
            return false;
        }
        boolean figures = !words.figures().find(text).isEmpty();
        boolean introduction = opening && headings.isEmpty() && !article.outline().isEmpty() && !figures;
        if (bare.length() < SHORTEST || reply.isCourtesy(text) || introduction) {
            parts.unread(address, text);
            return false;
        }
        Cell theme = theme(passage, text, address);
        String family = words.themes().named(theme.text()).map(Themes.Theme::family).orElse("");
        ReplySentence sorted = ReplySentence.of(text, year.text(), words.figures(), reply);
        String whole = text.replaceFirst("[。；！？]+$", "");
        if (family.equals("问题")) {
            fact(theme, new ReplySentence(whole, "", "", "", ""), Cell.NONE, address);
        } else if (family.equals("打算")) {
            fact(theme, new ReplySentence("", whole, "", "", ""), Cell.NONE, address);
        } else if (!sorted.isEmpty()) {
            fact(theme, sorted, item, address);
        }
        return true;
    }

    private void fact(Cell theme, ReplySentence sentence, Cell item, String address) {
        Cell named = sentence.item().isEmpty() ? item : new Cell(sentence.item(), address);
        parts.fact(
                new Fact(
                theme,
                new Cell("", address),
                new Cell(named.text(), address),
                new Cell(sentence.measures(), address),
                new Cell(sentence.data(), address),
                new Cell(sentence.result(), address),
                new Cell(sentence.time(), address),
                new Cell("", address)),
                year);
    }

    /** Problems, plans and lessons by any heading above; else the nearest heading that names a theme; else key words. */
    private Cell theme(String passage, String sentence, String address) {
        Optional<Cell> part = headings.values().stream()
                .flatMap(h -> declared(h.text()).filter(this::aboutThePaper).map(t -> new Cell(t.name(), h.address())).stream())
                .findFirst();
        if (part.isPresent()) {
            return part.get();
        }
        for (Map.Entry<Integer, Cell> heading : headings.descendingMap().entrySet()) {
            Optional<Themes.Theme> theme = declared(heading.getValue().text());
            if (theme.isPresent()) {
                return new Cell(theme.get().name(), heading.getValue().address());
            }
        }
        Optional<Themes.Theme> spoken = clearly(sentence).or(() -> clearly(passage))
                .or(() -> of(article.document().title())).or(() -> of(department.text())).or(() -> of(sentence)).or(() -> of(passage));
        for (Cell heading : headings.values()) {
            String bare = reply.bare(heading.text());
            if (spoken.isEmpty() && !reply.isGeneral(heading.text()) && bare.length() <= LONGEST_THEME) {
                return new Cell(bare, heading.address());
            }
        }
        return new Cell(spoken.map(Themes.Theme::name).orElse("总体情况"), address);
    }

    private Optional<Themes.Theme> of(String text) {
        return words.themes().of(text).filter(t -> !aboutThePaper(t));
    }

    // One key word alone may stand there by chance: 基层诊疗量 is no 基层党建.
    private Optional<Themes.Theme> clearly(String text) {
        return of(text).filter(t -> words.themes().weight(text, t) > 1);
    }

    private Optional<Themes.Theme> declared(String heading) {
        Matcher coming = COMING.matcher(heading);
        if (coming.find() && !year.isEmpty() && coming.group(1).compareTo(year.text()) > 0) {
            return words.themes().named(PLANS);
        }
        return reply.isGeneral(heading)
                ? Optional.empty()
                : words.themes().named(reply.bare(heading)).or(() -> words.themes().of(heading));
    }

    private boolean aboutThePaper(Themes.Theme theme) {
        return List.of("问题", "打算", "经验").contains(theme.family());
    }

    private void table(Table table, String above) {
        Grid grid = Grid.empty(name, "第" + table.lines().first() + unit + "表格", false);
        for (int r = 0; r < table.rows().size(); r++) {
            for (int c = 0; c < table.rows().get(r).size(); c++) {
                grid.put(r, c, table.rows().get(r).get(c));
            }
        }
        List<String> units = words.terms().measures().corner(above);
        grid.put(-1, 0, units.isEmpty() ? "" : "单位：" + String.join("、", units));
        SheetFacts.readBelow(headings.isEmpty() ? Cell.NONE : theme("", "", address(table)), grid, words, parts);
    }
}
