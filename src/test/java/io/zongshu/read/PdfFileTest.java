package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The .pdf files were made by LibreOffice of one paper, with a running head and page numbers on two pages. */
class PdfFileTest {
    private static final List<String> PAPER = List.of(
            "云川市梨园县2024年工作综述",
            "——梨园县委办公室",
            "一年来，梨园县坚持稳中求进，全县上下同心，各项工作都有新进步。全年完成重点项目37个，新增就业1.2万人，群众满意度达到96.4%。",
            "一、聚焦产业，动能持续增强",
            "（一）做强产业。全县坚持项目为重，完成项目18个，新增产业工人3400人，各项工作都有新进步，产业动能持续增强，群众满意度达到95.1%。",
            "（二）做优服务。全县上下聚焦项目，坚持服务上门，全年服务项目120个，完成364件，群众满意度达到98.9%。",
            "二、聚焦城乡，面貌更加一新",
            "全县新增公路86公里，公路建设项目完成42个。坚持“建管并重”，城乡面貌更加一新，群众上下公路更加方便，新增就业1300人，满意度达到91%。",
            "全县坚持城乡并重，服务群众158万人次。",
            "三、聚焦群众，服务更加到位",
            "全年新增学位2400个，14个重点项目全部完成。坚持上门服务，服务群众6800人次，完成重点工作1340件，各项服务都到位，群众满意度持续增强，全县上下同心求进。",
            "下一步，梨园县坚持稳中求进，全县上下同心，持续做强产业、做优服务。",
            "梨园县委办公室",
            "2025年1月8日");

    @ParameterizedTest
    @ValueSource(strings = {"one-column.pdf", "two-columns.pdf"})
    void readsParagraphsOverLinesColumnsAndPagesWithoutHeadsAndNumbers(String name) throws IOException {
        RawText text = read(name, bytes(name));

        assertThat(text.form()).isEqualTo(RawText.Form.PARAGRAPHS);
        assertThat(text.lines().stream().map(RawLine::text)).containsExactlyElementsOf(PAPER);
    }

    @Test
    void readsAFileThatOnlyItsOwnerMayChangeAndRefusesOneWithAPassword() throws IOException {
        assertThat(read("a.pdf", locked("owner", "")).lines()).hasSize(PAPER.size());
        refused(locked("owner", "user"), "打开密码");
    }

    @Test
    void refusesPicturesDamagedFilesAndNoise() throws IOException {
        refused(blank(), "OCR");
        refused("%PDF-1.7\n1 0 obj << garbage".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), "损坏");
        byte[] whole = bytes("one-column.pdf");
        refused(Arrays.copyOf(whole, 200), "损坏");
    }

    @Test
    void turnsRadicalsAndLigaturesIntoTheCharactersThatPeopleType() {
        assertThat(PdfText.plain("⼀⻓ﬁ\uFE13\uE005\u00AD")).isEqualTo("一长fi:");
    }

    private static byte[] locked(String owner, String user) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes("one-column.pdf"));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            AccessPermission nothing = new AccessPermission();
            nothing.setCanExtractContent(false);
            document.protect(new StandardProtectionPolicy(owner, user, nothing));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] blank() throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PdfFileTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }

    private static void refused(byte[] bytes, String reason) {
        assertThatThrownBy(() -> read("a.pdf", bytes)).isInstanceOf(CannotContinue.class).hasMessageContaining(reason);
    }

    private static RawText read(String file, byte[] bytes) {
        return SourceReader.read(file, bytes, Settings.builtIn());
    }
}
