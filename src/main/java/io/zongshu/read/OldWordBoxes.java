package io.zongshu.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ddf.AbstractEscherOptRecord;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherPropertyTypes;
import org.apache.poi.ddf.EscherRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;
import org.jspecify.annotations.Nullable;

/**
 * The text boxes of a binary Word file and where they are anchored. POI gives all their text in one; where each begins is
 * in the table PlcftxbxTxt (MS-DOC 2.8.32), and which drawing shows it, in that drawing's property lTxid.
 */
final class OldWordBoxes {
    /** Place of fcPlcftxbxTxt in the file information block of Word 97 and later (MS-DOC 2.5.6). */
    private static final int TABLE_ADDRESS = 0x25A;
    /** Bytes of a table's entry beside its position. */
    private static final int ENTRY = 22;

    private final HWPFDocument document;
    private final List<Range> ranges;
    private final BitSet shown = new BitSet();

    OldWordBoxes(HWPFDocument document) {
        this.document = document;
        Range all = document.getMainTextboxRange();
        this.ranges = all.getEndOffset() > all.getStartOffset() ? ranges(document, all) : List.of();
    }

    /** The text of the box that is anchored at a position; each is given out once. */
    Optional<Range> at(int position) {
        OfficeDrawing drawing = ranges.isEmpty() ? null : document.getOfficeDrawingsMain().getOfficeDrawingAt(position);
        int box = drawing == null ? -1 : numberOf(drawing.getOfficeArtSpContainer()) - 1;
        if (box < 0 || box >= ranges.size() || shown.get(box)) {
            return Optional.empty();
        }
        shown.set(box);
        return Optional.of(ranges.get(box));
    }

    /** The boxes that were not given out: those of grouped drawings, whose anchor names only the group. */
    List<Range> rest() {
        return IntStream.range(0, ranges.size()).filter(i -> !shown.get(i)).mapToObj(ranges::get).toList();
    }

    /** The text of each box without the paragraph mark that ends it for the program's own use. */
    private static List<Range> ranges(HWPFDocument document, Range all) {
        byte[] table = document.getTableStream();
        int address = LittleEndian.getInt(document.getMainStream(), TABLE_ADDRESS);
        int size = LittleEndian.getInt(document.getMainStream(), TABLE_ADDRESS + 4);
        int count = (size - 4) / (4 + ENTRY);
        List<Range> ranges = new ArrayList<>();
        // The last entry is a spare one.
        for (int i = 0; i < count - 1; i++) {
            int start = all.getStartOffset() + LittleEndian.getInt(table, address + 4 * i);
            int end = all.getStartOffset() + LittleEndian.getInt(table, address + 4 * i + 4) - 1;
            if (start >= all.getStartOffset() && start < end && end <= all.getEndOffset()) {
                ranges.add(new Range(start, end, document));
            } else {
                // An entry without text keeps its place: drawings name boxes by number.
                ranges.add(new Range(all.getEndOffset(), all.getEndOffset(), document));
            }
        }
        return ranges;
    }

    /** The number of the box that a drawing shows, from 1; 0 if it shows none. */
    private static int numberOf(@Nullable EscherContainerRecord drawing) {
        if (drawing != null) {
            for (EscherRecord record : drawing) {
                if (record instanceof AbstractEscherOptRecord options
                        && options.lookup(EscherPropertyTypes.TEXT__TEXTID) instanceof EscherSimpleProperty text) {
                    return text.getPropertyValue() >>> 16;
                }
            }
        }
        return 0;
    }
}
