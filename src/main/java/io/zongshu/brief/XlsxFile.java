package io.zongshu.brief;

import io.zongshu.files.CannotContinue;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a workbook as a stream of XML, so that a sheet of a million rows costs no memory and no schema is loaded. Names of
 * elements are compared without their namespace: the transitional and the strict form differ only there.
 */
final class XlsxFile implements AutoCloseable {
    private static final long MAX_PART = 400L << 20;
    private static final int MAX_STRINGS = 2_000_000;

    private final String file;
    private final ZipFile zip;
    private final XMLInputFactory factory = XMLInputFactory.newFactory();
    private final List<String> strings = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private boolean from1904;

    private XlsxFile(String file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    /** Whether a zip is a workbook; and what it is otherwise. */
    static String kind(ZipFile zip) {
        if (zip.getEntry("xl/workbook.bin") != null) {
            return "二进制工作簿（.xlsb）";
        }
        if (zip.stream().anyMatch(e -> e.getName().startsWith("xl/"))) {
            return "";
        }
        if (zip.stream().anyMatch(e -> e.getName().startsWith("word/"))) {
            return "Word 文档";
        }
        if (zip.stream().anyMatch(e -> e.getName().startsWith("ppt/"))) {
            return "演示文稿";
        }
        return zip.getEntry("content.xml") != null ? "OpenDocument 文档（.ods、.odt）" : "压缩包";
    }

    /**
     * All sheets with text in them.
     *
     * @param file the file's name in addresses and messages
     */
    static List<Grid> read(Path path, String file) {
        try (XlsxFile workbook = new XlsxFile(file, new ZipFile(path.toFile()))) {
            return workbook.grids();
        } catch (XMLStreamException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw BriefMessages.unreadable(file, e);
        } catch (IOException e) {
            throw BriefMessages.unreadable(file, e);
        }
    }

    private List<Grid> grids() throws IOException, XMLStreamException {
        each("xl/_rels/workbook.xml.rels", this::relation);
        List<Map<String, String>> sheets = new ArrayList<>();
        each("xl/workbook.xml", reader -> {
            if (reader.getLocalName().equals("workbookPr")) {
                from1904 = isTrue(attribute(reader, "date1904"));
            } else if (reader.getLocalName().equals("sheet")) {
                sheets.add(Map.of("name", attribute(reader, "name"), "id", attribute(reader, "id"), "state", attribute(reader, "state")));
            }
        });
        each("xl/styles.xml", new StyleReader()::element);
        readStrings();
        List<Grid> grids = new ArrayList<>();
        CellFormat format = new CellFormat(from1904);
        for (Map<String, String> sheet : sheets) {
            String part = targets.getOrDefault(sheet.getOrDefault("id", ""), "");
            Grid grid = Grid.empty(file, sheet.getOrDefault("name", ""), !sheet.getOrDefault("state", "").matches("|visible"));
            try (InputStream in = open(part)) {
                if (in != null) {
                    XMLStreamReader reader = factory.createXMLStreamReader(in);
                    new XlsxSheet(reader, grid, strings, this::show, format).read();
                    reader.close();
                }
            }
            grids.add(grid);
        }
        return grids;
    }

    private void relation(XMLStreamReader reader) {
        String target = attribute(reader, "Target");
        if (!target.isEmpty()) {
            targets.put(attribute(reader, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
        }
    }

    private String show(CellFormat format, double number, int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        return format.show(number, id, formats.getOrDefault(id, ""));
    }

    /** Collects number formats and which of them each cell style has. */
    private final class StyleReader {
        private boolean inCellStyles;

        private void element(XMLStreamReader reader) {
            switch (reader.getLocalName()) {
                case "numFmt" -> formats.put(number(attribute(reader, "numFmtId")), attribute(reader, "formatCode"));
                case "cellXfs" -> inCellStyles = true;
                case "cellStyles", "dxfs" -> inCellStyles = false;
                case "xf" -> {
                    if (inCellStyles) {
                        styles.add(number(attribute(reader, "numFmtId")));
                    }
                }
                default -> {
                    // Fonts, fills and borders do not change what a cell says.
                }
            }
        }
    }

    private void readStrings() throws IOException, XMLStreamException {
        try (InputStream in = open("xl/sharedStrings.xml")) {
            if (in == null) {
                return;
            }
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("si")) {
                    strings.add(XlsxSheet.richText(reader, "si"));
                    if (strings.size() > MAX_STRINGS) {
                        throw BriefMessages.tooManyRows(file, "", MAX_STRINGS);
                    }
                }
            }
            reader.close();
        }
    }

    /** What is done at the start of each element. */
    @FunctionalInterface
    private interface Visit {
        void element(XMLStreamReader reader);
    }

    private void each(String part, Visit visit) throws IOException, XMLStreamException {
        try (InputStream in = open(part)) {
            if (in == null) {
                return;
            }
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    visit.element(reader);
                }
            }
            reader.close();
        }
    }

    private @Nullable InputStream open(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? null : new Bounded(new BufferedInputStream(zip.getInputStream(entry)), file);
    }

    /** Refuses a part that inflates without end. */
    private static final class Bounded extends FilterInputStream {
        private final String file;
        private long left = MAX_PART;

        Bounded(InputStream in, String file) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw tooLarge();
            }
        }

        private CannotContinue tooLarge() {
            return BriefMessages.tooLarge(file, (int) (MAX_PART >> 20));
        }
    }

    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    static int number(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            // An index that is none points nowhere.
            return -1;
        }
    }

    static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true") || value.equals("on");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
