package io.zongshu.eval;

import io.zongshu.document.Move;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.MoveLabel;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Scores the moves of paragraphs. Arguments: a file of labels (file name, line, move), the folder of the papers. Prints
 * the share of paragraphs that got their label and each confusion with its count.
 */
public final class MoveEvaluation {
    private MoveEvaluation() {}

    public static void main(String[] args) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        Map<String, Map<Integer, String>> found = new TreeMap<>();
        Map<String, Integer> confusions = new TreeMap<>();
        int all = 0;
        int right = 0;
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            String[] label = line.split(" ");
            Map<Integer, String> moves = found.computeIfAbsent(label[0], f -> moves(Path.of(args[1], f)));
            String move = moves.getOrDefault(Integer.valueOf(label[1]), "-");
            all++;
            right += move.equals(label[2]) ? 1 : 0;
            if (!move.equals(label[2])) {
                confusions.merge(label[2] + " taken for " + move, 1, Integer::sum);
                out.println(line + " taken for " + move);
            }
        }
        out.println(confusions);
        out.println(String.format(Locale.ROOT, "moves: %d of %d right, %.3f", right, all, right / (double) Math.max(1, all)));
    }

    private static Map<Integer, String> moves(Path file) {
        List<Article> articles = Structure.load(Settings.builtIn()).articles(SourceReader.read(file));
        Map<Integer, String> moves = new TreeMap<>();
        for (Article article : articles) {
            for (MoveLabel label : article.moves()) {
                Move move = label.move();
                moves.put(article.document().blocks().get(label.block()).lines().first(), move.chinese());
            }
        }
        return moves;
    }
}
