package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Frame;
import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedGramsTest {
    private static final int GRAMS = 2000;

    private static long gram(int i) {
        return FormulaCounts.pack(new String(new char[] {'云', (char) ('一' + i % 97), (char) ('川' + i / 97), '水'}), 0, 4);
    }

    /** Gram i is in i papers. */
    private static SharedGrams grams(int from, int step) {
        SharedGrams grams = SharedGrams.of(100L * GRAMS);
        for (int i = from; i < GRAMS; i += step) {
            grams.note(gram(i), i);
        }
        return grams;
    }

    @Test
    void neverSaysTooFewAndSeldomTooMany() {
        SharedGrams grams = grams(0, 2);
        grams.merge(grams(1, 2));
        for (int least : new int[] {2, 9, 200, 255, 1000}) {
            SharedGrams.Least shared = grams.in(least);
            int tooMany = 0;
            for (int i = 0; i < GRAMS; i++) {
                assertThat(i < least || shared.mayHold(gram(i))).isTrue();
                tooMany += i < Math.min(least, 255) && shared.mayHold(gram(i)) ? 1 : 0;
            }
            assertThat(tooMany).isLessThan(GRAMS / 20);
        }
    }

    @Test
    void framesAreThoseFoundWithoutKnowingWhatIsShared() {
        List<AnalysedPaper> papers = AnalysedPaper.all(SamplePapers.five(), 1);
        Learn.Options options = new Learn.Options(Settings.builtIn(), 1, false);
        FormulaMiner.Mined mined = new FormulaMiner(options).mine(papers);
        List<Frame> frames = new FrameMiner(mined.formulas(), mined.shared(), options).mine(papers);
        assertThat(frames).isNotEmpty().isEqualTo(new FrameMiner(mined.formulas(), SharedGrams.UNKNOWN, options).mine(papers));
        assertThat(mined.shared().in(2).mayHold(FormulaCounts.pack("没有这句", 0, 4))).isFalse();
    }
}
