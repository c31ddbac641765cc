package io.zongshu.export;

import io.zongshu.brief.Fact;
import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The figures of a brief as a table on an attachment's own page. Every figure stands as it was written. */
public final class FigureTable {
    private static final Pattern ITEM_NUMBER = Pattern.compile("^(附件：)?(\\d{1,2}[.．、])?");

    private FigureTable() {}

    /** A row for each part of a 数据 cell (parts are separated by ；); empty if the facts have no figures. */
    public static Optional<Table> of(List<Fact> facts, Quantities quantities) {
        List<List<String>> rows = new ArrayList<>(List.of(ExportMessages.FIGURES_HEADER));
        for (Fact fact : facts) {
            for (String part : fact.data().text().split("[；;]")) {
                List<Quantity> figures = quantities.find(part);
                if (!figures.isEmpty()) {
                    rows.add(row(rows.size(), fact.item().text(), part.strip(), quantities));
                }
            }
        }
        return rows.size() == 1
                ? Optional.empty()
                : Optional.of(new Table(ExportMessages.FIGURES_CAPTION, rows, LineRange.NONE));
    }

    /** 选派 | 280余名, 行政村 | 近3000个; where words stand on both sides of a figure, they stay with it. */
    private static List<String> row(int number, String item, String part, Quantities quantities) {
        List<Quantity> figures = quantities.find(part);
        Quantity first = figures.get(0);
        String name = part.substring(0, first.start());
        String figure = part.substring(first.start());
        if (first.start() == 0 && figures.size() == 1) {
            name = part.substring(first.end());
            figure = first.text();
        }
        return List.of(Integer.toString(number), item, name.strip(), figure.strip());
    }

    /** The paper with the table as its last attachment: named in the 附件说明 and printed on a page of its own. */
    public static Document attach(Document paper, Table table) {
        List<String> names = new ArrayList<>();
        for (Paragraph note : paper.paragraphs()) {
            if (note.role() == Role.ATTACHMENT && !AttachmentNote.isLabel(note.text())) {
                names.add(ITEM_NUMBER.matcher(note.text()).replaceFirst(""));
            }
        }
        names.add(table.caption());
        PaperEnds ends = new PaperEnds(Optional.empty(), Optional.of(names), Optional.empty(), Optional.empty());
        Document noted = ends.in(paper);
        List<Block> blocks = new ArrayList<>(noted.blocks());
        blocks.add(Paragraph.of(Role.ATTACHMENT, names.size() == 1 ? "附件" : "附件" + names.size()));
        blocks.add(table);
        return new Document(noted.title(), noted.subtitle(), blocks, noted.lines());
    }
}
