package io.zongshu.check;

import io.zongshu.document.Block;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.structure.OutlineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** 空节: headings on their own lines with nothing under them. */
final class EmptySections implements Algorithm {
    /** So many empty ones on end are the items of a list and no headings. */
    private static final int LIST = 3;
    private static final int DEEPEST = 4;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<Block> blocks = paper.article().document().blocks();
        // Where other numbers of the same form begin paragraphs, a short paragraph is no heading.
        Set<String> items = paper.article().outline().stream().filter(OutlineEntry::runIn)
                .map(e -> form(e.marker())).filter(f -> !f.isEmpty()).collect(Collectors.toSet());
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= blocks.size(); i++) {
            if (i < blocks.size() && blocks.get(i) instanceof Heading heading
                    && !items.contains(form(heading.marker())) && isEmpty(blocks, i, heading)) {
                run.add(i);
            } else {
                if (run.size() < LIST) {
                    for (int empty : run) {
                        paper.ofBlock(empty).ifPresent(p -> rules.forEach(rule -> found.whole(rule, p, Map.of())));
                    }
                }
                run.clear();
            }
        }
    }

    private static String form(String marker) {
        return marker.replaceAll("[一二三四五六七八九十]+", "一").replaceAll("[0-9０-９]+", "1").replaceAll("[①-⑳]", "①").strip();
    }

    private static boolean isEmpty(List<Block> blocks, int at, Heading empty) {
        for (int next = at + 1; next < blocks.size(); next++) {
            if (blocks.get(next) instanceof Heading heading) {
                // Below the fourth level all count as the fourth.
                boolean deeper = heading.level() == DEEPEST && !form(heading.marker()).equals(form(empty.marker()));
                return heading.level() <= empty.level() && !(deeper && empty.level() == DEEPEST);
            }
            // What stands below a paper's text is no content of its last section.
            boolean end = blocks.get(next) instanceof Paragraph paragraph
                    && (paragraph.role() == Role.SIGNATURE || paragraph.role() == Role.DATE);
            if (!end) {
                return false;
            }
        }
        return true;
    }
}
