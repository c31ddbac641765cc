package io.zongshu.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Walks through a trainers' page as a person would, in a real browser with the network off: each panel, a filter on and
 * off, Back, originals, the keyboard alone, a search, a comparison, print, dark, small and enlarged windows. Counts
 * everything that it shows anew from the texts.
 *
 * <p>Run it on a page that zongshu report made; pictures go to the folder:
 * {@code java -cp … io.zongshu.eval.PageTour 结构.html 图/}
 */
final class PageTour {
    private static final List<String> PANELS = List.of("overview", "skeleton", "moves", "headings", "frames", "formulas",
            "pairs", "ends", "compare", "help");
    private static final String OPEN_LINES = "document.querySelectorAll('#evidence .lines > li').length";

    private final Chromium browser;
    private final String address;
    private final Optional<Path> pictures;
    private final List<String> faults = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private PageTour(Chromium browser, Path page, Optional<Path> pictures) {
        this.browser = browser;
        this.address = page.toUri().toString();
        this.pictures = pictures;
    }

    /** What was wrong, and what was seen. */
    record Seen(List<String> faults, List<String> notes) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path program = Chromium.installed().orElseThrow(() -> new IllegalStateException("no Chromium: set -Dchromium=PATH"));
        Path folder = Path.of(args.length > 1 ? args[1] : "pictures");
        Files.createDirectories(folder);
        try (Chromium browser = Chromium.start(program)) {
            Seen seen = of(browser, Path.of(args[0]), Optional.of(folder));
            seen.notes.forEach(System.out::println);
            seen.faults.forEach(f -> System.out.println("FAULT " + f));
            System.out.println(seen.faults.isEmpty() ? "no faults" : seen.faults.size() + " faults");
        }
    }

    /** Walks through a page. */
    static Seen of(Chromium browser, Path page, Optional<Path> pictures) throws IOException, InterruptedException {
        PageTour tour = new PageTour(browser, page, pictures);
        tour.notes.add("size " + Files.size(page) + " bytes");
        tour.walk();
        return new Seen(tour.faults, tour.notes);
    }

    private void walk() throws IOException, InterruptedException {
        browser.window(1440, 900, 1, false);
        notes.add("loaded in " + Math.round(browser.open(address)) + " ms");
        panels();
        countsAnew();
        filterAndBack();
        originals();
        keyboard();
        search();
        compare();
        narrowAndEnlarged();
        print();
        hold(browser.complaints().isEmpty(), "console: " + browser.complaints());
        List<String> asked = browser.requests().stream()
                .filter(r -> !r.startsWith("file:") && !r.startsWith("about:")).toList();
        hold(asked.isEmpty(), "asked the network: " + asked);
        notes.add("requests other than the file itself: " + asked.size());
    }

    private void panels() throws IOException, InterruptedException {
        for (String panel : PANELS) {
            browser.click("document.getElementById('tab-" + panel + "')");
            browser.await("!document.getElementById('panel-" + panel + "').hidden");
            hold(is("document.querySelectorAll('.panel:not([hidden])').length === 1"), panel + ": one panel is shown");
            hold(is("document.querySelector('.panel:not([hidden]) h2') !== null"), panel + ": has a heading");
            hold(is("document.documentElement.scrollWidth <= innerWidth"), panel + ": nothing beyond the right edge");
            picture("panel-" + panel);
        }
    }

    /** Documents and occurrences of every formula, and papers of every move, from the texts alone. */
    private void countsAnew() throws InterruptedException {
        browser.open(address + "#p=formulas");
        JsonNode raw = browser.eval("JSON.parse(document.getElementById('data').textContent).papers");
        JsonNode shown = browser.eval("Z.formulaRows('').map(function (r) { return [r.f.text, r.documents, r.hits.length]; })");
        int wrong = 0;
        for (JsonNode row : shown) {
            int documents = 0;
            int occurrences = 0;
            for (JsonNode paper : raw) {
                int own = 0;
                for (JsonNode paragraph : paper.get("text")) {
                    own += count(paragraph.get(3).asString(), row.get(0).asString());
                }
                documents += own > 0 ? 1 : 0;
                occurrences += own;
            }
            wrong += documents == row.get(1).asInt() && occurrences == row.get(2).asInt() ? 0 : 1;
        }
        notes.add("formulas counted anew: " + shown.size() + ", other: " + wrong);
        hold(wrong == 0, "formulas with other counts: " + wrong);
        Map<String, Set<String>> moves = new HashMap<>();
        for (JsonNode paper : raw) {
            for (JsonNode paragraph : paper.get("text")) {
                String move = paragraph.get(2).asString();
                if (!move.isEmpty() && paragraph.get(0).asString().equals("body")) {
                    moves.computeIfAbsent(move, m -> new HashSet<>()).add(paper.get("id").asString());
                }
            }
        }
        browser.open(address + "#p=moves");
        for (JsonNode label : browser.eval(
                "Array.from(document.querySelectorAll('.matrix .row')).map(function (r) { return r.getAttribute('aria-label'); })")) {
            String[] parts = label.asString().split("[：/]", -1);
            hold(moves.getOrDefault(parts[0], Set.of()).size() == Integer.parseInt(parts[1]), "papers of the move " + label);
        }
        hold(moves.size() == browser.eval("document.querySelectorAll('.matrix .row').length").asInt(), "all moves are drawn");
    }

    private static int count(String text, String phrase) {
        int n = 0;
        for (int at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length())) {
            n++;
        }
        return n;
    }

    private void filterAndBack() throws IOException, InterruptedException {
        browser.open(address + "#p=skeleton");
        String before = text("#tab-formulas .tab-count");
        browser.click("document.querySelector('.shares .row')");
        browser.await("document.querySelectorAll('.chip').length === 1");
        hold(!text("#tab-formulas .tab-count").equals(before), "a theme filters the formulas: " + before);
        notes.add("filter by a theme: formulas " + before + " to " + text("#tab-formulas .tab-count"));
        picture("filtered-skeleton");
        browser.click("document.getElementById('tab-formulas')");
        browser.await("!document.getElementById('panel-formulas').hidden");
        picture("filtered-formulas");
        browser.eval("history.back()");
        browser.await("!document.getElementById('panel-skeleton').hidden");
        hold(is("document.querySelectorAll('.chip').length === 1"), "Back keeps the filter of before");
        browser.eval("history.back()");
        browser.await("document.querySelectorAll('.chip').length === 0");
        hold(text("#tab-formulas .tab-count").equals(before), "Back takes the filter away");
        browser.click("document.querySelector('.shares .row')");
        browser.await("document.querySelectorAll('.chip').length === 1");
        browser.click("document.querySelector('.chip')");
        browser.await("document.querySelectorAll('.chip').length === 0");
    }

    private void originals() throws IOException, InterruptedException {
        browser.open(address + "#p=formulas");
        browser.click("document.querySelector('#panel-formulas button.pick')");
        browser.await("!document.getElementById('evidence').hidden");
        String phrase = text("#evidence h2");
        int told = browser.eval("Z.left(Z.target(Z.state.k).hits).length").asInt();
        hold(Math.min(told, 100) == browser.eval(OPEN_LINES).asInt(), "a line for each place of " + phrase);
        hold(text("#evidence .lines .key").equals(phrase), "the phrase stands in the middle");
        browser.click("document.querySelector('#evidence .kwic')");
        browser.await("document.querySelector('#evidence .kwic').getAttribute('aria-expanded') === 'true'");
        hold(text("#evidence .whole mark").equals(phrase), "the whole paragraph shows the phrase");
        picture("originals");
        browser.eval("Z.go({e: 'd'}, true)");
        picture("originals-spread");
        browser.click("document.querySelector('#evidence .close')");
        browser.await("document.getElementById('evidence').hidden");
        if (is("Z.data.frames.some(function (f) { return f.text.indexOf('⟨') >= 0; })")) {
            browser.eval("Z.go({p: 'frames', k: 'r:' + Z.data.frames.filter(function (f) { return f.text.indexOf('⟨') >= 0; })[0].text, e: 's'})");
            hold(is("document.querySelectorAll('.filler-list li').length > 0"), "a frame shows its fillers");
            picture("fillers");
        }
    }

    /** The keyboard alone: skip link, tabs, a table, originals and back. */
    private void keyboard() throws IOException, InterruptedException {
        browser.open(address + "#p=overview");
        browser.key("Tab");
        hold(is("document.activeElement.className === 'skip'"), "the first stop skips to the text");
        browser.eval("document.querySelector('#tabs [aria-selected=true]').focus()");
        for (int i = 0; i < 5; i++) {
            browser.key("ArrowDown");
        }
        hold(is("document.activeElement.id === 'tab-formulas'"), "arrows walk through the tabs");
        browser.key("Enter");
        browser.await("!document.getElementById('panel-formulas').hidden");
        browser.eval("document.querySelector('#panel-formulas button.pick').focus()");
        browser.key("ArrowDown");
        hold(is("document.activeElement === document.querySelectorAll('#panel-formulas button.pick')[1]"), "arrows walk through a table");
        picture("focus");
        browser.key("Enter");
        browser.await("!document.getElementById('evidence').hidden");
        browser.key("Escape");
        browser.await("document.getElementById('evidence').hidden");
        hold(is("document.activeElement.closest('#panel-formulas') !== null"), "Escape comes back to the table");
        hold(is("Array.from(document.querySelectorAll('button, input, select, [role=button]')).every(function (e) {"
                + " return e.textContent.trim() || e.getAttribute('aria-label') || e.labels && e.labels.length; })"), "every control has a name");
        hold(is("Array.from(document.querySelectorAll('.panel:not([hidden]) [role=button]')).every(function (e) { return e.hasAttribute('tabindex'); })"),
                "every mark can be reached");
    }

    private void search() throws IOException, InterruptedException {
        browser.open(address + "#p=formulas");
        String phrase = text("#panel-formulas button.pick");
        browser.eval("document.getElementById('query').focus()");
        browser.type(phrase.substring(0, 2) + "？？");
        browser.await("document.querySelectorAll('.chip').length === 1");
        hold(is("Array.from(document.querySelectorAll('#panel-formulas button.pick')).every(function (b) { return b.textContent.indexOf('"
                + phrase.substring(0, 2) + "') >= 0; })"), "the search leaves what has its words");
        browser.key("Enter");
        browser.await("!document.getElementById('evidence').hidden");
        hold(browser.eval(OPEN_LINES).asInt() > 0, "the search finds originals");
        picture("search");
    }

    private void compare() throws IOException, InterruptedException {
        browser.open(address + "#p=compare");
        browser.eval("(function () { const s = document.querySelector('.chooser select'); const o = Array.from(s.options).filter(function (x) { return x.value; });"
                + " s.value = o[Math.min(o.length - 1, 1)].value; s.dispatchEvent(new Event('change')); })()");
        browser.await("Boolean(Z.state.a)");
        hold(is("document.querySelectorAll('.gap').length === 2"), "two sets have their structures beside one another");
        hold(is("document.querySelectorAll('#panel-compare table').length + document.querySelectorAll('#panel-compare .empty').length >= 2"), "and their wordings");
        picture("compare");
        browser.eval("Z.go({c: 'w'})");
        picture("compare-words");
    }

    private void narrowAndEnlarged() throws IOException, InterruptedException {
        int[][] sizes = {{800, 900}, {1152, 720}, {1024, 576}, {390, 800}};
        for (int[] size : sizes) {
            browser.window(size[0], size[1], size[0] == 1152 ? 1.25 : 1, false);
            for (String panel : PANELS) {
                browser.eval("Z.go({p: '" + panel + "', k: null})");
                hold(is("document.documentElement.scrollWidth <= innerWidth"), panel + " at " + size[0] + " px: nothing beyond the right edge");
                if (size[0] == 800 || size[0] == 1152) {
                    picture("width-" + size[0] + "-" + panel);
                }
            }
        }
        browser.window(1440, 900, 1, true);
        for (String panel : pictures.isPresent() ? PANELS : List.<String>of()) {
            browser.eval("Z.go({p: '" + panel + "'})");
            picture("dark-" + panel);
        }
        hold(is("getComputedStyle(document.body).backgroundColor !== 'rgb(251, 250, 247)'"), "dark is dark");
        browser.window(1440, 900, 1, false);
    }

    private void print() throws IOException, InterruptedException {
        browser.open(address + "#p=overview");
        Path pdf = pictures.orElse(Files.createTempDirectory("page")).resolve("print.pdf");
        browser.pdf(pdf);
        hold(Files.size(pdf) > 20_000, "it prints");
        hold(is("Array.from(document.querySelectorAll('.panel')).every(function (p) { return p.querySelector('h2'); })"), "all panels are drawn for printing");
    }

    private boolean is(String expression) {
        return browser.eval(expression).asBoolean(false);
    }

    private String text(String selector) {
        return browser.eval("(document.querySelector('" + selector + "') || {textContent: ''}).textContent").asString();
    }

    private void picture(@Nullable String name) throws IOException {
        if (pictures.isPresent()) {
            browser.screenshot(pictures.get().resolve(name + ".png"));
        }
    }

    private void hold(boolean good, String what) {
        if (!good) {
            faults.add(what);
        }
    }
}
