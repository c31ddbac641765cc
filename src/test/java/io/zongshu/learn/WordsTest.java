package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final String TEXT = "云川市的干部队伍建设了10个学习点，扎实的作风、12.5%的增幅得到肯定。";

    @Test
    void wordsAreTheSameAfterTheirShortForm() {
        List<Token> words = new HanlpSegmenter().segment(TEXT);
        assertThat(words).extracting(Token::nature).contains("ude1");
        assertThat(Words.decode(Words.encode(text -> words, TEXT), TEXT)).isEqualTo(words);
    }

    @Test
    void bordersAreWhereWordsBeginOrEnd() {
        List<Token> words = new HanlpSegmenter().segment(TEXT);
        boolean[] borders = new boolean[TEXT.length() + 1];
        borders[TEXT.length()] = true;
        words.forEach(w -> borders[w.start()] = true);
        assertThat(Words.borders(Words.encode(text -> words, TEXT), TEXT.length())).isEqualTo(borders);
    }

    @Test
    void aCodeThatDoesNotFitIsCutAtTheEndOfTheText() {
        assertThat(Words.decode("n2v9w1", "工作开展"))
                .containsExactly(new Token("工作", "n", 0), new Token("开展", "v", 2));
        assertThat(Words.borders("n2v9w1", 4)).containsExactly(true, false, true, false, true);
    }
}
