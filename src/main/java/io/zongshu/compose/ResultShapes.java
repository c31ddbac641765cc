package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The grammar of results.yaml: shapes of results, the first that fits with the words that make a clause of it. */
final class ResultShapes {
    private static final String GROUPS = "①②③";

    /** Stands for a verb by collocations.yaml. */
    private static final char BY_NOUN = '＋';

    /** Whose result it is, if no clause says so; the names are those of results.yaml. */
    enum Holder {
        NONE(""),
        /** The item, where the row has no more than that. */
        ITEM("事项"),
        /** Only the item can be. */
        SUBJECT("述");

        private final String entry;

        Holder(String entry) {
            this.entry = entry;
        }
    }

    private record Shape(Pattern pattern, String wording, List<String> limits, Holder holder) {}

    /** A result as a clause. */
    record Worded(Sourced clause, Holder holder) {}

    private final List<Shape> shapes = new ArrayList<>();

    ResultShapes(Settings settings) {
        YamlNode data = settings.data("results");
        YamlNode classes = data.get("词类");
        for (YamlNode shape : data.get("句式").items()) {
            String pattern = shape.get("式").text();
            while (pattern.indexOf('〈') >= 0) {
                int from = pattern.indexOf('〈');
                int to = pattern.indexOf('〉');
                pattern = pattern.substring(0, from) + "(?:" + classes.get(pattern.substring(from + 1, to)).text() + ")" + pattern.substring(to + 1);
            }
            Holder holder = Holder.NONE;
            for (Holder each : Holder.values()) {
                holder = each.entry.equals(shape.get("归").text()) ? each : holder;
            }
            shapes.add(new Shape(compiled(pattern), shape.get("写").text(), shape.get("限").texts(), holder));
        }
    }

    private static Pattern compiled(String pattern) {
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw CannotContinue.usage("设置文件 results.yaml 里“式”的写法不对：“" + e.getPattern() + "”。请检查括号是否成对。");
        }
    }

    /**
     * The result as a clause; empty if it is of no known shape.
     *
     * @param allowed whether it meets a limit
     * @param verb the verb that goes with it as a noun
     */
    Optional<Worded> worded(Sourced result, Predicate<String> allowed, String verb) {
        for (Shape shape : shapes) {
            Matcher matcher = shape.pattern.matcher(result.text());
            if (matcher.matches() && shape.limits.stream().allMatch(allowed)) {
                return Optional.of(new Worded(clause(result, matcher, shape.wording, verb), shape.holder));
            }
        }
        return Optional.empty();
    }

    private static Sourced clause(Sourced result, Matcher matcher, String wording, String verb) {
        Sourced clause = Sourced.EMPTY;
        StringBuilder ours = new StringBuilder();
        for (char c : wording.toCharArray()) {
            int group = GROUPS.indexOf(c) + 1;
            if (group == 0) {
                ours.append(c == BY_NOUN ? verb : String.valueOf(c));
                continue;
            }
            clause = clause.plus(added(ours)).plus(matcher.groupCount() == 0 ? result : result.slice(matcher.start(group), matcher.end(group)));
            ours.setLength(0);
        }
        return clause.plus(added(ours));
    }

    private static Sourced added(StringBuilder ours) {
        return ours.length() == 0 ? Sourced.EMPTY : Wording.shaped(ours.toString());
    }
}
