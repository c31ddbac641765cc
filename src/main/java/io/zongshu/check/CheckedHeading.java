package io.zongshu.check;

import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.RunIn;
import io.zongshu.structure.OutlineEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A heading of the outline with its place in the printed paragraphs.
 *
 * @param start offset of its marker
 * @param textStart offset of its words
 * @param end offset after its words
 */
record CheckedHeading(OutlineEntry entry, CheckedParagraph paragraph, int start, int textStart, int end) {
    /** The headings of a paper in order. */
    static List<CheckedHeading> of(CheckedPaper paper) {
        List<CheckedHeading> headings = new ArrayList<>();
        Map<Integer, Integer> seen = new HashMap<>();
        for (OutlineEntry entry : paper.article().outline()) {
            CheckedParagraph paragraph = paper.ofBlock(entry.block()).orElse(null);
            var block = paper.article().document().blocks().get(entry.block());
            if (paragraph == null) {
                continue;
            }
            if (block instanceof Heading heading) {
                headings.add(new CheckedHeading(
                        entry, paragraph, 0, heading.marker().length(), paragraph.text().length()));
            } else if (block instanceof Paragraph body) {
                int n = seen.merge(entry.block(), 1, Integer::sum) - 1;
                RunIn runIn = body.runIns().get(n);
                int words = Math.max(runIn.start(), body.text().indexOf(runIn.text(), runIn.start() + runIn.marker().length()));
                headings.add(new CheckedHeading(entry, paragraph, runIn.start(), words, words + runIn.text().length()));
            }
        }
        return headings;
    }

    /** Whether its marker is a number in brackets or with a point, as headings have it, or it stands alone. */
    boolean isTitle() {
        return !entry.runIn() || !entry.marker().isEmpty() && !entry.marker().matches("[一二三四五六七八九十]{1,3}[是要]|首先|其次|再次|最后|第.|其.|——|--");
    }
}
