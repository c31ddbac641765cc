package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Quantities;
import io.zongshu.template.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An evaluation that finds nothing must be able to find something. */
class DraftChecksTest {
    private static final String BRIEF = """
            模板: 年度综述
            单位: 云川市委组织部
            年度: 2025
            条目:
              - 主题: 人才工作
                事项: 招聘会
                举措: 举办专场招聘
                数据: 招聘会46场；引进人才523名
            """;
    private final Settings settings = Settings.builtIn();

    @TempDir
    Path folder;

    private static Sourced brief(String text, String address) {
        return Sourced.of(text, Source.Kind.BRIEF, "素材.yaml 条目1 " + address);
    }

    private static Sourced own(String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, "realise.yaml 连接");
    }

    private DraftCase draft(Sourced... paragraphs) throws IOException {
        Path file = folder.resolve("素材.yaml");
        Files.writeString(file, BRIEF);
        Brief brief = BriefReader.read(List.of(file), settings).brief();
        List<io.zongshu.document.Block> blocks = new ArrayList<>();
        for (Sourced paragraph : paragraphs) {
            blocks.add(Paragraph.body(paragraph.text()));
        }
        Draft draft = new Draft(new Document("", "", blocks, LineRange.NONE), List.of(paragraphs), List.of(), List.of());
        return new DraftCase("素材.yaml", brief, Templates.load(settings).named("年度综述"), Bank.EMPTY, Bank.EMPTY, draft);
    }

    private static final Sourced GOOD = brief("举办专场招聘", "举措").plus(own("，")).plus(brief("招聘会46场", "数据"))
            .plus(own("，")).plus(brief("引进人才523名", "数据")).plus(own("。"));

    private List<String> inventions(Sourced paragraph) throws IOException {
        return new DraftInventions(settings, new HanlpSegmenter()).find(draft(paragraph)).stream().map(DraftFault::check).toList();
    }

    private List<String> rows(DraftCase draftCase) {
        List<DraftFault> faults = new ArrayList<>();
        new DraftFacts(Quantities.load(settings)).rows(draftCase, faults);
        return faults.stream().map(DraftFault::check).toList();
    }

    @Test
    void aGoodDraftHasNoFault() throws IOException {
        DraftCase good = draft(GOOD);
        assertThat(inventions(GOOD)).isEmpty();
        assertThat(rows(good)).isEmpty();
        assertThat(DraftSources.find(good)).isEmpty();
        assertThat(DraftRepetition.find(good)).isEmpty();
        assertThat(new DraftAttachments(Quantities.load(settings)).find(good)).isEmpty();
    }

    @Test
    void inventedFiguresAndClaimsAreFound() throws IOException {
        assertThat(inventions(own("举办招聘会47场。"))).containsExactly("figure invented");
        assertThat(inventions(own("举办招聘会46次。"))).containsExactly("figure with another unit");
        assertThat(inventions(brief("招聘会近46场。", "数据"))).containsExactly("figure with another qualifier");
        assertThat(inventions(own("举办招聘会46场。"))).containsExactly("figure not from its cell");
        assertThat(inventions(own("举办招聘会十二场。"))).containsExactly("Chinese number invented");
        assertThat(inventions(own("获评先进。"))).containsExactly("claim invented");
        assertThat(inventions(own("实施“引凤工程”。"))).containsExactly("quotation");
        assertThat(inventions(Sourced.of("招聘会69场。", Source.Kind.COMPUTED, "合计"))).isEmpty();
    }

    @Test
    void droppedCellsAreFound() throws IOException {
        assertThat(rows(draft(brief("举办专场招聘", "举措").plus(own("。")), brief("招聘会46场", "数据")))).containsExactly("cell dropped");
    }

    @Test
    void movedFiguresAreFound() throws IOException {
        Sourced moved = brief("专场", "举措").plus(brief("523名", "数据")).plus(own("。"));
        assertThat(new DraftAttachments(Quantities.load(settings)).find(draft(moved))).hasSize(1);
    }

    @Test
    void gapsAndWrongAddressesAreFound() throws IOException {
        assertThat(DraftSources.find(draft(new Sourced("举办专场招聘。", List.of())))).hasSize(1);
        assertThat(DraftSources.find(draft(brief("举办春季招聘", "举措")))).hasSize(1);
        Sourced wrongLine = Sourced.of("甲", Source.Kind.TEMPLATE, "annual-review/template.vm:1");
        assertThat(DraftSources.find(draft(wrongLine))).hasSize(1);
    }

    @Test
    void repetitionIsFound() throws IOException {
        List<DraftFault> faults = DraftRepetition.find(draft(own("聚焦人才，抓好招聘。聚焦岗位，做好服务。"), own("一是聚焦人才。，")));
        assertThat(faults.stream().map(DraftFault::check))
                .containsExactlyInAnyOrder("paragraph opens alike", "sentence opens alike", "marks");
    }

    @Test
    void aSentenceThatOnePaperOwnsIsFound() throws IOException {
        String owned = "把青年人才请进车间和田头听取意见";
        PaperParagraph paragraph = new PaperParagraph("body", "", "", owned + "。");
        Paper paper = new Paper("1", "旧稿.txt", "", "", "", "", List.of(paragraph));
        Paper other = new Paper("2", "新稿.txt", "", "", "", "", List.of(paragraph));
        DraftCase copying = draft(own("我们" + owned + "，"));
        assertThat(new DraftCopies(List.of(paper)).find(copying)).extracting(DraftFault::check).containsExactly("copied");
        assertThat(new DraftCopies(List.of(paper, other)).find(copying)).isEmpty();
    }
}
