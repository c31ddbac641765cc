package io.zongshu.export;

/** Writes elements as text with what must be escaped. */
final class Xml {
    private final StringBuilder out = new StringBuilder(4096);

    /** Opens an element; attributes are name, value, name, value. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    /** An element without content. */
    Xml leaf(String name, String... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element with text. */
    Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close(name);
    }

    Xml text(String text) {
        escape(text, false);
        return this;
    }

    /** XML that another writer made. */
    Xml raw(String xml) {
        out.append(xml);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            out.append('"');
        }
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                default -> {
                    if (allowed(c)) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** XML 1.0 Char: what a parser accepts. */
    private static boolean allowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
