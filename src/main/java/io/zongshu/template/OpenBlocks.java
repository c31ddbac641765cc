package io.zongshu.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The #if and #foreach that wait for their #end, and what the names of the loops stand for. */
final class OpenBlocks {
    /** Sections, passages and a choice in each need four. */
    private static final int DEEPEST = 12;

    private final String file;
    private final Deque<Block> open = new ArrayDeque<>();

    OpenBlocks(String file) {
        this.file = file;
    }

    /** An open block: a loop has a name and the steps to its rows. */
    private record Block(String directive, String name, List<String> rows, int line, boolean hasElse) {}

    void loop(String name, String list, int line) {
        List<String> rows = new ArrayList<>(steps(list));
        rows.set(rows.size() - 1, rows.get(rows.size() - 1) + "[]");
        push(new Block("foreach", name, rows, line, false));
    }

    /** #if, #elseif, #else or #end. */
    void take(String directive, int line) {
        if (directive.equals("if")) {
            push(new Block("if", "", List.of(), line, false));
            return;
        }
        Block last = open.poll();
        if (last == null) {
            throw TemplateMessages.unopened(file, line, directive);
        }
        if (directive.equals("end")) {
            return;
        }
        if (!last.directive().equals("if") || last.hasElse()) {
            throw TemplateMessages.unopened(file, line, directive);
        }
        open.push(new Block("if", "", List.of(), last.line(), directive.equals("else")));
    }

    private void push(Block block) {
        open.push(block);
        if (open.size() > DEEPEST) {
            throw TemplateMessages.tooDeep(file, block.line(), DEEPEST);
        }
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
        Block unclosed = open.peek();
        if (unclosed != null) {
            throw TemplateMessages.unclosed(file, unclosed.line(), unclosed.directive());
        }
    }
}
