package io.zongshu.export;

/** Face, size and line of each paragraph style under a profile. */
final class Faces {
    private final LayoutProfile profile;

    Faces(LayoutProfile profile) {
        this.profile = profile;
    }

    FontSet fonts() {
        return profile.fonts();
    }

    /** The East Asian face of a style. */
    String face(PrintStyle style) {
        return switch (style) {
            case TITLE -> fonts().title();
            case SUBTITLE -> fonts().kai();
            case HEADING_1 -> fonts().named(profile.text(LayoutItem.HEADING_1_FONT));
            case HEADING_2 -> fonts().named(profile.text(LayoutItem.HEADING_2_FONT));
            case HEADING_3 -> fonts().named(profile.text(LayoutItem.HEADING_3_FONT));
            case HEADING_4 -> fonts().named(profile.text(LayoutItem.HEADING_4_FONT));
            case ATTACHMENT_LABEL, CAPTION, TABLE_HEADER -> fonts().hei();
            case ADDRESSEE, BODY, ATTACHMENT, SIGNATURE, DATE, TABLE_TEXT -> fonts().body();
        };
    }

    /** Type size in half-points. */
    int size(PrintStyle style) {
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
