package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sentence of every draft is covered by sources, and each source holds its text. */
class ProvenanceTest {
    @Test
    void everySentenceHasItsAddresses() throws IOException {
        ProvenanceEvaluation program = new ProvenanceEvaluation();
        List<Path> briefs = ProvenanceEvaluation.briefs();
        assertThat(briefs).hasSizeGreaterThanOrEqualTo(12);
        for (Path brief : briefs) {
            ProvenanceEvaluation.Result result = program.of(brief);
            assertThat(result.sentences()).as(brief.toString()).isPositive();
            assertThat(result.gaps()).as(brief.toString()).isEmpty();
        }
    }
}
