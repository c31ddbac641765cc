package io.zongshu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a concordance looks for: characters, ？ for one character, ＊ for any number of them inside a clause, and slots
 * (⟨…⟩, ⟨工作⟩, or a bare …) for at least one. A slot's name says how it was learned and does not narrow the search, but
 * for ⟨4⟩, ⟨四字格⟩ (four Han characters) and ⟨数⟩ (a number).
 *
 * @param text as written, in the forms above
 */
public record QueryPattern(String text, List<Part> parts) {
    private static final int LONGEST = 200;
    private static final String NO_SLOT = "⟨〈<＜";
    private static final String SLOT_END = "⟩〉>＞";

    public QueryPattern {
        parts = List.copyOf(parts);
    }

    /** One part of a pattern. */
    sealed interface Part permits Literal, Gap {}

    /** Characters as they are. */
    record Literal(String text) implements Part {}

    /**
     * Characters that are not told.
     *
     * @param least how many at least
     * @param most how many at most
     * @param kind what they may be
     * @param slot whether it is shown as what fills a slot
     */
    record Gap(int least, int most, Kind kind, boolean slot) implements Part {
        /** What the characters of a gap may be; none crosses the end of a clause. */
        enum Kind {
            ANY,
            WORD,
            HAN,
            NUMBER;

            boolean takes(char c) {
                return switch (this) {
                    case ANY -> !isClauseEnd(c);
                    case WORD -> Character.isLetterOrDigit(c);
                    case HAN -> c >= 0x4E00 && c <= 0x9FFF;
                    case NUMBER -> c >= '0' && c <= '9' || ".,%．％零〇一二三四五六七八九十百千万亿两几余多".indexOf(c) >= 0;
                };
            }
        }
    }

    static boolean isClauseEnd(char c) {
        return c == '\n' || "，：。！？；".indexOf(c) >= 0;
    }

    /** The pattern of a query as a user wrote it; empty if it has not one character to look for. */
    public static Optional<QueryPattern> of(String query) {
        String text = query.strip();
        List<Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < Math.min(text.length(), LONGEST)) {
            char c = text.charAt(i);
            int close = NO_SLOT.indexOf(c) >= 0 ? slotEnd(text, i) : -1;
            Optional<Gap> gap = close > 0 ? Optional.of(slot(text.substring(i + 1, close))) : wildcard(c);
            i = close > 0 ? close + 1 : i + 1;
            if (gap.isEmpty()) {
                literal.append(c);
                continue;
            }
            flush(literal, parts);
            join(parts, gap.get());
        }
        flush(literal, parts);
        return parts.stream().anyMatch(Literal.class::isInstance)
                ? Optional.of(new QueryPattern(text, parts))
                : Optional.empty();
    }

    private static int slotEnd(String text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            if (SLOT_END.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static Optional<Gap> wildcard(char c) {
        return switch (c) {
            case '?', '？' -> Optional.of(new Gap(1, 1, Gap.Kind.WORD, false));
            case '*', '＊' -> Optional.of(new Gap(0, LONGEST, Gap.Kind.ANY, false));
            case '…' -> Optional.of(new Gap(1, LONGEST, Gap.Kind.ANY, true));
            default -> Optional.empty();
        };
    }

    private static Gap slot(String name) {
        if (name.equals("四字格") || name.equals("4")) {
            return new Gap(4, 4, Gap.Kind.HAN, true);
        }
        return new Gap(1, LONGEST, name.equals("数") ? Gap.Kind.NUMBER : Gap.Kind.ANY, true);
    }

    /** Neighbouring gaps without a length (⟨动⟩⟨…⟩, ……) are one: nothing says where one ends and the next begins. */
    private static void join(List<Part> parts, Gap gap) {
        Part last = parts.isEmpty() ? gap : parts.get(parts.size() - 1);
        boolean one = !parts.isEmpty() && last instanceof Gap before && before.most == LONGEST && gap.most == LONGEST
                && before.kind == gap.kind;
        if (!one) {
            parts.add(gap);
        }
    }

    private static void flush(StringBuilder literal, List<Part> parts) {
        if (literal.length() > 0) {
            parts.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
