package io.zongshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.eval.MarkedPaper;
import io.zongshu.files.Settings;
import io.zongshu.language.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {
    private static final String TITLE = "云川市民政局2025年工作总结\n";
    private static final String PART = "　　全市建成助餐点32处，其中城区20处、乡镇12处。各项工作有序推进。选派干部280名；培训3期。";

    private static CheckedPaper paper(String body) {
        return new CheckedPaper(MarkedPaper.of(TITLE + body + "\n").article(), Materials.NONE, new CheckLanguage(Settings.builtIn()));
    }

    @Test
    void eachSentenceHasItsOwnFigures() {
        CheckedPaper paper = paper(PART.repeat(20));
        CheckedParagraph paragraph = paper.paragraphs().get(1);
        List<MarkedSentence> marked = MarkedSentence.of(paper, paragraph);
        int n = 0;
        for (TextSpan sentence : paper.sentences(paragraph)) {
            var own = paper.figures(paragraph).stream()
                    .filter(f -> f.quantity().start() >= sentence.start() && f.quantity().end() <= sentence.end()).toList();
            if (!own.isEmpty()) {
                assertThat(marked.get(n++).figures()).isEqualTo(own);
            }
        }
        assertThat(n).isEqualTo(marked.size()).isGreaterThanOrEqualTo(40);
        assertThat(marked.get(0).text()).contains("助餐点\uE000，其中城区\uE001、乡镇\uE002");
    }

    @Test
    void aCharacterOfAFontsOwnIsNoFigure() {
        String body = "　　全市共有助餐点\uE123，其中城区\uE456、乡镇30处。由上年的\uE777增至\uE778，增长5%。占比分别为\uE111、\uE112，共2处。\n";
        CheckedPaper paper = paper(body);
        assertThat(MarkedSentence.of(paper, paper.paragraphs().get(1))).isNotEmpty()
                .allSatisfy(s -> assertThat(s.text().chars().filter(c -> c >= 0xE000 && c <= 0xF8FF).count()).isEqualTo(s.figures().size()));
        assertThat(Checker.load(Settings.builtIn()).check(MarkedPaper.of(TITLE + body).article(), Materials.NONE).problems()).isEmpty();
    }
}
