package io.zongshu.compose;

import java.util.Optional;

/**
 * How to compose.
 *
 * @param seed 0 gives the best-scored draft, other seeds give others
 * @param like last year's paper, whose order of sections and style of headings are followed
 * @param outline what is decided already
 * @param chars the wished length in characters, spaces apart, title included; 0 for as long as the facts are
 */
public record ComposeOptions(long seed, Optional<LastYear> like, Decisions outline, int chars) {
    /** How far a draft may be from the wished length. */
    public static final double TOLERANCE = 0.08;

    /** Drafts below this length do without first sentences of sections. */
    private static final int TERSE = 1200;

    /** A section has at least so many characters on average. */
    private static final int SECTION = 220;

    /** The best-scored draft. */
    public static final ComposeOptions DEFAULT = new ComposeOptions(0);

    /** Without a paper to follow. */
    public ComposeOptions(long seed) {
        this(seed, Optional.empty());
    }

    /** With nothing decided, at full length. */
    public ComposeOptions(long seed, Optional<LastYear> like) {
        this(seed, like, Decisions.NONE, 0);
    }

    /** Is the paper to be so short that only facts have room? */
    boolean terse() {
        return chars > 0 && chars < TERSE;
    }

    /** At most so many sections fit. */
    int mostSections(int most) {
        return chars == 0 ? most : Math.max(1, Math.min(most, chars / SECTION));
    }
}
