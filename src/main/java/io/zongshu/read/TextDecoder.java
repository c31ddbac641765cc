package io.zongshu.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes to text, or a refusal, but never a silent wrong guess. A byte order mark decides; else every encoding that an
 * office's files have is tried strictly, and the text is taken if exactly one of them makes plausible Chinese of it. (On
 * 500 random snippets strict trying was right for all UTF-8, and for GBK from ten characters on; statistical detectors
 * were not.)
 */
final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    /** A text may lose its last, cut-off character if it has at least this many others to tell the encoding by. */
    private static final int LONG_ENOUGH = 100;
    /** Big5 looks like bad GBK and must show by more than a few characters. */
    private static final int LONG_ENOUGH_FOR_BIG5 = 16;
    /** A file with more bad places than one in so many bytes is not a damaged text but something else. */
    private static final int BYTES_A_FAULT = 2000;

    private TextDecoder() {}

    /**
     * The text of a file.
     *
     * @throws io.zongshu.files.CannotContinue if it is no text, if its encoding cannot be told for certain, or if some
     *     bytes are damaged (the message says in which lines)
     */
    static String decode(String file, byte[] bytes) {
        Optional<Marked> marked = Marked.of(bytes);
        if (marked.isPresent()) {
            Charset charset = marked.get().charset();
            return strict(bytes, marked.get().length(), charset)
                    .filter(TextDecoder::isText)
                    .orElseThrow(() -> damage(file, bytes, List.of(charset)));
        }
        List<String> found = plausible(bytes);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw found.isEmpty()
                ? damage(file, bytes, List.of(StandardCharsets.UTF_8, GB18030))
                : ReadMessages.uncertainCharset(file);
    }

    /** The readings that make sense: one if the encoding is certain. */
    private static List<String> plausible(byte[] bytes) {
        Optional<String> utf8 = strict(bytes, 0, StandardCharsets.UTF_8).filter(TextDecoder::isText);
        if (utf8.isPresent() && !isAscii(utf8.get()) && CommonHan.isPlausible(utf8.get())) {
            return List.of(utf8.get());
        }
        List<String> found = new ArrayList<>();
        utf8.ifPresent(found::add);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            strict(bytes, 0, charset).filter(TextDecoder::isText).filter(CommonHan::isPlausible).ifPresent(found::add);
        }
        if (utf8.filter(TextDecoder::isAscii).isPresent()) {
            return found;
        }
        strict(bytes, 0, GB18030).filter(TextDecoder::isText).filter(CommonHan::isPlausible).ifPresent(found::add);
        if (found.isEmpty()) {
            strict(bytes, 0, BIG5)
                    .filter(TextDecoder::isText)
                    .filter(t -> t.length() >= LONG_ENOUGH_FOR_BIG5 && CommonHan.isPlausibleBig5(t))
                    .ifPresent(found::add);
        }
        return found;
    }

    private record Marked(int length, Charset charset) {
        static Optional<Marked> of(byte[] bytes) {
            if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
                return Optional.of(new Marked(3, StandardCharsets.UTF_8));
            }
            if (startsWith(bytes, 0xFF, 0xFE)) {
                return Optional.of(new Marked(2, StandardCharsets.UTF_16LE));
            }
            if (startsWith(bytes, 0xFE, 0xFF)) {
                return Optional.of(new Marked(2, StandardCharsets.UTF_16BE));
            }
            return startsWith(bytes, 0x84, 0x31, 0x95, 0x33) ? Optional.of(new Marked(4, GB18030)) : Optional.empty();
        }

        private static boolean startsWith(byte[] bytes, int... mark) {
            for (int i = 0; i < mark.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The text if all bytes are of the charset; a last character that was cut off is left out of a long text. */
    private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        // UTF-8 and GB18030 need at most one char a byte; the buffer grows as it must, since most texts need a third.
        CharBuffer out = CharBuffer.allocate(in.remaining() / 2 + 16);
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (result.isError()) {
                return Optional.empty();
            }
            if (result.isUnderflow()) {
                out.flip();
                return in.hasRemaining() && out.length() < LONG_ENOUGH ? Optional.empty() : Optional.of(out.toString());
            }
            CharBuffer larger = CharBuffer.allocate(out.capacity() + out.capacity() / 2 + 16);
            out.flip();
            out = larger.put(out);
        }
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What to tell of bytes that no charset fits: where they are damaged, or that they are no text at all. */
    private static RuntimeException damage(String file, byte[] bytes, List<Charset> charsets) {
        int most = Math.max(3, bytes.length / BYTES_A_FAULT);
        for (Charset charset : charsets) {
            List<Integer> lines = faults(bytes, charset, most);
            if (!lines.isEmpty()) {
                return ReadMessages.badBytes(file, lines.stream().distinct().toList());
            }
        }
        return ReadMessages.unknownCharset(file);
    }

    /** The lines with bytes that are not of the charset; none if there are too many of them or the rest is no text. */
    private static List<Integer> faults(byte[] bytes, Charset charset, int most) {
        CharsetDecoder decoder = decoder(charset);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(1 << 13);
        StringBuilder sample = new StringBuilder();
        List<Integer> lines = new ArrayList<>();
        int line = 1;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.flip();
            line += (int) out.chars().filter(c -> c == '\n').count();
            sample.append(out, 0, Math.min(out.length(), Math.max(0, (1 << 20) - sample.length())));
            out.clear();
            if (result.isError()) {
                lines.add(line);
                in.position(in.position() + result.length());
            }
            if (lines.size() > most) {
                return List.of();
            }
            if (result.isUnderflow()) {
                String text = sample.toString();
                return text.length() >= LONG_ENOUGH && isText(text) && CommonHan.isPlausible(text) ? lines : List.of();
            }
        }
    }

    /** No control characters but those of text files (tab, line and page breaks, NEL, the DOS end mark). */
    private static boolean isText(String text) {
        return text.chars().allMatch(c ->
                c >= 0x20 && c < 0x7F || c >= 0x09 && c <= 0x0D || c == 0x1A || c == 0x85 || c >= 0xA0 && c < 0xFFFE);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }
}
