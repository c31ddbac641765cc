package io.zongshu.structure;

import io.zongshu.document.Document;
import io.zongshu.document.ParallelGroup;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds sibling headings that are built alike, and what they share. */
final class ParallelGroups {
    /** Longer "headings" are whole sentences after 一是, which are not built to be alike. */
    private static final int LONGEST_MEMBER = 45;

    private final HeadingFrame frames = new HeadingFrame();

    private final StructureRules rules;

    ParallelGroups(StructureRules rules) {
        this.rules = rules;
    }

    /** Groups of headings, then of clauses in running text. */
    List<ParallelGroup> of(List<OutlineEntry> outline, Document document) {
        List<ParallelGroup> groups = new ArrayList<>(ofHeadings(outline));
        Set<String> headings = groups.stream().flatMap(g -> g.members().stream()).collect(Collectors.toSet());
        new ClauseGroups(frames)
                .of(document).stream()
                .filter(g -> g.members().stream().noneMatch(m -> headings.stream().anyMatch(h -> h.contains(m))))
                .forEach(groups::add);
        return groups;
    }

    private List<ParallelGroup> ofHeadings(List<OutlineEntry> outline) {
        List<ParallelGroup> groups = new ArrayList<>();
        for (List<String> siblings : siblings(outline)) {
            for (List<String> alike : alike(siblings)) {
                groups.add(new ParallelGroup(ParallelGroup.Kind.HEADING, alike, frames.of(alike)));
            }
        }
        return groups;
    }

    /** Headings of one level under one heading, in order of their first member. */
    private static List<List<String>> siblings(List<OutlineEntry> outline) {
        Map<String, List<String>> families = new LinkedHashMap<>();
        int[] path = new int[6];
        for (OutlineEntry entry : outline) {
            StringBuilder family = new StringBuilder();
            for (int level = 1; level < entry.level(); level++) {
                family.append(path[level]).append('/');
            }
            if (!entry.text().isEmpty() && entry.text().length() <= LONGEST_MEMBER) {
                families.computeIfAbsent(family + "|" + entry.level(), k -> new ArrayList<>()).add(entry.text());
            }
            path[entry.level()]++;
            java.util.Arrays.fill(path, entry.level() + 1, path.length, 0);
        }
        return List.copyOf(families.values());
    }

    /** The largest set of siblings with equally many clauses, if there are two; a second set of two or more as well. */
    private List<List<String>> alike(List<String> siblings) {
        Map<Integer, List<String>> byClauses = new LinkedHashMap<>();
        for (String text : siblings) {
            if (rules.label().matcher(text).matches()) {
                continue;
            }
            byClauses.computeIfAbsent(Marks.count(text, '，') + Marks.count(text, '：'), k -> new ArrayList<>()).add(text);
        }
        List<List<String>> groups = new ArrayList<>();
        for (List<String> group : byClauses.values()) {
            if (group.size() >= 2 && isParallel(group)) {
                groups.add(group);
            }
        }
        return groups;
    }

    /** Siblings whose lengths are far apart and which share nothing are not built alike. */
    private boolean isParallel(List<String> group) {
        int shortest = group.stream().mapToInt(String::length).min().orElse(0);
        int longest = group.stream().mapToInt(String::length).max().orElse(0);
        return longest <= 2.5 * shortest
                || frames.of(group).replaceAll("⟨[^⟩]*⟩", "").chars().anyMatch(c -> Marks.isHan((char) c));
    }
}
