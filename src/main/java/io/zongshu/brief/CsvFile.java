package io.zongshu.brief;

import io.zongshu.files.DecodedText;

/** Reads comma- or tab-separated text (RFC 4180, with the separator that the first line uses most). */
final class CsvFile {
    private CsvFile() {}

    static Grid read(String file, DecodedText decoded) {
        String text = decoded.text();
        int firstEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n');
        char separator = separator(text.substring(0, firstEnd));
        Grid grid = Grid.empty(file, "", false);
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int row = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (c != '"' || doubled) {
                    cell.append(c);
                    i += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                quoted = true;
                cell.setLength(0);
            } else if (c == separator || c == '\n') {
                grid.put(row, column, cell.toString());
                cell.setLength(0);
                column = c == '\n' ? 0 : column + 1;
                row += c == '\n' ? 1 : 0;
            } else {
                cell.append(c);
            }
        }
        grid.put(row, column, cell.toString());
        return grid;
    }

    private static char separator(String line) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', '\t', ';'}) {
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
