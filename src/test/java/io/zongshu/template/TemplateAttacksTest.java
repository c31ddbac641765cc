package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile template is refused with file and line, or comes to nothing; all end in little memory. */
class TemplateAttacksTest {
    /** What all steps of one attack may allocate, MB; far below the heap that an office's computer gives. */
    private static final long MOST_MEGABYTES = 400;

    static List<TemplateAttacks.Attack> attacks() throws IOException {
        return TemplateAttacks.all();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void comesToNothing(TemplateAttacks.Attack attack) {
        TemplateAttacks.Outcome outcome = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> TemplateAttacks.run(attack), attack.name());
        assertThat(outcome.message().isEmpty()).as(attack.name() + ": " + outcome.message()).isEqualTo(attack.harmless());
        assertThat(outcome.printed()).doesNotContain("java.", "class ", "Slot", "root:", "/etc").doesNotContainPattern("[\uE000-\uE1FF]");
        assertThat(outcome.megabytes()).as(attack.name()).isLessThan(MOST_MEGABYTES);
        if (!attack.harmless()) {
            assertThat(outcome.message()).containsPattern("\\p{IsHan}").doesNotContain("Exception", "null").contains(Sample.FILE);
            boolean whole = outcome.message().contains("不像是一个模板") || outcome.message().contains("内容过多");
            assertThat(whole || outcome.message().contains("第")).as(outcome.message()).isTrue();
            assertThat(outcome.problems()).as(attack.name()).anyMatch(TemplateProblem::isError);
        }
    }
}
