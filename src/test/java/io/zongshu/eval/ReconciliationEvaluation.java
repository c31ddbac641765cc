package io.zongshu.eval;

import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.eval.ReconciliationMatch.Told;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads folders of departments' files and compares the duplicates and conflicts found with those planted (KEY.json in the
 * folder, or beside it as NAME.json): {@code ReconciliationEvaluation FOLDER…}. What is sure is counted, and what is sure or possible. A FOLDER ending in .folder is a
 * {@link FolderText}, which is written out first. Sides are compared loosely, by file and row, paragraph or text.
 */
public final class ReconciliationEvaluation {
    private static final int SURE = 0;
    private static final int POSSIBLE = 1;
    private static final int[] NONE = new int[POSSIBLE + 1];

    private final PrintStream out;
    private final Map<String, int[]> found = new TreeMap<>();
    private final Map<String, Integer> planted = new TreeMap<>();
    private final List<Integer> shown = new ArrayList<>();

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
        out.println("all, " + evaluation.figures());
    }

    private static Path written(Path text) throws IOException {
        Path folder = Files.createTempDirectory("zongshu-folder");
        FolderText.read(text).write(folder);
        return folder;
    }

    /** Found of planted, in two lines: what is sure, and what is sure or possible. */
    String figures() {
        return "sure: " + figures(SURE) + "\nall, sure or possible: " + figures(POSSIBLE) + "; possible in a folder: at most "
                + shown.stream().mapToInt(n -> n).max().orElse(0) + ", on average " + String.format(Locale.ROOT, "%.1f", shown.stream().mapToInt(n -> n).average().orElse(0));
    }

    private String figures(int tier) {
        return "duplicates " + of("duplicate", tier) + ", conflicts " + of("conflict", tier) + ", lookalikes flagged " + of("lookalike", tier)
                + ", invented " + found.getOrDefault("invented", NONE)[tier];
    }

    private String of(String kind, int tier) {
        return found.getOrDefault(kind, NONE)[tier] + "/" + planted.getOrDefault(kind, 0);
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
        List<List<Told>> duplicates = reading.duplicates().stream().map(ReconciliationMatch::sides).toList();
        List<List<Told>> conflicts = reading.brief().conflicts().stream().map(c -> ReconciliationMatch.sides(c, reading.brief())).toList();
        shown.add(reading.possible().size());
        compare("duplicate", key.duplicates(), duplicates, possible(reading, true), key);
        compare("conflict", key.conflicts(), conflicts, possible(reading, false), key);
        planted.merge("lookalike", key.lookalikes().size(), Integer::sum);
    }

    private static List<List<Told>> possible(BriefReading reading, boolean sameValue) {
        return reading.possible().stream().filter(p -> p.sameValue() == sameValue).map(ReconciliationMatch::sides).toList();
    }

    private void compare(
            String kind, List<ReconciliationKey.Planted> pairs, List<List<Told>> sure, List<List<Told>> possible, ReconciliationKey key) {
        planted.merge(kind, pairs.size(), Integer::sum);
        for (ReconciliationKey.Planted pair : pairs) {
            Optional<List<Told>> surely = sure.stream().filter(sides -> ReconciliationMatch.holds(pair, sides)).findFirst();
            Optional<List<Told>> hit = surely.or(() -> possible.stream().filter(sides -> ReconciliationMatch.holds(pair, sides)).findFirst());
            count(kind, SURE, surely.isPresent());
            count(kind, POSSIBLE, hit.isPresent());
            out.println((surely.isPresent() ? "   found " : hit.isPresent() ? "   POSSIBLE " : "   MISSED ") + kind + ": " + pair.what() + " "
                    + hit.map(ReconciliationEvaluation::told).orElse(pair.a() + " | " + pair.b()));
        }
        sure.forEach(sides -> other(kind, SURE, sides, pairs, key));
        possible.forEach(sides -> other(kind, POSSIBLE, sides, pairs, key));
    }

    private void other(String kind, int tier, List<Told> sides, List<ReconciliationKey.Planted> pairs, ReconciliationKey key) {
        if (Stream.concat(pairs.stream(), key.also().stream()).noneMatch(pair -> ReconciliationMatch.holds(pair, sides))) {
            String like = key.lookalikes().stream().filter(pair -> ReconciliationMatch.misled(pair, sides))
                    .map(ReconciliationKey.Planted::what).findFirst().orElse("");
            for (int i = tier; i <= POSSIBLE; i++) {
                count("invented", i, true);
                count("lookalike", i, !like.isEmpty());
            }
            out.println((tier == SURE ? "   INVENTED " : "   INVENTED, possible ") + kind + (like.isEmpty() ? "" : " (lookalike: " + like + ")") + ": " + told(sides));
        }
    }

    private void count(String kind, int tier, boolean one) {
        found.computeIfAbsent(kind, k -> new int[POSSIBLE + 1])[tier] += one ? 1 : 0;
    }

    private static String told(List<Told> sides) {
        return sides.stream().map(s -> s.address() + "“" + (s.figure().isEmpty() ? s.text() : s.figure()) + "”").collect(Collectors.joining(" = "));
    }
}
