package io.zongshu.check;

import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import java.util.Optional;

/**
 * A printed paragraph as checks look at it.
 *
 * @param number from 1, title included
 * @param block index of its block in the document; -1 for title and subtitle
 * @param level of a stand-alone heading, else 0
 * @param marker of a stand-alone heading as written, else empty
 * @param role of a paragraph; empty for everything else
 * @param text as printed: a heading with its marker, a table's row with tabs between its cells
 */
public record CheckedParagraph(
        int number, PrintedText.Kind kind, int block, int level, String marker, Optional<Role> role, String text) {
    /** Whether it is running text. */
    public boolean isBody() {
        return role.filter(r -> r == Role.BODY).isPresent();
    }

    /** Whether it is a heading on its own line. */
    public boolean isHeading() {
        return kind == PrintedText.Kind.HEADING;
    }

    /** Whether it is a row of a table. */
    public boolean isRow() {
        return kind == PrintedText.Kind.ROW;
    }
}
