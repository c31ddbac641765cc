package io.zongshu.bench;

import com.sun.management.OperatingSystemMXBean;
import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.report.Concordance;
import io.zongshu.report.ConcordanceSearch;
import io.zongshu.report.CorpusText;
import io.zongshu.report.PaperFilter;
import io.zongshu.report.QueryPattern;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How fast a concordance answers: strings, wildcards and frames drawn from generated papers, over a bank of them.
 *
 * <p>{@code java -cp target/test-classes:target/classes:"target/lib/*" io.zongshu.bench.GeneratedCorpus corpus FOLDER 100}
 * and then {@code … io.zongshu.bench.ConcordanceSpeed FOLDER [ROUNDS]}
 */
public final class ConcordanceSpeed {
    private static final int OF_A_KIND = 40;
    private static final List<String> FRAMES = List.of("以…为抓手", "把…作为…", "推进…建设", "加强…管理", "以⟨四字格⟩为…", "坚持…与…",
            "完成…⟨数⟩…", "为…提供…", "围绕…开展…", "在…上…", "推动…工作", "对…进行…", "组织…开展…", "…全覆盖", "不断提升…");
    private static final List<String> COMMON = List.of("工作", "推动", "建设", "全市", "开展", "服务");

    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Random random = new Random(7);
    private final List<Paper> papers;

    private ConcordanceSpeed(List<Paper> papers) {
        this.papers = papers;
    }

    /** Arguments: folder of generated papers, rounds (5 if left out). */
    public static void main(String[] args) throws IOException {
        List<Paper> papers = read(Path.of(args[0]));
        Path bank = Files.createTempFile("concordance", ".bank");
        BankFile.write(bank, new Bank(papers, List.of(), List.of(), List.of(), List.of()));
        long start = System.nanoTime();
        CorpusText corpus = CorpusText.of(BankFile.read(bank).papers());
        System.out.printf(Locale.ROOT, "%d papers, %,d characters; bank opened and laid out in %.1f s%n", papers.size(),
                corpus.characters(), (System.nanoTime() - start) / 1e9);
        Files.delete(bank);
        ConcordanceSpeed speed = new ConcordanceSpeed(papers);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Map<String, List<String>> queries = speed.queries();
        for (Concordance.Order order : List.of(Concordance.Order.PAPER, Concordance.Order.RIGHT)) {
            List<Double> all = new ArrayList<>();
            queries.forEach((kind, texts) -> all.addAll(measure(corpus, kind + " " + order, texts, order, rounds)));
            print("all " + order, all, 0);
        }
    }

    private static List<Double> measure(
            CorpusText corpus, String kind, List<String> texts, Concordance.Order order, int rounds) {
        List<Double> times = new ArrayList<>();
        long cpu = PROCESS.getProcessCpuTime();
        long hits = 0;
        for (int round = -1; round < rounds; round++) {
            for (String text : texts) {
                QueryPattern pattern = QueryPattern.of(text).orElseThrow();
                long start = System.nanoTime();
                hits = Math.max(hits, ConcordanceSearch.run(corpus, new Concordance.Request(pattern, PaperFilter.ALL, order, 15, 50))
                        .occurrences());
                if (round >= 0) {
                    times.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        print(kind, times, hits);
        // Wall time means nothing on a machine with other work; processor time of all threads is what it costs.
        System.out.printf(Locale.ROOT, "%22s processor time a query %.1f ms%n", "",
                (PROCESS.getProcessCpuTime() - cpu) / 1e6 / texts.size() / (rounds + 1));
        return times;
    }

    private static void print(String kind, List<Double> times, long hits) {
        double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
        System.out.printf(Locale.ROOT, "%-22s n=%4d  p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms%s%n", kind, sorted.length,
                sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1],
                hits > 0 ? "  most hits " + hits : "");
    }

    private Map<String, List<String>> queries() {
        Map<String, List<String>> queries = new TreeMap<>();
        queries.put("1 string of 4", draw(4, ""));
        queries.put("2 string of 2", draw(2, ""));
        queries.put("3 string of 8", draw(8, ""));
        queries.put("4 one open", draw(4, "？"));
        queries.put("5 any between", draw(4, "＊"));
        queries.put("6 frames", FRAMES);
        queries.put("7 common words", COMMON);
        queries.put("8 absent", draw(6, "龘"));
        return queries;
    }

    /** Runs of Han characters from all over the papers, the middle one put another way. */
    private List<String> draw(int length, String middle) {
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < OF_A_KIND) {
            List<PaperParagraph> paragraphs = papers.get(random.nextInt(papers.size())).paragraphs();
            String text = paragraphs.get(random.nextInt(paragraphs.size())).text();
            int at = random.nextInt(Math.max(1, text.length() - length));
            String run = text.substring(at, Math.min(text.length(), at + length));
            if (run.length() == length && run.codePoints().allMatch(Character::isIdeographic)) {
                drawn.add(middle.isEmpty() ? run : run.substring(0, length / 2) + middle + run.substring(length / 2 + 1));
            }
        }
        return drawn;
    }

    private static List<Paper> read(Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                List<PaperParagraph> paragraphs = Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).split("\n"))
                        .map(line -> new PaperParagraph(line.startsWith("　") ? "body" : "heading1", "", "", line.strip()))
                        .toList();
                papers.add(new Paper(file.toString(), file.toString(), paragraphs.get(0).text(), "", "", "", paragraphs));
            }
        }
        return papers;
    }
}
