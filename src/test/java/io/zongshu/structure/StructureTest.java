package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.read.RawLine;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final String BODY = "　　全县上下一条心，围绕年初定下的目标逐项推进，修通了二十里山路，办好了三所学校，群众的日子一天比一天好。";

    private final Structure structure = Structure.load(Settings.builtIn());

    private List<Article> articles(String... lines) {
        return structure.articles(RawText.ofText("材料.txt", String.join("\n", lines)));
    }

    private Article one(String... lines) {
        List<Article> articles = articles(lines);
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }

    private static List<String> outline(Article article) {
        return article.outline().stream()
                .map(h -> h.line() + " " + "#".repeat(h.level()) + (h.runIn() ? "r" : "") + " " + h.marker() + "|" + h.text())
                .toList();
    }

    @Test
    void joinsALineBrokenInMidSentenceAndRemembersItsLines() {
        Article article = one(
                "青禾县2024年工作总结",
                "　　一年来，全县修通山路二十里，办好学校三所，新增就业岗位一千五百个，城乡居民的收",
                "入稳步提高。",
                "",
                "时间不等人。",
                BODY);

        assertThat(article.document().paragraphs())
                .extracting(Paragraph::lines)
                .containsExactly(new LineRange(2, 3), new LineRange(5, 5), new LineRange(6, 6));
        assertThat(article.document().paragraphs().get(0).text()).endsWith("居民的收入稳步提高。");
    }

    @Test
    void joinsHalvesWithABlankLineBetweenEvenIfTheSecondIsIndented() {
        Article article = one(
                "青禾县2024年工作总结", "　　各乡镇把修路作为头等大事来抓，县里成立专班，人员、资金和机械设备都优先保障由县交通运", "", "　　输局牵头的项目。", BODY);

        assertThat(article.document().paragraphs().get(0).lines()).isEqualTo(new LineRange(2, 4));
    }

    @Test
    void givesLevelsByNestingWhateverTheMarkers() {
        Article article = one(
                "青禾县教育局2024年工作总结",
                BODY,
                "一、主要工作",
                "（一）抓课堂",
                "　　1.备课更细。" + BODY.strip(),
                "　　2.作业更精。" + BODY.strip(),
                "（二）抓队伍",
                BODY,
                "二、下一步打算",
                "　　一是建好两所学校。" + BODY.strip(),
                "　　二是招好三批教师。" + BODY.strip());

        assertThat(outline(article))
                .containsExactly(
                        "3 # 一、|主要工作",
                        "4 ## （一）|抓课堂",
                        "5 ###r 1.|备课更细",
                        "6 ###r 2.|作业更精",
                        "7 ## （二）|抓队伍",
                        "9 # 二、|下一步打算",
                        "10 ##r 一是|建好两所学校",
                        "11 ##r 二是|招好三批教师");
    }

    @Test
    void findsItemsInsideOneParagraphWithTheirOffsets() {
        Article article = one("青禾县2024年工作总结", "一、存在问题", "　　问题还不少：一是路还不够宽；二是桥还不够多；三是人还不够齐。");

        Paragraph paragraph = article.document().paragraphs().get(0);
        assertThat(paragraph.runIns()).extracting("text").containsExactly("路还不够宽", "桥还不够多", "人还不够齐");
        assertThat(paragraph.text().substring(paragraph.runIns().get(1).start(), paragraph.runIns().get(1).end()))
                .isEqualTo("二是桥还不够多；");
    }

    @Test
    void takesASingleItemForATurnOfPhrase() {
        assertThat(outline(one("青禾县2024年工作总结", "一、做法", "　　一是一，二是二，账目清清楚楚。", BODY)))
                .containsExactly("2 # 一、|做法");
    }

    @Test
    void findsUnnumberedHeadings() {
        Article article = one("山路弯弯向富足", "——青禾县2024年工作综述", BODY, "修路更有劲头", BODY, "办学更有温度", BODY, BODY);

        assertThat(article.document().subtitle()).isEqualTo("青禾县2024年工作综述");
        assertThat(outline(article)).containsExactly("4 # |修路更有劲头", "6 # |办学更有温度");
    }

    @Test
    void findsTopicSentencesBuiltAlikeOnlyWhereThePaperShowsTheHabit() {
        String rest = BODY.strip();
        String[] three = {
            "青禾县2024年工作总结", "一、做法", "　　山路越修越宽。" + rest, "　　学校越办越好。" + rest, "　　产业越做越强。" + rest
        };
        String[] two = {"青禾县2024年工作总结", "一、做法", "　　山路越修越宽。" + rest, "　　学校越办越好。" + rest, BODY};

        assertThat(outline(one(three))).hasSize(4).contains("4 ##r |学校越办越好");
        assertThat(outline(one(two))).hasSize(1);
    }

    @Test
    void findsTopicSentencesThatBeginAlikeInAPaperWithoutHeadings() {
        String rest = BODY.strip();
        Article article = one(
                "青禾县2024年工作综述",
                BODY,
                "　　这一年，我们坚持实干为先，以更大力气修路架桥。" + rest,
                rest,
                "　　这一年，我们坚持育人为本，以更足底气办好学校。" + rest,
                "　　这一年，我们坚持富民为要，以更新办法发展产业。" + rest);

        assertThat(outline(article))
                .containsExactly(
                        "3 #r |这一年，我们坚持实干为先，以更大力气修路架桥",
                        "5 #r |这一年，我们坚持育人为本，以更足底气办好学校",
                        "6 #r |这一年，我们坚持富民为要，以更新办法发展产业");
        assertThat(article.groups()).hasSize(1);
        assertThat(article.groups().get(0).frame()).isEqualTo("这一年，我们坚持⟨4⟩，以更⟨7⟩");
    }

    @Test
    void splitsOffAHeadingThatRanIntoTheTextWhereItsNumberIsMissing() {
        Article article = one(
                "青禾县2024年工作综述",
                "一、修路架桥，打通大山门户",
                "　　山路通了，人心也通了。二、兴学育人，照亮孩子前程百年大计在教育。",
                BODY,
                "三、强产富民，做旺山乡烟火",
                BODY);

        assertThat(outline(article))
                .containsExactly("2 # 一、|修路架桥，打通大山门户", "3 # 二、|兴学育人，照亮孩子前程", "5 # 三、|强产富民，做旺山乡烟火");
    }

    @Test
    void groupsSiblingHeadingsWithTheirSharedFrame() {
        Article article =
                one("青禾县2024年工作综述", "一、以路为媒，绘就新景", BODY, "二、以学为本，照亮新程", BODY, "三、以产为基，富裕新村", BODY);

        assertThat(article.groups()).hasSize(1);
        assertThat(article.groups().get(0).members()).containsExactly("以路为媒，绘就新景", "以学为本，照亮新程", "以产为基，富裕新村");
        assertThat(article.groups().get(0).frame()).startsWith("以⟨").contains("，");
    }

    @Test
    void splitsACompilationByItsContentsEvenIfATitleIsDamaged() {
        List<Article> articles = articles(
                "工作总结汇编",
                "目　　录",
                "一、县直部门",
                "青禾县教育局工作情况　　1",
                "：青禾县交通局工作情况　　7",
                "二、乡镇",
                "石桥镇工作情况　　9",
                "青禾县教育局工作情况",
                BODY,
                "：青禾县交通局工作情况",
                BODY,
                "石桥镇工作情况",
                BODY);

        assertThat(articles)
                .extracting(a -> a.document().title())
                .containsExactly("青禾县教育局工作情况", "青禾县交通局工作情况", "石桥镇工作情况");
        assertThat(articles).extracting(a -> a.document().lines().first()).containsExactly(8, 10, 12);
    }

    @Test
    void splitsACompilationWithoutContentsByTitles() {
        assertThat(articles(
                        "青禾县2023年工作总结", BODY, BODY, BODY, "让大山不再遥远", "——青禾县2024年工作综述", BODY, BODY, BODY))
                .extracting(a -> a.document().title())
                .containsExactly("青禾县2023年工作总结", "让大山不再遥远");
    }

    @Test
    void keepsOneReportWithItsOwnContentsWhole() {
        Article article =
                one("青禾县2024年工作总结", "目录", "一、修路架桥　1", "二、兴学育人　3", "一、修路架桥", BODY, "二、兴学育人", BODY);

        assertThat(outline(article)).containsExactly("5 # 一、|修路架桥", "7 # 二、|兴学育人");
    }

    @Test
    void tellsWhatStandsAfterTheText() {
        Article article =
                one("青禾县2024年工作总结", BODY, "附件：统计表", "青禾县教育局", "2024年12月30日", "下载自 www.example.cn", "某某文库");

        assertThat(article.document().paragraphs())
                .extracting(Paragraph::role)
                .containsExactly(Role.BODY, Role.ATTACHMENT, Role.SIGNATURE, Role.DATE, Role.OTHER, Role.OTHER);
    }

    @Test
    void findsGenreUnitAndPeriod() {
        assertThat(one("办好学校　成就孩子", "——青禾县教育局2024年工作总结", BODY).metadata())
                .isEqualTo(new Metadata("部门年度工作总结", "青禾县教育局", "2024年"));
        assertThat(one("党的十八大以来青禾县组织工作综述", BODY).metadata())
                .isEqualTo(new Metadata("阶段综述", "青禾县", "党的十八大以来"));
        assertThat(one("山路弯弯", BODY).metadata())
                .isEqualTo(new Metadata(Metadata.UNKNOWN, Metadata.UNKNOWN, Metadata.UNKNOWN));
    }

    @Test
    void putsNotesAfterThePaperAsNoPartOfItsText() {
        RawText raw = new RawText("a.docx", RawText.Form.PARAGRAPHS,
                List.of(RawLine.of(1, "青禾县2024年工作总结"), RawLine.of(2, BODY)),
                List.of(RawLine.of(2, "见县政府工作报告。")));

        Article article = Structure.load(Settings.builtIn()).articles(raw).get(0);

        assertThat(article.document().paragraphs())
                .containsExactly(
                        new Paragraph(Role.BODY, BODY.strip(), List.of(), new LineRange(2, 2)),
                        new Paragraph(Role.OTHER, "注：见县政府工作报告。", List.of(), new LineRange(2, 2)));
    }
}
