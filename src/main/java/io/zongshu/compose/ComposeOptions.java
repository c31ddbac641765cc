package io.zongshu.compose;

/**
 * How to compose.
 *
 * @param seed 0 gives the best-scored draft, other seeds give others
 */
public record ComposeOptions(long seed) {
    /** The best-scored draft. */
    public static final ComposeOptions DEFAULT = new ComposeOptions(0);
}
