package io.zongshu.compose;

import java.util.Optional;

/**
 * How to compose.
 *
 * @param seed 0 gives the best-scored draft, other seeds give others
 * @param like last year's paper, whose order of sections and style of headings are followed
 */
public record ComposeOptions(long seed, Optional<LastYear> like) {
    /** The best-scored draft. */
    public static final ComposeOptions DEFAULT = new ComposeOptions(0);

    /** Without a paper to follow. */
    public ComposeOptions(long seed) {
        this(seed, Optional.empty());
    }
}
