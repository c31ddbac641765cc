package io.zongshu.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Looking about in WordprocessingML by local names. */
final class WordXml {
    private WordXml() {}

    /** Local name of an element; "" for other nodes. */
    static String name(Node node) {
        String name = node.getLocalName();
        return node.getNodeType() == Node.ELEMENT_NODE && name != null ? name : "";
    }

    /** Child elements of a name, also those inside content controls. */
    static List<Node> children(Node parent, String name) {
        List<Node> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            String is = name(child);
            if (is.equals(name)) {
                found.add(child);
            } else if (is.equals("sdt") || is.equals("sdtContent")) {
                found.addAll(children(child, name));
            }
        }
        return found;
    }

    /** The first child element reached by a path of names. */
    static Optional<Node> at(Node from, String... path) {
        Node node = from;
        for (String name : path) {
            Node child = node.getFirstChild();
            while (child != null && !name(child).equals(name)) {
                child = child.getNextSibling();
            }
            if (child == null) {
                return Optional.empty();
            }
            node = child;
        }
        return Optional.of(node);
    }

    /** The w:val attribute of an element. */
    static String val(Node node) {
        return node instanceof Element element
                ? element.getAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "val")
                : "";
    }

    /** An element's w:val as a number, if it is one. */
    static Optional<Integer> number(Node node) {
        String value = val(node);
        return value.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}
