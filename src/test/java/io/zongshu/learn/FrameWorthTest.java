package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Frame;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameWorthTest {
    private static final FrameWords WORDS = FrameWords.load(Settings.builtIn());
    private static final FrameWorth WORTH = new FrameWorth(WORDS, new FrameTag(WORDS));

    private static FrameNote note(boolean fixed, String opener, String link, String tail) {
        FrameNote note = new FrameNote(new FrameLiterals(fixed, opener, link, tail));
        note.occurrences = 10;
        note.leftEdges = 10;
        return note;
    }

    private static double of(FrameNote note, Frame.Kind kind) {
        return WORTH.of(note, kind, note.literals.words(new HanlpSegmenter()));
    }

    private static String gist(FrameNote note) {
        return String.join("|", WORTH.gist(note, note.literals.words(new HanlpSegmenter())));
    }

    @ParameterizedTest
    @CsvSource({
        "PREPOSITION, 为, 提供坚强组织保证, true",
        "VERB, 推动, 落实到位, true",
        // Plain grammar that any text has.
        "PREPOSITION, 在, 上, false",
        "PREPOSITION, 以, 为, false",
        // A preposition without a predicate.
        "PREPOSITION, 在, 最前沿, false",
    })
    void literalsSaySomething(Frame.Kind kind, String opener, String tail, boolean says) {
        assertThat(of(note(false, opener, "", tail), kind)).isEqualTo(says ? 1 : 0.4);
    }

    @Test
    void aFrameThatMostlyStandsBesideACampaignIsOfItsYear() {
        FrameNote note = note(false, "推动", "", "落实到位");
        note.inCampaigns = 6;
        assertThat(of(note, Frame.Kind.VERB)).isEqualTo(0.4);
        note.inCampaigns = 5;
        assertThat(of(note, Frame.Kind.VERB)).isEqualTo(1);
    }

    @Test
    void slotsThatHoldHalfAPhraseCostMoreTheMoreThereAre() {
        FrameNote note = note(false, "推动", "", "落实到位");
        note.cut = 5;
        assertThat(of(note, Frame.Kind.VERB)).isEqualTo(0.85);
        note.cut = 6;
        assertThat(of(note, Frame.Kind.VERB)).isEqualTo(0.4);
    }

    @Test
    void aLongQuotationIsAName() {
        assertThat(of(note(true, "开展“万人清河大行动”", "", ""), Frame.Kind.COLLOCATION)).isEqualTo(0.4);
        assertThat(of(note(true, "发挥“指挥棒”", "", ""), Frame.Kind.COLLOCATION)).isEqualTo(1);
    }

    @Test
    void aCollocationIsNotCutAtItsStart() {
        FrameNote list = note(true, "解难题、办实事", "", "");
        assertThat(of(list, Frame.Kind.COLLOCATION)).isEqualTo(1);
        list.leftEdges = 4;
        assertThat(of(list, Frame.Kind.COLLOCATION)).isEqualTo(0.4);
    }

    @Test
    void theGistLeavesOutWhatAddsNothing() {
        assertThat(gist(note(false, "不断推动", "", "落实到位"))).isEqualTo("推动||落实|到位");
        assertThat(gist(note(false, "实现了", "", "全覆盖"))).isEqualTo(gist(note(false, "实现", "", "全覆盖")));
        assertThat(gist(note(true, "提高治理水平", "", ""))).isEqualTo("提升|治理|水平");
    }
}
