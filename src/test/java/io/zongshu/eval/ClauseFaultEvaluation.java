package io.zongshu.eval;

import io.zongshu.compose.ClauseFaults;
import io.zongshu.compose.FaultKind;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Faults of clauses in papers, for 1,000 clauses: in published papers nearly all of them are false alarms. Arguments: text
 * files, one paragraph a line; -v prints each fault with its sentence. Lines without a full stop are headings and left out.
 */
public final class ClauseFaultEvaluation {
    private ClauseFaultEvaluation() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean verbose = List.of(args).contains("-v");
        ClauseFaults check = new ClauseFaults(Settings.builtIn(), new HanlpSegmenter());
        Map<FaultKind, Integer> counts = new EnumMap<>(FaultKind.class);
        int clauses = 0;
        for (String file : args) {
            for (String paragraph : file.startsWith("-") ? List.<String>of() : paragraphs(Files.readAllLines(Path.of(file)))) {
                for (TextSpan sentence : Sentences.split(paragraph)) {
                    clauses += Sentences.clauses(sentence.text()).size();
                    for (ClauseFaults.Fault fault : check.of(sentence.text())) {
                        counts.merge(fault.kind(), 1, Integer::sum);
                        if (verbose) {
                            out.println(fault.kind().entry() + "\t" + fault.clause() + "\t" + sentence.text());
                        }
                    }
                }
            }
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.println(String.format(Locale.ROOT, "%d clauses, faults per 1,000: %.2f", clauses, 1000.0 * all / Math.max(1, clauses)));
        for (Map.Entry<FaultKind, Integer> count : counts.entrySet()) {
            out.println(String.format(Locale.ROOT, "  %s %.2f (%d)", count.getKey().entry(), 1000.0 * count.getValue() / clauses, count.getValue()));
        }
    }

    /** Lines of running text; one that does not end its sentence goes on in the next. */
    private static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            String text = line.strip();
            if (open.length() == 0 && text.indexOf('。') < 0) {
                continue;
            }
            open.append(text);
            if (text.matches(".*[。！？][”》）]?")) {
                paragraphs.add(open.toString());
                open.setLength(0);
            }
        }
        return paragraphs;
    }
}
