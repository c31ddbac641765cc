package io.zongshu.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 对仗: of four or more sibling headings all but one have clauses of the same lengths. */
final class ParallelHeadings implements Algorithm {
    private static final Pattern CLAUSE_END = Pattern.compile("[，、；：　 ]");
    private static final Pattern NAME = Pattern.compile("[《》“”0-9A-Za-z]");
    private static final int FEWEST = 4;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            List<String> other = rule.words("另类");
            for (List<CheckedHeading> group : groups(paper)) {
                look(rule, group.stream().filter(h -> other.stream().noneMatch(h.entry().text()::contains)).toList(), found);
            }
        }
    }

    /** Headings of one level and one written form under one heading, those that are headings and no sentences. */
    private static List<List<CheckedHeading>> groups(CheckedPaper paper) {
        Map<String, List<CheckedHeading>> groups = new LinkedHashMap<>();
        int[] above = new int[6];
        for (CheckedHeading heading : CheckedHeading.of(paper)) {
            int level = heading.entry().level();
            above[level]++;
            Arrays.fill(above, level + 1, above.length, 0);
            if (heading.isTitle()) {
                String parent = Arrays.stream(above, 0, level).mapToObj(Integer::toString).collect(Collectors.joining("."));
                groups.computeIfAbsent(parent + " " + level + heading.entry().runIn(), k -> new ArrayList<>()).add(heading);
            }
        }
        return List.copyOf(groups.values());
    }

    private static void look(Rule rule, List<CheckedHeading> group, Findings found) {
        if (group.size() < FEWEST) {
            return;
        }
        Map<List<Integer>, List<CheckedHeading>> shapes = new LinkedHashMap<>();
        group.forEach(h -> shapes.computeIfAbsent(shape(h.entry().text()), k -> new ArrayList<>()).add(h));
        if (shapes.size() != 2) {
            return;
        }
        for (Map.Entry<List<Integer>, List<CheckedHeading>> odd : shapes.entrySet()) {
            CheckedHeading heading = odd.getValue().get(0);
            if (odd.getValue().size() == 1 && !NAME.matcher(heading.entry().text()).find()) {
                List<Integer> common = shapes.keySet().stream().filter(s -> s != odd.getKey()).findFirst().orElseThrow();
                found.add(rule, heading.paragraph(), heading.textStart(), heading.end(),
                        Map.of("式", told(common), "此", told(odd.getKey())));
                return;
            }
        }
    }

    /** The lengths of its clauses. */
    private static List<Integer> shape(String heading) {
        return Arrays.stream(CLAUSE_END.split(heading)).map(String::length).toList();
    }

    private static String told(List<Integer> shape) {
        return shape.size() == 1 ? shape.get(0) + "个字"
                : shape.size() + "个分句，" + shape.stream().map(n -> n + "字").collect(Collectors.joining("、"));
    }
}
