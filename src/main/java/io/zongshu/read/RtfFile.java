package io.zongshu.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A file in Rich Text Format to raw lines, after Microsoft's specification 1.9.1. The automatic numbers are those that
 * the writing program put beside its paragraphs for others to read (\listtext, \pntext).
 */
final class RtfFile {
    /** More open groups is no document. */
    private static final int DEEPEST = 5000;
    /** Word counts styles and fonts in the thousands at most. */
    private static final int MOST_NAMES = 20_000;

    private final RtfTokens tokens;
    private final TextLimit limit = new TextLimit();
    private final RtfStory body = new RtfStory(RtfStory.Kind.BODY, limit);
    private final Deque<RtfState> around = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new LinkedHashMap<>();
    /** The fonts of pictures instead of letters. */
    private final BitSet symbols = new BitSet();

    private final Map<Integer, String> styles = new LinkedHashMap<>();
    private final Map<Integer, Integer> outlines = new LinkedHashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private RtfState state = new RtfState();
    private Charset usual = RtfCharsets.OFFICE;
    private int usualFont = -1;
    /** Signs still to pass over after a Unicode character. */
    private int toSkip;
    /** Whether the group began with \*: a reader that does not know its word passes over it. */
    private boolean starred;

    private RtfFile(byte[] bytes) {
        this.tokens = new RtfTokens(bytes);
        state.story = body;
    }

    static RawText read(String file, byte[] bytes) {
        RtfFile rtf = new RtfFile(bytes);
        try {
            rtf.read();
        } catch (TextLimit.Exceeded | OutOfMemoryError e) {
            throw ReadMessages.tooMuchText(file, e);
        } catch (IllegalStateException e) {
            throw ReadMessages.damaged(file, e);
        }
        return new RawText(file, RawText.Form.PARAGRAPHS, rtf.body.end(), rtf.body.notes());
    }

    private void read() {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            if (kind == RtfTokens.Kind.BYTE) {
                one();
                continue;
            }
            decode();
            switch (kind) {
                case OPEN -> open();
                case CLOSE -> close();
                default -> word(tokens.word());
            }
        }
        decode();
        while (!around.isEmpty()) {
            close();
        }
    }

    private void one() {
        if (toSkip > 0) {
            toSkip--;
        } else if (state.story != null) {
            pending.write(tokens.value());
        }
    }

    /** Bytes to characters, as soon as no more of them follow each other. */
    private void decode() {
        if (pending.size() > 0) {
            byte[] bytes = pending.toByteArray();
            add(symbols.get(Math.max(0, state.font))
                    ? RtfCharsets.symbols(bytes)
                    : new String(bytes, fonts.getOrDefault(state.font, usual)));
            pending.reset();
        }
    }

    private void add(String text) {
        RtfStory story = state.story;
        if (story != null && !state.hidden && !state.deleted) {
            limit.characters(text.length());
            story.text.append(text);
        }
    }

    private void open() {
        toSkip = 0;
        starred = false;
        if (around.size() >= DEEPEST) {
            throw new IllegalStateException("nested too deep");
        }
        around.push(state);
        state = new RtfState(state);
    }

    private void close() {
        toSkip = 0;
        starred = false;
        if (around.isEmpty()) {
            return;
        }
        RtfState left = state;
        state = around.pop();
        if (left.story != null && left.story.kind == RtfStory.Kind.NAME) {
            style(left, left.story.text);
        } else if (left.story != null && state.story != null && left.story != state.story) {
            state.story.take(left.story, state.inTable);
        }
    }

    private void style(RtfState declared, StringBuilder name) {
        if (!name.isEmpty() && styles.size() < MOST_NAMES) {
            styles.put(declared.style, name.toString().replaceFirst(";.*$", "").strip());
            declared.outline.ifPresent(level -> outlines.put(declared.style, level));
        }
        name.setLength(0);
    }

    private void word(String word) {
        if (word.equals("*")) {
            starred = true;
            return;
        }
        boolean first = starred;
        starred = false;
        if (toSkip > 0 && !RtfCharsets.sign(word).isEmpty()) {
            toSkip--;
            return;
        }
        switch (word) {
            case "ansicpg" -> usual = RtfCharsets.ofCodePage(tokens.value()).orElse(usual);
            case "deff" -> {
                usualFont = tokens.value();
                state.font = usualFont;
            }
            case "fcharset" -> font(tokens.value());
            case "u" -> unicode();
            case "uc" -> state.substitutes = Math.max(0, tokens.value(1));
            case "f" -> state.font = tokens.value();
            case "plain" -> state.plainCharacters(usualFont);
            case "v" -> state.hidden = tokens.value(1) != 0;
            case "deleted", "mvf" -> state.deleted = tokens.value(1) != 0;
            case "pard" -> state.plainParagraph();
            case "intbl" -> state.inTable = true;
            case "s" -> state.style = tokens.value();
            case "outlinelevel" -> state.outline = Optional.of(tokens.value());
            default -> {
                if (!RtfDestinations.enter(word, first, state, limit)) {
                    sign(word);
                }
            }
        }
    }

    private void font(int charset) {
        if (state.font >= 0 && state.font < MOST_NAMES) {
            RtfCharsets.ofFont(charset).ifPresent(c -> fonts.put(state.font, c));
            symbols.set(state.font, charset == RtfCharsets.SYMBOL);
        }
    }

    private void unicode() {
        toSkip = 0;
        char c = (char) tokens.value();
        add(c >= 0xF000 && c <= 0xF0FF ? WordSymbols.of(Integer.toHexString(c)) : String.valueOf(c));
        toSkip = state.substitutes;
    }

    private void sign(String word) {
        RtfStory story = state.story;
        if (story == null) {
            return;
        }
        switch (word) {
            case "par", "sect" -> paragraph(story);
            case "cell", "nestcell" -> cell(story, word.equals("nestcell"));
            case "row" -> story.row();
            case "line", "page", "column", "softline" -> add("\n");
            case "tab" -> add(story.text.isEmpty() ? "" : " ");
            case "_" -> add("-");
            default -> add(RtfCharsets.sign(word));
        }
    }

    private void paragraph(RtfStory story) {
        // A paragraph whose end is deleted or hidden goes on in the next.
        if (!state.hidden && !state.deleted) {
            String name = styles.getOrDefault(state.style, "");
            Optional<Integer> ofStyle = Optional.ofNullable(outlines.get(state.style));
            story.paragraph(state.inTable, WordStyles.look(name, state.outline, ofStyle));
        }
    }

    /** A table inside a cell is part of that cell's text. */
    private void cell(RtfStory story, boolean nested) {
        if (nested) {
            story.paragraph(true, new WordStyles.Look(0, false));
        } else {
            story.cell();
        }
    }
}
