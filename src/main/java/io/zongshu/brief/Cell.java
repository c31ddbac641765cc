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

    /**
     * Where the text at an offset stands: of texts that were put together with ； each has an address of its own; all addresses
     * if that is not sure.
     */
    String addressAt(int offset) {
        String[] addresses = address.split("、(?=.*?(?:![A-Z]{1,3}[0-9]| [A-Z]{1,3}[0-9]))");
        if (addresses.length == 1) {
            return address;
        }
        String[] texts = text.split("；");
        int n = (int) text.substring(0, Math.min(offset, text.length())).chars().filter(c -> c == '；').count();
        // What goes on with details of other rows is told where it begins.
        return texts.length == 1 ? addresses[0] : texts.length == addresses.length && n < texts.length ? addresses[n] : address;
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
