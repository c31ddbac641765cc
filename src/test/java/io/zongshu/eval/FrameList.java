package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Frame;
import io.zongshu.bank.Places;
import io.zongshu.files.Settings;
import io.zongshu.learn.Learn;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the first frames for a judge who goes by docs/frames-criteria.md: rank, pattern, kind and counts, three fillers of
 * every slot and two examples each. Arguments: corpus file or folder, and how many (100).
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
            List<String> examples = frame.examples().stream()
                    .flatMap(o -> places.example(o).stream())
                    .map(e -> e.text())
                    .toList();
            secondFillers(frame.pattern(), examples).forEach(f -> out.println("\t后一空 " + f));
            examples.stream().limit(2).forEach(e -> out.println("\t例句 " + e));
        }
    }

    /** What stands in the second slot in the examples; nothing for a frame with one slot. */
    private static Set<String> secondFillers(String frame, List<String> examples) {
        String[] literals = frame.split("⟨[^⟩]*⟩", -1);
        Set<String> fillers = new LinkedHashSet<>();
        if (literals.length == 3) {
            Pattern pattern = Pattern.compile(Pattern.quote(literals[0]) + "[^。！？；，]{1,40}?" + Pattern.quote(literals[1])
                    + "([^。！？；，]{1,40})" + Pattern.quote(literals[2]) + (literals[2].isEmpty() ? "(?=[。！？；，]|$)" : ""));
            for (String example : examples) {
                Matcher matcher = pattern.matcher(example);
                if (fillers.size() < 3 && matcher.find()) {
                    fillers.add(matcher.group(1));
                }
            }
        }
        return fillers;
    }
}
