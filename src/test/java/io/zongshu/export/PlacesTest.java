package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final LayoutProfile PROFILE = LayoutProfile.load(Settings.builtIn());

    @Test
    void unsealedSignatureLongerThanItsDate() {
        assertThat(SignaturePlace.of(1000, 650, false, PROFILE)).isEqualTo(new SignaturePlace(200, 350));
    }

    @Test
    void unsealedSignatureAsLongAsItsDate() {
        assertThat(SignaturePlace.of(700, 700, false, PROFILE)).isEqualTo(new SignaturePlace(200, 0));
    }

    @Test
    void unsealedSignatureShorterThanItsDate() {
        assertThat(SignaturePlace.of(400, 700, false, PROFILE)).isEqualTo(new SignaturePlace(700, 200));
    }

    @Test
    void sealedSignatureIsCentredOverItsDate() {
        assertThat(SignaturePlace.of(800, 700, true, PROFILE)).isEqualTo(new SignaturePlace(350, 400));
        assertThat(SignaturePlace.of(2600, 700, true, PROFILE)).isEqualTo(new SignaturePlace(0, 400));
    }

    @Test
    void attachmentNotesHangUnderTheirNames() {
        assertThat(AttachmentNote.indent("附件：1.清单", 200)).isEqualTo(Indent.hanging(600, 400));
        assertThat(AttachmentNote.indent("2.名册", 200)).isEqualTo(Indent.hanging(600, 100));
        assertThat(AttachmentNote.indent("10.名册", 200)).isEqualTo(Indent.hanging(650, 150));
        assertThat(AttachmentNote.indent("附件：名册", 200)).isEqualTo(Indent.hanging(500, 300));
        assertThat(AttachmentNote.isLabel("附件2")).isTrue();
        assertThat(AttachmentNote.isLabel("附件：名册")).isFalse();
    }

    @Test
    void widthsCountDigitsAsHalf() {
        assertThat(TextWidth.hundredths("2025年12月1日")).isEqualTo(650);
        assertThat(TextWidth.hundredths("“云川”")).isEqualTo(400);
    }

    @Test
    void markersAskForTheirLevelOfType() {
        assertThat(Markers.level("一、总体情况")).isEqualTo(1);
        assertThat(Markers.level("（十二）其他")).isEqualTo(2);
        assertThat(Markers.level("3.其他")).isEqualTo(3);
        assertThat(Markers.level("3.5亿元")).isZero();
        assertThat(Markers.level("（4）其他")).isEqualTo(4);
        assertThat(Markers.level("一是其他")).isZero();
        assertThat(Markers.headingAlone("（一）强化学习")).isTrue();
        assertThat(Markers.headingAlone("（一）强化学习。全年学习12次。")).isFalse();
        assertThat(Markers.firstSentence("（一）强化学习。全年学习12次。")).isEqualTo(8);
    }

    @Test
    void offsetsSurviveCleaning() {
        CleanText clean = CleanText.of("　　a\tb\u0001c\uD800d ");
        assertThat(clean.text()).isEqualTo("a bcd");
        assertThat(clean.offset(2)).isZero();
        assertThat(clean.offset(6)).isEqualTo(3);
        assertThat(clean.offset(99)).isEqualTo(5);
        assertThat(CleanText.of("𠮷野家").text()).isEqualTo("𠮷野家");
        assertThat(CleanText.of(" \t\n").text()).isEmpty();
    }
}
