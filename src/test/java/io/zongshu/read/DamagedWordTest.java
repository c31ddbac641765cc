package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.files.CannotContinue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that the fuzz run found in Word files, each as small as it can be. */
class DamagedWordTest {
    @TempDir
    Path folder;

    private static byte[] fixture() throws IOException {
        try (InputStream in = DamagedWordTest.class.getResourceAsStream("drafted.docx")) {
            return in.readAllBytes();
        }
    }

    @Test
    void aWrongByteInTheTextIsToldToTheUserAndToNobodyElse() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new java.io.ByteArrayInputStream(fixture()));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry e = from.getNextEntry(); e != null; e = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                if (e.getName().equals("word/document.xml")) {
                    String latin = new String(content, StandardCharsets.ISO_8859_1);
                    content = latin.replaceFirst("\u00E5", "\u00FF").getBytes(StandardCharsets.ISO_8859_1);
                }
                to.putNextEntry(new ZipEntry(e.getName()));
                to.write(content);
            }
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream err = System.err;
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            refused(out.toByteArray());
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anEntryNameThatIsNoUtf8IsNoFaultOfOurs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("往年"));
            zip.write(1);
        }
        String latin = out.toString(StandardCharsets.ISO_8859_1);

        refused(latin.replace("\u00E5\u00BE\u0080", "\u00FF\u00FE\u00FD").getBytes(StandardCharsets.ISO_8859_1));
    }

    private void refused(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("a.docx"), bytes);
        assertThatThrownBy(() -> SourceReader.read(file)).isInstanceOf(CannotContinue.class).hasMessageContaining("请");
    }
}
