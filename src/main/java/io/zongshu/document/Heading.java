package io.zongshu.document;

/**
 * A heading that stands on its own line.
 *
 * @param level depth in this paper, 1 to 4, whatever the marker
 * @param marker the written number with its mark ("一、", "（一）", "1."), empty when unnumbered
 * @param text the heading without its marker
 */
public record Heading(int level, String marker, String text, LineRange lines) implements Block {
    public Heading {
        if (level < 1 || level > 4) {
            throw new IllegalArgumentException("heading level: " + level);
        }
    }

    /** The heading as printed: marker and text. */
    public String printed() {
        return marker + text;
    }
}
