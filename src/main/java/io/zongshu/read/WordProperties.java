package io.zongshu.read;

import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * What a paragraph, a run or a style declares of itself and matters here.
 *
 * @param style id of its style
 * @param outline outline level from 0; 9 is running text
 * @param list number of the list that it belongs to; 0 takes it out of its style's list
 * @param level level in that list, from 0
 * @param hidden whether it is hidden text
 * @param open whether the paragraph's end is deleted or hidden, so that it runs on into the next
 */
record WordProperties(
        Optional<String> style,
        Optional<Integer> outline,
        Optional<Integer> list,
        Optional<Integer> level,
        Optional<Boolean> hidden,
        boolean open) {

    static final WordProperties NONE = new WordProperties(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);

    WordProperties hiddenIf(Optional<Boolean> declared) {
        return new WordProperties(style, outline, list, level, declared.or(() -> hidden), open);
    }

    /** Reads the pPr element that was come to. What a tracked change keeps of the past is not gone into. */
    static WordProperties ofParagraph(WordXml xml) throws XMLStreamException {
        Optional<String> style = Optional.empty();
        Optional<Integer> outline = Optional.empty();
        Optional<Integer> list = Optional.empty();
        Optional<Integer> level = Optional.empty();
        boolean open = false;
        int me = xml.depth();
        while (xml.nextIn(me)) {
            switch (xml.name()) {
                case "pStyle" -> style = Optional.of(xml.val());
                case "outlineLvl" -> outline = Optional.of(xml.number(WordStyles.BODY));
                case "rPr" -> open = ofRun(xml).open();
                case "numPr" -> {
                    int numbers = xml.depth();
                    while (xml.nextIn(numbers)) {
                        switch (xml.name()) {
                            case "numId" -> list = Optional.of(xml.number(0));
                            case "ilvl" -> level = Optional.of(xml.number(0));
                            default -> {}
                        }
                    }
                }
                default -> {}
            }
        }
        return new WordProperties(style, outline, list, level, Optional.empty(), open);
    }

    /** Reads the rPr element that was come to. */
    static WordProperties ofRun(WordXml xml) throws XMLStreamException {
        Optional<String> style = Optional.empty();
        Optional<Boolean> hidden = Optional.empty();
        boolean deleted = false;
        int me = xml.depth();
        while (xml.nextIn(me)) {
            switch (xml.name()) {
                case "rStyle" -> style = Optional.of(xml.val());
                case "vanish" -> hidden = Optional.of(xml.isOn());
                case "del", "moveFrom" -> deleted = true;
                default -> {}
            }
        }
        return new WordProperties(
                style, Optional.empty(), Optional.empty(), Optional.empty(), hidden, deleted || hidden.orElse(false));
    }
}
