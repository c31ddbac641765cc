package io.zongshu.export;

import java.util.Optional;

/** Face, size and line of each paragraph style under a profile. */
final class Faces {
    private final LayoutProfile profile;
    private final int markSize;

    Faces(LayoutProfile profile) {
        this(profile, Optional.empty());
    }

    /** Faces of a paper with or without a letterhead. */
    Faces(LayoutProfile profile, Optional<Letterhead> letterhead) {
        this.profile = profile;
        this.markSize = letterhead.map(l -> l.markSize(profile)).orElse(profile.number(LayoutItem.MARK_SIZE));
    }

    FontSet fonts() {
        return profile.fonts();
    }

    /** The East Asian face of a style. */
    String face(PrintStyle style) {
        return switch (style) {
            case TITLE, LETTERHEAD_MARK -> fonts().title();
            case SUBTITLE -> fonts().kai();
            case HEADING_1 -> fonts().named(profile.text(LayoutItem.HEADING_1_FONT));
            case HEADING_2 -> fonts().named(profile.text(LayoutItem.HEADING_2_FONT));
            case HEADING_3 -> fonts().named(profile.text(LayoutItem.HEADING_3_FONT));
            case HEADING_4 -> fonts().named(profile.text(LayoutItem.HEADING_4_FONT));
            case LETTERHEAD_CORNER, ATTACHMENT_LABEL, CAPTION, TABLE_HEADER -> fonts().hei();
            case LETTERHEAD_NUMBER, ADDRESSEE, BODY, ATTACHMENT, SIGNATURE, DATE, TABLE_TEXT -> fonts().body();
        };
    }

    /** Type size in half-points. */
    int size(PrintStyle style) {
        if (style == PrintStyle.LETTERHEAD_MARK) {
            return markSize;
        }
        return profile.number(switch (style) {
            case TITLE -> LayoutItem.TITLE_SIZE;
            case SUBTITLE -> LayoutItem.SUBTITLE_SIZE;
            case CAPTION -> LayoutItem.CAPTION_SIZE;
            case TABLE_HEADER, TABLE_TEXT -> LayoutItem.TABLE_SIZE;
            default -> LayoutItem.BODY_SIZE;
        });
    }

    /** Exact line in twips. */
    int line(PrintStyle style) {
        if (style == PrintStyle.LETTERHEAD_MARK) {
            // A line a tenth higher than the type holds it without cutting.
            return markSize * 11;
        }
        return profile.number(switch (style) {
            case TITLE -> LayoutItem.TITLE_LINE;
            case TABLE_HEADER, TABLE_TEXT -> LayoutItem.TABLE_LINE;
            default -> LayoutItem.LINE;
        });
    }

    /** Faces of the run-in headings of level 1 and 2. */
    String[] runIns() {
        return new String[] {face(PrintStyle.HEADING_1), face(PrintStyle.HEADING_2)};
    }
}
