package io.zongshu.learn;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearDuplicatesTest {
    private static final String WORDS = "全市上下聚焦项目建设优化服务环境改善民生福祉推进乡村振兴守牢安全底线深化改革创新加强队伍作风"
            + "开展学习培训完善制度机制组织走访慰问解决困难问题建成道路桥梁学校医院提升治理能力发展特色产业";

    /** Papers of random words: nothing in common but the words. */
    private static List<Paper> papers(int count) {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Random random = new Random(i);
            List<PaperParagraph> all = new ArrayList<>();
            all.add(new PaperParagraph("title", "", "", "第" + i + "篇材料"));
            for (int p = 0; p < 12; p++) {
                StringBuilder text = new StringBuilder();
                for (int w = 0; w < 40; w++) {
                    int at = 2 * random.nextInt(WORDS.length() / 2);
                    text.append(WORDS, at, at + 2).append(w % 5 == 4 ? random.nextInt(900) + "项，" : "");
                }
                all.add(new PaperParagraph("body", "", "", text + "。"));
            }
            papers.add(paper("id" + i, "云川市", "2024年", all));
        }
        return papers;
    }

    private static Paper paper(String id, String unit, String period, List<PaperParagraph> paragraphs) {
        return new Paper(id, id + ".txt", "题目", "年度综述", unit, period, paragraphs);
    }

    private static Paper as(Paper paper, String unit, String period) {
        return paper(paper.id(), unit, period, paper.paragraphs());
    }

    @ParameterizedTest
    @CsvSource({"CHARACTERS,3", "CHARACTERS,15", "CLAUSES,15", "FIGURES,0", "CUT,30", "RELAID,0"})
    void findsAVersion(Edits.Kind kind, int percent) {
        List<Paper> papers = papers(6);
        Paper version = new Edits(new Random(1), papers(40).subList(30, 40)).edit(papers.get(2), kind, percent);
        papers.add(version);

        List<NearDuplicates.Group> groups = NearDuplicates.find(papers, 1);

        assertThat(groups).hasSize(1);
        List<Paper> members = new ArrayList<>(groups.get(0).others());
        members.add(groups.get(0).kept());
        assertThat(members).containsExactlyInAnyOrder(papers.get(2), version);
    }

    @Test
    void papersOfTheSameOfficeThatShareWordsAreNoVersions() {
        assertThat(NearDuplicates.find(papers(40), 2)).isEmpty();
    }

    @Test
    void lastYearsPaperIsAnotherPaperOnceAThirdIsRewritten() {
        Paper old = papers(1).get(0);
        Edits edits = new Edits(new Random(1), papers(40).subList(30, 40));
        Paper onlyFigures = as(edits.edit(old, Edits.Kind.FIGURES, 0), "云川市", "2025年");
        Paper rewritten = as(edits.edit(old, Edits.Kind.FIGURES, 40), "云川市", "2025年");
        Paper draft = as(edits.edit(old, Edits.Kind.FIGURES, 40), "云川市", "2024年度");

        assertThat(NearDuplicates.find(List.of(old, onlyFigures), 1)).hasSize(1);
        assertThat(NearDuplicates.find(List.of(old, rewritten), 1)).isEmpty();
        assertThat(NearDuplicates.find(List.of(old, draft), 1)).hasSize(1);
    }

    @Test
    void anotherUnitsPaperCountsForItselfUnlessTakenOverWhole() {
        Paper one = papers(1).get(0);
        Edits edits = new Edits(new Random(1), papers(40).subList(30, 40));
        Paper alike = as(edits.edit(one, Edits.Kind.CLAUSES, 15), "白沙县", "2024年");
        Paper same = as(edits.edit(one, Edits.Kind.RELAID, 0), "白沙县", "2024年");

        assertThat(NearDuplicates.find(List.of(one, alike), 1)).isEmpty();
        assertThat(NearDuplicates.find(List.of(one, same), 1)).hasSize(1);
        assertThat(NearDuplicates.find(List.of(one, as(alike, "云川市教育局", "2024年")), 1)).hasSize(1);
    }

    @Test
    void keepsTheLongestAndDoesNotDependOnOrderOrThreads() {
        List<Paper> papers = papers(8);
        Edits edits = new Edits(new Random(1), papers(40).subList(30, 40));
        Paper shorter = edits.edit(papers.get(3), Edits.Kind.CUT, 10);
        Paper longer = paper("longer", "云川市", "2024年", longer(papers.get(3)));
        papers.addAll(List.of(shorter, longer, edits.edit(papers.get(5), Edits.Kind.CHARACTERS, 3)));
        List<NearDuplicates.Group> groups = NearDuplicates.find(papers, 1);

        assertThat(groups).hasSize(2);
        assertThat(groups).anySatisfy(g -> {
            assertThat(g.kept()).isEqualTo(longer);
            assertThat(g.others()).containsExactlyInAnyOrder(papers.get(3), shorter);
        });
        for (int seed = 0; seed < 5; seed++) {
            List<Paper> shuffled = new ArrayList<>(papers);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(NearDuplicates.find(shuffled, 1 + seed)).isEqualTo(groups);
        }
    }

    @Test
    void papersTooShortToTellAreLeftAlone() {
        List<PaperParagraph> few = papers(1).get(0).paragraphs().subList(0, 2);

        assertThat(NearDuplicates.find(
                        List.of(paper("a", "云川市", "2024年", few), paper("b", "云川市", "2024年", few.subList(1, 2))), 1))
                .isEmpty();
        assertThat(NearDuplicates.find(List.of(paper("e", "未知", "未知", List.of())), 1)).isEmpty();
    }

    @Test
    void thousandsOfPapersOnOneFormAreFoundOutInSeconds() {
        List<PaperParagraph> form = papers(1).get(0).paragraphs();
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            List<PaperParagraph> filled = new ArrayList<>(form);
            filled.add(new PaperParagraph("body", "", "", papers(1).get(0).paragraphs().get(1).text().substring(i % 20)
                    + String.valueOf((char) (0x4E00 + i)).repeat(40)));
            papers.add(paper("form" + i, "单位" + (char) (0x5000 + i), "2024年", filled));
        }

        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(60), () -> NearDuplicates.find(papers, 2));
    }

    private static List<PaperParagraph> longer(Paper paper) {
        List<PaperParagraph> more = new ArrayList<>(paper.paragraphs());
        more.add(new PaperParagraph("body", "", "", "下一步还要继续努力。"));
        return more;
    }
}
