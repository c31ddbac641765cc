package io.zongshu.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Finds the line to blame for a text that is not YAML. A repair is believed only if the text, parsed again with it, gets
 * further; so what the user is told to write does work.
 */
final class YamlDiagnosis {
    private static final int MAX_PROBLEMS = 50;
    private static final int LINES_BACK = 30;
    // Every trial parses the text again; a long one is diagnosed for its first faults only.
    private static final int LONG_TEXT = 3_000;

    private final String file;
    private final List<String> lines;

    private YamlDiagnosis(String file, String text) {
        this.file = file;
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /** The message for a text that the parser refused. */
    static CannotContinue explain(String file, String text, YamlEngineException failure) {
        return new YamlDiagnosis(file, text).explain(failure);
    }

    private CannotContinue explain(YamlEngineException failure) {
        List<YamlProblem> problems = new ArrayList<>();
        Optional<YamlEngineException> open = Optional.of(failure);
        int most = lines.size() > LONG_TEXT ? 1 : MAX_PROBLEMS;
        while (open.isPresent() && problems.size() < most) {
            int at = problemLine(open.get());
            Optional<YamlProblem> problem = repair(open.get(), at);
            if (problem.isEmpty()) {
                break;
            }
            problems.add(problem.get());
            lines.set(problem.get().line() - 1, problem.get().mended());
            open = failure();
        }
        return problems.isEmpty() ? notUnderstood(failure) : YamlMessages.mend(file, problems);
    }

    private CannotContinue notUnderstood(YamlEngineException failure) {
        int line = problemLine(failure);
        int column = mark(failure).map(Mark::getColumn).orElse(0) + 1;
        String what = failure instanceof ReaderException ? YamlMessages.CONTROL : YamlMessages.NOT_UNDERSTOOD;
        return YamlMessages.at(file, line, column, what, line <= lines.size() ? lines.get(line - 1) : "");
    }

    private Optional<YamlEngineException> failure() {
        try {
            YamlBuilder.build(file, String.join("\n", lines));
            return Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.of(e);
        } catch (CannotContinue e) {
            // A fault of another kind, which the user meets after mending these lines.
            return Optional.empty();
        }
    }

    private Optional<YamlProblem> repair(YamlEngineException failure, int at) {
        int context = contextLine(failure).orElse(at);
        int first = Math.max(Math.min(context, at), at - LINES_BACK);
        List<Integer> order = new ArrayList<>();
        order.add(at);
        order.add(at - 1);
        order.add(context);
        for (int line = first; line < at - 1; line++) {
            order.add(line);
        }
        for (int line : order) {
            Optional<YamlProblem> problem = line < 1 || line > lines.size() ? Optional.empty() : repairLine(line, at);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private Optional<YamlProblem> repairLine(int line, int at) {
        String original = lines.get(line - 1);
        Optional<YamlProblem> slip = YamlLine.problem(line, original, key -> true);
        if (slip.isPresent() && helps(slip.get(), at)) {
            return slip;
        }
        if (line < at - 1 || original.isBlank()) {
            return Optional.empty();
        }
        for (int column : columnsAbove(line)) {
            String moved = YamlLine.moved(original, column);
            YamlProblem indent = new YamlProblem(line, 1, YamlMessages.INDENT, original, moved);
            if (!moved.equals(original) && helps(indent, at)) {
                return Optional.of(indent);
            }
        }
        return Optional.empty();
    }

    // Columns at which keys and dashes of the lines above stand, the nearest line first.
    private List<Integer> columnsAbove(int line) {
        boolean dash = lines.get(line - 1).strip().startsWith("-");
        List<Integer> columns = new ArrayList<>();
        TreeSet<Integer> seen = new TreeSet<>();
        for (int i = line - 1; i >= Math.max(1, line - LINES_BACK); i--) {
            String above = lines.get(i - 1);
            boolean aboveDash = above.strip().startsWith("-");
            int column = dash && aboveDash ? above.indexOf('-') : YamlLine.keyColumn(above);
            if ((!dash || aboveDash) && column >= 0 && seen.add(column)) {
                columns.add(column);
            }
        }
        return columns;
    }

    private boolean helps(YamlProblem problem, int at) {
        String kept = lines.set(problem.line() - 1, problem.mended());
        Optional<YamlEngineException> left = failure();
        lines.set(problem.line() - 1, kept);
        return left.isEmpty() || problemLine(left.get()) > at;
    }

    private int problemLine(YamlEngineException failure) {
        if (failure instanceof ReaderException reader) {
            String text = String.join("\n", lines);
            int position = Math.min(reader.getPosition(), text.codePointCount(0, text.length()));
            String before = text.substring(0, text.offsetByCodePoints(0, position));
            return 1 + (int) before.chars().filter(c -> c == '\n').count();
        }
        int line = mark(failure).map(Mark::getLine).orElse(0) + 1;
        return Math.min(line, lines.size());
    }

    private static Optional<Mark> mark(YamlEngineException failure) {
        return failure instanceof MarkedYamlEngineException marked ? marked.getProblemMark() : Optional.empty();
    }

    private static OptionalInt contextLine(YamlEngineException failure) {
        Optional<Mark> mark = failure instanceof MarkedYamlEngineException marked ? marked.getContextMark() : Optional.empty();
        return mark.isPresent() ? OptionalInt.of(mark.get().getLine() + 1) : OptionalInt.empty();
    }
}
