package io.zongshu.document;

import java.util.List;

/**
 * What an address among a draft's sources stands for. It is kept with the draft, so that a sentence can be explained where
 * brief, template and bank are not at hand.
 *
 * @param address as in {@link Source#address()}
 * @param text what stands there: the whole cell, the template's line, the bank's entry; empty if it is not known
 * @param documents papers that have a bank entry; 0 of everything else
 * @param seen a few places where a bank entry was seen, "往年/甲.txt 第3段"; empty of everything else
 */
public record Origin(Source.Kind kind, String address, String text, int documents, List<String> seen) {
    public Origin {
        seen = List.copyOf(seen);
    }

    /** Something that is not in the bank. */
    public static Origin of(Source.Kind kind, String address, String text) {
        return new Origin(kind, address, text, 0, List.of());
    }
}
