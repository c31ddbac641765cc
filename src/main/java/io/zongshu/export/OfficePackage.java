package io.zongshu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** The zip that POI writes an Office file into; its entries tell no time, so that equal parts give equal bytes. */
final class OfficePackage extends ZipArchiveOutputStream {
    /**
     * Of every entry, in whatever zone. A month after the first that the format can tell, which would be written a second
     * time, as an instant.
     */
    static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    OfficePackage(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }
}
