package io.zongshu.read;

import java.util.Set;

/** Groups of an RTF file that hold something else than running text. */
final class RtfDestinations {
    /** Words of groups that hold no text of the paper, though they are not marked as such. */
    private static final Set<String> SKIPPED = Set.of(
            "fonttbl", "colortbl", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer",
            "footerl", "footerr", "footerf", "ftnsep", "ftnsepc", "ftncn", "aftnsep", "aftnsepc", "aftncn", "fldinst",
            "listtable", "listoverridetable", "revtbl", "rsidtbl", "filetbl", "nonshppict", "shprslt", "sp", "nonesttables",
            "upr", "xe", "tc", "rxe", "txe", "bkmkstart", "bkmkend", "annotation", "atnid", "atnauthor", "template",
            "private", "pnseclvl", "mmathPr", "themedata", "datafield", "formfield", "ffname", "ffdeftext", "ffhelptext");
    /** Marked groups that hold text all the same. */
    private static final Set<String> KEPT = Set.of("shpinst", "do", "ud", "moMath", "mr", "fldrslt", "result", "shptxt");

    private RtfDestinations() {}

    /**
     * Turns the state of a group to what its word says, if that names such a group.
     *
     * @param starred whether the word was marked as one that may be unknown
     */
    static boolean enter(String word, boolean starred, RtfState state, TextLimit limit) {
        switch (word) {
            case "stylesheet" -> inner(RtfStory.Kind.NAME, state, limit);
            case "listtext", "pntext" -> inner(RtfStory.Kind.MARKER, state, limit);
            case "shptxt", "dptxbxtext" -> inner(RtfStory.Kind.BOX, state, limit);
            case "footnote" -> inner(RtfStory.Kind.NOTE, state, limit);
            default -> {
                boolean skipped = SKIPPED.contains(word) || starred && !KEPT.contains(word);
                state.story = skipped ? null : state.story;
                return skipped;
            }
        }
        return true;
    }

    private static void inner(RtfStory.Kind kind, RtfState state, TextLimit limit) {
        if (state.story != null) {
            state.story = new RtfStory(kind, limit);
            state.plainParagraph();
        }
    }
}
