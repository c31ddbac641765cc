package io.zongshu.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankTimeZoneTest {
    @TempDir
    private Path folder;

    @Test
    void theSameBankHasTheSameBytesInEveryTimeZone() throws IOException {
        assertThat(bytes("Asia/Kathmandu")).isEqualTo(bytes("America/New_York"));
    }

    private byte[] bytes(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Path file = folder.resolve("b.bank");
            BankFile.write(file, Bank.EMPTY);
            return Files.readAllBytes(file);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
