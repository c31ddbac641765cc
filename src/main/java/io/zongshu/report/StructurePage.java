package io.zongshu.report;

import io.zongshu.bank.Bank;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trainers' page: one HTML file with its data, code and style inside, which opens from disk and asks the network for
 * nothing; a content security policy holds it to that. Charts are plain SVG drawn by the page itself.
 */
public final class StructurePage {
    /** The page's code, in the order in which it runs. */
    static final List<String> SCRIPTS = List.of(
            "dom", "model", "state", "statistics", "select", "lists", "charts", "flow", "evidence", "lines", "overview",
            "skeleton", "moves", "headings", "frames", "formulas", "pairs", "ends", "compare", "help", "main");

    private static final List<String> STYLES = List.of("page", "panels", "print");

    private static final Pattern PLACE = Pattern.compile("@@([a-z]+)@@");

    private StructurePage() {}

    /**
     * The page of a bank's papers.
     *
     * @return HTML, to be written as UTF-8
     * @throws io.zongshu.files.CannotContinue if there is no paper to show
     */
    public static String of(Bank bank, PageOptions options) {
        Map<String, Object> data = PageData.of(bank, options);
        String code = joined(SCRIPTS, ".js");
        Map<String, String> parts = Map.of(
                "title", escaped(options.title()),
                "hash", hash(code),
                "style", joined(STYLES, ".css"),
                "code", code,
                "data", SafeJson.of(data));
        // In one pass, so that nothing in a text is taken for a place to fill.
        return PLACE.matcher(resource("page.html"))
                .replaceAll(place -> Matcher.quoteReplacement(parts.getOrDefault(place.group(1), "")));
    }

    private static String joined(List<String> names, String suffix) {
        StringBuilder all = new StringBuilder();
        names.forEach(name -> all.append(resource(name + suffix)));
        return all.toString();
    }

    private static String resource(String name) {
        try (InputStream in = StructurePage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String code) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
