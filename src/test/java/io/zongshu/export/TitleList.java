package io.zongshu.export;

import io.zongshu.language.HanlpSegmenter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Prints how the titles of a file (one a line) are broken, for reading by eye; with a second argument, the words too. */
final class TitleList {
    private TitleList() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String title : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            List<Integer> breaks = new TitleBreaker(2000, 1800, LayoutProfile.load(io.zongshu.files.Settings.builtIn()).unbroken()).breaks(title);
            StringBuilder line = new StringBuilder(title);
            for (int i = breaks.size() - 1; i >= 0; i--) {
                line.insert(breaks.get(i), " / ");
            }
            out.println(line);
            if (args.length > 1) {
                int[] costs = new TitleCosts(new HanlpSegmenter(), List.of()).of(title);
                StringBuilder words = new StringBuilder("    ");
                new HanlpSegmenter().segment(title).forEach(t -> words.append(
                        costs[t.start()] >= TitleCosts.NEVER ? "#" : " " + costs[t.start()] + " ")
                        .append(t.text()).append('·').append(t.nature()));
                out.println(words);
            }
        }
    }
}
