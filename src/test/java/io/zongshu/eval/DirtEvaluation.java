package io.zongshu.eval;

import io.zongshu.files.Settings;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Structure;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Dirties clean papers in every way and scores what structure makes of them. Arguments: a folder of clean papers, the
 * number of seeds, and -v or the name of one kind of dirt for all failures.
 */
public final class DirtEvaluation {
    private DirtEvaluation() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        List<CleanPaper> papers = papers(Path.of(args[0]));
        String shown = args.length > 2 ? args[2] : "";
        for (DirtKind kind : DirtKind.values()) {
            if (!shown.isEmpty() && !shown.equals("-v") && !shown.equals(kind.name())) {
                continue;
            }
            DirtScores scores = new DirtScores();
            for (int seed = 1; seed <= Integer.parseInt(args[1]); seed++) {
                for (int i = 0; i < papers.size(); i++) {
                    RawSheet sheet = Dirt.render(List.of(papers.get(i)), kind, 1000L * seed + i);
                    List<String> failures = scores.add(sheet, kind == DirtKind.CRLF ? "\r\n" : "\n");
                    if (!shown.isEmpty() && !failures.isEmpty()) {
                        out.println(kind + " paper " + (i + 1) + " seed " + seed + " " + failures);
                        show(sheet, failures, out);
                    }
                }
            }
            out.println(line(kind.name(), scores));
        }
        compilations(papers, Integer.parseInt(args[1]), shown, out);
    }

    private static void compilations(List<CleanPaper> papers, int seeds, String shown, PrintWriter out) {
        for (Compilation.Contents contents : Compilation.Contents.values()) {
            if (!shown.isEmpty() && !shown.equals("-v") && !shown.equals(contents.name())) {
                continue;
            }
            DirtScores scores = new DirtScores();
            for (int seed = 1; seed <= seeds; seed++) {
                RawSheet sheet = Compilation.render(papers, contents, seed);
                List<String> failures = scores.add(sheet, "\n");
                if (!shown.isEmpty() && !failures.isEmpty()) {
                    out.println(contents + " seed " + seed + " " + failures);
                }
            }
            out.println(line("compilation " + contents.name(), scores));
        }
    }

    static String line(String name, DirtScores scores) {
        return String.format(Locale.ROOT, "%-28s continuations %.3f  headings %.3f  level 1 %.3f  papers %.3f", name,
                scores.continuations.f1(), scores.headings.f1(), scores.levelOne.f1(), scores.papers.f1());
    }

    private static void show(RawSheet sheet, List<String> failures, PrintWriter out) {
        String all = String.join(" ", failures);
        for (int i = 1; i <= sheet.lines.size(); i++) {
            if (all.matches(".*[\\[ ]" + i + "[ ,\\]].*")) {
                for (int j = Math.max(1, i - 1); j <= i; j++) {
                    String text = sheet.lines.get(j - 1);
                    out.println("    " + j + " |" + (text.length() < 60 ? text : text.substring(0, 30) + "…" + text.substring(text.length() - 25)));
                }
            }
        }
    }

    /** The papers of a folder of clean files, of a file each. */
    static List<CleanPaper> papers(Path folder) {
        Structure structure = Structure.load(Settings.builtIn());
        List<CleanPaper> papers = new ArrayList<>();
        for (Path file : SourceFiles.find(List.of(folder))) {
            if (file.toString().endsWith(".txt")) {
                papers.add(CleanPaper.of(structure.articles(SourceReader.read(file)).get(0)));
            }
        }
        return papers;
    }
}
