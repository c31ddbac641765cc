package io.zongshu.export;

import io.zongshu.document.ShownText;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The characters of some paragraphs of a Word file, each with the text element that holds it; white space apart, as a
 * printed paragraph has less of it than its file.
 */
final class WordRuns {
    /** A character that shows. */
    private record Place(Element text, int offset) {}

    private final StringBuilder characters = new StringBuilder();
    private final List<Place> places = new ArrayList<>();

    /** A stretch of characters: from a text element's offset to another's, end exclusive. */
    record Stretch(Element first, int from, Element last, int to) {}

    static WordRuns of(List<Element> paragraphs) {
        WordRuns runs = new WordRuns();
        paragraphs.forEach(runs::collect);
        return runs;
    }

    private void collect(Element parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) {
                continue;
            }
            switch (WordDom.name(element)) {
                case "t", "delText" -> add(element);
                case "ins" -> collectUnless(element, WordMarkup.isOurs(element));
                case "del" -> collectUnless(element, !WordMarkup.isOurs(element));
                // Deleted text, field codes, the properties of runs, what stands beside the text.
                case "moveFrom", "instrText", "rPr", "pPr", "txbxContent", "Fallback", "rt" -> {}
                default -> collect(element);
            }
        }
    }

    /** The text as it was before our own changes. */
    private void collectUnless(Element change, boolean left) {
        if (!left) {
            collect(change);
        }
    }

    private void add(Element element) {
        String text = element.getTextContent();
        for (int i = 0; i < text.length(); i++) {
            if (ShownText.shows(text.charAt(i))) {
                characters.append(text.charAt(i));
                places.add(new Place(element, i));
            }
        }
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** All of it. */
    Stretch whole() {
        Place first = places.get(0);
        Place last = places.get(places.size() - 1);
        return new Stretch(first.text(), first.offset(), last.text(), last.offset() + 1);
    }

    /** Whether a stretch is known exactly. */
    record Found(Stretch stretch, boolean exact) {}

    /**
     * Where a range of a printed paragraph stands. A heading's number that Word makes itself is in no run; a range that is
     * not found is the whole.
     */
    Found find(String printed, int start, int end) {
        ShownText text = ShownText.find(characters.toString(), printed);
        int at = text.start(start, end);
        if (at < 0) {
            return new Found(whole(), false);
        }
        Place one = places.get(at);
        Place last = places.get(at + text.length(start, end) - 1);
        return new Found(new Stretch(one.text(), one.offset(), last.text(), last.offset() + 1), true);
    }
}
