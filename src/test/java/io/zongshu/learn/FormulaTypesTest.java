package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.language.Idioms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTypesTest {
    @ParameterizedTest
    @CsvSource({
        "以学促干,以X促Y",
        "凝心铸魂,动宾并列",
        "一以贯之,成语",
        "两个维护,数字缩略",
        "三会一课,数字缩略",
        "扎实推进,状中",
        "成效显著,主谓",
        "老旧小区,名词"
    })
    void typesByRule(String formula, String type) {
        assertThat(new FormulaTypes(FormulaLexicon.load(Settings.builtIn()), Idioms.load()).of(formula)).isEqualTo(type);
    }
}
