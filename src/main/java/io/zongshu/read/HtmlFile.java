package io.zongshu.read;

import io.zongshu.files.Settings;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page to raw lines, one a paragraph: a page saved from a site (its main text only), or one that Word, WPS or
 * LibreOffice wrote (all of it).
 */
final class HtmlFile {
    private static final Pattern OPENING = Pattern.compile(
            "(?is)^(?:\\s|<\\?xml[^>]*>|<!--.*?-->)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|table|h[1-6]|center)\\b.*");
    private static final Pattern DECLARED = Pattern.compile("(?i)<(?:meta|\\?xml)\\b[^>]*?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    /** More tags than any page has; each costs some hundred bytes of memory. */
    private static final int MOST_TAGS = 500_000;

    private HtmlFile() {}

    /** Whether a file begins like a web page, whatever its encoding. */
    static boolean isHtml(String file, String start) {
        String text = start.replace("\u0000", "").replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
        if (!OPENING.matcher(text).matches()) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<body")
                || file.toLowerCase(Locale.ROOT).matches(".*\\.(?:x?html?|doc|wps)");
    }

    static RawText read(String file, byte[] bytes, Settings settings) {
        return read(file, bytes, "", settings);
    }

    /** @param charset what a mail header says of the encoding; may be empty */
    static RawText read(String file, byte[] bytes, String charset, Settings settings) {
        String text = decode(file, bytes, charset);
        if (text.chars().filter(c -> c == '<').count() > MOST_TAGS) {
            throw ReadMessages.noMainText(file);
        }
        Document page = Jsoup.parse(text);
        List<RawLine> lines = HtmlPage.lines(page, WebPageRules.load(settings));
        if (lines.isEmpty()) {
            throw ReadMessages.noMainText(file);
        }
        List<Integer> bad = lines.stream().filter(l -> l.text().indexOf('\uFFFD') >= 0).map(RawLine::number).toList();
        if (!bad.isEmpty()) {
            throw ReadMessages.badBytes(file, bad);
        }
        return new RawText(file, RawText.Form.PARAGRAPHS, lines);
    }

    /**
     * The page's text. Valid UTF-8 is UTF-8 whatever the page says of itself; else what it declares holds if it fits; else
     * the bytes must speak for themselves.
     */
    private static String decode(String file, byte[] bytes, String charset) {
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        boolean marked = bytes.length > 1 && ((bytes[0] & 0xFF) >= 0xFE || bytes[0] == 0 || bytes[1] == 0);
        if (marked) {
            return TextDecoder.decode(file, bytes);
        }
        if (utf8.indexOf('\uFFFD') < 0) {
            return utf8;
        }
        String declared = charset.isEmpty() ? declared(bytes) : charset;
        if (declared.isEmpty() || !isKnown(declared)) {
            return TextDecoder.decode(file, bytes);
        }
        // What is called gb2312 is often more than that.
        boolean simplified = declared.toLowerCase(Locale.ROOT).matches("gb2312|gbk|gb_2312-80|x-gbk|cp936|ms936");
        String text = new String(bytes, simplified ? Charset.forName("GB18030") : Charset.forName(declared));
        long bad = text.chars().filter(c -> c == '\uFFFD').count();
        return bad * 1000 > text.length() ? TextDecoder.decode(file, bytes) : text;
    }

    private static String declared(byte[] bytes) {
        Matcher found = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1));
        return found.find() ? found.group(1) : "";
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }
}
