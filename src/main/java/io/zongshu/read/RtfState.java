package io.zongshu.read;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What holds inside a group of an RTF file; a group begins with what holds around it. */
final class RtfState {
    /** Where text goes; null where it goes nowhere. */
    @Nullable RtfStory story;

    int font = -1;
    /** Signs to pass over after a Unicode character: what old programs print instead of it. */
    int substitutes = 1;

    boolean hidden;
    boolean deleted;
    boolean inTable;
    int style;
    Optional<Integer> outline = Optional.empty();

    RtfState() {}

    RtfState(RtfState around) {
        story = around.story;
        font = around.font;
        substitutes = around.substitutes;
        hidden = around.hidden;
        deleted = around.deleted;
        inTable = around.inTable;
        style = around.style;
        outline = around.outline;
    }

    /** Paragraph properties as at the start. */
    void plainParagraph() {
        inTable = false;
        style = 0;
        outline = Optional.empty();
    }

    /** Character properties as at the start. */
    void plainCharacters(int usualFont) {
        font = usualFont;
        hidden = false;
        deleted = false;
    }
}
