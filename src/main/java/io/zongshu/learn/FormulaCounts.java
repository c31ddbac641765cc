package io.zongshu.learn;

import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Token;
import java.util.List;

/**
 * Everything that the formula scorer counts. Papers add up in any order; the counts of several tables are merged
 * by {@link CountedGrams}. A paper must not be split over two tables.
 */
final class FormulaCounts {
    /** A boundary as neighbour in {@link #neighbours()}. */
    static final char BOUNDARY = 0;

    private static final char DIGIT = 1;
    private static final String SENTENCE_MARKS = "。！？；\n";
    private static final String STACK_MARKS = "，、；,;";

    private final GramTable grams = new GramTable(Count.SIZE);
    private final GramTable neighbours = new GramTable(1);
    private final GramTable shorter = new GramTable(1);
    private final GramTable stacks = new GramTable(1);
    private int papers;

    /** Han 4-grams with {@link Count} columns. */
    GramTable grams() {
        return grams;
    }

    /** Neighbour characters: key is gram id, side (0 before, 1 behind) and character. */
    GramTable neighbours() {
        return neighbours;
    }

    /** Han characters and 2-grams, key as of {@link #pack}. */
    GramTable shorter() {
        return shorter;
    }

    /** Units of four beside each other, and halves of a unit of eight: key is both gram ids; each pair in both orders. */
    GramTable stacks() {
        return stacks;
    }

    int papers() {
        return papers;
    }

    /** Memory that the tables take. */
    long bytes() {
        return grams.bytes() + neighbours.bytes() + shorter.bytes() + stacks.bytes();
    }

    /** The key of up to four characters. */
    static long pack(CharSequence text, int from, int to) {
        long key = 0;
        for (int i = from; i < to; i++) {
            key = key << 16 | text.charAt(i);
        }
        return key;
    }

    /** The four characters of a key. */
    static String unpack(long key) {
        return new String(new char[] {(char) (key >>> 48), (char) (key >>> 32), (char) (key >>> 16), (char) key});
    }

    /** Counts of papers. */
    static FormulaCounts of(List<AnalysedPaper> papers) {
        FormulaCounts counts = new FormulaCounts();
        papers.forEach(counts::add);
        return counts;
    }

