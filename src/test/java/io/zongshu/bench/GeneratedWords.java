package io.zongshu.bench;

import com.hankcs.hanlp.HanLP;
import io.zongshu.language.Idioms;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The words of one class: those of the samples first, then ever more of the thesaurus, then invented ones. */
final class GeneratedWords {
    private static final double KNOWN = 0.8;

    private final String letters;
    private final Random random;
    private final List<String> stock = new ArrayList<>();
    private final WordUrn<String> urn = new WordUrn<>(0.5, 1.8, this::fresh);
    private int used;

    /**
     * The words of some classes of the thesaurus: letters A to D name things, E says how they are, F to J what happens.
     */
    GeneratedWords(String letters, Random random) throws IOException {
        this.letters = letters;
        this.random = random;
        try (InputStream in = HanLP.class.getResourceAsStream("/data/dictionary/synonym/CoreSynonym.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] fields = line.split(" ", -1);
                for (int i = 1; i < fields.length; i++) {
                    if (letters.indexOf(fields[0].charAt(0)) >= 0 && fields[i].length() == 2
                            && fields[i].chars().allMatch(Idioms::isHan)) {
                        stock.add(fields[i]);
                    }
                }
            }
        }
        Collections.shuffle(stock, random);
    }

    String letters() {
        return letters;
    }

    /** Puts in the words of the samples. */
    void learn(List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        words.forEach(w -> counts.merge(w, 1, Integer::sum));
        urn.putAll(counts);
    }

    String draw() {
        return urn.draw(random);
    }

    private String fresh() {
        if (used < stock.size() && random.nextDouble() < KNOWN) {
            return stock.get(used++);
        }
        String first = stock.get(random.nextInt(stock.size()));
        String second = stock.get(random.nextInt(stock.size()));
        return random.nextInt(4) == 0 ? first + second.charAt(1) : "" + first.charAt(0) + second.charAt(1);
    }
}
