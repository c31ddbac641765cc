package io.zongshu.brief;

import org.jspecify.annotations.Nullable;

/**
 * A piece of the brief and where it stands.
 *
 * @param text as written, with blanks trimmed, full-width digits made half-width and thousands separators removed; empty
 *     if nothing stands there
 * @param address for people: "素材.yaml 条目3 举措", "素材.xlsx 素材!C7"
 */
public record Cell(String text, String address) {
    /** Nothing, nowhere. */
    public static final Cell NONE = new Cell("", "");

    public boolean isEmpty() {
        return text.isEmpty();
    }

    // Written out: a record's own takes a cold start tens of milliseconds to make, of this record and of Fact.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cell cell && text.equals(cell.text) && address.equals(cell.address);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + address.hashCode();
    }
}
