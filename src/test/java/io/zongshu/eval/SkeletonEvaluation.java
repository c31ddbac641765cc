package io.zongshu.eval;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.bank.Skeleton;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Measures skeletons on papers that they have not seen: learned from four fifths of the papers, do they say the order of the
 * sections of the others? Of all pairs of sections of a paper whose themes are in the genre's skeleton, the share in the
 * skeleton's order (chance is 0.5), and the share of sections whose theme the skeleton has. Argument: corpus file or folder.
 */
public final class SkeletonEvaluation {
    private static final int FOLDS = 5;

    private SkeletonEvaluation() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Paper> papers = new ArrayList<>(Papers.read(Path.of(args[0])));
        Collections.shuffle(papers, new Random(1));
        int[] pairs = new int[2];
        int[] sections = new int[2];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Paper> train = new ArrayList<>();
            List<Paper> test = new ArrayList<>();
            for (int i = 0; i < papers.size(); i++) {
                (i % FOLDS == fold ? test : train).add(papers.get(i));
            }
            List<Skeleton> skeletons = Learn.mine(train, Learn.Options.standard(Settings.builtIn())).skeletons();
            for (Paper paper : test) {
                skeletons.stream()
                        .filter(s -> s.genre().equals(paper.genre()))
                        .findFirst()
                        .ifPresent(s -> judge(s, themes(paper), pairs, sections));
            }
        }
        out.println(String.format(Locale.ROOT, "sections in the skeleton %.3f (%d of %d); pairs in its order %.3f (%d of %d)",
                sections[0] / (double) Math.max(1, sections[1]), sections[0], sections[1],
                pairs[0] / (double) Math.max(1, pairs[1]), pairs[0], pairs[1]));
    }

    private static List<String> themes(Paper paper) {
        List<String> themes = new ArrayList<>();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            if (!paragraph.theme().isEmpty() && !themes.contains(paragraph.theme())) {
                themes.add(paragraph.theme());
            }
        }
        return themes;
    }

    private static void judge(Skeleton skeleton, List<String> themes, int[] pairs, int[] sections) {
        List<String> order = skeleton.sections().stream().map(Skeleton.Section::theme).toList();
        List<Integer> places = new ArrayList<>();
        for (String theme : themes) {
            sections[0] += order.contains(theme) ? 1 : 0;
            sections[1]++;
            if (order.contains(theme)) {
                places.add(order.indexOf(theme));
            }
        }
        for (int i = 0; i < places.size(); i++) {
            for (int j = i + 1; j < places.size(); j++) {
                pairs[0] += places.get(i) < places.get(j) ? 1 : 0;
                pairs[1]++;
            }
        }
    }
}
