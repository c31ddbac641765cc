package io.zongshu.export;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;

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
     * Sets both units; zeros too, because firstLine=0 does not cancel an inherited firstLineChars.
     *
     * @param halfPoints the paragraph's type size
     */
    void set(CTInd ind, int halfPoints) {
        ind.setLeftChars(BigInteger.valueOf(left));
        ind.setLeft(twips(left, halfPoints));
        ind.setRightChars(BigInteger.valueOf(right));
        ind.setRight(twips(right, halfPoints));
        if (hanging > 0) {
            ind.setHangingChars(BigInteger.valueOf(hanging));
            ind.setHanging(twips(hanging, halfPoints));
        } else {
            ind.setFirstLineChars(BigInteger.valueOf(firstLine));
            ind.setFirstLine(twips(firstLine, halfPoints));
        }
    }

    private static int twips(int hundredths, int halfPoints) {
        return hundredths * halfPoints / 10;
    }
}
