package io.zongshu.export;

import io.zongshu.export.Printed.Line;
import java.util.List;

/** Sets the blank lines and the signature's indents, which depend on a paragraph's neighbours. */
final class Gaps {
    /** Three lines of 28 characters. */
    private static final int SHORT = 84;

    private Gaps() {}

    static void set(List<Printed> printed, LayoutProfile profile, boolean sealed) {
        underTitle(printed, letterhead(printed, profile), profile);
        for (int i = 0; i < printed.size(); i++) {
            if (style(printed, i) == PrintStyle.ATTACHMENT && style(printed, i - 1) != PrintStyle.ATTACHMENT) {
                above(printed, i, profile.number(LayoutItem.ATTACHMENT_GAP));
            }
        }
        int start = 0;
        while (start < printed.size()) {
            int end = start;
            while (end < printed.size() && closes(style(printed, end))) {
                end++;
            }
            if (end > start) {
                sign(printed, start, end, profile, sealed);
            }
            start = end + 1;
        }
    }

    /** The letterhead's distances; returns where the paper itself begins. */
    private static int letterhead(List<Printed> printed, LayoutProfile profile) {
        int corner = 0;
        int at = 0;
        for (PrintStyle style = style(printed, 0); style != null && style.isLetterhead(); style = style(printed, ++at)) {
            if (style == PrintStyle.LETTERHEAD_CORNER) {
                corner += profile.number(LayoutItem.LINE);
            } else if (style == PrintStyle.LETTERHEAD_MARK) {
                int rest = Math.max(0, profile.number(LayoutItem.MARK_TOP) - corner);
                above(printed, at, (rest * 100 + profile.number(LayoutItem.LINE) / 2) / profile.number(LayoutItem.LINE));
            } else {
                above(printed, at, profile.number(LayoutItem.NUMBER_GAP));
            }
        }
        if (at > 0 && at < printed.size()) {
            above(printed, at, profile.number(LayoutItem.LETTERHEAD_GAP));
        }
        return at;
    }

    /** One blank line under the title: above the addressee, or below the title's last line where there is none. */
    private static void underTitle(List<Printed> printed, int first, LayoutProfile profile) {
        int last = first - 1;
        while (last + 1 < printed.size() && heads(style(printed, last + 1))) {
            last++;
        }
        int gap = profile.number(LayoutItem.TITLE_GAP);
        if (last < first || last + 1 >= printed.size() || gap == 0) {
            return;
        }
        if (style(printed, last + 1) == PrintStyle.ADDRESSEE) {
            above(printed, last + 1, gap);
        } else if (printed.get(last) instanceof Line line) {
            printed.set(last, line.placed(line.placement().below(gap)));
        }
    }

    /** Signature and date from start to end: the last of each decides the indents. */
    private static void sign(List<Printed> printed, int start, int end, LayoutProfile profile, boolean sealed) {
        String signature = lastText(printed, start, end, PrintStyle.SIGNATURE);
        String date = lastText(printed, start, end, PrintStyle.DATE);
        SignaturePlace place = signature.isEmpty() || date.isEmpty()
                ? alone(profile, sealed)
                : SignaturePlace.of(TextWidth.hundredths(signature), TextWidth.hundredths(date), sealed, profile);
        // The signature should not stand alone on a page: a short last paragraph goes with it. LibreOffice would move a
        // long one as a whole and leave the page before half empty.
        if (start > 0 && printed.get(start - 1) instanceof Line text && text.text().length() <= SHORT) {
            printed.set(start - 1, text.placed(text.placement().kept()));
        }
        for (int i = start; i < end; i++) {
            if (printed.get(i) instanceof Line line) {
                int right = line.style() == PrintStyle.DATE ? place.date() : place.signature();
                Printed.Placement placement = line.placement().indented(Indent.right(right));
                if (i == start) {
                    placement = placement.above(profile.number(LayoutItem.SIGNATURE_GAP));
                }
                printed.set(i, line.placed(i + 1 < end ? placement.kept() : placement));
            }
        }
    }

    private static SignaturePlace alone(LayoutProfile profile, boolean sealed) {
        int right = profile.number(sealed ? LayoutItem.SEALED_DATE_RIGHT : LayoutItem.SIGNATURE_RIGHT);
        return new SignaturePlace(right, right);
    }

    private static String lastText(List<Printed> printed, int start, int end, PrintStyle style) {
        String text = "";
        for (int i = start; i < end; i++) {
            if (printed.get(i) instanceof Line line && line.style() == style) {
                text = line.text();
            }
        }
        return text;
    }

    private static void above(List<Printed> printed, int at, int gap) {
        if (printed.get(at) instanceof Line line) {
            printed.set(at, line.placed(line.placement().above(gap)));
        }
    }


    private static @org.jspecify.annotations.Nullable PrintStyle style(List<Printed> printed, int at) {
        return at >= 0 && at < printed.size() && printed.get(at) instanceof Line line ? line.style() : null;
    }

    private static boolean heads(@org.jspecify.annotations.Nullable PrintStyle style) {
        return style == PrintStyle.TITLE || style == PrintStyle.SUBTITLE;
    }

    private static boolean closes(@org.jspecify.annotations.Nullable PrintStyle style) {
        return style == PrintStyle.SIGNATURE || style == PrintStyle.DATE;
    }
}
