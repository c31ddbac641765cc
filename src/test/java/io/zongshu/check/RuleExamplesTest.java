package io.zongshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.eval.CheckCase;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Each rule finds what its wrong examples mark, exactly, and is silent on its right ones. */
class RuleExamplesTest {
    private final Checker checker = Checker.load(Settings.builtIn());

    @Test
    void wrongExamplesAreMarkedAndRightOnesAreNot() {
        SoftAssertions softly = new SoftAssertions();
        for (Rule rule : checker.book().rules()) {
            examples(rule, "反例").forEach(e -> marked(e, softly));
            examples(rule, "正例").forEach(e -> softly.assertThat(e.found(checker)).as(e.name()).isEmpty());
        }
        softly.assertAll();
    }

    private void marked(CheckCase example, SoftAssertions softly) {
        List<Finding> found = example.found(checker);
        softly.assertThat(example.paper().places()).as(example.name()).isNotEmpty();
        softly.assertThat(found).as(example.name() + " " + example.paper().places()).hasSameSizeAs(example.paper().places());
        example.paper().places().forEach(place -> softly.assertThat(found)
                .as(example.name()).anyMatch(f -> CheckCase.marks(f, place)));
        found.forEach(f -> softly.assertThat(f.message() + f.suggestions()).as(example.name()).doesNotContain("{", "}"));
    }

    private static List<CheckCase> examples(Rule rule, String column) {
        List<CheckCase> cases = new ArrayList<>();
        for (YamlNode example : rule.items(column)) {
            String name = rule.id() + " " + column + (cases.size() + 1);
            cases.add(example instanceof YamlNode.Mapping
                    ? CheckCase.of(name, rule.id(), example)
                    : CheckCase.of(name, rule.id(), example, example.text()));
        }
        return cases;
    }

    @Test
    void everyAlgorithmIsNamedByARule() {
        Set<String> named = new TreeSet<>();
        checker.book().rules().forEach(r -> named.add(r.algorithm()));
        assertThat(named).isEqualTo(new TreeSet<>(Algorithms.all().keySet()));
    }
}
