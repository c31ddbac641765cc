package io.zongshu.brief;

import java.util.Optional;
import java.util.function.Function;

/** Makes facts of named cells. */
final class Facts {
    private Facts() {}

    /** A fact of its cells by canonical key, with the category in its canonical wording; an unknown one is noted. */
    static Fact of(Function<String, Cell> cells, BriefKeys keys, BriefParts parts) {
        Cell category = cells.apply(BriefKeys.CATEGORY);
        Optional<String> canonical = keys.category(category.text());
        if (!category.isEmpty() && canonical.isEmpty()) {
            parts.note(BriefMessages.unknownCategory(category));
        }
        return new Fact(
                cells.apply(BriefKeys.THEME),
                new Cell(canonical.orElse(category.text()), category.address()),
                cells.apply(BriefKeys.ITEM),
                cells.apply(BriefKeys.MEASURES),
                cells.apply(BriefKeys.DATA),
                cells.apply(BriefKeys.RESULT),
                cells.apply(BriefKeys.TIME),
                cells.apply(BriefKeys.DEPARTMENT));
    }
}
