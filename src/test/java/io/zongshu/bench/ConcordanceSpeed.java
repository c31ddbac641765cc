package io.zongshu.bench;

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
import java.lang.management.ThreadMXBean;
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
import java.util.concurrent.ForkJoinPool;
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

    private static final int WARM = 2;

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
        // One thread does all, so that its processor time is that of the query.
        new ForkJoinPool(1).submit(() -> measure(corpus, queries, rounds)).join();
    }

    private static void measure(CorpusText corpus, Map<String, List<String>> queries, int rounds) {
        for (Concordance.Order order : List.of(Concordance.Order.PAPER, Concordance.Order.RIGHT)) {
            Times all = new Times();
            queries.forEach((kind, texts) -> {
                Times times = measure(corpus, kind + " " + order, texts, order, rounds);
                all.wall.addAll(times.wall);
                all.processor.addAll(times.processor);
            });
            all.print("all " + order, 0);
        }
    }

    /** Wall time, which means little on a machine with other work, and processor time. */
    private record Times(List<Double> wall, List<Double> processor) {
        Times() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void print(String kind, long hits) {
            System.out.printf(Locale.ROOT, "%-22s n=%4d  processor p50 %6.1f  p95 %6.1f  max %6.1f ms  wall p50 %6.1f  p95 %6.1f ms%s%n",
                    kind, wall.size(), at(processor, 0.5), at(processor, 0.95), at(processor, 1), at(wall, 0.5), at(wall, 0.95),
                    hits > 0 ? "  most hits " + hits : "");
        }

        private static double at(List<Double> times, double share) {
            List<Double> sorted = times.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
        }
    }

    private static Times measure(
            CorpusText corpus, String kind, List<String> texts, Concordance.Order order, int rounds) {
        Times times = new Times();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long hits = 0;
        for (int round = -WARM; round < rounds; round++) {
            for (String text : texts) {
                QueryPattern pattern = QueryPattern.of(text).orElseThrow();
                long start = System.nanoTime();
                long processor = thread.getCurrentThreadCpuTime();
                Concordance found = ConcordanceSearch.run(
                        corpus, new Concordance.Request(pattern, PaperFilter.ALL, order, 15, 50));
                hits = Math.max(hits, found.occurrences());
                if (round >= 0) {
                    times.processor.add((thread.getCurrentThreadCpuTime() - processor) / 1e6);
                    times.wall.add((System.nanoTime() - start) / 1e6);
                }
            }
        }
        times.print(kind, hits);
        return times;
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
