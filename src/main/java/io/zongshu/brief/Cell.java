package io.zongshu.brief;

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
}
