package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameFillerTest {
    private static final FrameTag TAGGER = new FrameTag(FrameWords.load(Settings.builtIn()));

    /** A clause of words written 推动/v 乡村/n. */
    private static FrameClause clause(String words) {
        StringBuilder text = new StringBuilder();
        StringBuilder code = new StringBuilder();
        for (String word : words.split(" ")) {
            String[] parts = word.split("/");
            text.append(parts[0]);
            code.append(parts[1]).append(parts[0].length());
        }
        List<FrameClause> clauses = new ArrayList<>();
        AnalysedPaper paper = AnalysedPaper.all(List.of(SamplePapers.worded("p", text.toString(), code.toString())), 1).get(0);
        FrameParagraph.each(paper, new FrameVocabulary(TAGGER), zone -> true, p -> clauses.addAll(p.clauses()));
        return clauses.get(0);
    }

    /** What fills the slot behind the opener's words and before the tail's. */
    private static String filler(String words, int opener, int tail) {
        FrameClause clause = clause(words);
        int from = clause.size() - tail;
        FrameReading reading = new FrameReading(clause, 0, opener, opener, opener, from, clause.size());
        int end = reading.fillerTo();
        return end == reading.slotFrom() ? "" : clause.text(opener, end);
    }

    @ParameterizedTest
    @CsvSource({
        "推动/v 乡村/n 治理/vn 走深走实/i, 1, 1, 乡村治理",
        // The adverb belongs to the predicate behind the slot.
        "推动/v 服务/vn 能力/n 不断/d 提升/v, 1, 1, 服务能力",
        "把/p 组织/n 优势/n 有效/a 转化为/v 效能/n, 1, 2, 组织优势",
        // An adjective describes the noun that is a literal.
        "扛起/v 河湖/n 保护/vn 重大/a 责任/n, 1, 1, ''",
        "推动/v 和/c 治理/vn 走深走实/i, 1, 1, ''",
        // What belongs to the verb before is no phrase.
        "推动/v 了/ule 河湖/n 治理/vn 见效/v, 1, 1, ''",
        "实现/v 就业/vn 3/m 万/m, 1, 0, 就业3万",
        "实现/v 增长/vn 12/m 个/q, 1, 1, ''",
    })
    void aFillerCanStandAlone(String words, int opener, int tail, String filler) {
        assertThat(filler(words, opener, tail)).isEqualTo(filler);
    }

    @Test
    void aFillerHoldsNoLiteralOfItsFrame() {
        assertThat(filler("发挥/v 模范/n 作用/n 示范/vn 作用/n", 1, 1)).isEmpty();
        assertThat(filler("发挥/v 先锋/n 模范/n 作用/n", 1, 1)).isEqualTo("先锋模范");
    }

    @Test
    void oneCharacterIsNoFiller() {
        assertThat(filler("抓/v 人/n 不放/v", 1, 1)).isEmpty();
    }

    @Test
    void aSecondSlotEndsByTheSameRules() {
        FrameClause clause = clause("把/p 制度/n 优势/n 转化/v 为/p 治理/vn 效能/n");
        FrameReading reading = new FrameReading(clause, 0, 1, 3, 5, 7, 7);
        assertThat(reading.hasTwoSlots()).isTrue();
        assertThat(clause.text(1, reading.fillerTo())).isEqualTo("制度优势");
        assertThat(clause.text(5, reading.secondTo())).isEqualTo("治理效能");
        assertThat(reading.literals().bare()).isEqualTo("把⟨⟩转化为⟨⟩");
    }

    @Test
    void wordsAreReadFromTheirCodeAndNumbersOfListsLeftOff() {
        FrameClause clause = clause("一/m 是/vshi 建/v 好/a 村/n ，/w");
        assertThat(clause.text(0, clause.size())).isEqualTo("建好村");
        assertThat(clause.tag(0)).isEqualTo(TAGGER.of(new Token("建", "v", 0)));
    }
}
