package io.zongshu.eval;

import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper in which ⟦ and ⟧ mark what a check must mark.
 *
 * @param article the paper without the marks, as the program understands it
 * @param places what was marked, as printed paragraphs count
 */
public record MarkedPaper(Article article, List<Place> places) {
    private static final Structure STRUCTURE = Structure.load(Settings.builtIn());
    private static final String INDENT = "　　";
    private static final char OPEN = '⟦';
    private static final char CLOSE = '⟧';

    public MarkedPaper {
        places = List.copyOf(places);
    }

    /** A range of a printed paragraph. */
    public record Place(int paragraph, int start, int end) {}

    /** A marked range of a line of the paper. */
    private record Mark(int line, int start, int end) {}

    /**
     * Reads a marked text, a paragraph a line; a text of one line is a paragraph of running text.
     *
     * @throws IllegalArgumentException if a marked range is not found again in the paper
     */
    public static MarkedPaper of(String marked) {
        String text = marked.strip().indexOf('\n') < 0 ? INDENT + marked.strip() : marked;
        List<String> lines = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(plain(line, lines.size(), marks));
        }
        List<Article> articles = STRUCTURE.articles(RawText.ofText("例.txt", String.join("\n", lines)));
        if (articles.size() != 1) {
            throw new IllegalArgumentException("not one paper but " + articles.size() + ": " + marked);
        }
        List<String> printed = PrintedText.of(articles.get(0).document());
        return new MarkedPaper(articles.get(0), marks.stream().map(m -> place(m, lines, printed)).toList());
    }

    private static String plain(String line, int number, List<Mark> marks) {
        StringBuilder plain = new StringBuilder();
        int open = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == OPEN) {
                open = plain.length();
            } else if (c == CLOSE) {
                marks.add(new Mark(number, open, plain.length()));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Where a marked range of a line stands in the printed paragraphs: the n-th that holds the line, as the n-th line does. */
    private static Place place(Mark mark, List<String> lines, List<String> printed) {
        String raw = lines.get(mark.line());
        String line = raw.strip();
        int cut = raw.indexOf(line);
        String marked = raw.substring(mark.start(), mark.end());
        int twins = (int) lines.subList(0, mark.line()).stream().filter(l -> l.strip().equals(line)).count();
        for (int i = 0; i < printed.size(); i++) {
            String text = printed.get(i);
            int at = text.indexOf(line);
            int start = at >= 0 ? at + mark.start() - cut : line.startsWith(text) ? mark.start() - cut : -1;
            if (start >= 0 && start + marked.length() <= text.length() && text.startsWith(marked, start) && twins-- == 0) {
                return new Place(i + 1, start, start + marked.length());
            }
        }
        throw new IllegalArgumentException("marked text is not printed: " + marked + " in " + line + "\n" + String.join("\n", printed));
    }
}
