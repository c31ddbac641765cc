package io.zongshu.export;

/** Indents in hundredths of a character; hanging and firstLine exclude each other. */
record Indent(int left, int right, int firstLine, int hanging) {
    static final Indent NONE = new Indent(0, 0, 0, 0);

    static Indent firstLine(int hundredths) {
        return new Indent(0, 0, hundredths, 0);
    }

    static Indent right(int hundredths) {
        return new Indent(0, hundredths, 0, 0);
    }

    static Indent left(int hundredths) {
        return new Indent(hundredths, 0, 0, 0);
    }

    static Indent hanging(int left, int hanging) {
        return new Indent(left, 0, 0, hanging);
    }

    /**
     * Writes w:ind with both units; zeros too, because firstLine=0 does not cancel an inherited firstLineChars.
     *
     * @param halfPoints the paragraph's type size
     */
    void write(Xml xml, int halfPoints) {
        if (hanging > 0) {
            xml.leaf("w:ind", "w:leftChars", text(left), "w:left", twips(left, halfPoints), "w:rightChars", text(right),
                    "w:right", twips(right, halfPoints), "w:hangingChars", text(hanging), "w:hanging",
                    twips(hanging, halfPoints));
        } else {
            xml.leaf("w:ind", "w:leftChars", text(left), "w:left", twips(left, halfPoints), "w:rightChars", text(right),
                    "w:right", twips(right, halfPoints), "w:firstLineChars", text(firstLine), "w:firstLine",
                    twips(firstLine, halfPoints));
        }
    }

    private static String text(int n) {
        return Integer.toString(n);
    }

    private static String twips(int hundredths, int halfPoints) {
        return Integer.toString(hundredths * halfPoints / 10);
    }
}
