package io.zongshu.read;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.w3c.dom.Node;

/** What a Word file's paragraph styles say of a paragraph. */
final class WordStyles {
    /** Guard against styles that are based on one another in a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final XWPFDocument document;
    private final Map<String, Optional<Node>> known = new LinkedHashMap<>();

    WordStyles(XWPFDocument document) {
        this.document = document;
    }

    /**
     * How a paragraph looks.
     *
     * @param outline heading depth from 1, or 0
     */
    record Look(int outline, boolean title) {}

    Look of(Node paragraph) {
        int outline = WordXml.at(paragraph, "pPr", "outlineLvl")
                .or(() -> inherited(paragraph, "outlineLvl"))
                .flatMap(WordXml::number)
                .map(level -> level >= 0 && level < 9 ? level + 1 : 0)
                .orElse(0);
        String name = style(styleId(paragraph))
                .flatMap(s -> WordXml.at(s, "name"))
                .map(WordXml::val)
                .orElse("")
                .toLowerCase(Locale.ROOT);
        boolean title = name.equals("title") || name.equals("标题");
        return new Look(title ? 0 : outline, title);
    }

    /** A property of the paragraph's style or of a style that this is based on. */
    Optional<Node> inherited(Node paragraph, String property) {
        String id = styleId(paragraph);
        for (int i = 0; i < LONGEST_CHAIN && !id.isEmpty(); i++) {
            Optional<Node> style = style(id);
            Optional<Node> found = style.flatMap(s -> WordXml.at(s, "pPr", property));
            if (found.isPresent()) {
                return found;
            }
            id = style.flatMap(s -> WordXml.at(s, "basedOn")).map(WordXml::val).orElse("");
        }
        return Optional.empty();
    }

    private static String styleId(Node paragraph) {
        return WordXml.at(paragraph, "pPr", "pStyle").map(WordXml::val).orElse("");
    }

    private Optional<Node> style(String id) {
        return known.computeIfAbsent(id, this::load);
    }

    private Optional<Node> load(String id) {
        if (id.isEmpty() || document.getStyles() == null) {
            return Optional.empty();
        }
        XWPFStyle style = document.getStyles().getStyle(id);
        return Optional.ofNullable(style).map(s -> s.getCTStyle().getDomNode());
    }
}
