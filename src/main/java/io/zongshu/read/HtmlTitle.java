package io.zongshu.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The title of a paper in a page that an office program wrote: of style Title, or centred in letters of size two or more. */
final class HtmlTitle {
    private static final Pattern SIZE = Pattern.compile("(?i)font-size\\s*:\\s*(\\d+(?:\\.\\d+)?)(pt|px)");
    /** 小二 (18 pt) is the smallest that titles are set in; the text is 三号 (16 pt). */
    private static final double LEAST_POINTS = 18;

    private static final int LONGEST = 100;

    private HtmlTitle() {}

    static boolean isTitle(Element e) {
        if (!e.is("p,h1") || e.text().isBlank() || e.text().length() > LONGEST) {
            return false;
        }
        boolean styled = e.className().toLowerCase(Locale.ROOT).matches("(?:.* )?(?:mso)?title(?: .*)?");
        return styled || isCentred(e) && points(e) >= LEAST_POINTS;
    }

    private static boolean isCentred(Element e) {
        return e.attr("align").equalsIgnoreCase("center") || e.attr("style").toLowerCase(Locale.ROOT).matches(".*text-align\\s*:\\s*center.*");
    }

    /** The size that all of an element's text has at least; 0 if it is nowhere written. */
    private static double points(Element e) {
        double least = Double.MAX_VALUE;
        for (Element part : e.getAllElements()) {
            for (TextNode words : part.textNodes()) {
                if (!words.isBlank()) {
                    least = Math.min(least, pointsAt(part, e));
                }
            }
        }
        return least == Double.MAX_VALUE ? 0 : least;
    }

    private static double pointsAt(Element part, Element root) {
        for (Element at = part; at != null; at = at == root ? null : at.parent()) {
            Matcher size = SIZE.matcher(at.attr("style"));
            if (size.find()) {
                return Double.parseDouble(size.group(1)) * (size.group(2).equalsIgnoreCase("px") ? 0.75 : 1);
            }
            if (at.normalName().equals("font") && at.attr("size").matches("[5-7]")) {
                return LEAST_POINTS;
            }
        }
        return 0;
    }

    /** The title in one line. */
    static String text(Element e) {
        StringBuilder text = new StringBuilder();
        collect(e, text);
        return TitleLines.join(Arrays.stream(text.toString().split("\u000B", -1))
                .map(part -> HtmlBlocks.joined(part.replaceAll("[ \\t\\r\\n]*\\n[ \\t\\r\\n]*", "\n").strip()))
                .toList());
    }

    private static void collect(Node node, StringBuilder text) {
        for (Node child : node.childNodes()) {
            if (child instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (child instanceof Element e && e.normalName().equals("br")) {
                text.append('\u000B');
            } else {
                collect(child, text);
            }
        }
    }
}
