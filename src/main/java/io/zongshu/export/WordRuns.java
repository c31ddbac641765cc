package io.zongshu.export;

import io.zongshu.document.ShownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The characters of some paragraphs of a Word file, each with the text element that holds it; white space apart, as a
 * printed paragraph has less of it than its file. Runs can be cut between two characters, and the characters know where they
 * stand afterwards.
 */
final class WordRuns {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** The characters that show. */
    private final StringBuilder characters = new StringBuilder();
    /** Where each of them stands among all characters. */
    private final List<Integer> places = new ArrayList<>();
    /** Text elements by where their first character stands among all. */
    private final TreeMap<Integer, Element> texts = new TreeMap<>();
    private int length;
    private @Nullable String lastPrinted;
    private ShownText lastShown = ShownText.find("", "");

    /** A stretch of all characters, end exclusive; not empty. */
    record Stretch(int from, int to) {}

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
        if (text.isEmpty()) {
            return;
        }
        texts.put(length, element);
        for (int i = 0; i < text.length(); i++) {
            if (ShownText.shows(text.charAt(i))) {
                characters.append(text.charAt(i));
                places.add(length + i);
            }
        }
        length += text.length();
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** All of it. */
    Stretch whole() {
        return new Stretch(places.get(0), places.get(places.size() - 1) + 1);
    }

    /** Whether a stretch is known exactly. */
    record Found(Stretch stretch, boolean exact) {}

    /**
     * Where a range of a printed paragraph stands. A heading's number that Word makes itself is in no run; a range that is
     * not found is the whole.
     */
    Found find(String printed, int start, int end) {
        if (!printed.equals(lastPrinted)) {
            lastPrinted = printed;
            lastShown = ShownText.find(characters.toString(), printed);
        }
        int at = lastShown.start(start, end);
        if (at < 0) {
            return new Found(whole(), false);
        }
        return new Found(new Stretch(places.get(at), places.get(at + lastShown.length(start, end) - 1) + 1), true);
    }

    /** The run that begins with a character; what stands before that in its run goes into a run of its own. */
    Element from(int character) {
        Map.Entry<Integer, Element> place = texts.floorEntry(character);
        Element text = place.getValue();
        Element run = (Element) text.getParentNode();
        int offset = character - place.getKey();
        if (offset > 0) {
            return cut(place.getKey(), text, offset);
        }
        List<Node> before = new ArrayList<>();
        for (Node node = run.getFirstChild(); node != null && node != text; node = node.getNextSibling()) {
            addUnlessProperties(node, before);
        }
        if (!before.isEmpty()) {
            Element other = emptyLike(run);
            before.forEach(other::appendChild);
            run.getParentNode().insertBefore(other, run);
        }
        return run;
    }

    /** The run that ends before a character; what stands behind that in its run goes into a run of its own. */
    Element until(int character) {
        Map.Entry<Integer, Element> place = texts.floorEntry(character - 1);
        Element run = (Element) place.getValue().getParentNode();
        cut(place.getKey(), place.getValue(), character - place.getKey());
        return run;
    }

    /**
     * Parts a run within one of its texts, which keeps what stands before the offset.
     *
     * @return the run with what stands behind it; the run itself if that is nothing
     */
    private Element cut(int start, Element text, int offset) {
        Element run = (Element) text.getParentNode();
        String all = text.getTextContent();
        List<Node> behind = new ArrayList<>();
        for (Node node = text.getNextSibling(); node != null; node = node.getNextSibling()) {
            addUnlessProperties(node, behind);
        }
        if (behind.isEmpty() && offset == all.length()) {
            return run;
        }
        Element other = emptyLike(run);
        if (offset < all.length()) {
            Element piece = (Element) text.cloneNode(false);
            piece.setTextContent(all.substring(offset));
            preserve(piece);
            text.setTextContent(all.substring(0, offset));
            preserve(text);
            texts.put(start + offset, piece);
            other.appendChild(piece);
        }
        behind.forEach(other::appendChild);
        run.getParentNode().insertBefore(other, run.getNextSibling());
        return other;
    }

    private static void addUnlessProperties(Node node, List<Node> nodes) {
        if (!(node instanceof Element element && WordDom.name(element).equals("rPr"))) {
            nodes.add(node);
        }
    }

    /** A run with the look of another and nothing in it. */
    private static Element emptyLike(Element run) {
        Element other = (Element) run.cloneNode(false);
        for (Element child : WordDom.children(run)) {
            if (WordDom.name(child).equals("rPr")) {
                other.appendChild(child.cloneNode(true));
            }
        }
        return other;
    }

    /** Keeps white space at the ends of a text. */
    static void preserve(Element text) {
        text.setAttributeNS(XML, "xml:space", "preserve");
    }
}
