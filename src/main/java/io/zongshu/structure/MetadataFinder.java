package io.zongshu.structure;

import io.zongshu.document.Document;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds genre, unit and period from title, subtitle, signature and file name. */
final class MetadataFinder {
    private static final Pattern EDGE = Pattern.compile("^(关于|[—\\-：:，、 　的])+|(关于|[—\\-：:，、 　的])+$");
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{1,9}(省|市|自治区|州|盟|区|县|旗)");
    /** 在松泽县第十八届人民代表大会第四次会议上: the report is the government's, and of that place. */
    private static final Pattern CONGRESS = Pattern.compile("在(\\p{IsHan}{2,10}?(?:省|市|自治区|自治州|盟|区|县|旗|镇|乡))第.{1,6}[届次]");
    /** A place at the beginning of a clause, as in 云川市坚持…… or 云川市委坚持……. */
    private static final String[] NAMED = {"省", "市", "自治区", "自治州", "盟", "区", "县", "旗"};
    private static final String NAMED_FIRST = "省市自盟区县旗";
    private static final int SHORTEST_PLACE = 2;
    private static final int LONGEST_PLACE = 4;
    private static final int LONGEST_UNIT = 16;
    /** Paragraphs whose words may tell the period. */
    private static final int OPENING = 3;
    private static final int SHORTEST_NAME = 4;
    private static final int LEAST_NAMED = 3;

    private final StructureRules rules;

    MetadataFinder(StructureRules rules) {
        this.rules = rules;
    }

    /** What was found, and where. */
    record Found(Metadata metadata, Evidence evidence) {}

    /** A value and where it was found; both empty if it was not. */
    private record Clue(String value, String place) {
        static final Clue NONE = new Clue("", "");

        static Clue of(String value, String place) {
            return value.isEmpty() ? NONE : new Clue(value, place);
        }

        boolean isFound() {
            return !value.isEmpty();
        }

        String orUnknown() {
            return value.isEmpty() ? Metadata.UNKNOWN : value;
        }
    }

    Found find(Document document, String fileName) {
        List<String> body = document.paragraphs().stream()
                .filter(p -> p.role() == Role.BODY)
                .map(Paragraph::text)
                .toList();
        Clue period = period(document, fileName, body);
        Clue unit = unit(document, body);
        Clue genre = genre(document, period.value());
        return new Found(
                new Metadata(genre.orUnknown(), unit.orUnknown(), period.orUnknown()),
                new Evidence(genre.place(), unit.place(), period.place()));
    }

    /** The words of subtitle or title; a period from anywhere else tells 阶段 from 年度. */
    private Clue genre(Document document, String period) {
        Clue genre = Clue.of(genreIn(document.subtitle() + "　" + period, document.subtitle()), StructureMessages.IN_SUBTITLE);
        return genre.isFound()
                ? genre
                : Clue.of(genreIn(document.title() + "　" + document.subtitle() + "　" + period,
                        document.title() + document.subtitle()), StructureMessages.IN_TITLE);
    }

    private String genreIn(String titles, String words) {
        return words.isEmpty() ? "" : rules.genres().stream()
                .filter(g -> g.fits(titles))
                .findFirst()
                .map(StructureRules.Genre::name)
                .orElse("");
    }

    /** Title, subtitle, file name, the first words of the text, the date below it. */
    private Clue period(Document document, String fileName, List<String> body) {
        return first(
                () -> Clue.of(firstPeriod(document.subtitle()), StructureMessages.IN_SUBTITLE),
                () -> Clue.of(firstPeriod(document.title()), StructureMessages.IN_TITLE),
                () -> Clue.of(firstPeriod(fileName), StructureMessages.IN_FILE_NAME),
                () -> Clue.of(periodOf(rules.openingPeriod(), opening(body)), StructureMessages.IN_OPENING),
                () -> Clue.of(firstPeriod(firstOf(Role.DATE, document)), StructureMessages.IN_DATE));
    }

    /** The first clue that is found; the others are not looked for. */
    @SafeVarargs
    private static Clue first(Supplier<Clue>... clues) {
        for (Supplier<Clue> clue : clues) {
            Clue found = clue.get();
            if (found.isFound()) {
                return found;
            }
        }
        return Clue.NONE;
    }

    private static String opening(List<String> body) {
        return body.stream().limit(OPENING).map(Normalisation::of).collect(Collectors.joining("　"));
    }

    private static String firstOf(Role role, Document document) {
        return document.paragraphs().stream().filter(p -> p.role() == role).map(Paragraph::text).findFirst().orElse("");
    }

