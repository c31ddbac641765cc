package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.language.Idioms;
import org.junit.jupiter.api.Test;

class KnownFoursTest {
    @Test
    void knowsWhatTheDictionariesAndTheLexiconKnow() {
        Idioms idioms = Idioms.load();
        FormulaLexicon lexicon = FormulaLexicon.load(Settings.builtIn());
        KnownFours fours = new KnownFours(idioms, lexicon);
        for (String word : idioms.all()) {
            int known = fours.of(FormulaCounts.pack(word, 0, 4));
            Character letter = idioms.thesaurusClass(word);
            assertThat(KnownFours.thesaurusClass(known)).as(word).isEqualTo(letter == null ? 0 : letter);
            assertThat(KnownFours.hasReading(known)).as(word).isEqualTo(idioms.hasReading(word));
            assertThat(KnownFours.hasVariant(known)).as(word).isEqualTo(idioms.hasVariant(word));
            assertThat(KnownFours.isInLexicon(known)).as(word).isEqualTo(lexicon.has(word));
        }
        assertThat(lexicon.all()).filteredOn(w -> w.length() == 4)
                .allMatch(w -> KnownFours.isInLexicon(fours.of(FormulaCounts.pack(w, 0, 4))));
        assertThat(fours.of(FormulaCounts.pack("云川云川", 0, 4))).isZero();
    }
}
