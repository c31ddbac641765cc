package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreBiGramTableDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordPairsTest {
    @Test
    void countsAsHanlpDoes() {
        WordPairs pairs = WordPairs.of(HanlpTables.make().pairs());
        int words = CoreDictionary.trie.size();
        Random random = new Random(7);
        int seen = 0;
        int strangers = 0;
        // Neighbours of the frequent first words too: of any two words hardly one pair in a thousand was seen.
        int[] frequent = {CoreDictionary.getWordID("的"), CoreDictionary.getWordID("工作"), CoreDictionary.getWordID("在")};
        for (int i = 0; i < 30_000; i++) {
            int first = i % 2 == 0 ? random.nextInt(words) : frequent[i % frequent.length];
            int second = random.nextInt(words);
            int expected = CoreBiGramTableDictionary.getBiFrequency(first, second);
            assertThat(pairs.count(first, second)).as("%d %d", first, second).isEqualTo(expected);
            assertThat(expected == 0 || pairs.mayHold(first, second)).as("%d %d", first, second).isTrue();
            strangers += pairs.mayHold(first, second) ? 0 : 1;
            seen += expected > 0 ? 1 : 0;
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(strangers).isGreaterThan(25_000);
    }
}