    private String firstPeriod(String text) {
        return rules.periods().stream()
                .map(p -> periodOf(p, text))
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String periodOf(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    /** What stands before the field of work in subtitle or title; else the signature; else who is named most. */
    private Clue unit(Document document, List<String> body) {
        return first(
                () -> Clue.of(unitIn(document.subtitle()), StructureMessages.IN_SUBTITLE),
                () -> Clue.of(unitIn(document.title()), StructureMessages.IN_TITLE),
                () -> Clue.of(firstOf(Role.SIGNATURE, document), StructureMessages.IN_SIGNATURE),
                () -> Clue.of(byline(document), StructureMessages.IN_BYLINE),
                // Last, because it takes a walk through all of the text.
                () -> Clue.of(document.title().isEmpty() ? "" : mostNamed(body), StructureMessages.IN_TEXT));
    }

    private String byline(Document document) {
        return document.paragraphs().stream()
                .filter(p -> p.role() == Role.BYLINE && rules.unitLine().matcher(p.text()).matches())
                .map(Paragraph::text)
                .findFirst()
                .orElse("");
    }

    /** The place with which most clauses begin, if three do and no other comes near. */
    private String mostNamed(List<String> body) {
        Map<String, Integer> named = new TreeMap<>();
        for (String written : body) {
            String text = Normalisation.of(written);
            for (int at = 0; at < text.length(); at++) {
                int end = startsWords(text, at) ? endOfPlace(text, at) : -1;
                if (end > 0) {
                    named.merge(text.substring(at, end), 1, Integer::sum);
                }
            }
        }
        named.keySet().removeIf(n -> rules.notUnits().contains(n) || rules.notUnitStart().matcher(n).lookingAt());
        return named.entrySet().stream()
                .filter(e -> e.getValue() >= LEAST_NAMED)
                .filter(e -> named.values().stream().filter(n -> 2 * n >= e.getValue()).count() == 1)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Whether a character is Han and the one before it is not. */
    private static boolean startsWords(String text, int at) {
        return Marks.isHan(text.codePointAt(at)) && (at == 0 || !Marks.isHan(text.codePointBefore(at)));
    }

    /** Where the shortest name of a place ends that starts at an offset, or -1. */
    private static int endOfPlace(String text, int start) {
        int at = start;
        for (int n = 1; n <= LONGEST_PLACE && at < text.length() && Marks.isHan(text.codePointAt(at)); n++) {
            at = text.offsetByCodePoints(at, 1);
            if (n < SHORTEST_PLACE || at == text.length() || NAMED_FIRST.indexOf(text.charAt(at)) < 0) {
                continue;
            }
            for (String kind : NAMED) {
                if (text.startsWith(kind, at)) {
                    return at + kind.length();
                }
            }
        }
        return -1;
    }

    private String unitIn(String title) {
        Matcher congress = CONGRESS.matcher(title);
        if (congress.find()) {
            return congress.group(1);
        }
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
                && !rules.notUnitStart().matcher(words).lookingAt()
                && (rules.unitLine().matcher(words).matches() || PLACE.matcher(words).matches());
    }

    private String beforeField(String title) {
        String rest = title;
        for (Pattern period : rules.periods()) {
            rest = period.matcher(rest).replaceAll("");
        }
        rest = EDGE.matcher(rest).replaceAll("");
        String named = namedIn(rest);
        if (!named.isEmpty()) {
            return named;
        }
        int end = rest.length();
        for (String word : rules.afterUnit()) {
            int at = rest.indexOf(word);
            end = at >= 0 && at < end ? at : end;
        }
        String unit = EDGE.matcher(rest.substring(0, end)).replaceAll("");
        boolean found = end < rest.length() && unit.length() >= 2 && unit.length() <= LONGEST_UNIT
                && unit.chars().allMatch(c -> Marks.isHan((char) c) || c == '（' || c == '）');
        return found && !rules.notUnits().contains(unit) && !rules.notUnitStart().matcher(unit).lookingAt() ? unit : "";
    }

    /** The longest beginning that is a unit's name and is followed by its field of work or nothing: 市委社会工作部. */
    private String namedIn(String rest) {
        for (int end = Math.min(LONGEST_UNIT, rest.length() - 2); end >= SHORTEST_NAME; end--) {
            String tail = EDGE.matcher(rest.substring(end)).replaceAll("");
            boolean field = rules.afterUnit().stream().anyMatch(tail::startsWith) || rules.titleEnd().matcher(tail).lookingAt();
            String name = rest.substring(0, end);
            if (field && isUnit(name) && name.chars().allMatch(c -> Marks.isHan((char) c))) {
                return name;
            }
        }
        return "";
    }
}
