package io.zongshu.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes so many megabytes of invented papers, some 13 kB each, a thousand a folder. Nothing is copied: see
 * {@link GeneratedText}. The same seed makes the same papers, and a longer run starts with the papers of a shorter one.
 *
 * <p>{@code mvn -q exec:java} is not needed: {@code java -cp target/test-classes:target/classes:"target/lib/*"
 * io.zongshu.bench.GeneratedCorpus corpus FOLDER 100}
 */
public final class GeneratedCorpus {
    private static final String NUMERALS = "一二三四五六";

    private GeneratedCorpus() {}

    /** Arguments: folder of sample papers, folder to write, megabytes, seed (1 if left out). */
    public static void main(String[] args) throws IOException {
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        write(Path.of(args[0]), Path.of(args[1]), (long) (Double.parseDouble(args[2]) * 1e6), seed);
    }

    /** Writes papers until they have so many bytes of text. */
    public static void write(Path samples, Path folder, long bytes, long seed) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(samples)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        GeneratedText text = new GeneratedText(texts, seed);
        long written = 0;
        for (int n = 0; written < bytes; n++) {
            Path part = folder.resolve(String.format(Locale.ROOT, "%03d", n / 1000));
            if (n % 1000 == 0) {
                Files.createDirectories(part);
            }
            byte[] paper = paper(text).getBytes(StandardCharsets.UTF_8);
            Files.write(part.resolve(String.format(Locale.ROOT, "%06d.txt", n)), paper);
            written += paper.length;
        }
    }

    private static String paper(GeneratedText text) {
        StringBuilder out = new StringBuilder();
        out.append(text.noun()).append("市").append(text.noun()).append("局").append(2015 + text.below(10))
                .append("年工作总结\n");
        paragraph(out, text, 4 + text.below(4));
        int sections = 3 + text.below(3);
        for (int s = 0; s < sections; s++) {
            out.append(NUMERALS.charAt(s)).append('、').append(text.drawFormula()).append("，推动").append(text.noun())
                    .append("工作").append(text.drawFormula()).append('\n');
            int paragraphs = 2 + text.below(4);
            for (int p = 0; p < paragraphs; p++) {
                paragraph(out, text, 6 + text.below(8));
            }
        }
        paragraph(out, text, 3);
        return out.toString();
    }

    private static void paragraph(StringBuilder out, GeneratedText text, int sentences) {
        out.append("　　");
        for (int s = 0; s < sentences; s++) {
            int clauses = 2 + text.below(4);
            for (int c = 0; c < clauses; c++) {
                out.append(text.clause()).append(c + 1 < clauses ? text.below(8) == 0 ? '、' : '，' : text.below(6) == 0 ? '；' : '。');
            }
        }
        out.append('\n');
    }
}
