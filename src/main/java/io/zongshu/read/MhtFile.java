package io.zongshu.read;

import io.zongshu.files.Settings;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that a browser or Word saved whole (.mht, RFC 2557): the first web page in it is read, its pictures are not. */
final class MhtFile {
    private static final Pattern START = Pattern.compile("(?im)^content-type:\\s*(multipart/related|text/html)");
    private static final Pattern MIME = Pattern.compile("(?im)^mime-version:");
    private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=(?:\"([^\"]+)\"|([^\\s;]+))");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w.:-]+)");
    private static final int DEEPEST = 4;

    private MhtFile() {}

    /** Whether a file begins like a mail message that carries a web page. */
    static boolean isMht(String start) {
        return MIME.matcher(start).find() && START.matcher(start).find();
    }

    static RawText read(String file, byte[] bytes, Settings settings) {
        // One char a byte, so that parts can be cut out as text and turned back into their bytes.
        Page page = page(new String(bytes, StandardCharsets.ISO_8859_1), 0).orElseThrow(() -> ReadMessages.noMainText(file));
        return HtmlFile.read(file, page.bytes(), page.charset(), settings);
    }

    private record Page(byte[] bytes, String charset) {}

    /** The first web page in a part and the parts in it. */
    private static Optional<Page> page(String part, int depth) {
        int end = headEnd(part);
        String head = part.substring(0, end).replaceAll("\\r?\\n[ \\t]+", " ");
        String body = part.substring(end);
        String type = header(head, "content-type").toLowerCase(Locale.ROOT);
        if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
            Matcher charset = CHARSET.matcher(type);
            return Optional.of(new Page(decode(body, header(head, "content-transfer-encoding")), charset.find() ? charset.group(1) : ""));
        }
        Matcher boundary = BOUNDARY.matcher(header(head, "content-type"));
        if (!type.startsWith("multipart/") || !boundary.find() || depth >= DEEPEST) {
            return Optional.empty();
        }
        String mark = boundary.group(1) != null ? boundary.group(1) : boundary.group(2);
        for (String inner : parts(body, "--" + mark)) {
            Optional<Page> page = page(inner, depth + 1);
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private static int headEnd(String part) {
        int unix = part.indexOf("\n\n");
        int windows = part.indexOf("\r\n\r\n");
        if (windows >= 0 && (unix < 0 || windows < unix)) {
            return windows + 4;
        }
        return unix >= 0 ? unix + 2 : part.length();
    }

    private static String header(String head, String name) {
        return head.lines()
                .filter(l -> l.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(l -> l.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    private static List<String> parts(String body, String mark) {
        List<String> parts = new ArrayList<>();
        int at = body.indexOf(mark);
        while (at >= 0 && !body.startsWith("--", at + mark.length())) {
            int start = body.indexOf('\n', at) + 1;
            int next = start == 0 ? -1 : body.indexOf(mark, start);
            if (start > 0) {
                parts.add(body.substring(start, next < 0 ? body.length() : next));
            }
            at = next;
        }
        return parts;
    }

    private static byte[] decode(String body, String encoding) {
        return switch (encoding.toLowerCase(Locale.ROOT)) {
            case "base64" -> Base64.getMimeDecoder().decode(whole(body));
            case "quoted-printable" -> quotedPrintable(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** Base64 without a last group that was cut off. */
    private static byte[] whole(String body) {
        String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
        return letters.substring(0, letters.length() % 4 == 1 ? letters.length() - 1 : letters.length())
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] quotedPrintable(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c != '=') {
                out.write(c);
            } else if (body.startsWith("\r\n", i + 1)) {
                i += 2;
            } else if (body.startsWith("\n", i + 1)) {
                i++;
            } else if (i + 2 < body.length() && hex(body.charAt(i + 1)) >= 0 && hex(body.charAt(i + 2)) >= 0) {
                out.write(hex(body.charAt(i + 1)) << 4 | hex(body.charAt(i + 2)));
                i += 2;
            } else {
                out.write(c);
            }
        }
        return out.toByteArray();
    }

    private static int hex(char c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
