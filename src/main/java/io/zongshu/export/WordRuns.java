package io.zongshu.export;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The characters of some paragraphs of a Word file, each with the text element that holds it; white space apart, as a
 * printed paragraph has less of it than its file.
 */
final class WordRuns {
    private static final int LONGEST_NUMBER = 8;
    private static final int CONTEXT = 6;

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
            if (shows(text.charAt(i))) {
                characters.append(text.charAt(i));
                places.add(new Place(element, i));
            }
        }
    }

    private static boolean shows(char c) {
        return !Character.isWhitespace(c) && c != 0x3000 && c != 0xA0 && c != 0x200B && c != 0xFEFF && c != 0xAD;
    }

    private static int shown(String text, int from, int to) {
        int n = 0;
        for (int i = from; i < to; i++) {
            n += shows(text.charAt(i)) ? 1 : 0;
        }
        return n;
    }

    private static String shown(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().filter(c -> shows((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
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
        String wanted = shown(printed);
        int from = shown(printed, 0, start);
        int length = shown(printed, start, end);
        int at = start(wanted, from);
        if (at < 0) {
            at = near(wanted, from, length);
        }
        if (length == 0 || at < 0 || at + length > places.size()) {
            return new Found(whole(), false);
        }
        Place one = places.get(at);
        Place last = places.get(at + length - 1);
        return new Found(new Stretch(one.text(), one.offset(), last.text(), last.offset() + 1), true);
    }

    /** Where the character of an index of the printed text stands, if the file has it whole, or from its number on. */
    private int start(String wanted, int index) {
        for (int cut = 0; cut <= Math.min(index, LONGEST_NUMBER) && cut < wanted.length(); cut++) {
            int at = characters.indexOf(wanted.substring(cut));
            if (at >= 0) {
                return at - cut + index;
            }
        }
        return -1;
    }

    /** The same by the characters around it, if they stand only once in the file's paragraphs. */
    private int near(String wanted, int from, int length) {
        int left = Math.max(0, from - CONTEXT);
        String around = wanted.substring(left, Math.min(wanted.length(), from + length + CONTEXT));
        int at = characters.indexOf(around);
        return at >= 0 && characters.indexOf(around, at + 1) < 0 ? at + from - left : -1;
    }
}
