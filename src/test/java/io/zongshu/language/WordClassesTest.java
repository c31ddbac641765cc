package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordClassesTest {
    @Test
    void knowsTheWordsThatHanlpKnows() {
        Random random = new Random(3);
        String text = "坚持以人才工作引领云川市高质量发展凝心铸魂强基固本攻坚克难中华人民共和国";
        for (int from = 0; from < text.length(); from++) {
            for (int to = from; to <= text.length(); to++) {
                String word = text.substring(from, to);
                assertThat(WordClasses.isKnown(text, from, to)).as(word).isEqualTo(isKnownToHanlp(word));
            }
        }
        for (int i = 0; i < 20_000; i++) {
            String word = new String(new char[] {(char) random.nextInt(0x10000), (char) (0x4E00 + random.nextInt(0x5200))});
            assertThat(WordClasses.isKnown(word)).as(word).isEqualTo(isKnownToHanlp(word));
        }
    }

    private static boolean isKnownToHanlp(String word) {
        CoreDictionary.Attribute core = CoreDictionary.get(word);
        CoreDictionary.Attribute any = core == null ? CustomDictionary.get(word) : core;
        return any != null && any.totalFrequency > 0;
    }
}
