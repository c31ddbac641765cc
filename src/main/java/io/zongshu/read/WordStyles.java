package io.zongshu.read;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** What a Word file's styles say of a paragraph or a run. */
final class WordStyles {
    /** Guard against styles that are based on one another in a circle. */
    private static final int LONGEST_CHAIN = 20;
    /** Outline level of running text. */
    static final int BODY = 9;
    /** Names under which Word and WPS (Chinese or English), and writers of their own styles, know a paper's title. */
    private static final List<String> TITLES = List.of("title", "标题", "题目", "大标题", "主标题", "文章标题", "公文标题", "文件标题");
    private static final Pattern HEADING = Pattern.compile("(?:heading|标题) ?([1-9])");
    private static final Pattern SUBTITLE = Pattern.compile("subtitle|副标题");

    private final Map<String, Style> styles = new LinkedHashMap<>();
    private String byDefault = "";

    /** One style; what it does not declare is empty. */
    private record Style(String name, String basedOn, WordProperties properties) {}

    /** A file without styles. */
    static WordStyles none() {
        return new WordStyles();
    }

    /** Reads the part of styles. */
    static WordStyles read(InputStream in) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        try (WordXml xml = WordXml.of(in)) {
            int root = xml.enter();
            while (xml.nextIn(root)) {
                if (xml.name().equals("style")) {
                    styles.style(xml);
                }
            }
        }
        return styles;
    }

    private void style(WordXml xml) throws XMLStreamException {
        String id = xml.attribute("styleId");
        boolean usual = xml.attribute("type").equals("paragraph") && List.of("1", "true", "on").contains(xml.attribute("default"));
        String name = "";
        String basedOn = "";
        WordProperties properties = WordProperties.NONE;
        int me = xml.depth();
        while (xml.nextIn(me)) {
            switch (xml.name()) {
                case "name" -> name = xml.val().toLowerCase(Locale.ROOT);
                case "basedOn" -> basedOn = xml.val();
                case "pPr" -> properties = WordProperties.ofParagraph(xml).hiddenIf(properties.hidden());
                case "rPr" -> properties = properties.hiddenIf(WordProperties.ofRun(xml).hidden());
                default -> {}
            }
        }
        styles.put(id, new Style(name, basedOn, properties));
        byDefault = usual ? id : byDefault;
    }

    /**
     * How a paragraph looks.
     *
     * @param outline heading depth from 1, or 0
     */
    record Look(int outline, boolean title) {}

    Look of(WordProperties paragraph) {
        String id = idOf(paragraph);
        Style style = styles.get(id);
        return look(
                style == null ? "" : style.name(),
                paragraph.outline(),
                inherited(id, WordProperties::outline).or(() -> levelByName(id)));
    }

    /**
     * How a paragraph looks, in whichever format it is kept.
     *
     * @param name of its style
     * @param own outline level from 0 that the paragraph declares itself
     * @param ofStyle the level that its style declares
     */
    static Look look(String name, Optional<Integer> own, Optional<Integer> ofStyle) {
        String known = name.toLowerCase(Locale.ROOT);
        if (TITLES.contains(known)) {
            return new Look(0, true);
        }
        // Chinese Word gives the style of subtitles an outline level; a subtitle is no section's heading.
        Optional<Integer> inherited = SUBTITLE.matcher(known).matches()
                ? Optional.empty()
                : ofStyle.or(() -> levelOf(known));
        int level = own.or(() -> inherited).orElse(BODY);
        return new Look(level >= 0 && level < BODY ? level + 1 : 0, false);
    }

    /** A property that a style declares, or a style on which it is based. */
    <T> Optional<T> inherited(String id, Function<WordProperties, Optional<T>> property) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            Optional<T> found = property.apply(style.properties());
            if (found.isPresent()) {
                return found;
            }
            at = style.basedOn();
        }
        return Optional.empty();
    }

    /** The style of a paragraph: its own, or the file's usual one. */
    String idOf(WordProperties paragraph) {
        return paragraph.style().filter(styles::containsKey).orElse(byDefault);
    }

    /** The level of a heading style that declares none: Word knows it by the style's name. */
    private Optional<Integer> levelByName(String id) {
        String at = id;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(at);
            if (style == null) {
                break;
            }
            Optional<Integer> level = levelOf(style.name());
            if (level.isPresent()) {
                return level;
            }
            at = style.basedOn();
        }
        return Optional.empty();
    }

    /** The level of a heading style by its name, as Word knows it where the style declares none. */
    private static Optional<Integer> levelOf(String name) {
        Matcher heading = HEADING.matcher(name);
        return heading.matches() ? Optional.of(Integer.parseInt(heading.group(1)) - 1) : Optional.empty();
    }
}
