package io.zongshu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * The paragraphs of a Word file's text by number, counted as the reader counts them: a table is one number, and a
 * paragraph whose end was deleted goes on in the next.
 */
final class WordBody {
    private final Map<Integer, List<Element>> byNumber = new TreeMap<>();
    private int number;
    private boolean open;

    private WordBody() {}

    static Map<Integer, List<Element>> paragraphs(Element document) {
        WordBody body = new WordBody();
        WordDom.children(document).stream().filter(e -> WordDom.name(e).equals("body")).forEach(body::blocks);
        return body.byNumber;
    }

    private void blocks(Element parent) {
        WordDom.children(parent).forEach(this::block);
    }

    private void block(Element element) {
        switch (WordDom.name(element)) {
            case "p" -> {
                number += open ? 0 : 1;
                byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(element);
                open = endsDeleted(element);
            }
            case "tbl" -> {
                number++;
                open = false;
                inTable(element, byNumber.computeIfAbsent(number, n -> new ArrayList<>()));
            }
            case "sdtContent", "ins", "moveTo", "customXml", "smartTag", "sdt" -> blocks(element);
            case "AlternateContent" -> WordDom.children(element).stream()
                    .filter(e -> WordDom.name(e).equals("Choice")).findFirst().ifPresent(this::blocks);
            default -> {}
        }
    }

    private static void inTable(Element parent, List<Element> paragraphs) {
        for (Element child : WordDom.children(parent)) {
            if (WordDom.name(child).equals("p")) {
                paragraphs.add(child);
            } else {
                inTable(child, paragraphs);
            }
        }
    }

    /** Whether the mark at a paragraph's end was deleted. */
    private static boolean endsDeleted(Element paragraph) {
        return WordDom.children(paragraph).stream().filter(e -> WordDom.name(e).equals("pPr"))
                .flatMap(e -> WordDom.children(e).stream()).filter(e -> WordDom.name(e).equals("rPr"))
                .flatMap(e -> WordDom.children(e).stream()).anyMatch(e -> WordDom.name(e).equals("del"));
    }
}
