package io.zongshu.eval;

import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.brief.Conflict;
import io.zongshu.brief.Duplicate;
import io.zongshu.eval.ReconciliationMatch.Told;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads folders of departments' files and compares the duplicates and conflicts found with those planted (KEY.json in the
 * folder, or beside it as NAME.json): {@code ReconciliationEvaluation FOLDER…}. A FOLDER ending in .folder is a
 * {@link FolderText}, which is written out first. Sides are compared loosely, by file and row, paragraph or text.
 */
public final class ReconciliationEvaluation {
    private final PrintStream out;
    private int plantedDuplicates;
    private int foundDuplicates;
    private int plantedConflicts;
    private int foundConflicts;
    private int plantedLookalikes;
    private int flagged;
    private int invented;

    ReconciliationEvaluation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReconciliationEvaluation evaluation = new ReconciliationEvaluation(out);
        for (String arg : args) {
            Path path = Path.of(arg);
            evaluation.folder(arg.endsWith(".folder") ? written(path) : path);
        }
        out.println("all: " + evaluation.figures());
    }

    private static Path written(Path text) throws IOException {
        Path folder = Files.createTempDirectory("zongshu-folder");
        FolderText.read(text).write(folder);
        return folder;
    }

    /** Found of planted, in one line. */
    String figures() {
        return "duplicates " + foundDuplicates + "/" + plantedDuplicates + ", conflicts " + foundConflicts + "/" + plantedConflicts
                + ", lookalikes flagged " + flagged + "/" + plantedLookalikes + ", invented " + invented;
    }

    /** Reads a folder and prints what was found of its key, missed and invented. */
    void folder(Path folder) throws IOException {
        Path inside = folder.resolve("KEY.json");
        Path key = Files.isRegularFile(inside) ? inside : folder.resolveSibling(folder.getFileName() + ".json");
        BriefReading reading = BriefReader.read(List.of(folder), Settings.builtIn());
        out.println("== " + folder + ": " + reading.brief().facts().size() + " facts of " + reading.files().size() + " files");
        reading.notes().forEach(note -> out.println("   note: " + note));
        compare(ReconciliationKey.read(key), reading);
    }

    private void compare(ReconciliationKey key, BriefReading reading) {
        List<List<Told>> duplicates = new ArrayList<>();
        for (Duplicate duplicate : reading.duplicates()) {
            duplicates.add(ReconciliationMatch.sides(duplicate));
        }
        List<List<Told>> conflicts = new ArrayList<>();
        for (Conflict conflict : reading.brief().conflicts()) {
            conflicts.add(ReconciliationMatch.sides(conflict, reading.brief()));
        }
        plantedDuplicates += key.duplicates().size();
        plantedConflicts += key.conflicts().size();
        plantedLookalikes += key.lookalikes().size();
        foundDuplicates += found("duplicate", key.duplicates(), duplicates);
        foundConflicts += found("conflict", key.conflicts(), conflicts);
        others("duplicate", duplicates, key.duplicates(), key.also(), key.lookalikes());
        others("conflict", conflicts, key.conflicts(), key.also(), key.lookalikes());
    }

    private int found(String kind, List<ReconciliationKey.Planted> planted, List<List<Told>> reported) {
        int found = 0;
        for (ReconciliationKey.Planted pair : planted) {
            List<Told> hit = reported.stream().filter(sides -> ReconciliationMatch.holds(pair, sides)).findFirst().orElse(List.of());
            found += hit.isEmpty() ? 0 : 1;
            out.println((hit.isEmpty() ? "   MISSED " : "   found ") + kind + ": " + pair.what()
                    + (hit.isEmpty() ? " " + pair.a() + " | " + pair.b() : " " + told(hit)));
        }
        return found;
    }

    private void others(
            String kind, List<List<Told>> reported, List<ReconciliationKey.Planted> planted,
            List<ReconciliationKey.Planted> also, List<ReconciliationKey.Planted> lookalikes) {
        for (List<Told> sides : reported) {
            if (planted.stream().noneMatch(pair -> ReconciliationMatch.holds(pair, sides))
                    && also.stream().noneMatch(pair -> ReconciliationMatch.holds(pair, sides))) {
                invented++;
                String like = lookalikes.stream().filter(pair -> ReconciliationMatch.misled(pair, sides))
                        .map(ReconciliationKey.Planted::what).findFirst().orElse("");
                flagged += like.isEmpty() ? 0 : 1;
                out.println("   INVENTED " + kind + (like.isEmpty() ? "" : " (lookalike: " + like + ")") + ": " + told(sides));
            }
        }
    }

    private static String told(List<Told> sides) {
        return sides.stream().map(s -> s.address() + "“" + (s.figure().isEmpty() ? s.text() : s.figure()) + "”").collect(Collectors.joining(" = "));
    }
}
