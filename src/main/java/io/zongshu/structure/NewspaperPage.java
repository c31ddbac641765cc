package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a newspaper page that was copied out, column by column, into its articles. Headlines are either declared (Markdown
 * headings before each report) or show as lines without any punctuation that do not fit the columns; those may stand
 * after the text to which they belong.
 */
final class NewspaperPage {
    private static final String PUNCTUATION = "，。；：、！？,;:“（(";

    private final StructureRules rules;
    private final List<SourceLine> lines;
    private final LineWidth width;

    private NewspaperPage(List<SourceLine> lines, StructureRules rules) {
        this.lines = lines;
        this.rules = rules;
        this.width = LineWidth.of(lines);
    }

    /** The articles; empty if the lines are no newspaper page. */
    static Optional<List<PaperLines>> split(List<SourceLine> lines, StructureRules rules) {
        NewspaperPage page = new NewspaperPage(lines, rules);
        long reports = lines.stream().filter(l -> rules.reportLead().matcher(l.text()).lookingAt()).count();
        boolean declared = lines.stream().anyMatch(SourceLine::isDeclared)
                && lines.stream().noneMatch(l -> l.isDeclared() && Marker.at(l.text(), 0).isPresent());
        if (declared && reports >= 2) {
            return Optional.of(page.declared());
        }
        Optional<List<PaperLines>> blocks = PressBlocks.split(lines, rules);
        if (blocks.isPresent()) {
            return blocks;
        }
        boolean columns = page.width.isWrapped() && page.width.columns() <= 24 && !page.width.indents();
        return columns && reports >= 1 ? Optional.of(page.inColumns()) : Optional.empty();
    }

    private List<PaperLines> declared() {
        List<PaperLines> articles = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            List<SourceLine> heads = new ArrayList<>();
            while (i < lines.size() && lines.get(i).isDeclared()) {
                heads.add(lines.get(i++));
            }
            int from = i;
            while (i < lines.size() && !lines.get(i).isDeclared()) {
                i++;
            }
            int turned = turnedFrom(from, i);
            articles.add(new PaperLines(
                    heads.stream().limit(1).toList(),
                    heads.stream().skip(1).findFirst(),
                    heads.stream().skip(2).toList(),
                    lines.subList(from, turned),
                    List.of()));
            if (turned < i) {
                articles.add(PaperLines.of(lines.subList(turned, i)));
            }
        }
        return articles;
    }

    /** Where text begins that was turned over from another page (上接1版); it is no part of the report above it. */
    private int turnedFrom(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (rules.turnedPage().matcher(lines.get(i).text()).matches()) {
                return i;
            }
        }
        return to;
    }

    /** Text and headline lines in turn; a text that has no headline above it takes the one below. */
    private List<PaperLines> inColumns() {
        List<PaperLines> articles = new ArrayList<>();
        int i = 0;
        while (i < lines.size()) {
            List<SourceLine> heads = new ArrayList<>();
            while (i < lines.size() && isHeadline(i, !heads.isEmpty())) {
                heads.add(lines.get(i++));
            }
            int from = i;
            while (i < lines.size() && !startsNew(i, from)) {
                i++;
            }
            List<SourceLine> text = lines.subList(from, i);
            if (!articles.isEmpty() && isUntitled(articles) && !heads.isEmpty()) {
                int own = text.isEmpty() || isByline(text.get(0)) || heads.size() == 1 ? 0 : 1;
                PaperLines before = articles.remove(articles.size() - 1);
                articles.add(headed(heads.subList(0, heads.size() - own), before.lines()));
                heads = heads.subList(heads.size() - own, heads.size());
            }
            if (!text.isEmpty()) {
                articles.add(headed(heads, text));
            }
        }
        return articles;
    }

    private static boolean isUntitled(List<PaperLines> articles) {
        return articles.get(articles.size() - 1).title().isEmpty();
    }

    /** The last headline line is the title, those above it are kickers. */
    private static PaperLines headed(List<SourceLine> heads, List<SourceLine> text) {
        int last = heads.size() - 1;
        return last < 0
                ? PaperLines.of(text)
                : new PaperLines(List.of(heads.get(last)), Optional.empty(), heads.subList(0, last), text, List.of());
    }

    private boolean startsNew(int i, int from) {
        return i > from && (isHeadline(i, false) || isByline(lines.get(i)) && isFinished(i - 1));
    }

    /** A reporter's line that opens a text; a photographer's closes one. */
    private boolean isByline(SourceLine line) {
        return rules.authorLine().matcher(line.text()).matches()
                && !rules.captionLine().matcher(line.text()).matches();
    }

    private boolean isFinished(int i) {
        String text = lines.get(i).text();
        return Marks.endsSentence(text) || rules.captionLine().matcher(text).matches();
    }

    private boolean isHeadline(int i, boolean below) {
        String text = lines.get(i).text();
        if (isByline(lines.get(i)) || rules.captionLine().matcher(text).matches()
                || text.chars().anyMatch(c -> PUNCTUATION.indexOf(c) >= 0)) {
            return false;
        }
        int columns = width.columns();
        int is = Marks.width(text);
        if (below) {
            return is > columns + 1 || is < columns - 1;
        }
        return (i == 0 || isFinished(i - 1)) && (is > columns + 1 || is < columns - 2);
    }
}
