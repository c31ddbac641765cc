package io.zongshu.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a span of a draft comes from.
 *
 * @param address in words a reader can follow: "素材.yaml 条目3 举措", "素材!C7", "annual-review/template.vm:12",
 *     "词句库 四字格 凝心铸魂"
 * @param start UTF-16 offset in the text that carries the source
 * @param end exclusive
 */
public record Source(Kind kind, String address, int start, int end) {
    /** What kind of thing made the span. */
    public enum Kind {
        BRIEF,
        TEMPLATE,
        BANK,
        COMPUTED;

        /** The lower-case name used in JSON. */
        public String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    // Written out for the reason given in Sourced.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source source && kind == source.kind && address.equals(source.address)
                && start == source.start && end == source.end;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * address.hashCode() + kind.ordinal()) + 17 * start + end;
    }

    /** The same source moved by an offset. */
    public Source shift(int by) {
        return new Source(kind, address, start + by, end + by);
    }
}
