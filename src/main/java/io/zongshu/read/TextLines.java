package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text to raw lines, plain or Markdown. */
final class TextLines {
    private static final String LINE_ENDS = "\n\r\u0085\u2028\u2029";

    private static final Pattern MD_HEADING = Pattern.compile("^ {0,3}(#{1,6})[ 　]+(.*?)[ #]*$");
    private static final Pattern MD_EMPHASIS = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1");
    private static final Pattern MD_RULE = Pattern.compile("^ {0,3}([-*_] ?){3,}$");
    private static final Pattern MD_COMMENT = Pattern.compile("^ {0,3}<!--(?:(?!-->).)*-->\\s*$");
    private static final Pattern MD_TABLE_RULE = Pattern.compile("^\\|?( *:?-{3,}:? *\\|)+( *:?-{3,}:?)? *$");

    /** No heading is longer; matching longer lines could take time beyond all measure. */
    private static final int LONGEST_MARKED = 5000;
    /** More lines than any compilation has; each costs some hundred bytes of memory. */
    private static final int MOST_LINES = 1_000_000;

    private TextLines() {}

    /**
     * Guards against files of nothing but line ends.
     *
     * @throws io.zongshu.files.CannotContinue if a text has more than a million lines
     */
    static void limit(String file, String text) {
        for (char end : "\n\r\f\u0085\u2028".toCharArray()) {
            int found = 0;
            for (int at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + 1)) {
                if (++found > MOST_LINES) {
                    throw ReadMessages.tooManyLines(file, MOST_LINES);
                }
            }
        }
    }

    /** The lines as they stand; a line break at the very end makes no further line. */
    static List<RawLine> plain(String text) {
        List<RawLine> lines = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = breakEnd(text, at);
            if (end > at) {
                lines.add(RawLine.of(lines.size() + 1, text.substring(from, at)));
                from = end;
                at = end - 1;
            }
        }
        if (from < text.length()) {
            lines.add(RawLine.of(lines.size() + 1, text.substring(from)));
        }
        return lines;
    }

    /**
     * Where a line break that starts at an offset ends, or the offset if none does: line ends of all systems; a page break
     * (form feed) next to one belongs to it, and alone ends a line too.
     */
    private static int breakEnd(String text, int at) {
        char c = text.charAt(at);
        if (c > '\r' && c < '\u0085' || c > '\u2029') {
            return at; // As nearly all are.
        }
        int end = afterPages(text, at);
        if (end < text.length() && LINE_ENDS.indexOf(text.charAt(end)) >= 0) {
            return afterPages(text, end + (text.startsWith("\r\n", end) ? 2 : 1));
        }
        end = at;
        while (end < text.length() && (text.charAt(end) == '\f' || text.charAt(end) == '\u000B')) {
            end++;
        }
        return end;
    }

    private static int afterPages(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '\f') {
            end++;
        }
        return end;
    }

    /** As plain, with # headings turned into outline levels, emphasis removed and pipe tables read. */
    static List<RawLine> markdown(String text) {
        List<RawLine> lines = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        int tableAt = 0;
        for (RawLine line : plain(text)) {
            String body = line.text().strip();
            if (body.length() > 2 && body.length() <= LONGEST_MARKED && body.startsWith("|") && body.endsWith("|")) {
                tableAt = rows.isEmpty() ? line.number() : tableAt;
                if (!MD_TABLE_RULE.matcher(body).matches()) {
                    rows.add(cells(body));
                }
                continue;
            }
            closeTable(lines, rows, tableAt);
            lines.add(markdownLine(line));
        }
        closeTable(lines, rows, tableAt);
        return lines;
    }

    private static void closeTable(List<RawLine> lines, List<List<String>> rows, int at) {
        if (!rows.isEmpty()) {
            lines.add(new RawLine(at, "", 0, false, even(rows)));
            rows.clear();
        }
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
            cells.add(plainWords(cell.strip()));
        }
        return cells;
    }

    /** Rows filled up with empty cells to one width. */
    static List<List<String>> even(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> filled = new ArrayList<>(row);
            while (filled.size() < width) {
                filled.add("");
            }
            even.add(filled);
        }
        return even;
    }

    private static RawLine markdownLine(RawLine line) {
        if (line.text().length() > LONGEST_MARKED) {
            return line;
        }
        Matcher heading = MD_HEADING.matcher(line.text());
        if (heading.matches()) {
            int depth = heading.group(1).length();
            return new RawLine(line.number(), plainWords(heading.group(2)), depth, false, List.of());
        }
        if (MD_RULE.matcher(line.text()).matches() || MD_COMMENT.matcher(line.text()).matches()) {
            return RawLine.of(line.number(), "");
        }
        return RawLine.of(line.number(), plainWords(line.text()));
    }

    private static String plainWords(String text) {
        return MD_EMPHASIS.matcher(text).replaceAll("$2");
    }
}
