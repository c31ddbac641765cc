package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.brief.Brief;
import io.zongshu.document.Draft;
import java.util.Optional;

/**
 * What a paper is checked against. A rule whose material is not there is not checked, and the report says so.
 *
 * @param file the paper's file as the user named it, by which the bank's own copy of the paper is known; may be empty
 * @param terms the office's wording lists
 */
public record Materials(
        String file, Optional<Brief> brief, Optional<Bank> bank, Optional<Draft> draft, Optional<OfficeTerms> terms) {
    /** The paper alone. */
    public static final Materials NONE =
            new Materials("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whether a rule's need is met. */
    boolean has(Need need) {
        return switch (need) {
            case BRIEF -> brief.isPresent();
            case BANK -> bank.isPresent();
            case DRAFT -> draft.isPresent();
            case TERMS -> terms.isPresent();
        };
    }
}
