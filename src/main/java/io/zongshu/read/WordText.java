package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Node;

/**
 * The text of a Word paragraph with tracked changes accepted: insertions in, deletions and field codes out.
 *
 * @param lines the paragraph cut at its soft line breaks; one line for most
 * @param boxes the paragraphs of text boxes anchored in it
 */
record WordText(List<String> lines, List<String> boxes) {
    static WordText of(Node paragraph) {
        StringBuilder text = new StringBuilder();
        List<String> boxes = new ArrayList<>();
        collect(paragraph, text, boxes);
        return new WordText(List.of(text.toString().split("\n", -1)), boxes);
    }

    /** The paragraphs of a table cell, joined by a space. */
    static String ofCell(Node cell) {
        List<String> parts = new ArrayList<>();
        for (Node paragraph : WordXml.children(cell, "p")) {
            String text = String.join(" ", of(paragraph).lines()).strip();
            if (!text.isEmpty()) {
                parts.add(text);
            }
        }
        return String.join(" ", parts);
    }

    private static void collect(Node node, StringBuilder text, List<String> boxes) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (WordXml.name(child)) {
                case "t" -> text.append(plain(child));
                case "tab" -> text.append(text.isEmpty() ? "" : " ");
                case "br", "cr" -> text.append('\n');
                case "noBreakHyphen" -> text.append('-');
                case "txbxContent" -> boxed(child, boxes);
                // pPr holds tab stops; Fallback repeats a text box for old programs; rt is reading aid over characters.
                case "", "del", "moveFrom", "delText", "instrText", "pPr", "rPr", "Fallback", "rt", "sdtPr" -> {}
                default -> collect(child, text, boxes);
            }
        }
    }

    private static String plain(Node t) {
        Node content = t.getFirstChild();
        return content == null || content.getNodeValue() == null
                ? ""
                : content.getNodeValue().replace('\n', ' ');
    }

    private static void boxed(Node box, List<String> boxes) {
        for (Node paragraph : WordXml.children(box, "p")) {
            WordText inner = of(paragraph);
            boxes.addAll(inner.lines());
            boxes.addAll(inner.boxes());
        }
    }
}
