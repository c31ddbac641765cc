package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.structure.PaperReader;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A sample of {@link TemplatesFromPapers}: one paper of each genre. */
class TemplatesFromPapersTest {
    @Test
    void templatesOfSamplePapersCheckDraftAndCopyNothing() throws IOException {
        TemplatesFromPapers program = new TemplatesFromPapers();
        PaperReader reader = new PaperReader(Settings.builtIn(), false);
        for (String paper : new String[] {"03-organization-2023", "12-education-fiveyears", "18-disabled-2023", "28-forestry-2024"}) {
            TemplatesFromPapers.Outcome outcome =
                    program.of(reader.papers(Path.of("corpus", paper + ".txt")).get(0));
            assertThat(outcome.problems()).as(paper).isEmpty();
            assertThat(outcome.copied()).as(paper).isEmpty();
            assertThat(outcome.draft().openPoints()).as(paper).isEmpty();
            assertThat(outcome.draft().unusedFacts()).as(paper).isEmpty();
        }
    }
}
