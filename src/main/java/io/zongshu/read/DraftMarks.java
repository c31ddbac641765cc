package io.zongshu.read;

import io.zongshu.document.DraftMark;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for {@link DraftMark} in a file's bytes. Word and WPS packages are opened for their properties; the others hold
 * their properties as plain strings in one of a few encodings, so that a search finds them even in a damaged file.
 */
final class DraftMarks {
    private static final Charset GBK = Charset.forName("GBK");
    /** Properties stand near the start or the end of a text; in between there may be 50 MB. */
    private static final int WINDOW = 1 << 16;
    /** A part of properties is a few kilobytes. */
    private static final int LARGEST_PART = 1 << 20;

    /** The longest comment or tag that is looked into, in bytes. */
    private static final String IN_A_TAG = "<(?:!--|meta\\b)[^>]{0,400}";

    private static final List<Pattern> TAGS = List.of(
            Pattern.compile(IN_A_TAG + Pattern.quote(latin(StandardCharsets.UTF_8)), Pattern.CASE_INSENSITIVE),
            Pattern.compile(IN_A_TAG + Pattern.quote(latin(GBK)), Pattern.CASE_INSENSITIVE));
    /** A character of an RTF property: by its number with a substitute after it, or its two GBK bytes. */
    private static final Pattern RTF_CHARACTER =
            Pattern.compile("\\\\u(-?\\d{1,5})(?:\\\\'[0-9a-fA-F]{2}|[ ?])*|\\\\'([0-9a-fA-F]{2})(?:\\\\'([0-9a-fA-F]{2}))?");

    private DraftMarks() {}

    /** Whether the file says that this program drafted it. */
    static boolean in(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK")) {
            return inPackage(bytes);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return contains(bytes, DraftMark.SIGN.getBytes(StandardCharsets.UTF_8))
                    || contains(bytes, DraftMark.SIGN.getBytes(GBK))
                    || contains(bytes, DraftMark.SIGN.getBytes(StandardCharsets.UTF_16LE));
        }
        if (head.startsWith("%PDF-")) {
            byte[] wide = DraftMark.SIGN.getBytes(StandardCharsets.UTF_16BE);
            HexFormat hex = HexFormat.of();
            return contains(bytes, wide)
                    || contains(bytes, hex.withUpperCase().formatHex(wide).getBytes(StandardCharsets.ISO_8859_1))
                    || contains(bytes, hex.formatHex(wide).getBytes(StandardCharsets.ISO_8859_1))
                    || contains(bytes, DraftMark.SIGN.getBytes(StandardCharsets.UTF_8));
        }
        String ends = ends(bytes);
        return head.startsWith("{\\rtf")
                ? rtfWords(ends).contains(DraftMark.SIGN)
                : ends.indexOf('<') >= 0 && TAGS.stream().anyMatch(t -> t.matcher(ends).find());
    }

    private static String latin(Charset charset) {
        return new String(DraftMark.SIGN.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    private static String ends(byte[] bytes) {
        if (bytes.length <= 2 * WINDOW) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return new String(bytes, 0, WINDOW, StandardCharsets.ISO_8859_1) + "\n"
                + new String(bytes, bytes.length - WINDOW, WINDOW, StandardCharsets.ISO_8859_1);
    }

    private static boolean inPackage(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.startsWith("docprops/") && name.endsWith(".xml")
                        && contains(zip.readNBytes(LARGEST_PART), DraftMark.SIGN.getBytes(StandardCharsets.UTF_8))) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            // The reader tells what is wrong with the archive; whatever it can still read of it bears no mark.
            return false;
        }
    }

    private static String rtfWords(String rtf) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = RTF_CHARACTER.matcher(rtf);
        int at = 0;
        while (matcher.find()) {
            words.append(rtf, at, matcher.start()).append(character(matcher));
            at = matcher.end();
        }
        return words.append(rtf, at, rtf.length()).toString();
    }

    private static String character(Matcher matcher) {
        if (matcher.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(matcher.group(1)));
        }
        String hex = matcher.group(2) + (matcher.group(3) == null ? "" : matcher.group(3));
        return new String(HexFormat.of().parseHex(hex), GBK);
    }

    private static boolean contains(byte[] bytes, byte[] words) {
        for (int i = 0; i + words.length <= bytes.length; i++) {
            if (bytes[i] == words[0] && Arrays.equals(bytes, i, i + words.length, words, 0, words.length)) {
                return true;
            }
        }
        return false;
    }
}
