package io.zongshu.cli;

import io.zongshu.check.Finding;
import io.zongshu.check.RuleInfo;
import io.zongshu.check.Severity;
import io.zongshu.document.LineRange;
import io.zongshu.structure.SourceRanges;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A check as SARIF 2.1.0 (OASIS, 2020), for tools that gather findings of any kind. Lines of a Word file are its paragraphs;
 * a region without columns is of whole lines (3.30.2).
 */
final class Sarif {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:";

    /** What ends a line in a text file. */
    private static final List<String> NEW_LINES = List.of("\r\n", "\n", "\r", "\f", "\u000B", "\u0085", "\u2028", "\u2029");

    private Sarif() {}

    /** The log as a value for JSON. */
    static Map<String, Object> of(CheckedFile file, List<RuleInfo> rules, SourceRanges ranges) {
        List<String> ids = rules.stream().map(RuleInfo::id).toList();
        Map<String, Object> driver = map("name", "zongshu", "fullName", "综述（Zongshu）检查", "version", Version.number(),
                "language", "zh-CN", "rules", rules.stream().map(Sarif::rule).toList());
        Map<String, Object> artifact = map("location", map("uri", uri(file.file())));
        List<Map<String, Object>> results = file.papers().stream()
                .flatMap(p -> p.report().findings().stream().map(f -> result(file.file(), p, f, ids, ranges))).toList();
        return map("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(map(
                "tool", map("driver", driver), "columnKind", "utf16CodeUnits", "newlineSequences", NEW_LINES, "artifacts", List.of(artifact), "results", results)));
    }

    private static Map<String, Object> rule(RuleInfo rule) {
        return map("id", rule.id(), "name", rule.name(), "shortDescription", map("text", rule.name()),
                "fullDescription", map("text", rule.wrong().isEmpty() ? rule.name() : rule.wrong()),
                "defaultConfiguration", map("level", level(rule.severity())), "properties", map("authority", rule.authority()));
    }

    private static Map<String, Object> result(String file, CheckedFile.CheckedPaper paper, Finding f, List<String> ids, SourceRanges ranges) {
        String suggestions = String.join("", f.suggestions());
        Map<String, Object> physical = map("artifactLocation", map("uri", uri(file), "index", 0), "region", region(paper, f, ranges));
        int paragraph = paper.before() + f.paragraph();
        Map<String, Object> properties = map("paragraph", paragraph, "start", f.start(), "end", f.end(), "authority", f.authority());
        f.replacement().ifPresent(r -> properties.put("replacement", r));
        return map("ruleId", f.rule(), "ruleIndex", ids.indexOf(f.rule()), "level", level(f.severity()),
                "message", map("text", f.message() + suggestions),
                "locations", List.of(map("physicalLocation", physical,
                        "logicalLocations", List.of(map("name", CheckTextMessages.paragraph(paragraph), "kind", "element")))),
                "properties", properties);
    }

    private static Map<String, Object> region(CheckedFile.CheckedPaper paper, Finding f, SourceRanges ranges) {
        LineRange lines = paper.lines(f);
        Map<String, Object> region = ranges.find(lines, paper.text(f), f.start(), f.end())
                .map(r -> map("startLine", r.startLine(), "startColumn", r.startColumn(), "endLine", r.endLine(), "endColumn", r.endColumn()))
                .orElseGet(() -> map("startLine", Math.max(1, lines.first()), "endLine", Math.max(1, lines.last())));
        region.put("snippet", map("text", f.text()));
        return region;
    }

    private static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.jsonName();
    }

    /** A path as a relative or absolute reference (RFC 3986), its characters escaped. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        String slashes = path.replace('\\', '/');
        boolean drive = slashes.matches("[A-Za-z]:/.*");
        out.append(drive ? "file:///" : slashes.startsWith("/") ? "file://" : "");
        for (byte b : slashes.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = UNRESERVED.indexOf(c) >= 0 && (c != ':' || drive);
            out.append(plain ? String.valueOf(c) : String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
