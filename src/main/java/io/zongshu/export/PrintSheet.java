package io.zongshu.export;

import java.util.Locale;

/** The style sheet of the HTML file, made from the layout profile. */
final class PrintSheet {
    /** A face of only Latin characters: “ ” … — must not come from the Latin face, where they are narrow. */
    private static final String LATIN = "latin-only";

    private final LayoutProfile profile;
    private final Faces faces;
    private final boolean letterhead;

    PrintSheet(LayoutProfile profile, ExportOptions options) {
        this.profile = profile;
        this.letterhead = options.letterhead().isPresent();
        this.faces = new Faces(profile, options.letterhead());
    }

    String css() {
        StringBuilder css = new StringBuilder("\n@font-face{font-family:" + LATIN + ";src:local("
                + quoted(profile.fonts().digits()) + ");unicode-range:U+0-B6,U+B8-24F}\n");
        String number = "font:" + points(profile.number(LayoutItem.PAGE_NUMBER_SIZE) * 10) + " "
                + faces(profile.fonts().song()) + ";content:\"— \" counter(page) \" —\"";
        css.append("@page{size:").append(length(LayoutItem.PAPER_WIDTH)).append(' ')
                .append(length(LayoutItem.PAPER_HEIGHT)).append(";margin:").append(length(LayoutItem.MARGIN_TOP))
                .append(' ').append(length(LayoutItem.MARGIN_RIGHT)).append(' ')
                .append(length(LayoutItem.MARGIN_BOTTOM)).append(' ').append(length(LayoutItem.MARGIN_LEFT)).append("}\n");
        css.append("@page:right{@bottom-right{").append(number).append("}}\n");
        css.append("@page:left{@bottom-left{").append(number).append("}}\n");
        css.append("html{background:#fff;color:#000}body{margin:0}main{width:").append(points(profile.typeWidth()))
                .append(";margin:0 auto}\n@media screen{main{padding:").append(length(LayoutItem.MARGIN_TOP))
                .append(" 0 ").append(length(LayoutItem.MARGIN_BOTTOM)).append("}}\n");
        css.append("h1,h2,h3,h4,h5,p{margin:0;font-weight:normal;break-after:auto}h1,h2,h3,h4,h5{break-after:avoid}\n");
        for (PrintStyle style : PrintStyle.values()) {
            if (letterhead || !style.isLetterhead()) {
                css.append(rule(style));
            }
        }
        css.append(".run1{font-family:").append(family(faces.runIns()[0])).append("}.run2{font-family:")
                .append(family(faces.runIns()[1])).append("}\n");
        css.append("table{width:100%;border-collapse:collapse}thead{display:table-header-group}tr{break-inside:avoid}")
                .append("th,td{border:0.5pt solid #000;padding:0 4pt}th.banner{border:0}\n");
        return css.toString();
    }

    private String rule(PrintStyle style) {
        String selector = style == PrintStyle.TABLE_HEADER || style == PrintStyle.TABLE_TEXT
                ? style.cssClass() : "." + style.cssClass();
        String align = switch (style) {
            case LETTERHEAD_MARK, LETTERHEAD_NUMBER, TITLE, SUBTITLE, CAPTION, TABLE_HEADER -> "center";
            case SIGNATURE, DATE -> "right";
            case LETTERHEAD_CORNER, TABLE_TEXT, ATTACHMENT_LABEL -> "left";
            default -> "justify";
        };
        boolean indented = style == PrintStyle.BODY || style.isHeading();
        boolean body = faces.size(style) == profile.number(LayoutItem.BODY_SIZE);
        return selector + "{font-family:" + family(faces.face(style)) + ";font-size:" + points(faces.size(style) * 10)
                + ";line-height:" + points(faces.line(style)) + ";text-align:" + align + ";font-weight:normal"
                + (body ? ";letter-spacing:" + points(profile.number(LayoutItem.CHARACTER_SPACING)) : "")
                + (indented ? String.format(Locale.ROOT, ";text-indent:%.2fem",
                        profile.number(LayoutItem.FIRST_LINE) / 100.0) : "") + red(style) + "}\n";
    }

    private String red(PrintStyle style) {
        return switch (style) {
            case LETTERHEAD_MARK -> ";color:#" + StylesPart.RED;
            case LETTERHEAD_NUMBER -> ";min-height:" + length(LayoutItem.LINE) + ";padding-bottom:"
                    + length(LayoutItem.RED_LINE_GAP) + ";border-bottom:" + length(LayoutItem.RED_LINE_WIDTH)
                    + " solid #" + StylesPart.RED;
            default -> "";
        };
    }

    /** Latin letters and digits in their own face, all else (quotes and dashes too) in the East Asian one. */
    private String family(String face) {
        return LATIN + "," + faces(face);
    }

    private String faces(String face) {
        StringBuilder list = new StringBuilder(quoted(face));
        for (String other : profile.fonts().substitutes().getOrDefault(face, "").split(",")) {
            if (!other.isBlank()) {
                list.append(',').append(quoted(other.strip()));
            }
        }
        return list.append(",serif").toString();
    }

    /** A font name as a CSS string; a user's file cannot break out of the style sheet. */
    private static String quoted(String name) {
        return "\"" + name.replaceAll("[\"\\\\<>&\\p{Cntrl}]", "") + "\"";
    }

    private String length(LayoutItem item) {
        return points(profile.number(item));
    }

    private static String points(int twips) {
        return Html.points(twips);
    }
}
