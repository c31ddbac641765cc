package io.zongshu.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.w3c.dom.Node;

/** A Word file (.docx) to raw lines: paragraph by paragraph as it reads with all tracked changes accepted. */
final class WordFile {
    private final WordStyles styles;
    private final WordNumbering numbering;
    private final List<RawLine> lines = new ArrayList<>();
    private int number;

    private WordFile(XWPFDocument document) {
        this.styles = new WordStyles(document);
        this.numbering = new WordNumbering(document, styles);
    }

    static RawText read(Path path, byte[] bytes) {
        try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(bytes));
                XWPFDocument document = new XWPFDocument(zip)) {
            WordFile file = new WordFile(document);
            CTBody body = document.getDocument().getBody();
            file.blocks(body.getDomNode());
            return new RawText(path.toString(), RawText.Form.PARAGRAPHS, file.lines);
        } catch (IOException | InvalidFormatException | RuntimeException | StackOverflowError e) {
            // POI meets a broken part with nearly any exception; which one says nothing to the user.
            throw isBomb(e) ? ReadMessages.suspicious(path, e) : ReadMessages.damaged(path, e);
        }
    }

    private static boolean isBomb(Throwable error) {
        for (Throwable e = error; e != null; e = e.getCause()) {
            String message = e.getMessage();
            if (message != null && message.contains("Zip bomb")) {
                return true;
            }
        }
        return false;
    }

    /** Paragraphs and tables of a body, also inside content controls and inserted ranges. */
    private void blocks(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (WordXml.name(child)) {
                case "p" -> paragraph(child);
                case "tbl" -> table(child);
                case "sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag" -> blocks(child);
                default -> {}
            }
        }
    }

    private void paragraph(Node p) {
        number++;
        WordStyles.Look look = styles.of(p);
        WordText text = WordText.of(p);
        String marker = numbering.markerOf(p);
        boolean first = true;
        for (String part : text.lines()) {
            boolean heading = first && !part.isBlank();
            String printed = heading && !part.stripLeading().startsWith(marker) ? marker + part : part;
            lines.add(new RawLine(number, printed, heading ? look.outline() : 0, heading && look.title(), List.of()));
            first = first && part.isBlank();
        }
        for (String boxed : text.boxes()) {
            lines.add(RawLine.of(number, boxed));
        }
    }

    private void table(Node tbl) {
        number++;
        List<List<String>> rows = new ArrayList<>();
        for (Node row : WordXml.children(tbl, "tr")) {
            List<String> cells = new ArrayList<>();
            for (Node cell : WordXml.children(row, "tc")) {
                cells.add(WordText.ofCell(cell));
            }
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        if (!rows.isEmpty()) {
            lines.add(new RawLine(number, "", 0, false, TextLines.even(rows)));
        }
    }
}
