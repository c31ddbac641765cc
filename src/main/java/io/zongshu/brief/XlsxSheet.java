package io.zongshu.brief;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Fills a grid from the XML of one sheet. */
final class XlsxSheet {
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int MAX_COLUMNS = 16_384;
    private static final int MAX_MERGES = 20_000;

    private final XMLStreamReader reader;
    private final Grid grid;
    private final List<String> strings;
    private final Show show;
    private final CellFormat format;
    private int row = -1;
    private int column = -1;

    /** A number in a cell style, as text. */
    @FunctionalInterface
    interface Show {
        String text(CellFormat format, double number, int style);
    }

    XlsxSheet(XMLStreamReader reader, Grid grid, List<String> strings, Show show, CellFormat format) {
        this.reader = reader;
        this.grid = grid;
        this.strings = strings;
        this.show = show;
        this.format = format;
    }

    void read() throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "col" -> column();
                case "row" -> row();
                case "c" -> cell();
                case "mergeCell" -> merge(XlsxFile.attribute(reader, "ref"));
                default -> {
                    // Layout, links and drop-downs hold no facts.
                }
            }
        }
    }

    private void column() {
        int first = XlsxFile.number(XlsxFile.attribute(reader, "min"));
        int last = Math.min(XlsxFile.number(XlsxFile.attribute(reader, "max")), MAX_COLUMNS);
        if (XlsxFile.isTrue(XlsxFile.attribute(reader, "hidden"))) {
            for (int c = Math.max(first, 1); c <= last; c++) {
                grid.hiddenColumns().add(c - 1);
            }
        }
    }

    private void row() {
        int given = XlsxFile.number(XlsxFile.attribute(reader, "r"));
        row = given > 0 ? given - 1 : row + 1;
        column = -1;
        if (XlsxFile.isTrue(XlsxFile.attribute(reader, "hidden"))) {
            grid.hiddenRows().add(row);
        }
    }

    private void cell() throws XMLStreamException {
        Matcher reference = REFERENCE.matcher(XlsxFile.attribute(reader, "r").toUpperCase(Locale.ROOT));
        column = reference.matches() ? columnOf(reference.group(1)) : column + 1;
        String type = XlsxFile.attribute(reader, "t");
        int style = XlsxFile.number(XlsxFile.attribute(reader, "s"));
        String value = "";
        String inline = "";
        boolean formula = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT || !reader.getLocalName().equals("c")) {
            if (reader.isStartElement()) {
                switch (reader.getLocalName()) {
                    case "v" -> value = reader.getElementText();
                    case "is" -> inline = richText(reader, "is");
                    case "f" -> formula = true;
                    default -> {
                        // Extensions of later versions.
                    }
                }
            }
        }
        boolean unsaved = formula && value.isEmpty() && !type.equals("str");
        grid.put(Math.max(row, 0), column, unsaved ? Grid.NO_VALUE : text(type, value, inline, style));
    }

    private String text(String type, String value, String inline, int style) {
        return switch (type) {
            case "s" -> {
                int index = XlsxFile.number(value.strip());
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "inlineStr" -> inline;
            case "str", "e", "d" -> value;
            case "b" -> value.equals("1") ? "是" : "否";
            default -> numberText(value.strip(), style);
        };
    }

    private String numberText(String value, int style) {
        if (value.isEmpty()) {
            return "";
        }
        try {
            return show.text(format, Double.parseDouble(value), style);
        } catch (NumberFormatException e) {
            // Some programs write text where a number belongs: it is taken as it stands.
            return value;
        }
    }

    private void merge(String reference) {
        String[] ends = reference.split(":", 2);
        Matcher first = REFERENCE.matcher(ends[0]);
        Matcher last = REFERENCE.matcher(ends[ends.length - 1]);
        if (first.matches() && last.matches() && grid.merges().size() < MAX_MERGES) {
            grid.merges().add(new Grid.Merge(
                    Integer.parseInt(first.group(2)) - 1, columnOf(first.group(1)),
                    Integer.parseInt(last.group(2)) - 1, columnOf(last.group(1))));
        }
    }

    /** The text up to the end of an element: runs joined, phonetic guides left out. */
    static String richText(XMLStreamReader reader, String end) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                phonetic |= reader.getLocalName().equals("rPh");
                if (reader.getLocalName().equals("t") && !phonetic) {
                    text.append(reader.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (reader.getLocalName().equals(end)) {
                    break;
                }
                phonetic &= !reader.getLocalName().equals("rPh");
            }
        }
        return text.toString();
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return Math.min(column, MAX_COLUMNS) - 1;
    }
}
