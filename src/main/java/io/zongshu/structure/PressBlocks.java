package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a newspaper page that was copied out block by block: narrow printed lines, with a blank line wherever the columns or
 * the reports part. A blank line may also stand where a report goes on in the next column, and a photograph's caption may
 * stand in the middle of a sentence.
 */
final class PressBlocks {
    private static final String INNER_MARKS = "，。；、！？,;";
    private static final int WIDEST_COLUMN = 28;
    private static final int LEAST_COLUMN = 8;
    private static final int LEAST_LINES = 12;
    private static final int MOST_HEADS = 5;
    /** What is left of a headline that did not fit one line. */
    private static final int REMAINDER = 5;
    private static final double NEARLY_ALL = 0.9;
    private static final double MANY = 0.25;

    private final StructureRules rules;
    private final List<Report> reports = new ArrayList<>();

    private PressBlocks(StructureRules rules) {
        this.rules = rules;
    }

    /** What is known of a report while its page is read. */
    private record Report(List<SourceLine> heads, List<SourceLine> text, List<List<SourceLine>> captions) {
        Report(List<SourceLine> heads) {
            this(new ArrayList<>(heads), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** The articles; empty if the lines are no such page. */
    static Optional<List<PaperLines>> split(List<SourceLine> lines, StructureRules rules) {
        List<List<SourceLine>> blocks = blocks(lines);
        PressBlocks page = new PressBlocks(rules);
        long press = lines.stream().filter(page::isPress).count();
        boolean declared = lines.stream().anyMatch(SourceLine::isDeclared);
        if (declared || blocks.size() < 3 || lines.size() < 3 * blocks.size() || press < 2 || !isNarrow(lines)) {
            return Optional.empty();
        }
        blocks.forEach(page::add);
        List<PaperLines> papers = page.reports.stream().filter(r -> !r.text().isEmpty()).map(PressBlocks::paper).toList();
        return papers.isEmpty() ? Optional.empty() : Optional.of(papers);
    }

    private static List<List<SourceLine>> blocks(List<SourceLine> lines) {
        List<List<SourceLine>> blocks = new ArrayList<>();
        for (SourceLine line : lines) {
            if (blocks.isEmpty() || line.gap() > 0) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(line);
        }
        return blocks;
    }

    /** Whether nearly all lines fit narrow columns, and many stop in mid-sentence at the edge. */
    private static boolean isNarrow(List<SourceLine> lines) {
        long narrow = lines.stream().filter(l -> width(l) <= WIDEST_COLUMN).count();
        long broken = lines.stream()
                .filter(l -> width(l) >= LEAST_COLUMN && Character.isLetterOrDigit(l.text().charAt(l.text().length() - 1)))
                .count();
        return lines.size() >= LEAST_LINES && narrow >= NEARLY_ALL * lines.size() && broken >= MANY * lines.size();
    }

    private static int edge(List<SourceLine> block) {
        int[] histogram = new int[200];
        block.forEach(l -> histogram[Math.min(199, width(l))]++);
        int best = 0;
        for (int i = 0; i < histogram.length; i++) {
            best = histogram[i] >= histogram[best] ? i : best;
        }
        return best;
    }

    private static int width(SourceLine line) {
        return Marks.width(line.written()) + (line.indented() ? 2 : 0);
    }

    private boolean isPress(SourceLine line) {
        return isByline(line) || rules.captionLine().matcher(line.text()).matches()
                || rules.reportLead().matcher(line.text()).lookingAt();
    }

    private boolean isByline(SourceLine line) {
        return rules.authorLine().matcher(line.text()).matches() && !rules.captionLine().matcher(line.text()).matches();
    }

    private void add(List<SourceLine> block) {
        Report last = reports.isEmpty() ? null : reports.get(reports.size() - 1);
        if (block.stream().allMatch(l -> rules.isNoise(l.text()) || rules.isPageNumber(l.text()))) {
            return;
        }
        if (last != null && isCaption(block)) {
            last.captions().add(block);
            return;
        }
        int heads = heads(block);
        boolean opens = heads > 0 || isByline(block.get(0)) || rules.reportLead().matcher(block.get(0).text()).lookingAt();
        if (last != null && !opens) {
            last.text().addAll(block);
            return;
        }
        Report report = new Report(block.subList(0, heads));
        reports.add(report);
        int end = heads == 0 ? block.size() - tail(block) : block.size();
        report.heads().addAll(block.subList(end, block.size()));
        report.text().addAll(block.subList(heads, end));
    }

    /** A caption's last words name the photographer, on a line by themselves or broken over two. */
    private boolean isCaption(List<SourceLine> block) {
        if (block.size() > 12 || block.size() < 2 && Marks.width(block.get(0).text()) < 8) {
            return false;
        }
        String last = block.get(block.size() - 1).text();
        String two = block.size() < 2 ? last : block.get(block.size() - 2).text() + " " + last;
        return rules.captionLine().matcher(last).matches()
                || last.matches(".{1,16}(摄|供图)[）)]?") && rules.captionLine().matcher(two).matches();
    }

    /** How many headline lines a block begins with: all before a byline, else those that no sentence runs through. */
    private int heads(List<SourceLine> block) {
        int edge = edge(block);
        int n = 0;
        while (n < Math.min(MOST_HEADS, block.size() - 1) && isHead(block.get(n)) && !opensText(block, n, edge)) {
            n++;
        }
        return n;
    }

    private boolean opensText(List<SourceLine> block, int i, int edge) {
        SourceLine line = block.get(i);
        boolean bylineBelow = block.stream().skip(i).limit(MOST_HEADS).anyMatch(this::isByline);
        boolean full = Math.abs(width(line) - edge) <= 1;
        return isByline(line) || rules.reportLead().matcher(line.text()).lookingAt() || line.indented() || full && !bylineBelow;
    }

    /** Headline lines that stand after a text's last sentence. */
    private int tail(List<SourceLine> block) {
        int n = 0;
        while (n < Math.min(MOST_HEADS, block.size() - 1) && isHead(block.get(block.size() - 1 - n))) {
            n++;
        }
        boolean after = n < block.size() && Marks.endsSentence(block.get(block.size() - 1 - n).text());
        return after ? n : 0;
    }

    private boolean isHead(SourceLine line) {
        String text = line.text();
        return text.chars().noneMatch(c -> INNER_MARKS.indexOf(c) >= 0) && !rules.captionLine().matcher(text).matches()
                && !line.isTable();
    }

    private static PaperLines paper(Report report) {
        List<SourceLine> heads = report.heads().stream().filter(h -> !isSubtitle(h)).toList();
        int title = titleLines(heads);
        return new PaperLines(
                heads.subList(heads.size() - title, heads.size()),
                report.heads().stream().filter(PressBlocks::isSubtitle).findFirst(),
                heads.subList(0, heads.size() - title),
                report.text(),
                report.captions());
    }

    private static boolean isSubtitle(SourceLine line) {
        return line.text().startsWith("——") || line.text().startsWith("--");
    }

    /** The last headline line is the title, with the line above if both make a pair or the last is only a remainder. */
    private static int titleLines(List<SourceLine> heads) {
        if (heads.size() < 2) {
            return heads.size();
        }
        int last = Marks.width(heads.get(heads.size() - 1).text());
        int above = Marks.width(heads.get(heads.size() - 2).text());
        return Math.abs(last - above) <= 1 || last <= REMAINDER && above > last ? 2 : 1;
    }
}
