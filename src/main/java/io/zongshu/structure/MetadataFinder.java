package io.zongshu.structure;

import io.zongshu.document.Document;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds genre, unit and period from title, subtitle, signature and file name. */
final class MetadataFinder {
    private static final Pattern EDGE = Pattern.compile("^[—\\-：:，、 　的]+|[—\\-：:，、 　的]+$");
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,9}(省|市|自治区|州|盟|区|县|旗)");
    private static final int LONGEST_UNIT = 16;

    private final StructureRules rules;

    MetadataFinder(StructureRules rules) {
        this.rules = rules;
    }

    Metadata find(Document document, String fileName) {
        String titles = document.title() + "　" + document.subtitle();
        String genre = genre(document.subtitle());
        return new Metadata(
                genre.equals(Metadata.UNKNOWN) ? genre(titles) : genre, unit(document), period(titles, fileName));
    }

    private String genre(String titles) {
        return rules.genres().stream()
                .filter(g -> g.fits(titles))
                .findFirst()
                .map(StructureRules.Genre::name)
                .orElse(Metadata.UNKNOWN);
    }

    private String period(String titles, String fileName) {
        for (String text : List.of(titles, fileName)) {
            for (Pattern pattern : rules.periods()) {
                Matcher matcher = pattern.matcher(text);
                if (matcher.find()) {
                    return matcher.group();
                }
            }
        }
        return Metadata.UNKNOWN;
    }

    /** What stands before the field of work in the subtitle or title; else the signature. */
    private String unit(Document document) {
        for (String title : List.of(document.subtitle(), document.title())) {
            String unit = unitIn(title);
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return document.paragraphs().stream()
                .filter(p -> p.role() == Role.SIGNATURE)
                .map(Paragraph::text)
                .findFirst()
                .orElse(Metadata.UNKNOWN);
    }

    private String unitIn(String title) {
        for (Pattern period : rules.periods()) {
            Matcher matcher = period.matcher(title);
            if (matcher.find()) {
                String before = EDGE.matcher(title.substring(0, matcher.start())).replaceAll("");
                if (isUnit(before)) {
                    return before;
                }
            }
        }
        return beforeField(title);
    }

    private boolean isUnit(String words) {
        return words.length() >= 2 && words.length() <= LONGEST_UNIT && !rules.notUnits().contains(words)
                && (rules.unitLine().matcher(words).matches() || PLACE.matcher(words).matches());
    }

    private String beforeField(String title) {
        String rest = title;
        for (Pattern period : rules.periods()) {
            rest = period.matcher(rest).replaceAll("");
        }
        rest = EDGE.matcher(rest).replaceAll("");
        int end = rest.length();
        for (String word : rules.afterUnit()) {
            int at = rest.indexOf(word);
            end = at >= 0 && at < end ? at : end;
        }
        String unit = EDGE.matcher(rest.substring(0, end)).replaceAll("");
        boolean found = end < rest.length() && unit.length() >= 2 && unit.length() <= LONGEST_UNIT
                && unit.chars().allMatch(c -> Marks.isHan((char) c) || c == '（' || c == '）');
        return found && !rules.notUnits().contains(unit) ? unit : "";
    }
}
