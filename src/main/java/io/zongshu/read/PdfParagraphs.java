package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Printed lines to paragraphs, by what a reader sees: indents, lines that end before the margin, changes of size, wider
 * gaps. A paragraph may go on in the next column or on the next page.
 */
final class PdfParagraphs {
    /** Change of size that begins something else. */
    private static final double OTHER_SIZE = 0.07;
    /** Larger than the text by this much: a title. */
    private static final double TITLE_SIZE = 1.15;
    /** Narrowest column, in characters. */
    private static final double NARROWEST = 7;
    /** A gap wider than the usual pitch by this much parts paragraphs. */
    private static final double WIDE_GAP = 1.45;

    private final double bodySize;
    private final boolean indents;
    private final List<RawLine> paragraphs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    /** The lines of a title that is being gathered. */
    private final List<String> title = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private PdfParagraphs(double bodySize, boolean indents) {
        this.bodySize = bodySize;
        this.indents = indents;
    }

    private record Block(List<PdfLine> lines, PdfFrame frame) {}

    /** The paragraphs of all blocks of a file, in reading order. */
    static List<RawLine> of(List<List<PdfRun>> blocks) {
        List<Block> framed = framed(blocks);
        double bodySize = bodySize(framed);
        long lines = framed.stream().mapToLong(b -> b.lines().size()).sum();
        long indented = framed.stream()
                .flatMap(b -> b.lines().stream().filter(l -> b.frame().isIndented(l) && !b.frame().isCentred(l)))
                .count();
        PdfParagraphs paragraphs = new PdfParagraphs(bodySize, indented * 20 > lines);
        paragraphs.build(framed);
        return paragraphs.paragraphs;
    }

    private static List<Block> framed(List<List<PdfRun>> blocks) {
        List<Block> framed = new ArrayList<>();
        for (List<PdfRun> block : blocks) {
            List<PdfLine> lines = PdfLine.of(block);
            framed.add(new Block(lines, PdfFrame.of(lines)));
        }
        List<Block> widened = new ArrayList<>();
        for (Block block : framed) {
            widened.add(hasFullLines(block) ? block : new Block(block.lines(), around(block, framed)));
        }
        return widened;
    }

    private static boolean hasFullLines(Block block) {
        PdfFrame frame = block.frame();
        long full = block.lines().stream().filter(l -> frame.right() - l.right() < l.size()).count();
        return full >= 3 && frame.width() > NARROWEST * block.lines().get(0).size();
    }

    /** The last page may hold only short lines: the narrowest frame of full lines around them shows where they stand. */
    private static PdfFrame around(Block block, List<Block> blocks) {
        PdfFrame best = block.frame();
        boolean found = false;
        for (Block other : blocks) {
            boolean narrower = !found || other.frame().width() < best.width();
            if (hasFullLines(other) && other.frame().holds(block.frame()) && narrower) {
                best = other.frame();
                found = true;
            }
        }
        return best.withPitch(block.frame().pitch());
    }

    private static double bodySize(List<Block> blocks) {
        Map<Long, Integer> characters = new TreeMap<>();
        blocks.forEach(b -> b.lines().forEach(l -> characters.merge(Math.round(l.size() * 2), l.text().length(), Integer::sum)));
        return characters.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(e -> e.getKey() / 2.0)
                .orElse(0.0);
    }

    private void build(List<Block> blocks) {
        PdfLine last = null;
        PdfFrame lastFrame = null;
        for (Block block : blocks) {
            for (int i = 0; i < block.lines().size(); i++) {
                PdfLine line = block.lines().get(i);
                if (isRow(block, i)) {
                    close();
                    rows.add(line.runs().stream().map(PdfRun::text).toList());
                } else {
                    closeTable();
                    if (last == null || lastFrame == null || !goesOn(last, lastFrame, line, block.frame(), i > 0)) {
                        close();
                    }
                    append(line);
                }
                last = rows.isEmpty() ? line : null;
                lastFrame = block.frame();
            }
        }
        close();
        closeTable();
    }

    private boolean goesOn(PdfLine last, PdfFrame lastFrame, PdfLine line, PdfFrame frame, boolean sameBlock) {
        if (Math.abs(line.size() - last.size()) > OTHER_SIZE * last.size()) {
            return false;
        }
        double gap = line.y() - last.y();
        if (sameBlock && frame.pitch() > 0 && gap > WIDE_GAP * frame.pitch() && gap > 2 * line.size()) {
            return false;
        }
        if (isTitle(line)) {
            return sameBlock && !line.text().startsWith("—");
        }
        if (frame.isCentred(line) || lastFrame.isCentred(last)) {
            return false;
        }
        if (frame.isIndented(line) || !lastFrame.isFull(last, line.text())) {
            return false;
        }
        return sameBlock || indents || !endsSentence(last.text());
    }

    private static boolean endsSentence(String text) {
        return text.matches("(?s).*[。！？；：][”’）》]*");
    }

    private boolean isTitle(PdfLine line) {
        return line.size() > TITLE_SIZE * bodySize;
    }

    private void append(PdfLine line) {
        String words = line.text();
        if (isTitle(line)) {
            title.add(words);
            return;
        }
        if (!text.isEmpty() && !words.isEmpty()) {
            char before = text.charAt(text.length() - 1);
            char after = words.charAt(0);
            if (before == '-' && Character.isLowerCase(after) && text.length() > 1 && Character.isLowerCase(text.charAt(text.length() - 2))) {
                text.setLength(text.length() - 1);
            } else if (isLatin(before) && isLatin(after)) {
                text.append(' ');
            }
        }
        text.append(words);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private void close() {
        if (!title.isEmpty()) {
            text.append(TitleLines.join(title));
            title.clear();
        }
        if (!text.isEmpty()) {
            paragraphs.add(RawLine.of(paragraphs.size() + 1, text.toString()));
            text.setLength(0);
        }
    }

    /** Whether a line is a row of a table: parted like a neighbour, at the same places. */
    private static boolean isRow(Block block, int i) {
        PdfLine line = block.lines().get(i);
        return line.runs().size() > 1
                && (i > 0 && isLike(line, block.lines().get(i - 1)) || i + 1 < block.lines().size() && isLike(line, block.lines().get(i + 1)));
    }

    private static boolean isLike(PdfLine line, PdfLine other) {
        if (line.runs().size() != other.runs().size()) {
            return false;
        }
        for (int i = 0; i < line.runs().size(); i++) {
            if (line.runs().get(i).left() > other.runs().get(i).right() || other.runs().get(i).left() > line.runs().get(i).right()) {
                return false;
            }
        }
        return true;
    }

    private void closeTable() {
        if (!rows.isEmpty()) {
            paragraphs.add(new RawLine(paragraphs.size() + 1, "", 0, false, TextLines.even(rows)));
            rows.clear();
        }
    }
}
