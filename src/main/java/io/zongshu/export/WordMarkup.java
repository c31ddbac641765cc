package io.zongshu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Puts comments and tracked changes around stretches of a Word file's runs; the runs keep their look. */
final class WordMarkup {
    private static final String OURS = "zongshu";
    /** Parents in whose runs a change may be tracked. */
    private static final Set<String> PLAIN = Set.of("p", "hyperlink", "smartTag", "sdtContent");
    /** Ids of tracked changes begin beyond those that files have. */
    private int nextChange;

    WordMarkup(Element document) {
        nextChange = 1 + highestId(document);
    }

    private static int highestId(Element element) {
        int highest = 0;
        String id = WordDom.get(element, "id");
        if (id.matches("[0-9]{1,8}")) {
            highest = Integer.parseInt(id);
        }
        for (Element child : WordDom.children(element)) {
            highest = Math.max(highest, highestId(child));
        }
        return highest;
    }

    /** A comment on a stretch, and the replacement as a tracked change where the stretch allows one. */
    void mark(WordRuns runs, WordRuns.Stretch stretch, int comment, @Nullable String replacement) {
        Element first = runs.from(stretch.from());
        Element last = runs.until(stretch.to());
        Node before = outside(first);
        Node after = outside(last);
        if (after != last && after.getNextSibling() instanceof Element next && isOurs(next)) {
            after = next;
        }
        Element start = WordDom.like(first, "commentRangeStart");
        WordDom.set(start, "id", Integer.toString(comment));
        before.getParentNode().insertBefore(start, before);
        Element end = WordDom.like(first, "commentRangeEnd");
        WordDom.set(end, "id", Integer.toString(comment));
        after.getParentNode().insertBefore(end, after.getNextSibling());
        Element reference = WordDom.like(first, "r");
        Element mark = WordDom.like(first, "commentReference");
        WordDom.set(mark, "id", Integer.toString(comment));
        reference.appendChild(mark);
        end.getParentNode().insertBefore(reference, end.getNextSibling());
        if (replacement != null) {
            track(first, last, replacement);
        }
    }

    /** A run, or our change around it: a comment stands outside what it is about to take away. */
    private static Node outside(Element run) {
        return run.getParentNode() instanceof Element parent && isOurs(parent) ? parent : run;
    }

    /** Whether an element is a change of this annotation, and not one that the file came with. */
    static boolean isOurs(Element element) {
        return element.getUserData(OURS) != null;
    }

    /** Tracks a change if the stretch is plain runs beside each other, in no other change and no field. */
    private void track(Element first, Element last, String replacement) {
        List<Element> runs = new ArrayList<>();
        for (Node node = first; node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && WordDom.name(element).equals("r")) {
                runs.add(element);
            } else if (node instanceof Element element && !WordDom.name(element).matches("proofErr|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd")) {
                return;
            }
            if (node == last) {
                break;
            }
        }
        boolean plain = runs.contains(last) && PLAIN.contains(WordDom.name((Element) first.getParentNode()))
                && runs.stream().allMatch(WordMarkup::isText);
        if (!plain) {
            return;
        }
        for (Element run : runs) {
            if (WordDom.children(run).stream().noneMatch(c -> WordDom.name(c).equals("t"))) {
                continue;
            }
            Element deleted = change(run, "del");
            run.getParentNode().insertBefore(deleted, run);
            deleted.appendChild(run);
            for (Element child : WordDom.children(run)) {
                if (WordDom.name(child).equals("t")) {
                    // The element stays the same one: the characters are known by it.
                    String prefix = child.getPrefix() == null ? "" : child.getPrefix() + ":";
                    child.getOwnerDocument().renameNode(child, child.getNamespaceURI(), prefix + "delText");
                    WordRuns.preserve(child);
                }
            }
        }
        if (!replacement.isEmpty()) {
            insert(first, (Element) last.getParentNode(), replacement);
        }
    }

    private void insert(Element look, Element after, String replacement) {
        Element inserted = change(look, "ins");
        Element run = WordDom.like(look, "r");
        WordDom.children(look).stream().filter(c -> WordDom.name(c).equals("rPr"))
                .forEach(c -> run.appendChild(c.cloneNode(true)));
        hint(run);
        Element text = WordDom.like(look, "t");
        text.setTextContent(replacement);
        WordRuns.preserve(text);
        run.appendChild(text);
        inserted.appendChild(run);
        after.getParentNode().insertBefore(inserted, after.getNextSibling());
    }

    /** Without hint=eastAsia Word sets “ ” … — in the Latin face. */
    static void hint(Element run) {
        Element properties = WordDom.children(run).stream().filter(c -> WordDom.name(c).equals("rPr")).findFirst().orElse(null);
        if (properties == null) {
            properties = WordDom.like(run, "rPr");
            run.insertBefore(properties, run.getFirstChild());
        }
        Element fonts = WordDom.children(properties).stream().filter(c -> WordDom.name(c).equals("rFonts")).findFirst().orElse(null);
        if (fonts == null) {
            fonts = WordDom.like(run, "rFonts");
            Node first = properties.getFirstChild();
            boolean style = first instanceof Element e && WordDom.name(e).equals("rStyle");
            properties.insertBefore(fonts, style ? first.getNextSibling() : first);
        }
        WordDom.set(fonts, "hint", "eastAsia");
    }

    private Element change(Element like, String name) {
        Element change = WordDom.like(like, name);
        WordDom.set(change, "id", Integer.toString(nextChange++));
        WordDom.set(change, "author", ExportMessages.COMMENT_AUTHOR);
        change.setUserData(OURS, name, null);
        return change;
    }

    /** Whether a run holds nothing but text, or the reference of a comment. */
    private static boolean isText(Element run) {
        return WordDom.children(run).stream().map(WordDom::name)
                .allMatch(n -> n.equals("t") || n.equals("rPr") || n.equals("commentReference"));
    }
}
