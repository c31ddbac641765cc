package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a unit did on the whole, where the brief lists it in short words (重实效、强实干；理论武装、选贤任能): demands are kept
 * to, fields are worked on, and doings are told as they are. Demands and fields make no one list of objects.
 */
final class GeneralTasks {
    private static final Pattern MARK = Pattern.compile("[、，,；;。]+");

    private static final Pattern CLAUSE = Pattern.compile("[，,；;。]+");

    /** 聚焦渔港主业; 以渔政建设为统领. */
    private static final Pattern VIEW = Pattern.compile("(?:聚焦|围绕|立足|着眼|突出|坚持)[^、，]+|以[^、，]+为[^、，]{2,4}");

    /** Longer parts are told as other measures are. */
    private static final int LONGEST = 8;

    /** 抓落实: a verb and its object. */
    private static final int DEED = 3;

    private static final int SET_PHRASE = 4;

    private final ClauseReader reader;
    private final List<String> verbs;
    private final Set<String> setPhrases;

    GeneralTasks(Settings settings, ClauseReader reader) {
        this.reader = reader;
        this.verbs = settings.data("titles").get("定位说法").get("单字动词").texts();
        this.setPhrases = settings.data("headlines").entries().values().stream().flatMap(theme -> theme.get("四字格").texts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private enum Kind {
        DEED,
        SET_PHRASE,
        FIELD
    }

    /** As a clause without a mark at its end, behind what it was done with in view (聚焦主业；甲、乙、丙); empty if it is no list of short words. */
    Sourced told(Sourced measures) {
        List<Sourced> clauses = parts(measures, CLAUSE);
        Sourced before = Sourced.EMPTY;
        for (Sourced clause : clauses.subList(0, Math.max(0, clauses.size() - 1))) {
            if (!VIEW.matcher(clause.text()).matches()) {
                return list(measures);
            }
            before = before.plus(clause).plus(Wording.glue("，"));
        }
        Sourced list = before.isEmpty() ? list(measures) : list(clauses.get(clauses.size() - 1));
        return list.isEmpty() ? list : before.plus(list);
    }

    private Sourced list(Sourced measures) {
        List<Sourced> parts = parts(measures, MARK);
        boolean brief = parts.size() > 1 && parts.stream().allMatch(p -> p.text().length() <= LONGEST && p.text().codePoints().allMatch(Character::isIdeographic));
        if (!brief) {
            return Sourced.EMPTY;
        }
        List<Sourced> deeds = of(parts, Kind.DEED);
        List<Sourced> fields = of(parts, Kind.FIELD);
        if (fields.isEmpty()) {
            return Wording.listed(parts);
        }
        if (deeds.stream().anyMatch(deed -> deed.text().length() != DEED)) {
            // 全力推进渔港建设、渔政执法: its verb has the rest as objects too.
            return Sourced.EMPTY;
        }
        List<Sourced> work = new ArrayList<>(parts);
        work.removeAll(deeds);
        boolean names = work.size() == fields.size();
        Sourced worked = Wording.glue(names ? "统筹推进" : "统筹做好").plus(Wording.listed(work)).plus(Wording.glue(names ? "" : "各项工作"));
        return deeds.isEmpty() ? worked : Wording.glue("坚持").plus(Wording.listed(deeds)).plus(Wording.glue("，")).plus(worked);
    }

    private static List<Sourced> parts(Sourced measures, Pattern marks) {
        List<Sourced> parts = new ArrayList<>();
        Matcher mark = marks.matcher(measures.text());
        int from = 0;
        while (mark.find()) {
            parts.add(measures.slice(from, mark.start()));
            from = mark.end();
        }
        parts.add(measures.slice(from, measures.text().length()));
        parts.removeIf(Sourced::isEmpty);
        return parts;
    }

    private List<Sourced> of(List<Sourced> parts, Kind kind) {
        return parts.stream().filter(p -> kind(p.text()) == kind).toList();
    }

    private Kind kind(String part) {
        if (part.length() == SET_PHRASE && setPhrases.contains(part)) {
            return Kind.SET_PHRASE;
        }
        boolean shortVerb = part.length() == DEED || part.length() != SET_PHRASE && verbs.contains(part.substring(0, 1));
        boolean deed = shortVerb || reader.opensWithVerb(part) && part.length() != SET_PHRASE || reader.kind(part) != ClauseReader.Kind.NOMINAL;
        return !deed ? Kind.FIELD : part.length() == SET_PHRASE ? Kind.SET_PHRASE : Kind.DEED;
    }
}
