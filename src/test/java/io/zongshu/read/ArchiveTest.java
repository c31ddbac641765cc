package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final byte[] PAPER = "梨园县总结\n　　全县完成项目37个，成效明显。\n".getBytes(StandardCharsets.UTF_8);
    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @Test
    void readsEachMemberUnderItsChineseName() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("总结/二.txt", PAPER);
        members.put("总结/一.txt", PAPER);
        members.put("__MACOSX/._一.txt", PAPER);
        members.put("总结/~$一.docx", PAPER);
        members.put("../逃出.txt", PAPER);
        for (Charset charset : new Charset[] {GBK, StandardCharsets.UTF_8}) {
            Path zip = Files.write(folder.resolve("包.zip"), zip(charset, members));

            assertThat(read(zip).keySet()).containsExactly(
                    zip + " › ../逃出.txt", zip + " › 总结/一.txt", zip + " › 总结/二.txt");
            assertThat(read(zip).values()).containsOnly("梨园县总结");
        }
    }

    @Test
    void followsArchivesInArchivesToASmallDepth() throws IOException {
        byte[] inner = zip(GBK, Map.of("里.txt", PAPER));
        for (int i = 0; i < 4; i++) {
            inner = zip(GBK, Map.of("层" + i + ".zip", inner));
        }
        Path two = Files.write(folder.resolve("二层.zip"), zip(GBK, Map.of("内.zip", zip(GBK, Map.of("里.txt", PAPER)))));
        Path deep = Files.write(folder.resolve("深.zip"), inner);

        assertThat(read(two)).containsExactly(Map.entry(two + " › 内.zip › 里.txt", "梨园县总结"));
        assertThat(read(deep).values()).singleElement().asString().contains("一层套一层");
    }

    @Test
    void oneBadMemberDoesNotLoseTheOthers() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("a.txt", PAPER);
        members.put("b.docx", new byte[] {'P', 'K', 3, 4, 9, 9});
        members.put("c.txt", new byte[30 << 20]);
        members.put("d.rar", "Rar!\u001A\u0007\u0000".getBytes(StandardCharsets.ISO_8859_1));
        Path zip = Files.write(folder.resolve("混.zip"), zip(GBK, members));

        Map<String, String> read = read(zip);

        assertThat(read.get(zip + " › a.txt")).isEqualTo("梨园县总结");
        assertThat(read.get(zip + " › b.docx")).contains("损坏");
        assertThat(read.get(zip + " › c.txt")).contains("大得不合常理");
        assertThat(read.get(zip + " › d.rar")).contains("RAR 压缩包").contains("解压");
    }

    @Test
    void saysThatAnArchiveIsEncryptedOrDamaged() throws IOException {
        byte[] bytes = zip(GBK, Map.of("a.txt", PAPER));
        bytes[6] |= 1;
        bytes[lastIndexOf(bytes, "PK\u0001\u0002") + 8] |= 1;
        Path locked = Files.write(folder.resolve("密.zip"), bytes);
        Path cut = Files.write(folder.resolve("断.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(read(locked).values()).singleElement().asString().contains("密码");
        assertThat(read(cut).values()).singleElement().asString().contains("压缩包").contains("损坏");
    }

    @Test
    void namesTheFixedLayoutFormatOfChina() throws IOException {
        Path ofd = Files.write(folder.resolve("a.ofd"), zip(GBK, Map.of("OFD.xml", PAPER, "Doc_0/Document.xml", PAPER)));

        assertThat(read(ofd).values()).singleElement().asString().contains("OFD").contains("另存为 PDF");
    }

    /** Title or refusal by name. */
    private static Map<String, String> read(Path zip) {
        Map<String, String> read = new LinkedHashMap<>();
        SourceReader.each(zip, Settings.builtIn(), (name, text) -> {
            try {
                read.put(name, text.get().lines().get(0).text());
            } catch (CannotContinue e) {
                read.put(name, String.valueOf(e.getMessage()));
            }
        });
        return read;
    }

    private static byte[] zip(Charset names, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    private static int lastIndexOf(byte[] bytes, String mark) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(mark);
    }
}
