package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String WORDS = "云川市坚持稳中求进全年完成重点项目新增就业万人群众满意度达到聚焦产业做优服务城乡面貌一新联通模范";
    private static final String MARKS = "，。、；：“”《》（）1234567890%\n　";
    private static final String LONG = "全市坚持稳中求进，完成项目37个。\n".repeat(40);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void readsRightOrRefusesEveryEncoding(int seed) {
        Random random = new Random(seed);
        int refused = 0;
        int all = 0;
        for (int round = 0; round < 300; round++) {
            String text = snippet(random);
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, GB18030)) {
                all++;
                try {
                    assertThat(TextDecoder.decode("a", text.getBytes(charset))).as("seed %s, %s", seed, charset).isEqualTo(text);
                } catch (CannotContinue e) {
                    refused++;
                }
            }
        }
        assertThat(refused).as("refused of %s", all).isLessThan(all / 20);
    }

    private static String snippet(Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(random.nextBoolean() ? 6 : 60);
        for (int i = 0; i < length; i++) {
            String from = random.nextInt(5) == 0 ? MARKS : WORDS;
            text.append(random.nextInt(40) == 0 ? (char) (0x4E00 + random.nextInt(0x5000)) : from.charAt(random.nextInt(from.length())));
        }
        // A text of marks and figures alone says nothing of its encoding.
        return text.append("工作").toString();
    }

    @Test
    void readsTraditionalTextInBig5OnlyWhereItIsCertain() {
        String text = "雲川市堅持穩中求進，全年完成重點項目，新增就業，羣眾滿意。".replace("羣", "群");

        assertThat(TextDecoder.decode("a", text.getBytes(Charset.forName("Big5")))).isEqualTo(text);
        refused("雲川".getBytes(Charset.forName("Big5")), "UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void leavesOutALastCharacterThatWasCutOff(String charset) {
        byte[] bytes = LONG.concat("完").getBytes(Charset.forName(charset));

        assertThat(TextDecoder.decode("a", Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void namesTheLinesOfBadBytes(String charset) {
        byte[] bytes = LONG.getBytes(Charset.forName(charset));
        int third = LONG.substring(0, 2 * 18 + 9).getBytes(Charset.forName(charset)).length;
        bytes[third] = (byte) 0xFF;

        refused(bytes, "第 3 行");
    }

    @Test
    void refusesNoiseAndNulBytes() {
        byte[] noise = new byte[3000];
        new Random(3).nextBytes(noise);

        refused(noise, "编码认不出来");
        refused((LONG + "\u0000" + LONG).getBytes(StandardCharsets.UTF_8), "编码认不出来");
    }

    @Test
    void endsLinesAsAllSystemsDo() {
        List<RawLine> lines = TextLines.plain("一\r\n二\r三\n四\u0085五\u2028六\f七\n\f八\n");

        assertThat(lines.stream().map(RawLine::text)).containsExactly("一", "二", "三", "四", "五", "六", "七", "八");
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> TextDecoder.decode("a", bytes)).isInstanceOf(CannotContinue.class).hasMessageContaining(reason);
    }
}
