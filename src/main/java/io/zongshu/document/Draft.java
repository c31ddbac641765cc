package io.zongshu.document;

import java.util.List;

/**
 * A drafted Document whose every span knows its sources.
 *
 * @param document what is exported
 * @param paragraphs the printed text of each paragraph with its sources, from the title on, in printed order; a
 *     sentence's paragraph number is its index here plus one
 * @param openPoints what is missing or to be verified, each as it stands in the draft (【待补：…】) with a reason
 * @param unusedFacts facts, or parts of facts, that no section took, with the reason
 * @param origins what the sources' addresses stand for, each once, in the order of their first use
 */
public record Draft(
        Document document,
        List<Sourced> paragraphs,
        List<OpenPoint> openPoints,
        List<UnusedFact> unusedFacts,
        List<Origin> origins) {
    public Draft {
        paragraphs = List.copyOf(paragraphs);
        openPoints = List.copyOf(openPoints);
        unusedFacts = List.copyOf(unusedFacts);
        origins = List.copyOf(origins);
    }

    /** A draft of which it is not known what its addresses stand for. */
    public Draft(
            Document document, List<Sourced> paragraphs, List<OpenPoint> openPoints, List<UnusedFact> unusedFacts) {
        this(document, paragraphs, openPoints, unusedFacts, List.of());
    }

    /** The same draft, knowing what its addresses stand for. */
    public Draft with(List<Origin> known) {
        return new Draft(document, paragraphs, openPoints, unusedFacts, known);
    }

    /** Something that the writer must still supply. */
    public record OpenPoint(int paragraph, String text, String reason) {}

    /** Something of the brief that the draft does not say. */
    public record UnusedFact(String address, String text, String reason) {}

    /** Characters of the draft, spaces apart, title included. */
    public long characters() {
        return paragraphs.stream()
                .flatMapToInt(p -> p.text().codePoints())
                .filter(c -> !Character.isWhitespace(c) && c != 0x3000)
                .count();
    }
}
