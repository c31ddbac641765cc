package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cues count. */
class CueWeightsTest {
    private static final List<String> ANSWERS = List.of("开展", "推动", "－");

    @TempDir
    private Path folder;

    private CueWeights weights(String lines) throws IOException {
        Files.writeString(folder.resolve("support-verb-weights.yaml"), "尾: |-\n  " + lines.replace("\n", "\n  ") + "\n");
        return new CueWeights(Settings.in(folder), "support-verb-weights", ANSWERS);
    }

    /** Whatever order the lines have, and where one begins as another does. */
    @Test
    void findsALineByWhatItBeginsWith() throws IOException {
        CueWeights weights = weights("港务 推动.25\n港 开展-.12 －-1.50\n渔港 推动2");
        assertThat(weights.of("尾:港", 0)).isEqualTo(-.12f);
        assertThat(weights.of("尾:港", 1)).isZero();
        assertThat(weights.of("尾:港", 2)).isEqualTo(-1.5f);
        assertThat(weights.of("尾:港务", 1)).isEqualTo(.25f);
        assertThat(weights.of("尾:渔港", 1)).isEqualTo(2f);
        assertThat(weights.of("尾:渔", 1)).isZero();
        assertThat(weights.of("尾:开展-.12", 1)).isZero();
        assertThat(weights.of("无此组:港", 1)).isZero();
    }

    @Test
    void addsWhatAllAnswersAreCounted() throws IOException {
        double[] sums = {1, 1, 1};
        weights("港 开展-.12 －1.50").add("尾:港", sums);
        assertThat(sums).containsExactly(1 + (double) -.12f, 1, 2.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", ".07", "-.07", "1.30", "-12.345", "9.9999", "3.", "123456789.125", "-0.000000123"})
    void readsNumbersAsJavaDoes(String number) throws IOException {
        assertThat(weights("港 推动" + number).of("尾:港", 1)).isEqualTo(Float.parseFloat(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"港 .20", "港 推动", "港 推动-", "港 推动.", "港 推动1.2.3", "港 推动1-2", "港  推动1"})
    void tellsWhatIsNoWeight(String line) throws IOException {
        assertThatThrownBy(() -> weights("渔 推动1\n" + line)).isInstanceOf(CannotContinue.class).hasMessageContaining("support-verb-weights.yaml").hasMessageContaining(line);
    }

    /** An office may take a verb out of the list and still draft. */
    @Test
    void countsNothingForWhatIsNoAnswerAnyMore() throws IOException {
        CueWeights weights = weights("港 养护.20 推动.25");
        double[] sums = new double[3];
        weights.add("尾:港", sums);
        assertThat(sums).containsExactly(0, .25, 0);
    }

    /** A list of verbs without －, and a verb for a noun that is in no list. */
    @Test
    void choosesNoneThoughAnOfficeLeavesItOut() throws IOException {
        Files.writeString(folder.resolve("figure-verbs.yaml"), "动词:\n  培训: []\n");
        assertThat(VerbWeights.loadChoice(Settings.in(folder), "figure").verbs()).contains("培训", "－");
        Files.writeString(folder.resolve("figure-verbs.yaml"), "自定:\n  渔船: 打捞\n");
        assertThatThrownBy(() -> VerbWeights.loadChoice(Settings.in(folder), "figure")).isInstanceOf(CannotContinue.class).hasMessageContaining("figure-verbs.yaml").hasMessageContaining("打捞");
    }
}
