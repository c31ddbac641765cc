package io.zongshu.check;

import io.zongshu.document.Block;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 空节: headings on their own lines with nothing under them. */
final class EmptySections implements Algorithm {
    /** So many empty ones on end are the items of a list and no headings. */
    private static final int LIST = 3;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<Block> blocks = paper.article().document().blocks();
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i <= blocks.size(); i++) {
            if (i < blocks.size() && blocks.get(i) instanceof Heading heading && isEmpty(blocks, i, heading.level())) {
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

    private static boolean isEmpty(List<Block> blocks, int at, int level) {
        for (int next = at + 1; next < blocks.size(); next++) {
            if (blocks.get(next) instanceof Heading heading) {
                return heading.level() <= level;
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
