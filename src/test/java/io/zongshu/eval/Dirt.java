package io.zongshu.eval;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Renders clean papers to raw lines with dirt of one kind and records what is true of them. The same seed gives the same lines. */
final class Dirt {
    private static final List<String> INDENTS = List.of("　　", "　　", "    ", "\t", "\u00A0\u00A0\u00A0\u00A0", "  ", "");
    private static final Set<DirtKind> BROKEN = EnumSet.of(
            DirtKind.PAGE_BREAKS, DirtKind.HARD_BREAKS, DirtKind.INDENTED_HALVES, DirtKind.LOST_INDENTS, DirtKind.ODD_INDENTS,
            DirtKind.PAGE_FURNITURE, DirtKind.MIXED);
    private static final Set<DirtKind> WRAPPED =
            EnumSet.of(DirtKind.WRAPPED, DirtKind.WRAPPED_NO_INDENT, DirtKind.WRAPPED_SPACED);

    private final DirtKind kind;
    private final Random random;
    private final DirtyWords words;
    private final RawSheet sheet = new RawSheet();
    private final int columns;
    private String runningHead = "";
    private int page = 1;

    Dirt(DirtKind kind, long seed) {
        this.kind = kind;
        this.random = new Random(seed);
        this.words = new DirtyWords(kind, random);
        this.columns = 20 + random.nextInt(21);
    }

    /** The lines of some papers, one after another. */
    static RawSheet render(List<CleanPaper> papers, DirtKind kind, long seed) {
        Dirt dirt = new Dirt(kind, seed);
        papers.forEach(dirt::paper);
        return dirt.sheet;
    }

    RawSheet sheet() {
        return sheet;
    }

    void paper(CleanPaper paper) {
        runningHead = paper.title();
        sheet.papers.add(String.valueOf(sheet.add(words.of(paper.title()))));
        if (!paper.subtitle().isEmpty()) {
            sheet.add("——" + words.of(paper.subtitle()));
        }
        blank();
        for (int i = 0; i < paper.units().size(); i++) {
            CleanPaper.Unit unit = paper.units().get(i);
            boolean main = unit.heading() && unit.parts().get(0).level() == 1 && unit.parts().get(0).marker().endsWith("、");
            if (main && kind == DirtKind.GLUED_BEFORE && random.nextInt(3) == 0 && mayTakeHeading(paper, i)) {
                glueBefore(unit);
            } else if (main && kind == DirtKind.GLUED_BEHIND && random.nextInt(4) == 0 && mayLendText(paper, i)) {
                unit(glued(unit, paper.units().get(++i)));
            } else {
                unit(unit);
            }
            blank();
        }
    }

    private static boolean mayTakeHeading(CleanPaper paper, int i) {
        return i > 0 && !paper.units().get(i - 1).heading() && paper.units().get(i - 1).body();
    }

    private static boolean mayLendText(CleanPaper paper, int i) {
        return i + 1 < paper.units().size() && !paper.units().get(i + 1).heading()
                && paper.units().get(i + 1).parts().get(0).level() == 0;
    }

    private void glueBefore(CleanPaper.Unit heading) {
        int last = sheet.lines.size();
        sheet.lines.set(last - 1, sheet.lines.get(last - 1) + heading.parts().get(0).text());
        sheet.heading(last, 1);
    }

    private static CleanPaper.Unit glued(CleanPaper.Unit heading, CleanPaper.Unit text) {
        List<CleanPaper.Part> parts = new ArrayList<>(heading.parts());
        parts.addAll(text.parts());
        return new CleanPaper.Unit(false, true, parts);
    }

    private void blank() {
        int blanks = kind == DirtKind.BLANK_LINES ? random.nextInt(3) : kind == DirtKind.WRAPPED_SPACED ? 1 : 0;
        for (int i = 0; i < blanks; i++) {
            sheet.add("");
        }
    }

    private void unit(CleanPaper.Unit unit) {
        StringBuilder text = new StringBuilder();
        List<int[]> starts = new ArrayList<>();
        for (CleanPaper.Part part : unit.parts()) {
            if (part.level() > 0) {
                starts.add(new int[] {text.length(), part.level()});
            }
            text.append(words.of(part));
        }
        List<String> lines = lines(text.toString(), indent(unit), unit.heading());
        int offset = 0;
        boolean first = true;
        for (String line : lines) {
            int number = first ? sheet.add(indent(unit) + line) : between(line);
            if (!first) {
                sheet.continuation(number);
            }
            int from = offset;
            starts.stream()
                    .filter(s -> s[0] >= from && s[0] < from + line.length())
                    .forEach(s -> sheet.heading(number, s[1]));
            offset += line.length();
            first = false;
        }
    }

    private String indent(CleanPaper.Unit unit) {
        if (!unit.body() || unit.heading() && !WRAPPED.contains(kind)) {
            return "";
        }
        return switch (kind) {
            case LOST_INDENTS, WRAPPED_NO_INDENT -> "";
            case ODD_INDENTS, MIXED -> INDENTS.get(random.nextInt(INDENTS.size()));
            default -> "　　";
        };
    }

    private List<String> lines(String text, String indent, boolean heading) {
        if (WRAPPED.contains(kind)) {
            return wrapped(text, indent.isEmpty() ? 0 : 2);
        }
        boolean breaks = BROKEN.contains(kind) && !heading && text.length() > 60 && random.nextInt(3) == 0;
        if (!breaks) {
            return List.of(text);
        }
        int at = kind == DirtKind.HARD_BREAKS ? Breaks.hard(text, random) : Breaks.any(text, random);
        return at < 0 ? List.of(text) : List.of(text.substring(0, at), text.substring(at));
    }

    /** Lines of equal width; a mark that may not begin a line hangs over. */
    private List<String> wrapped(String text, int indent) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        int room = columns - indent;
        while (from < text.length()) {
            int end = from;
            int halves = 0;
            while (end < text.length() && halves < 2 * room) {
                halves += text.charAt(end++) < 0x80 ? 1 : 2;
            }
            while (end < text.length() && "，。；：、！？”》）".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            lines.add(text.substring(from, end));
            from = end;
            room = columns;
        }
        return lines;
    }

    /** What stands between two halves, then the second half; its number. */
    private int between(String half) {
        if (kind == DirtKind.PAGE_FURNITURE || kind == DirtKind.MIXED) {
            page++;
            switch (random.nextInt(5)) {
                case 0 -> sheet.furniture("— " + page + " —");
                case 1 -> sheet.furniture(String.valueOf(page));
                case 2 -> {
                    sheet.furniture("第" + page + "页 共48页");
                    sheet.furniture("————————————");
                }
                case 3 -> {
                    sheet.furniture("- " + page + " -");
                    sheet.furniture(runningHead);
                }
                default -> sheet.furniture(page + "　　" + runningHead);
            }
        }
        if (kind == DirtKind.WRAPPED_SPACED || BROKEN.contains(kind) && random.nextBoolean()) {
            sheet.add("");
        }
        boolean indented = kind == DirtKind.INDENTED_HALVES || kind == DirtKind.ODD_INDENTS && random.nextInt(3) == 0;
        return sheet.add((indented ? "　　" : "") + half);
    }
}
