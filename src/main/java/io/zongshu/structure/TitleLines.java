package io.zongshu.structure;

import io.zongshu.read.RawLine;
import io.zongshu.read.RawText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a title together again that a Word file breaks into lines inside one paragraph. Lines of equal width without a
 * mark between them are the parts of a paired title, for a title in steps (梯形, 菱形) has lines of different widths; and
 * so are lines that would have had room on one.
 */
final class TitleLines {
    /** A title of so many characters fits one line of a page of 28 (22 points against 16). */
    private static final int ONE_LINE = 18;

    private TitleLines() {}

    /** The text with each broken title, and each subtitle that begins with ——, on one line. */
    static RawText join(RawText raw) {
        if (raw.form() != RawText.Form.PARAGRAPHS) {
            return raw;
        }
        List<RawLine> lines = new ArrayList<>();
        for (int i = 0; i < raw.lines().size(); ) {
            int end = i + 1;
            RawLine first = raw.lines().get(i);
            boolean joins = first.title() || Marks.trim(first.text()).startsWith("—");
            while (joins && end < raw.lines().size() && raw.lines().get(end).number() == first.number()) {
                end++;
            }
            lines.add(end == i + 1 ? first : joined(raw.lines().subList(i, end)));
            i = end;
        }
        return new RawText(raw.file(), raw.form(), lines);
    }

    private static RawLine joined(List<RawLine> broken) {
        RawLine first = broken.get(0);
        List<String> texts = broken.stream().map(l -> Marks.trim(l.text())).filter(t -> !t.isEmpty()).toList();
        boolean paired = isPaired(texts);
        return new RawLine(
                first.number(), String.join(paired ? "　" : "", texts), first.outline(), first.title(), List.of());
    }

    private static boolean isPaired(List<String> texts) {
        int sum = texts.stream().mapToInt(Marks::width).sum();
        boolean even = texts.stream().mapToInt(Marks::width).distinct().count() == 1;
        boolean marked = texts.stream().limit(texts.size() - 1L)
                .anyMatch(t -> !Character.isLetterOrDigit(t.charAt(t.length() - 1)));
        return texts.size() > 1 && (even || sum <= ONE_LINE) && !marked
                && texts.stream().noneMatch(t -> t.startsWith("—"));
    }
}
