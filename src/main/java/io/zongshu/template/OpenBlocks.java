package io.zongshu.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The #if and #foreach that wait for their #end, and what the names of the loops stand for. */
final class OpenBlocks {
    /** The step of a loop whose list is not known, because its #foreach is faulty. */
    static final String UNKNOWN = "?";
    /** Sections, passages and a choice in each need four. */
    private static final int DEEPEST = 12;

    private final Problems problems;
    private final Deque<Block> open = new ArrayDeque<>();

    OpenBlocks(Problems problems) {
        this.problems = problems;
    }

    /**
     * An open block.
     *
     * @param name of a loop
     * @param rows of a loop: the steps to its rows
     * @param asked of a choice: the names in its condition, as written; none behind its #else
     */
    private record Block(
            String directive, String name, List<String> rows, SourceLine line, boolean hasElse, Set<String> asked) {}

    void loop(String name, String list, SourceLine line) {
        List<String> rows = new ArrayList<>(list.equals(UNKNOWN) ? List.of(UNKNOWN) : steps(list));
        rows.set(rows.size() - 1, rows.get(rows.size() - 1) + "[]");
        push(new Block("foreach", name, rows, line, false, Set.of()));
    }

    /** #if, #elseif, #else or #end. */
    void take(String directive, Set<String> asked, SourceLine line) {
        if (directive.equals("if")) {
            push(new Block("if", "", List.of(), line, false, asked));
            return;
        }
        Block last = open.peek();
        boolean fits = last != null && (directive.equals("end") || last.directive().equals("if") && !last.hasElse());
        if (!fits) {
            problems.error(line, TemplateMessages.unopened(directive));
            return;
        }
        open.pop();
        if (!directive.equals("end")) {
            open.push(new Block("if", "", List.of(), last.line(), directive.equals("else"), asked));
        }
    }

    private void push(Block block) {
        open.push(block);
        if (open.size() == DEEPEST + 1) {
            problems.error(block.line(), TemplateMessages.tooDeep(DEEPEST));
        }
    }

    /** Whether a choice around this place asks for a name. */
    boolean isAsked(String path) {
        return open.stream().anyMatch(block -> block.asked().contains(path));
    }

    /** The way from the slots to a dotted name: a loop's name stands for the rows of its list. */
    List<String> steps(String path) {
        List<String> names = new ArrayList<>(Arrays.asList(path.split("\\.", -1)));
        for (Block block : open) {
            if (block.name().equals(names.get(0))) {
                List<String> steps = new ArrayList<>(block.rows());
                steps.addAll(names.subList(1, names.size()));
                return List.copyOf(steps);
            }
        }
        return List.copyOf(names);
    }

    /** Nothing more comes. */
    void finish() {
        open.forEach(block -> problems.error(block.line(), TemplateMessages.unclosed(block.directive())));
    }
}
