package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import io.zongshu.files.Settings;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exported paper is read back as the Document that was exported. */
class ReadBackTest {
    private static final LayoutProfile PROFILE = LayoutProfile.load(Settings.builtIn());

    @TempDir
    Path folder;

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("corpus"))) {
            return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplePapersComeBack(Path sample) throws IOException {
        for (Article article : Structure.load(Settings.builtIn()).articles(SourceReader.read(sample))) {
            comesBack(article.document(), ExportOptions.of(PROFILE));
        }
    }

    @Test
    void everyKindOfBlockComesBack() throws IOException {
        comesBack(Samples.everything(), ExportOptions.of(PROFILE));
        comesBack(Samples.signed("云川市交通运输局", "2025年3月1日", 5), ExportOptions.of(PROFILE));
    }

    @Test
    void commentsAreNoText() throws IOException {
        comesBack(Samples.everything(), ExportOptions.of(PROFILE).withComments(List.of(
                new Annotation(1, 0, 5, "标题"), new Annotation(4, 3, 9, "一"), new Annotation(4, 5, 12, "二"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "凝心聚力谋发展　踔厉奋发启新程", "强信心　暖人心　聚同心", "云川市2025年交通运输高质量发展工作综述报告",
        "关于云川市交通运输局深入贯彻落实全省农村公路高质量发展现场推进会精神加快“四好农村路”建设情况的报告"})
    void brokenTitlesComeBackWhole(String title) throws IOException {
        comesBack(Samples.titled(title, 6), ExportOptions.of(PROFILE));
    }

    @Test
    void attachmentNotesAndCaptionsComeBack() throws IOException {
        List<List<String>> rows = List.of(List.of("指标", "完成"), List.of("投资", "12亿元"), List.of("里程", "320公里"));
        comesBack(new Document("云川市交通运输局2025年工作总结", "", List.of(
                Paragraph.body("全年工作平稳有序，各项任务按期完成，群众满意度稳步提高，现将有关情况总结如下，请予审阅。"),
                new Table("表1　主要指标", rows, LineRange.NONE),
                Paragraph.body("下一步继续抓好落实，力争各项工作再上新台阶，为全市高质量发展作出新的更大贡献，请各单位认真执行。"),
                new Table("分县区情况", rows, LineRange.NONE),
                Paragraph.body("以上情况特此报告，不妥之处请指正，并请对下一步工作提出宝贵意见，以便改进提高。"),
                Paragraph.of(Role.ATTACHMENT, "附件：1.重点项目清单"), Paragraph.of(Role.ATTACHMENT, "2.养护评价结果"),
                Paragraph.of(Role.SIGNATURE, "云川市交通运输局"), Paragraph.of(Role.DATE, "2025年12月31日")),
                LineRange.NONE), ExportOptions.of(PROFILE));
    }

    private void comesBack(Document document, ExportOptions options) throws IOException {
        Path file = folder.resolve("稿.docx");
        Files.write(file, DocxExporter.toBytes(document, PROFILE, options));
        List<Document> back = ReadBack.read(file);
        assertThat(back).hasSize(1);
        assertThat(ReadBack.lines(back.get(0))).isEqualTo(ReadBack.lines(document));
    }
}
