package io.zongshu.structure;

import io.zongshu.read.RawLine;
import io.zongshu.read.RawText;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts a title together again that a Word file breaks into lines inside one paragraph. Two lines of equal width without
 * a mark between them are the halves of a paired title: a title in steps (梯形, 菱形) has lines of different widths.
 */
final class TitleLines {
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
        boolean paired = texts.size() == 2
                && Marks.width(texts.get(0)) == Marks.width(texts.get(1))
                && Character.isLetterOrDigit(texts.get(0).charAt(texts.get(0).length() - 1))
                && !texts.get(1).startsWith("—");
        return new RawLine(
                first.number(), String.join(paired ? "　" : "", texts), first.outline(), first.title(), List.of());
    }
}
