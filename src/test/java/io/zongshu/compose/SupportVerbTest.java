package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measures need a verb of ours, and which verb. */
class SupportVerbTest {
    @ParameterizedTest
    @CsvSource({
        // What is done, built up, held to, tried out or carried out takes its own verb.
        "船员分类定级考核评价, 开展船员分类定级考核评价",
        "渔政执法“三项体系”建设, 加强渔政执法“三项体系”建设",
        "船东周调度、月通报工作机制, 健全船东周调度、月通报工作机制",
        "“港长+船长”治理模式, 推行“港长+船长”治理模式",
        // Things come to be so.
        "渔港组织建设与渔业生产融合, 推动渔港组织建设与渔业生产融合",
        "渔业产学联盟, 成立渔业产学联盟",
        // A clause of its own takes none.
        "组织进渔村讲座, 组织进渔村讲座",
        "选派渔技员到海岛指导, 选派渔技员到海岛指导",
        "突出渔规教育、安全教育, 突出渔规教育、安全教育",
        "用船突出安全监督，用人突出渔绩导向, 用船突出安全监督，用人突出渔绩导向",
        "船员换届结束后，选派渔技员轮训, 船员换届结束后，选派渔技员轮训",
        "各渔村举办渔技培训, 各渔村举办渔技培训",
        "渔船检验突出安全功能, 渔船检验突出安全功能",
        "渔港全部接入影像平台, 渔港全部接入影像平台",
        // A verb of ours that does not go with people is not put before them.
        "渔村书记登台打擂, 渔村书记登台打擂",
        "老船长作报告, 老船长作报告"
    })
    void standsBeforeWhatNeedsIt(String measures, String clauses) {
        assertThat(Bench.sentence(Row.about("渔政管理").measures("制定《护渔办法》；" + measures))).endsWith("制定《护渔办法》，" + clauses + "。");
    }

    /** What a person by name did is a clause of its own. */
    @Test
    void putsNoVerbBeforeAPerson() {
        assertThat(Bench.sentence(Row.about("渔港研究基地").measures("渔业大学教授张建国带队先后两次到东湾调研指导").result("研究基地落户东湾")))
                .contains("渔业大学教授张建国带队").doesNotContain("开展渔业大学", "推动渔业大学", "组织渔业大学");
        assertThat(Bench.sentence(Row.about("渔港研究基地").measures("渔业大学教授李强带队先后两次到东湾调研指导").result("研究基地落户东湾")))
                .contains("渔业大学教授李强带队").doesNotContain("开展渔业大学", "推动渔业大学", "组织渔业大学");
    }

    /** A document is put out or carried out, on trial too, and is no event. */
    @Test
    void putsOutDocuments() {
        String text = Bench.sentence(Row.of("基层党建").item("渔港党建").measures("推行渔排议事；《渔港红色网格服务指南（试行）》；召开船长座谈会"));

        assertThat(text).containsPattern("(?:落实|出台|制定|印发|编印)《渔港红色网格服务指南（试行）》");
    }
}
