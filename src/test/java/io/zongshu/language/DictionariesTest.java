package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DictionariesTest {
    @Test
    void whatAnotherThreadLoadedIsThereForAll() {
        CompletableFuture.runAsync(Dictionaries::load).join();
        assertThat(Tones.pattern("强基固本")).isEqualTo("平平仄仄");
        assertThat(new HanlpSegmenter().segment("推进工作")).extracting(Token::text).containsExactly("推进", "工作");
    }
}
