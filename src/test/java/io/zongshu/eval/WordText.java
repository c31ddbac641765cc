package io.zongshu.eval;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A reply written down as lines ({@link FolderText}) to a Word file. */
final class WordText {
    private WordText() {}

    static void write(List<String> lines, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            List<String> rows = new ArrayList<>();
            for (String line : lines) {
                if (line.startsWith("|")) {
                    rows.add(line);
                    continue;
                }
                table(document, rows);
                paragraph(document, line);
            }
            table(document, rows);
            document.write(out);
        }
    }

    // **加强培训。**…… has its beginning in bold.
    private static void paragraph(XWPFDocument document, String line) {
        XWPFParagraph paragraph = document.createParagraph();
        if (line.startsWith("# ")) {
            paragraph.setStyle("Heading1");
        }
        String text = line.startsWith("# ") ? line.substring(2) : line;
        String[] parts = text.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                XWPFRun run = paragraph.createRun();
                run.setText(parts[i]);
                run.setBold(i % 2 == 1);
            }
        }
    }

    private static void table(XWPFDocument document, List<String> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String[]> cells = rows.stream().map(row -> row.substring(1).split("\\|", -1)).toList();
        int width = cells.stream().mapToInt(row -> row.length).max().orElse(1);
        XWPFTable table = document.createTable(rows.size(), width);
        for (int r = 0; r < cells.size(); r++) {
            for (int c = 0; c < width; c++) {
                cell(table, cells, r, c);
            }
        }
        rows.clear();
    }

    // Cells merged to the right stay in the file as vertical merges do: an own cell, which says that it goes on.
    private static void cell(XWPFTable table, List<String[]> cells, int r, int c) {
        XWPFTableCell cell = table.getRow(r).getCell(c);
        String text = text(cells, r, c);
        CTTcPr properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        if (text.equals("<")) {
            properties.addNewHMerge().setVal(STMerge.CONTINUE);
        } else if (text(cells, r, c + 1).equals("<")) {
            properties.addNewHMerge().setVal(STMerge.RESTART);
        }
        if (text.equals("^")) {
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (text(cells, r + 1, c).equals("^")) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        if (!text.equals("<") && !text.equals("^")) {
            cell.setText(text.replace("\\n", "\n"));
        }
    }

    private static String text(List<String[]> cells, int r, int c) {
        return r < cells.size() && c < cells.get(r).length ? cells.get(r)[c] : "";
    }
}
