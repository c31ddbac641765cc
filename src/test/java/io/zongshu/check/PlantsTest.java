package io.zongshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.eval.CheckCase;
import io.zongshu.eval.MarkedPaper;
import io.zongshu.eval.Plants;
import io.zongshu.files.Settings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults of plants/*.yaml that bring their own papers; those planted into others are measured by CheckEvaluation. */
class PlantsTest {
    private final Checker checker = Checker.load(Settings.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {"structure", "language", "punctuation", "numerals", "privacy", "office-terms"})
    void faultsAreMarkedExactlyAndCleanPapersAreNot(String file) {
        List<String> wrong = new ArrayList<>();
        for (CheckCase one : new Plants(List.of()).cases(file)) {
            List<Finding> found = one.found(checker);
            for (MarkedPaper.Place place : one.paper().places()) {
                if (found.stream().noneMatch(f -> CheckCase.marks(f, place))) {
                    wrong.add(one.name() + " " + place + " " + found);
                }
            }
            if (one.paper().places().isEmpty() && !found.isEmpty()) {
                wrong.add(one.name() + " " + found);
            }
        }
        assertThat(wrong).isEmpty();
    }
}
