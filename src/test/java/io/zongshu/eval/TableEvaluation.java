package io.zongshu.eval;

import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.brief.Fact;
import io.zongshu.eval.ToldTable.Expected;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads tables and compares the facts with what a clerk takes from them: {@code TableEvaluation [-v] FILE…}. Each FILE is a
 * {@link FolderText} whose files are followed by lines {@code > NAME | VALUE} (this year's facts) and {@code ~ NAME | VALUE}
 * (of plans and other years: may be told as comparison only). -v prints all facts and notes, what is missed and what is wrong.
 *
 * <p>Wrong are: UNIT, a value with a unit that is not its own (one without any is counted apart); RANK, a rank told as an amount; PRIOR, a plan or another year's
 * value as this year's; SIGN, a rise as a fall; NAME, a value under the name of something else. Words are compared loosely.
 */
public final class TableEvaluation {
    private final PrintStream out;
    private final boolean verbose;
    private final Map<String, Integer> wrong = new TreeMap<>();
    private int facts;
    private int told;
    private int otherUnit;
    private int bare;

    TableEvaluation(PrintStream out, boolean verbose) {
        this.out = out;
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        boolean verbose = args.length > 0 && args[0].equals("-v");
        TableEvaluation evaluation = new TableEvaluation(new PrintStream(System.out, true, StandardCharsets.UTF_8), verbose);
        for (String file : List.of(args).subList(verbose ? 1 : 0, args.length)) {
            evaluation.tables(Path.of(file));
        }
        evaluation.out.println(evaluation.figures());
    }

    /** Totals in one line. */
    String figures() {
        return "told " + told + "/" + facts + ", without unit " + bare + ", with another unit " + otherUnit + ", missed " + (facts - told - bare - otherUnit) + "; wrong "
                + wrong.values().stream().mapToInt(n -> n).sum() + " " + wrong;
    }

    /** Reads the tables of a text. */
    void tables(Path file) throws IOException {
        FolderText text = FolderText.read(file);
        Path folder = Files.createTempDirectory("zongshu-tables");
        text.write(folder);
        for (String name : text.names()) {
            table(folder.resolve(name), text.expected(name).stream().map(Expected::of).toList(), text.lines(name));
        }
    }

    private void table(Path file, List<Expected> expected, List<String> lines) {
        print("== " + file.getFileName());
        List<Fact> read = read(file);
        ToldTable table = new ToldTable(read, expected, lines);
        for (Expected one : expected) {
            if (!one.current()) {
                continue;
            }
            facts++;
            boolean tells = table.tells(one);
            boolean withoutUnit = !tells && table.tellsBare(one);
            boolean other = !tells && !withoutUnit && table.tellsInOtherUnit(one);
            told += tells ? 1 : 0;
            bare += withoutUnit ? 1 : 0;
            otherUnit += other ? 1 : 0;
            if (!tells) {
                print((withoutUnit ? "   WITHOUT UNIT " : other ? "   OTHER UNIT " : "   MISSED ") + one.name() + " | " + one.value());
            }
        }
        for (String one : table.wrong()) {
            wrong.merge(one.substring(0, one.indexOf(':')), 1, Integer::sum);
            print("   WRONG " + one);
        }
    }

    private List<Fact> read(Path file) {
        try {
            BriefReading reading = BriefReader.read(List.of(file), Settings.builtIn());
            reading.brief().facts().forEach(fact -> print("   " + String.join(" | ", fact.cells().stream().map(c -> c.text()).toList())));
            reading.notes().forEach(note -> print("   note: " + note));
            return reading.brief().facts();
        } catch (CannotContinue e) {
            print("   NOT READ: " + e.getMessage());
            return List.of();
        }
    }

    private void print(String line) {
        if (verbose) {
            out.println(line);
        }
    }
}
