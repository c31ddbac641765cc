package io.zongshu.files;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a file whose encoding nobody wrote down.
 *
 * @param text without byte-order mark, line ends as in the file
 * @param charset what it was decoded with
 */
public record DecodedText(String text, Charset charset) {
    /** What Notepad on a Chinese Windows calls ANSI. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    /** Decodes UTF-8, UTF-16 with its mark, or GB18030; empty if the bytes are none of them or hold control characters. */
    public static Optional<DecodedText> of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return decode(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return decode(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return decode(bytes, 0, StandardCharsets.UTF_8).or(() -> decode(bytes, 0, GB18030));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<DecodedText> decode(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            boolean binary = text.chars().anyMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f');
            return binary ? Optional.empty() : Optional.of(new DecodedText(text, charset));
        } catch (CharacterCodingException e) {
            // Not this encoding: the caller tries the next one or says that it is no text.
            return Optional.empty();
        }
    }
}
