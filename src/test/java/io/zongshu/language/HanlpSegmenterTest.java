package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanlpSegmenterTest {
    // Whatever HanLP treats in its own way: numerals of each kind, letters, marks, spaces, what no word covers, halves of pairs.
    private static final String[] PIECES = {
        "一", "二", "十", "百", "千", "万", "亿", "〇", "零", "两", "３", "7", "12", "3.5", "1,000", "１，２", ".", "．", "，", "。", "、",
        "；", "：", "“", "”", "《", "》", "（", "）", "%", "％", "‰", "①", "㈠", "Ⅳ", "-", "—", "——", "…", "·", " ", "　", "\t", "\n",
        "a", "ABC", "ａｂ", "GDP", "α", "б", "あ", "한", "龘", "𠮷", "\uD842", "\uDFB7", "\u0000", "\uFFFF", "未##数", "始##始",
        "的", "地", "了", "市", "云川市", "人才工作", "凝心铸魂", "强基固本", "党的二十大精神", "增长", "同比", "第一", "二是", "2025年",
        "5月", "个", "万元", "百分之三", "中华人民共和国", "研究生命起源", "攻坚克难", "干部队伍建设", "落实", "深化"
    };

    private final Segmenter segmenter = new HanlpSegmenter();
    private final Segmenter reference = new HanlpReference();

    @ParameterizedTest
    @ValueSource(strings = {"", "的", "。", "云川市人才工作", "研究生命起源", "同比增长12.5%，总量达1,234.5万元。", "一二三四五", "二〇二五年", "3.", ".3", "1，2", "A4纸80g"})
    void cutsAsHanlpDoes(String text) {
        assertThat(segmenter.segment(text)).isEqualTo(reference.segment(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void cutsAnyMixtureAsHanlpDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n >= 0; n--) {
                text.append(random.nextInt(8) == 0
                        ? String.valueOf((char) random.nextInt(0x10000))
                        : PIECES[random.nextInt(PIECES.length)]);
            }
            assertThat(segmenter.segment(text.toString())).as("seed %d, text %d", seed, i).isEqualTo(reference.segment(text.toString()));
        }
    }

    @Test
    void cutsTheSamplePapersAsHanlpDoes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                assertThat(segmenter.segment(text)).as("%s", file).isEqualTo(reference.segment(text));
            }
        }
    }

    @Test
    void givesOneAnswerToAllThreads() {
        String text = "坚持以人才工作引领云川市高质量发展，全年引进各类人才1200余名，同比增长12.5%。";
        List<Token> alone = segmenter.segment(text);

        assertThat(IntStream.range(0, 2000).parallel().mapToObj(i -> segmenter.segment(text))).allMatch(alone::equals);
    }

    @Test
    void givesTheSameWordsWithoutObjects() {
        String text = "一年来，云川市坚持党建引领，凝心铸魂、强基固本。";
        StringBuilder words = new StringBuilder();

        segmenter.each(text, (start, end, nature) -> words.append(text, start, end).append('/').append(nature).append(' '));

        StringBuilder tokens = new StringBuilder();
        segmenter.segment(text).forEach(t -> tokens.append(t.text()).append('/').append(t.nature()).append(' '));
        assertThat(words).hasToString(tokens.toString());
    }
}
