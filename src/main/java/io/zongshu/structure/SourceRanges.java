package io.zongshu.structure;

import io.zongshu.document.LineRange;
import io.zongshu.document.ShownText;
import io.zongshu.read.RawLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where ranges of printed paragraphs stand in the lines of the file. */
public final class SourceRanges {
    private final Map<Integer, String> lines = new HashMap<>();
    /** The paragraph that was asked for last: a paragraph's findings are asked for one after the other. */
    private Paragraph last = Paragraph.NONE;

    /** Takes the lines as they stand in the file. */
    public SourceRanges(List<RawLine> raw) {
        raw.forEach(l -> lines.merge(l.number(), l.text(), (one, next) -> one + '\n' + next));
    }

    /**
     * The range of the file; empty if the file has other characters there, as in a table.
     *
     * @param range where the printed paragraph stands
     * @param start first UTF-16 code unit in the printed paragraph
     * @param end after the last one
     */
    public Optional<SourceRange> find(LineRange range, String printed, int start, int end) {
        if (!last.range.equals(range) || !last.printed.equals(printed)) {
            last = paragraph(range, printed);
        }
        return last.find(start, end);
    }

    private Paragraph paragraph(LineRange range, String printed) {
        StringBuilder characters = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (int n = range.first(); n <= range.last(); n++) {
            String line = lines.getOrDefault(n, "");
            for (int i = 0; i < line.length(); i++) {
                if (ShownText.shows(line.charAt(i)) && !isMarkup(line.charAt(i))) {
                    characters.append(line.charAt(i));
                    places.add(new Place(n, i + 1));
                }
            }
        }
        return new Paragraph(range, printed, ShownText.find(characters.toString(), withoutMarkup(printed)), places);
    }

    /** What Markdown has in its lines and a printed paragraph has not. */
    private static boolean isMarkup(char c) {
        return c == '#' || c == '*' || c == '_' || c == '|';
    }

    private static String withoutMarkup(String text) {
        StringBuilder blanked = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isMarkup(text.charAt(i))) {
                blanked.setCharAt(i, ' ');
            }
        }
        return blanked.toString();
    }

    /** A character that shows. */
    private record Place(int line, int column) {}

    private record Paragraph(LineRange range, String printed, ShownText text, List<Place> places) {
        private static final Paragraph NONE = new Paragraph(LineRange.NONE, "", ShownText.find("", ""), List.of());

        Optional<SourceRange> find(int start, int end) {
            int at = text.start(start, end);
            if (at < 0) {
                return Optional.empty();
            }
            Place first = places.get(at);
            Place after = places.get(at + text.length(start, end) - 1);
            return Optional.of(new SourceRange(first.line, first.column, after.line, after.column + 1));
        }
    }
}
