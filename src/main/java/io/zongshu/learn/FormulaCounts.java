package io.zongshu.learn;

import static io.zongshu.learn.GramOccurrence.mark;

import io.zongshu.bank.PaperParagraph;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notes everything that the formula scorer counts. Notes of disjoint papers add up in any order ({@link CountedGrams}); a
 * paper must not be split over two of them.
 */
final class FormulaCounts implements AutoCloseable {
    private static final String SENTENCE_MARKS = "。！？；\n";
    private static final String STACK_MARKS = "，、；,;";
    // Of four grams one stands beside or in a unit that makes it a mate.
    private static final int STACKS_SHARE = 4;

    private final GramPartitions occurrences;
    private final GramPartitions stacks;
    private final KeyCounts pairs = new KeyCounts();
    private final int[] singles = new int[0x10000];
    private final KeySet inPaper = new KeySet();

    /** Nothing noted, in so many parts, with so much memory and a folder for what is more. */
    FormulaCounts(int parts, long memory, Optional<Path> folder) {
        this.occurrences = new GramPartitions(parts, memory - memory / STACKS_SHARE, folder);
        this.stacks = new GramPartitions(parts, memory / STACKS_SHARE, folder);
    }

    /** {@link GramOccurrence}s by gram. */
    GramPartitions occurrences() {
        return occurrences;
    }

    /** Units of four beside each other, and halves of a unit of eight: each pair in both orders. */
    GramPartitions stacks() {
        return stacks;
    }

    /** Occurrences of pairs of Han characters, key as of {@link #pack}. */
    KeyCounts pairs() {
        return pairs;
    }

    /** Occurrences of Han characters. */
    int[] singles() {
        return singles;
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

    void add(AnalysedPaper analysed) {
        inPaper.clear();
        List<PaperParagraph> paragraphs = analysed.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            PaperParagraph paragraph = paragraphs.get(i);
            boolean heading = paragraph.role().equals("title") || paragraph.role().startsWith("heading");
            add(paragraph.text(), heading, analysed.borders(i));
        }
    }

    private void add(String text, boolean heading, boolean[] borders) {
        List<HanUnit> units = HanUnit.of(text);
        for (int u = 0; u < units.size(); u++) {
            HanUnit unit = units.get(u);
            HanUnit next = u + 1 < units.size() ? units.get(u + 1) : null;
            addShorter(text, unit);
            long ofUnit = ofUnit(unit, heading);
            if (unit.length() == 4 && unit.boundedLeft() && unit.boundedRight()) {
                boolean beforeNext = next != null && stacks(unit, next, next.joinedToPrevious(), unit.after());
                boolean stacked = beforeNext
                        || stacks(unit, u > 0 ? units.get(u - 1) : null, unit.joinedToPrevious(), unit.before());
                ofUnit |= alone(unit, heading, stacked);
                if (next != null && beforeNext) {
                    addStack(pack(text, unit.start(), unit.end()), pack(text, next.start(), next.end()));
                }
            } else if (unit.length() == 8 && unit.boundedLeft() && unit.boundedRight()) {
                int middle = unit.start() + 4;
                addStack(pack(text, unit.start(), middle), pack(text, middle, unit.end()));
            }
            addGrams(text, unit, ofUnit, borders);
        }
    }

    private void addShorter(String text, HanUnit unit) {
        long pair = 0;
        for (int i = unit.start(); i < unit.end(); i++) {
            char c = text.charAt(i);
            singles[c]++;
            pair = (pair << 16 | c) & 0xFFFFFFFFL;
            if (i > unit.start()) {
                pairs.add(pair, 1);
            }
        }
    }

    private void addStack(long a, long b) {
        stacks.add(a, b);
        stacks.add(b, a);
    }

    private static boolean stacks(HanUnit unit, @Nullable HanUnit other, boolean joined, char mark) {
        return other != null && joined && other.length() == unit.length() && STACK_MARKS.indexOf(mark) >= 0;
    }

    private static long alone(HanUnit unit, boolean heading, boolean stacked) {
        boolean quoted = "“‘《「『".indexOf(unit.before()) >= 0 && "”’》」』".indexOf(unit.after()) >= 0;
        return mark(Count.ALONE, true)
                | mark(Count.STACKED, stacked)
                | mark(Count.LISTED, unit.before() == '、' || unit.after() == '、')
                | mark(Count.HEADING_ALONE, heading)
                | mark(Count.QUOTED, quoted);
    }

    /** What all grams of a unit have in common. */
    private static long ofUnit(HanUnit unit, boolean heading) {
        int length = unit.length();
        return mark(Count.ALL, true)
                | mark(Count.HEADING, heading)
                | mark(Count.UNIT_TO_6, length == 5 || length == 6)
                | mark(Count.UNIT_TO_8, length == 7 || length == 8)
                | mark(Count.UNIT_TO_12, length > 8 && length <= 12);
    }

    private void addGrams(String text, HanUnit unit, long ofUnit, boolean[] borders) {
        boolean multiple = (unit.length() == 8 || unit.length() == 12) && unit.boundedLeft() && unit.boundedRight();
        long gram = pack(text, unit.start(), Math.min(unit.end(), unit.start() + 3));
        for (int i = unit.start(); i + 4 <= unit.end(); i++) {
            gram = gram << 16 | text.charAt(i + 3);
            long columns = ofUnit | ofBorders(i, borders) | mark(Count.HALF, multiple && (i - unit.start()) % 4 == 0);
            char before;
            if (i > unit.start()) {
                before = text.charAt(i - 1);
            } else if (unit.boundedLeft()) {
                before = GramOccurrence.BOUNDARY;
                columns |= mark(Count.LEFT_EDGE, true) | mark(Count.SENTENCE_START, SENTENCE_MARKS.indexOf(unit.before()) >= 0);
            } else {
                before = GramOccurrence.DIGIT;
                columns |= mark(Count.DIGIT_BEFORE, true);
            }
            char behind;
            if (i + 4 < unit.end()) {
                behind = text.charAt(i + 4);
            } else if (unit.boundedRight()) {
                behind = GramOccurrence.BOUNDARY;
                columns |= mark(Count.RIGHT_EDGE, true) | mark(Count.SENTENCE_END, SENTENCE_MARKS.indexOf(unit.after()) >= 0);
            } else {
                behind = GramOccurrence.DIGIT;
            }
            columns |= mark(Count.DE_BEFORE, before == '的') | mark(Count.DE_AFTER, behind == '的' || behind == '地');
            columns |= mark(Count.PAPERS, inPaper.add(gram));
            occurrences.add(gram, GramOccurrence.of(columns, before, behind));
        }
    }

    private static long ofBorders(int i, boolean[] borders) {
        boolean left = borders[i];
        boolean right = borders[i + 4];
        boolean middle = borders[i + 2];
        boolean odd = borders[i + 1] || borders[i + 3];
        return mark(Count.BORDER_LEFT, left)
                | mark(Count.BORDER_RIGHT, right)
                | mark(Count.BORDER_BOTH, left && right)
                | mark(Count.BORDER_MIDDLE, middle)
                | mark(Count.BORDER_ODD, odd)
                | mark(Count.ONE_WORD, left && right && !middle && !odd);
    }

    /** Deletes what is on disk. */
    @Override
    public void close() {
        occurrences.close();
        stacks.close();
    }
}