    void add(AnalysedPaper analysed) {
        papers++;
        List<PaperParagraph> paragraphs = analysed.paper().paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            PaperParagraph paragraph = paragraphs.get(i);
            boolean heading = paragraph.role().equals("title") || paragraph.role().startsWith("heading");
            add(paragraph.text(), heading, borders(paragraph.text(), analysed.words().get(i)));
        }
    }

    private static boolean[] borders(String text, List<Token> words) {
        boolean[] borders = new boolean[text.length() + 1];
        borders[text.length()] = true;
        for (Token word : words) {
            borders[word.start()] = true;
        }
        return borders;
    }

    private void add(String text, boolean heading, boolean[] borders) {
        List<HanUnit> units = HanUnit.of(text);
        for (int u = 0; u < units.size(); u++) {
            HanUnit unit = units.get(u);
            for (int i = unit.start(); i < unit.end(); i++) {
                shorter.add(shorter.id(pack(text, i, i + 1)), 0, 1);
                if (i + 2 <= unit.end()) {
                    shorter.add(shorter.id(pack(text, i, i + 2)), 0, 1);
                }
                if (i + 4 <= unit.end()) {
                    int id = grams.id(pack(text, i, i + 4));
                    addPlace(id, text, unit, i, heading);
                    addBorders(id, i, borders);
                }
            }
            if (unit.length() == 4 && unit.boundedLeft() && unit.boundedRight()) {
                HanUnit next = u + 1 < units.size() ? units.get(u + 1) : null;
                boolean stacked = stacks(unit, u > 0 ? units.get(u - 1) : null, unit.joinedToPrevious(), unit.before())
                        || stacks(unit, next, next != null && next.joinedToPrevious(), unit.after());
                int id = grams.id(pack(text, unit.start(), unit.end()));
                addAlone(id, unit, heading, stacked);
                if (next != null && stacks(unit, next, next.joinedToPrevious(), unit.after())) {
                    addStack(id, grams.id(pack(text, next.start(), next.end())));
                }
            } else if (unit.length() == 8 && unit.boundedLeft() && unit.boundedRight()) {
                int middle = unit.start() + 4;
                addStack(grams.id(pack(text, unit.start(), middle)), grams.id(pack(text, middle, unit.end())));
            }
        }
    }

    private void addStack(int a, int b) {
        stacks.add(stacks.id((long) a << 32 | b), 0, 1);
        stacks.add(stacks.id((long) b << 32 | a), 0, 1);
    }

    private static boolean stacks(
            HanUnit unit, @org.jspecify.annotations.Nullable HanUnit other, boolean joined, char mark) {
        return other != null && joined && other.length() == unit.length() && STACK_MARKS.indexOf(mark) >= 0;
    }

    private void addAlone(int id, HanUnit unit, boolean heading, boolean stacked) {
        grams.add(id, Count.ALONE.ordinal(), 1);
        bump(id, Count.STACKED, stacked);
        bump(id, Count.LISTED, unit.before() == '、' || unit.after() == '、');
        bump(id, Count.HEADING_ALONE, heading);
        bump(id, Count.QUOTED, "“‘《「『".indexOf(unit.before()) >= 0 && "”’》」』".indexOf(unit.after()) >= 0);
    }

    private void addPlace(int id, String text, HanUnit unit, int i, boolean heading) {
        grams.add(id, Count.ALL.ordinal(), 1);
        if (grams.get(id, Count.LAST_PAPER.ordinal()) != papers) {
            grams.add(id, Count.LAST_PAPER.ordinal(), papers - grams.get(id, Count.LAST_PAPER.ordinal()));
            grams.add(id, Count.PAPERS.ordinal(), 1);
        }
        boolean atStart = i == unit.start();
        boolean atEnd = i + 4 == unit.end();
        boolean left = atStart && unit.boundedLeft();
        boolean right = atEnd && unit.boundedRight();
        bump(id, Count.LEFT_EDGE, left);
        bump(id, Count.RIGHT_EDGE, right);
        bump(id, Count.HEADING, heading);
        boolean multiple = unit.length() == 8 || unit.length() == 12;
        bump(id, Count.HALF, multiple && unit.boundedLeft() && unit.boundedRight() && (i - unit.start()) % 4 == 0);
        bump(id, Count.UNIT_TO_6, unit.length() == 5 || unit.length() == 6);
        bump(id, Count.UNIT_TO_8, unit.length() == 7 || unit.length() == 8);
        bump(id, Count.UNIT_TO_12, unit.length() > 8 && unit.length() <= 12);
        bump(id, Count.SENTENCE_START, left && SENTENCE_MARKS.indexOf(unit.before()) >= 0);
        bump(id, Count.SENTENCE_END, right && SENTENCE_MARKS.indexOf(unit.after()) >= 0);
        bump(id, Count.DIGIT_BEFORE, atStart && !unit.boundedLeft());
        char before = left ? BOUNDARY : atStart ? DIGIT : text.charAt(i - 1);
        char after = right ? BOUNDARY : atEnd ? DIGIT : text.charAt(i + 4);
        bump(id, Count.DE_BEFORE, before == '的');
        bump(id, Count.DE_AFTER, after == '的' || after == '地');
        neighbours.add(neighbours.id(neighbourKey(id, 0, before)), 0, 1);
        neighbours.add(neighbours.id(neighbourKey(id, 1, after)), 0, 1);
    }

    private void addBorders(int id, int i, boolean[] borders) {
        boolean left = borders[i];
        boolean right = borders[i + 4];
        boolean middle = borders[i + 2];
        boolean odd = borders[i + 1] || borders[i + 3];
        bump(id, Count.BORDER_LEFT, left);
        bump(id, Count.BORDER_RIGHT, right);
        bump(id, Count.BORDER_BOTH, left && right);
        bump(id, Count.BORDER_MIDDLE, middle);
        bump(id, Count.BORDER_ODD, odd);
        bump(id, Count.ONE_WORD, left && right && !middle && !odd);
    }

    private void bump(int id, Count column, boolean yes) {
        if (yes) {
            grams.add(id, column.ordinal(), 1);
        }
    }

    static long neighbourKey(int id, int side, char c) {
        return (long) id << 17 | (long) side << 16 | c;
    }
}
