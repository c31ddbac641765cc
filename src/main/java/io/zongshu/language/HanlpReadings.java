package io.zongshu.language;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** Makes {@link Readings} of what HanLP loads: a step of the build. */
final class HanlpReadings {
    private HanlpReadings() {}

    static Readings make() throws IOException {
        TreeMap<String, Pinyin[]> readings = new TreeMap<>();
        for (String line : lines()) {
            String word = line.substring(0, Math.max(0, line.indexOf('=')));
            Pinyin[] reading = PinyinDictionary.get(word);
            if (reading != null) {
                readings.put(word, reading);
            }
        }
        DoubleArrayTrie<Pinyin[]> trie = new DoubleArrayTrie<>(readings);
        int[] starts = new int[readings.size() + 1];
        ByteArrayOutputStream tones = new ByteArrayOutputStream();
        int word = 0;
        for (String text : readings.keySet()) {
            Pinyin[] reading = readings.get(text);
            // Of a character alone there are all readings, the usual one first.
            for (int i = 0; i < text.length(); i++) {
                tones.write(reading[i].getTone());
            }
            starts[++word] = tones.size();
        }
        return new Readings(WordTrie.of(trie), starts, tones.toByteArray());
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = HanLP.class.getResourceAsStream("/data/dictionary/pinyin/pinyin.txt")) {
            return new BufferedReader(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)).lines().toList();
        }
    }
}
