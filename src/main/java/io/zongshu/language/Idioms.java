package io.zongshu.language;

import com.hankcs.hanlp.HanLP;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Four-character entries of three dictionaries that HanLP carries: the synonym thesaurus (its class letter tells nouns, A
 * to D, from predicates, E to L), the readings (entries of four characters are idioms nearly always) and the
 * simplified-traditional table (idioms and terms).
 */
public final class Idioms {
    private final Map<String, Character> thesaurus = new HashMap<>();
    private final Set<String> readings = new HashSet<>();
    private final Set<String> variants = new HashSet<>();

    private Idioms() {}

    /** Reads the dictionaries, about 50 ms. */
    public static Idioms load() {
        Idioms idioms = new Idioms();
        read("/data/dictionary/synonym/CoreSynonym.txt", line -> {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                if (isFourHan(words[i])) {
                    // A word in two classes counts as the predicate: the later letter.
                    idioms.thesaurus.merge(words[i], words[0].charAt(0), (a, b) -> a > b ? a : b);
                }
            }
        });
        read("/data/dictionary/pinyin/pinyin.txt", line -> addKey(line, idioms.readings));
        read("/data/dictionary/tc/s2t.txt", line -> addKey(line, idioms.variants));
        return idioms;
    }

    /** The thesaurus class letter, A to L, or null. */
    public @Nullable Character thesaurusClass(String word) {
        return thesaurus.get(word);
    }

    /** Whether the readings list it. */
    public boolean hasReading(String word) {
        return readings.contains(word);
    }

    /** Whether the simplified-traditional table lists it. */
    public boolean hasVariant(String word) {
        return variants.contains(word);
    }

    /** All entries, in no order that matters. */
    public Set<String> all() {
        Set<String> all = new HashSet<>(thesaurus.keySet());
        all.addAll(readings);
        all.addAll(variants);
        return all;
    }

    /** All predicates of the thesaurus and all idioms with a reading, in no order that matters. */
    public Set<String> predicates() {
        Set<String> all = new HashSet<>(readings);
        thesaurus.forEach((word, letter) -> {
            if (letter >= 'E') {
                all.add(word);
            }
        });
        return all;
    }

    /** All nouns of the thesaurus, in no order that matters. */
    public Set<String> nouns() {
        Set<String> all = new HashSet<>();
        thesaurus.forEach((word, letter) -> {
            if (letter <= 'D') {
                all.add(word);
            }
        });
        return all;
    }

    /** Whether a text is exactly four characters of the basic Han block. */
    public static boolean isFourHan(String text) {
        return text.length() == 4 && text.chars().allMatch(Idioms::isHan);
    }

    /** Whether a UTF-16 unit is a character of the basic Han block. */
    public static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static void addKey(String line, Set<String> keys) {
        int at = line.indexOf('=');
        if (at == 4 && isFourHan(line.substring(0, 4))) {
            keys.add(line.substring(0, 4));
        }
    }

    private interface LineReader {
        void accept(String line);
    }

    private static void read(String resource, LineReader reader) {
        try (InputStream in = HanLP.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("HanLP's data is missing: " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                reader.accept(line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
