package io.zongshu.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The number that a browser prints before a list item: 1. or 一、; nothing before a bullet's. */
final class HtmlLists {
    private static final Pattern STYLE = Pattern.compile("(?i)list-style(?:-type)?\\s*:\\s*([\\w-]+)");

    private HtmlLists() {}

    static String marker(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        String style = style(item).isEmpty() ? style(list) : style(item);
        if (style.equals("none")) {
            return "";
        }
        return printed(style.isEmpty() ? list.attr("type") : style, number(item, list));
    }

    private static String style(Element e) {
        Matcher found = STYLE.matcher(e.attr("style"));
        return found.find() ? found.group(1).toLowerCase(Locale.ROOT) : "";
    }

    private static int number(Element item, Element list) {
        boolean reversed = list.hasAttr("reversed");
        long count = list.children().stream().filter(c -> c.normalName().equals("li")).count();
        int next = whole(list.attr("start"), reversed ? (int) count : 1);
        for (Element child : list.children()) {
            if (child.normalName().equals("li")) {
                int own = whole(child.attr("value"), next);
                if (child == item) {
                    return own;
                }
                next = reversed ? own - 1 : own + 1;
            }
        }
        return next;
    }

    private static int whole(String text, int otherwise) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }

    private static String printed(String style, int n) {
        return switch (style) {
            case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "cjk-decimal", "japanese-informal" ->
                WordNumerals.print("chineseCounting", n) + "、";
            case "simp-chinese-formal", "trad-chinese-formal" -> WordNumerals.print("chineseLegalSimplified", n) + "、";
            case "a", "lower-alpha", "lower-latin" -> WordNumerals.print("lowerLetter", n) + ". ";
            case "A", "upper-alpha", "upper-latin" -> WordNumerals.print("upperLetter", n) + ". ";
            default -> n + ". ";
        };
    }
}
