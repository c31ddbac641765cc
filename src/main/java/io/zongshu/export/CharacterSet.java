package io.zongshu.export;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Which characters the *_GB2312 faces have: those of GB 2312-80. Not thread-safe; make one for each export. */
final class CharacterSet {
    private final CharsetEncoder encoder = Charset.forName("GB2312").newEncoder();

    /** Whether the faces have the character. Latin text is set in another face anyway. */
    boolean has(int codePoint) {
        return codePoint < 0x2000 || codePoint < 0x10000 && encoder.canEncode((char) codePoint);
    }
}
