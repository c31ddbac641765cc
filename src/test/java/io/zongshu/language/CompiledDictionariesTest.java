package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompiledDictionariesTest {
    @Test
    void tablesComeBackAsTheyWereStored() throws IOException {
        SegmenterTables made = HanlpTables.make();
        SegmenterTables back = SegmenterTables.of(new ByteArrayInputStream(made.stored()));
        assertSame(back, made);
    }

    @Test
    void readingsComeBackAsTheyWereStored() throws IOException {
        Readings made = HanlpReadings.make();
        assertSame(Readings.of(new ByteArrayInputStream(made.stored())), made);
    }

    // Millions of numbers are compared as arrays: one by one they take seconds.
    private static void assertSame(Object back, Object made) {
        assertThat(back).usingRecursiveComparison()
                .withEqualsForType(Arrays::equals, int[].class)
                .withEqualsForType(Arrays::equals, byte[].class)
                .isEqualTo(made);
    }

    @Test
    void tonesAreThoseOfHanlp() throws IOException {
        Readings readings = HanlpReadings.make();
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                text.append((char) (random.nextInt(9) == 0 ? random.nextInt(0x10000) : 0x4E00 + random.nextInt(0x5200)));
            }
            assertThat(readings.tones(text.toString())).as(text.toString()).isEqualTo(hanlpTones(text.toString()));
        }
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file);
                assertThat(readings.tones(text)).as("%s", file).isEqualTo(hanlpTones(text));
            }
        }
    }

    private static byte[] hanlpTones(String text) {
        byte[] tones = new byte[text.length()];
        int i = 0;
        for (Pinyin pinyin : PinyinDictionary.convertToPinyin(text)) {
            tones[i++] = pinyin == Pinyin.none5 ? 0 : (byte) pinyin.getTone();
        }
        return tones;
    }

    @Test
    void usesAreThoseOfTheCoreDictionary() {
        for (String word : new String[] {"工作", "的", "一", "云川", "龘"}) {
            CoreDictionary.Attribute known = CoreDictionary.get(word);
            assertThat(HanlpSegmenter.uses(word)).as(word).isEqualTo(known == null ? 0 : known.totalFrequency);
        }
    }
}
