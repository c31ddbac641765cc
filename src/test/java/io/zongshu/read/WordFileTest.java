package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordFileTest {
    @TempDir
    Path folder;

    @Test
    void writesAutomaticNumbersIntoTheText() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            BigInteger list = numbering(document);
            numbered(document, list, 0, "抓学习");
            numbered(document, list, 1, "读原著");
            numbered(document, list, 1, "悟原理");
            numbered(document, list, 0, "抓队伍");
            numbered(document, list, 1, "选干部");

            assertThat(read(document).lines().stream().map(RawLine::text))
                    .containsExactly("一、抓学习", "（一）读原著", "（二）悟原理", "二、抓队伍", "（一）选干部");
        }
    }

    @Test
    void readsTrackedChangesAsAccepted() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("办结");
            paragraph.getCTP().addNewIns().addNewR().addNewT().setStringValue("五十");
            paragraph.getCTP().addNewDel().addNewR().addNewDelText().setStringValue("四十");
            paragraph.createRun().setText("件。");

            assertThat(read(document).lines()).containsExactly(RawLine.of(1, "办结五十件。"));
        }
    }

    @Test
    void readsTablesOutlinesAndSoftBreaksWithParagraphNumbers() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("总结");
            document.createParagraph();
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("学校");
            table.getRow(0).getCell(1).setText("3所");
            XWPFParagraph heading = document.createParagraph();
            heading.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
            heading.createRun().setText("做法");
            XWPFParagraph broken = document.createParagraph();
            broken.createRun().setText("前半");
            broken.getRuns().get(0).addBreak();
            broken.createRun().setText("后半");

            List<RawLine> lines = read(document).lines();

            assertThat(lines.get(2)).isEqualTo(new RawLine(3, "", 0, false, List.of(List.of("学校", "3所"))));
            assertThat(lines.get(3)).isEqualTo(new RawLine(4, "做法", 2, false, List.of()));
            assertThat(lines.subList(4, 6)).containsExactly(RawLine.of(5, "前半"), RawLine.of(5, "后半"));
        }
    }

    @Test
    void refusesTruncatedEncryptedAndExplodingFiles() throws Exception {
        byte[] whole;
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("正文");
            document.write(out);
            whole = out.toByteArray();
        }
        refused(Arrays.copyOf(whole, whole.length / 2), "损坏");
        refused(encrypted(whole), "密码");
        refused(bomb(), "大得不合常理");
    }

    private void refused(byte[] bytes, String reason) throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), bytes);
        assertThatThrownBy(() -> SourceReader.read(file))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining(reason);
    }

    private static byte[] encrypted(byte[] whole) throws Exception {
        try (POIFSFileSystem file = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(file)) {
                data.write(whole);
            }
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private RawText read(XWPFDocument document) throws IOException {
        Path file = folder.resolve("文稿.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return SourceReader.read(file);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int level, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
        paragraph.createRun().setText(text);
    }

    private static BigInteger numbering(XWPFDocument document) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        level(list, 0, "%1、");
        level(list, 1, "（%2）");
        return document.createNumbering()
                .addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
    }

    private static void level(CTAbstractNum list, int depth, String text) {
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.valueOf(depth));
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
        level.addNewLvlText().setVal(text);
    }
}
