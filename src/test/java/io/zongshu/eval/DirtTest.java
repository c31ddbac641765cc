package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A small seeded sample of {@link DirtEvaluation}: every kind of dirt on every fourth paper. */
class DirtTest {
    private static final List<CleanPaper> PAPERS = DirtEvaluation.papers(Path.of("corpus"));
    private static final long SEED = 77;

    @ParameterizedTest
    @EnumSource
    void findsParagraphsAndHeadingsUnderDirtOfEveryKind(DirtKind kind) {
        DirtScores scores = new DirtScores();
        for (int i = 0; i < PAPERS.size(); i += 4) {
            scores.add(Dirt.render(List.of(PAPERS.get(i)), kind, SEED + i), kind == DirtKind.CRLF ? "\r\n" : "\n");
        }

        String line = DirtEvaluation.line(kind.name(), scores);
        assertThat(scores.continuations.f1()).as(line).isGreaterThanOrEqualTo(0.96);
        assertThat(scores.headings.f1()).as(line).isGreaterThanOrEqualTo(0.96);
        assertThat(scores.levelOne.f1()).as(line).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.papers.f1()).as(line).isGreaterThanOrEqualTo(0.99);
    }

    @ParameterizedTest
    @EnumSource
    void splitsCompilationsUnderEveryFormOfContents(Compilation.Contents contents) {
        DirtScores scores = new DirtScores();
        scores.add(Compilation.render(PAPERS.subList(0, 16), contents, SEED), "\n");

        assertThat(scores.papers.f1()).as(contents.name()).isGreaterThanOrEqualTo(0.95);
    }
}
