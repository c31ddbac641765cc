package io.zongshu.template;

import io.zongshu.files.Settings;
import io.zongshu.template.TemplateText.Part;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the author of a template should look at in its words: they will stand in every paper. */
final class LineRules {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])");
    private static final Pattern HALF_WIDTH = Pattern.compile("(?<=[\\p{IsHan}}”》）])[,;:?!](?=[\\p{IsHan}}0-9“《（]|$)");
    private static final List<String> SENTENCES = List.of("开头", "节首", "结尾", "请示", "打算引语", "经验引语");
    private static final String ENDS = "。！？：；";

    private final List<String> claims;
    private final Problems problems;

    LineRules(Settings settings, Problems problems) {
        this.claims = settings.data("claims").get("结论词").texts().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        this.problems = problems;
    }

    void check(TemplateText text) {
        text.layout().lines().forEach(line -> words(line));
        text.wordings().forEach((list, parts) -> parts.forEach(part -> sentence(list, part)));
    }

    private void sentence(String list, Part part) {
        for (SourceLine line : part.lines()) {
            words(line);
            boolean ends = ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
            if (SENTENCES.contains(list) && !ends) {
                problems.warn(line, line.text().length() - 1, 1, CheckMessages.noStop());
            }
            if (list.equals("题目") && ends) {
                problems.warn(line, line.text().length() - 1, 1, CheckMessages.titleStop());
            }
        }
    }

    private void words(SourceLine line) {
        String words = ChineseNames.REFERENCE.matcher(line.text()).replaceAll(m -> "}".repeat(m.group().length()));
        if (words.startsWith("#")) {
            return;
        }
        Matcher year = YEAR.matcher(words);
        while (year.find()) {
            problems.warn(line, year.start(), 4, CheckMessages.year(year.group()));
        }
        Matcher mark = HALF_WIDTH.matcher(words);
        while (mark.find()) {
            problems.warn(line, mark.start(), 1, CheckMessages.halfWidth(mark.group()));
        }
        String rest = words;
        for (String claim : claims) {
            int at = rest.indexOf(claim);
            if (at >= 0) {
                problems.warn(line, at, claim.length(), CheckMessages.claim(claim));
                rest = rest.replace(claim, "}".repeat(claim.length()));
            }
        }
    }
}
