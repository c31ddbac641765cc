package io.zongshu.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import org.junit.jupiter.api.Test;

class ThemesTest {
    private final Themes themes = Themes.load(Settings.builtIn());

    @Test
    void weighsNamesThreeAndKeywordsOneAnOccurrence() {
        String text = "人才人才工作引才，党员教育管理与党员教育。党党员，抓人";
        for (Themes.Theme theme : themes.all()) {
            int expected = 3 * count(text, theme.name());
            for (String alias : theme.aliases()) {
                expected += 3 * count(text, alias);
            }
            for (String keyword : theme.keywords()) {
                expected += count(text, keyword);
            }
            assertThat(themes.weight(text, theme)).as(theme.name()).isEqualTo(expected);
        }
        assertThat(themes.of(text).orElseThrow().name()).isEqualTo("人才工作");
    }

    @Test
    void aTextOfNoThemeHasNone() {
        assertThat(themes.of("")).isEmpty();
        assertThat(themes.of("天上的云")).isEmpty();
    }

    private static int count(String text, String word) {
        return (text.length() - text.replace(word, "").length()) / word.length();
    }
}
