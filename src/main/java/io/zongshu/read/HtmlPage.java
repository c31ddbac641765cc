package io.zongshu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The main text of a page: the smallest element that holds nearly all of its prose, where prose is what stands in sentences
 * and is not linked. Lists of links, menus and captions have no sentences, so they do not count.
 */
final class HtmlPage {
    private static final String NEVER =
            "script,style,noscript,template,iframe,object,svg,nav,aside,footer,form,button,select,textarea,dialog,[hidden],"
                    + "[aria-hidden=true],[style~=(?i)display\\s*:\\s*none],[style~=(?i)visibility\\s*:\\s*hidden],[style~=(?i)mso-hide\\s*:\\s*all]";
    private static final String OFFICE_PARTS = "script,style,template,[title=header],[title=footer],[id^=sdfootnote],[id^=sdendnote],"
            + "[id~=^(?:ftn|edn)\\d],[style~=(?i)mso-element\\s*:\\s*(?:footnote|endnote|header|footer)],[style~=(?i)display\\s*:\\s*none],"
            + "[style~=(?i)mso-hide\\s*:\\s*all]";
    /** Of all prose; the rest may be a summary at the side or a reader's remark. */
    private static final double MAIN_SHARE = 0.85;
    private static final Pattern SENTENCE = Pattern.compile("[。！？；，]");
    private static final Pattern SITE = Pattern.compile("\\s*[_|｜]\\s*|\\s+[-–—]+\\s+|-(?=[^-]{2,14}$)");
    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_TITLE = 80;

    private final Document page;
    private final WebPageRules rules;
    private final Map<Element, Integer> prose = new LinkedHashMap<>();

    private HtmlPage(Document page, WebPageRules rules) {
        this.page = page;
        this.rules = rules;
    }

    static List<RawLine> lines(Document page, WebPageRules rules) {
        return new HtmlPage(page, rules).lines();
    }

    private List<RawLine> lines() {
        if (rules.isOffice(page.select("meta[name~=(?i)^(?:generator|progid)$]").attr("content"))) {
            page.select(OFFICE_PARTS).remove();
            return HtmlBlocks.of(page.body());
        }
        page.select(NEVER).remove();
        removeFurniture();
        Element main = main();
        List<RawLine> lines = new ArrayList<>();
        for (RawLine line : HtmlBlocks.of(main)) {
            if (!rules.isAttached(line.text()) || !line.table().isEmpty()) {
                lines.add(line);
            }
        }
        title(main, lines).ifPresent(t -> lines.add(0, new RawLine(1, t, 0, true, List.of())));
        List<RawLine> numbered = new ArrayList<>();
        for (RawLine line : lines) {
            numbered.add(new RawLine(numbered.size() + 1, line.text(), line.outline(), line.title(), line.table()));
        }
        return numbered;
    }

    private void removeFurniture() {
        int all = page.body().text().length();
        for (Element e : new ArrayList<>(page.body().getAllElements())) {
            boolean named = e != page.body() && rules.isFurniture(e.className() + " " + e.id());
            if (named && e.text().length() * 2 < all) {
                e.remove();
            }
        }
    }

    private Element main() {
        weigh(page.body());
        int all = prose.getOrDefault(page.body(), 0);
        Element main = page.body();
        while (all > 0) {
            Element inner = null;
            for (Element child : main.children()) {
                if (prose.getOrDefault(child, 0) >= MAIN_SHARE * all && !child.is("p,li,tr,td,span,font,b,strong")) {
                    inner = child;
                }
            }
            if (inner == null && main.is("table,tbody")) {
                inner = cell(main, all);
            }
            if (inner == null) {
                return main;
            }
            main = inner;
        }
        return main;
    }

    /** The cell of a layout table that holds the prose; null if none does. */
    private @org.jspecify.annotations.Nullable Element cell(Element table, int all) {
        for (Element cell : table.select("td")) {
            if (prose.getOrDefault(cell, 0) >= MAIN_SHARE * all) {
                return cell;
            }
        }
        return null;
    }

    /** Sums up the prose of each element: characters of its sentences outside of links. */
    private int weigh(Element e) {
        if (e.is("a")) {
            return 0;
        }
        String own = e.ownText();
        int sum = SENTENCE.matcher(own).find() ? own.length() : 0;
        for (Element child : e.children()) {
            sum += weigh(child);
        }
        prose.put(e, sum);
        return sum;
    }

    /**
     * The title where the main text lacks it: the heading outside that the page's title begins with, else the page's title
     * without the site's name.
     */
    private java.util.Optional<String> title(Element main, List<RawLine> lines) {
        String named = page.title().strip();
        String opening = lines.stream().limit(6).map(l -> squeezed(l.text())).reduce("", String::concat);
        String best = "";
        for (Element e : page.select("h1,h2,h3,[class*=title],[id*=title],[class*=headline]")) {
            String text = e.text().strip();
            boolean matches = !squeezed(text).isEmpty() && squeezed(named).startsWith(squeezed(text));
            if (matches && text.length() > best.length() && !main.equals(e) && !e.parents().contains(main)) {
                best = text;
            }
        }
        if (best.isEmpty()) {
            best = SITE.split(named, 2)[0].strip();
        }
        boolean usable = best.length() >= SHORTEST_TITLE && best.length() <= LONGEST_TITLE && !rules.untitled().contains(best);
        return usable && !opening.contains(squeezed(best)) ? java.util.Optional.of(best) : java.util.Optional.empty();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00A0\u3000]+", "");
    }
}
