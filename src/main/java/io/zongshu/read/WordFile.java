package io.zongshu.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * A Word file (.docx, .docm, .dotx) to raw lines: paragraph by paragraph as it reads with all tracked changes accepted.
 * Read as a stream by the Java library's own parser: a tree of the whole would need a multiple of the file in memory.
 */
final class WordFile {
    private static final String USUAL_MAIN = "word/document.xml";

    private WordFile() {}

    /** Reads a file whose kind was made sure of. */
    static RawText read(String file, byte[] bytes) {
        try {
            return read(file, WordPackage.of(bytes));
        } catch (WordPackage.TooLarge | OutOfMemoryError e) {
            throw ReadMessages.suspicious(file, e);
        } catch (TextLimit.Exceeded e) {
            throw ReadMessages.tooMuchText(file, e);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // A broken part shows in nearly any exception; which one says nothing to the user.
            throw ReadMessages.damaged(file, e);
        }
    }

    private static RawText read(String file, WordPackage parts) throws IOException, XMLStreamException {
        String main = parts.main().orElse(USUAL_MAIN);
        TextLimit limit = new TextLimit();
        WordStyles styles = WordStyles.none();
        Optional<InputStream> stylesPart = related(parts, main, "styles");
        if (stylesPart.isPresent()) {
            styles = WordStyles.read(stylesPart.get());
        }
        Optional<InputStream> numberingPart = related(parts, main, "numbering");
        WordNumbering numbering = numberingPart.isPresent()
                ? WordNumbering.read(numberingPart.get(), styles)
                : WordNumbering.none(styles);
        WordStory body = WordStory.body(styles, numbering, limit);
        InputStream text = parts.open(main).orElseThrow(() -> new IOException("no text"));
        List<RawLine> lines = body(text, body);
        Map<String, String> texts = new LinkedHashMap<>();
        if (!body.notes().isEmpty()) {
            for (String kind : List.of("footnote", "endnote")) {
                Optional<InputStream> notes = related(parts, main, kind + "s");
                if (notes.isPresent()) {
                    notes(notes.get(), kind, WordStory.body(styles, WordNumbering.none(styles), limit), texts);
                }
            }
        }
        List<RawLine> notes = new ArrayList<>();
        for (WordStory.NoteMark mark : body.notes()) {
            String note = texts.getOrDefault(mark.kind() + mark.id(), "");
            if (!note.isEmpty()) {
                notes.add(RawLine.of(mark.number(), note));
            }
        }
        return new RawText(file, RawText.Form.PARAGRAPHS, lines, notes);
    }

    private static Optional<InputStream> related(WordPackage parts, String main, String kind)
            throws IOException, XMLStreamException {
        Optional<String> part = parts.related(main, kind);
        return part.isPresent() ? parts.open(part.get()) : Optional.empty();
    }

    private static List<RawLine> body(InputStream in, WordStory story) throws XMLStreamException {
        try (WordXml xml = WordXml.of(in)) {
            int root = xml.enter();
            while (xml.nextIn(root)) {
                if (xml.name().equals("body")) {
                    return story.read(xml);
                }
            }
        }
        throw new XMLStreamException("no body");
    }

    /** The texts of notes by kind and id; the lines that Word draws above notes are none. */
    private static void notes(InputStream in, String kind, WordStory story, Map<String, String> to)
            throws XMLStreamException {
        try (WordXml xml = WordXml.of(in)) {
            int root = xml.enter();
            while (xml.nextIn(root)) {
                String id = xml.attribute("id");
                if (!xml.attribute("type").endsWith("eparator")) {
                    StringBuilder text = new StringBuilder();
                    story.inner().read(xml).forEach(line -> text.append(line.text().strip()));
                    to.put(kind + id, text.toString());
                }
            }
        }
    }
}
