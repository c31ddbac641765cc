package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefReaderTest {
    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] workbook(String... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("素材");
            for (int r = 0; r < rows.length; r++) {
                String[] texts = rows[r].split(",", -1);
                for (int c = 0; c < texts.length; c++) {
                    (c == 0 ? sheet.createRow(r) : sheet.getRow(r)).createCell(c).setCellValue(texts[c]);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("<a/>".getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static CannotContinue refusal(Path... paths) {
        try {
            BriefReader.read(List.of(paths), Settings.builtIn());
        } catch (CannotContinue e) {
            assertThat(e.getMessage()).doesNotContain("Exception").doesNotContain("null");
            return e;
        }
        throw new AssertionError("was read");
    }

    private void refusedAsFile(Path path, String reason) {
        CannotContinue refusal = refusal(path);
        assertThat(refusal.kind()).isEqualTo(CannotContinue.Kind.FILE);
        assertThat(refusal).hasMessageContaining(String.valueOf(path.getFileName())).hasMessageContaining(reason);
    }

    @Test
    void filesThatAreNoBriefs() throws IOException {
        refusedAsFile(folder.resolve("没有.yaml"), "找不到");
        refusedAsFile(write("稿.docx", zip("word/document.xml")), "稿.docx");
        refusedAsFile(write("表.ods", zip("content.xml")), "OpenDocument");
        refusedAsFile(write("包.xlsx", zip("a.txt")), "压缩包");
        refusedAsFile(write("稿.pdf", "%PDF-1.7 …"), "稿.pdf");
        refusedAsFile(write("图.yaml", new byte[] {1, 2, 0, 4}), "二进制");
        refusedAsFile(write("网页.xls", "<html><table></table></html>"), "网页");
        refusedAsFile(write("坏.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}), "读不出来");
    }

    @Test
    void emptyAndUnrecognisableTables() throws IOException {
        assertThat(refusal(write("空.yaml", ""))).hasMessageContaining("是空的");
        assertThat(refusal(write("空.xlsx", workbook()))).hasMessageContaining("是空的");
        assertThat(refusal(write("名单.xlsx", workbook("姓名,电话", "甲,1"))))
                .hasMessageContaining("“事项”")
                .hasMessageContaining("姓名、电话");
        assertThat(refusal(write("只有表头.xlsx", workbook("事项,举措")))).hasMessageContaining("没有一条素材");
    }

    @Test
    void damagedWorkbooksEndInARefusal() throws IOException {
        byte[] whole = workbook("事项,举措", "甲,乙");
        for (int cut = 4; cut < whole.length; cut += whole.length / 15) {
            refusedAsFile(write("断.xlsx", Arrays.copyOf(whole, cut)), "断.xlsx");
        }
    }

    @Test
    void ofADamagedWordFileWordIsToBeUsed() throws IOException {
        byte[] whole = zip("word/document.xml");
        assertThat(refusal(write("断.docx", Arrays.copyOf(whole, whole.length - 30)))).hasMessageContaining("Word").hasMessageNotContaining("素材表").hasMessageNotContaining("Excel");
    }

    @Test
    void encryptedWorkbook() throws IOException, GeneralSecurityException {
        Path path = folder.resolve("密.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(path)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(system)) {
                data.write(workbook("事项,举措", "甲,乙"));
            }
            system.writeFilesystem(out);
        }
        refusedAsFile(path, "密码");
    }

    @Test
    void tooManyRows() throws IOException {
        StringBuilder csv = new StringBuilder("事项,举措\n");
        for (int i = 0; i <= BriefParts.MAX_FACTS; i++) {
            csv.append("事").append(i).append(",做\n");
        }
        assertThat(refusal(write("大.csv", csv.toString()))).hasMessageContaining("20000");
        csv.append("甲,乙\n".repeat(Grid.MAX_ROWS));
        assertThat(refusal(write("大.csv", csv.toString()))).hasMessageContaining("60000");
    }

    @Test
    void severalFilesAreOneBrief() throws IOException {
        Path one = write("一.yaml", "单位: 甲局\n年度: 2025\n条目:\n  - 事项: 甲\n");
        Path two = write("二.yaml", "单位: 乙局\n范围: 全市\n条目:\n  - 事项: 乙\n");
        BriefReading reading = BriefReader.read(List.of(one, two), Settings.builtIn());
        assertThat(reading.brief().unit().text()).isEqualTo("甲局");
        assertThat(reading.brief().scope().text()).isEqualTo("全市");
        assertThat(reading.brief().facts().stream().map(f -> f.item().address()))
                .containsExactly("一.yaml 条目1 事项", "二.yaml 条目1 事项");
        assertThat(reading.notes()).anyMatch(n -> n.contains("甲局") && n.contains("乙局") && n.contains("二.yaml 单位"));
    }

    @Test
    void ofAFolderTheOtherFilesAreStillRead() throws IOException {
        write("一.yaml", "条目:\n  - 事项: 甲\n");
        write("二.xlsx", workbook("事项,举措", "乙,丙"));
        write("坏.xlsx", zip("a.txt"));
        write("~$二.xlsx", "锁");
        write("Thumbs.db", "图");
        BriefReading reading = BriefReader.read(List.of(folder), Settings.builtIn());
        assertThat(reading.brief().facts()).hasSize(2);
        assertThat(reading.notes()).hasSize(1).first().asString().contains("坏.xlsx").contains("压缩包");
    }

    @Test
    void textThatIsCalledAWorkbookIsReadAsTheTextItIs() throws IOException {
        Path table = write("导出.xls", "事项,举措\n甲,乙\n");
        assertThat(BriefReader.read(List.of(table), Settings.builtIn()).brief().facts()).hasSize(1);
        Path yaml = write("素材.xlsx", "单位: 甲局\n年度: 2025\n条目:\n  - 事项: 甲\n");
        assertThat(BriefReader.read(List.of(yaml), Settings.builtIn()).brief().unit().text()).isEqualTo("甲局");
    }

    @Test
    void emptyFolderIsRefused() {
        assertThat(refusal(folder)).hasMessageContaining("没有可读的素材表");
    }
}
