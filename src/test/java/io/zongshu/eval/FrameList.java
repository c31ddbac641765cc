package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Frame;
import io.zongshu.bank.Places;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Prints the first frames for a judge who goes by docs/frames-criteria.md: rank, pattern, kind and counts, three fillers and
 * two examples each. Arguments: corpus file or folder, and how many (100).
 */
public final class FrameList {
    private FrameList() {}

    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Bank bank = Learn.mine(Papers.read(Path.of(args[0])), Learn.Options.standard(Settings.builtIn()));
        print(out, bank, args.length > 1 ? Integer.parseInt(args[1]) : 100);
    }

    static void print(PrintStream out, Bank bank, int most) {
        Places places = new Places(bank);
        List<Frame> frames = bank.frames().subList(0, Math.min(most, bank.frames().size()));
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            out.println(i + 1 + "\t" + frame.pattern() + "\t" + frame.kind().chinese() + "\t" + frame.documents() + "篇 "
                    + frame.occurrences() + "次\t" + frame.score());
            frame.fillers().stream().limit(3).forEach(f -> out.println("\t填空 " + f.text() + " ×" + f.count()));
            frame.examples().stream()
                    .limit(2)
                    .flatMap(o -> places.example(o).stream())
                    .forEach(e -> out.println("\t例句 " + e.text()));
        }
    }
}
