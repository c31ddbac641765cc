package io.zongshu.eval;

import io.zongshu.compose.FigureTargets;
import io.zongshu.compose.FigureTargets.Target;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures where figures stand on rows of briefs whose right sentences are known. Arguments: a file of rows, and how many wrong data
 * to print.
 *
 * <p>Of 46 briefs of published papers: 86% of 700 data stand where a chief writer has them, and 86% of 440 on briefs that nobody
 * read. Weights adapted to these rows, cross-validated by paper, were never better than those learned from papers (83 to 85%), so
 * they are not adapted.
 */
public final class FigureTargetEvaluation {
    private FigureTargetEvaluation() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> wrong = new ArrayList<>();
        int known = 0;
        int right = 0;
        for (Target target : new FigureTargets().read(Files.readAllLines(Path.of(args[0])))) {
            int[] n = target.put(wrong);
            known += n[0];
            right += n[1];
        }
        wrong.stream().limit(Integer.parseInt(args[1])).forEach(out::println);
        out.println(right + " of " + known + " data stand where they are wanted");
    }
}
