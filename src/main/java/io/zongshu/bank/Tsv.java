package io.zongshu.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Tables as text: a header row, then one row a line, fields parted by tabs; \t, \n, \r and \ are escaped. */
final class Tsv {
    private Tsv() {}

    static void row(Appendable out, Object... fields) throws IOException {
        for (int i = 0; i < fields.length; i++) {
            if (i > 0) {
                out.append('\t');
            }
            escape(out, String.valueOf(fields[i]));
        }
        out.append('\n');
    }

    private static void escape(Appendable out, String field) throws IOException {
        if (isPlain(field)) {
            out.append(field);
            return;
        }
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\\' -> out.append("\\\\");
                default -> out.append(c);
            }
        }
    }

    private static boolean isPlain(String field) {
        return field.indexOf('\t') < 0 && field.indexOf('\n') < 0 && field.indexOf('\r') < 0 && field.indexOf('\\') < 0;
    }

    /**
     * The rows below the header, each with exactly so many fields.
     *
     * @throws BadTable if a row has more or fewer
     */
    static List<String[]> rows(String table, int fields) {
        List<String[]> rows = new ArrayList<>();
        int at = table.indexOf('\n') + 1;
        int line = 2;
        while (at > 0 && at < table.length()) {
            int end = table.indexOf('\n', at);
            end = end < 0 ? table.length() : end;
            rows.add(fields(table, at, end, fields, line++));
            at = end + 1;
        }
        return rows;
    }

    private static String[] fields(String table, int from, int to, int n, int line) {
        String[] fields = new String[n];
        int start = from;
        for (int f = 0; f < n; f++) {
            int end = f == n - 1 ? to : table.indexOf('\t', start);
            if (end < 0 || end > to) {
                throw new BadTable("第" + line + "行");
            }
            fields[f] = unescape(table.substring(start, end));
            start = end + 1;
        }
        if (fields[n - 1].indexOf('\t') >= 0) {
            throw new BadTable("第" + line + "行");
        }
        return fields;
    }

    private static String unescape(String field) {
        if (field.indexOf('\\') < 0) {
            return field;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                char next = field.charAt(++i);
                out.append(next == 't' ? '\t' : next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A table is not as it should be; the message says where, in Chinese. */
    static final class BadTable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadTable(String where) {
            super(where);
        }
    }
}
