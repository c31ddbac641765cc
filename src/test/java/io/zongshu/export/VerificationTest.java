package io.zongshu.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Document;
import io.zongshu.export.Verification.Checked;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    private static final LayoutProfile STANDARD = LayoutProfile.load(Settings.builtIn());

    @TempDir
    Path folder;

    @Test
    void aFileAsWrittenAgreesInEveryParameter() {
        ExportOptions options = ExportOptions.of(STANDARD).withRemarks(List.of(Remark.fixed(4, 4, 6, "改", "换")))
                .withLetterhead(new Letterhead("000001", "", "特急", "云川市交通运输局文件", "云交〔2025〕1号"));
        List<Checked> all = check(Samples.everything(), STANDARD, options, Samples.everything(), STANDARD);
        assertThat(all).allMatch(Checked::agrees);
        assertThat(all).extracting(Checked::item).contains("上边距", "行距", "每面行数", "每行字数", "单页页码", "双页页码", "标题字号", "文字");
        assertThat(all).filteredOn(c -> c.item().equals("每行字数")).extracting(Checked::written).containsExactly("28");
        assertThat(all).filteredOn(c -> c.item().equals("每面行数")).extracting(Checked::written).containsExactly("22");
        assertThat(all).filteredOn(c -> c.item().equals("上边距")).extracting(Checked::written).containsExactly("104.9磅");
    }

    @Test
    void everyChangedValueIsFound() throws IOException {
        Files.writeString(folder.resolve("layout.yaml"), "上边距: 35毫米\n行距: 30磅\n正文字号: 小三\n数字字体: 仿宋\n网格: 行和字\n页码空: 2字\n署名右空: 4字\n"
                + "标题行距: 30磅\n表格字号: 五号\n机关字体: {标题: 华文中宋}\n");
        LayoutProfile other = LayoutProfile.load(Settings.in(folder));
        List<Checked> differing = check(Samples.everything(), other, ExportOptions.of(other), Samples.everything(), STANDARD).stream()
                .filter(c -> !c.agrees()).toList();
        assertThat(differing).extracting(Checked::item).contains("上边距", "行距", "正文字号", "数字字体", "网格", "页码空",
                "标题行距", "表格字号", "字体（Title）", "左空/右空/悬挂（Signature，百分之一字）", "每面行数", "每行字数");
    }

    @Test
    void aMissingWordIsFoundWithItsPlace() {
        Document asked = Samples.titled("云川市工作总结");
        List<Checked> all = check(Samples.titled("云川工作总结"), STANDARD, ExportOptions.of(STANDARD), asked, STANDARD);
        Checked text = all.get(all.size() - 1);
        assertThat(text.item()).isEqualTo("文字");
        assertThat(text.agrees()).isFalse();
        assertThat(text.written()).contains("第3个字");
    }

    private static List<Checked> check(
            Document written, LayoutProfile writtenBy, ExportOptions options, Document asked, LayoutProfile askedBy) {
        return Verification.of(DocxExporter.toBytes(written, writtenBy, options), asked, askedBy, options);
    }
}
