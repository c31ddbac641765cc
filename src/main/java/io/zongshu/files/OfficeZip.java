package io.zongshu.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** The zip that POI writes a Word or Excel file into; its entries tell no time, so that equal parts give equal bytes. */
public final class OfficeZip extends ZipArchiveOutputStream {
    /** This program, as a file's properties name what made it. */
    public static final String PROGRAM = "综述（Zongshu）";

    /**
     * Of every entry, in whatever zone. A month after the first that the format can tell, which would be written a second
     * time, as an instant.
     */
    public static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 12, 0);

    public OfficeZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }

    /**
     * Takes from a new file what the library puts into it: its own name and the clock. The file need not be closed
     * afterwards: nothing is to be released, and closing would write it once more, to nowhere.
     */
    public static <T extends POIXMLDocument> T nameless(T file) {
        PackagePropertiesPart core = file.getProperties().getCoreProperties().getUnderlyingProperties();
        core.setCreatorProperty("");
        try {
            core.setCreatedProperty("");
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        file.getProperties().getExtendedProperties().setApplication(PROGRAM);
        return file;
    }

    /** A file's bytes: the same for the same content. */
    public static byte[] bytes(POIXMLDocument file) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        try (OfficeZip zip = new OfficeZip(bytes)) {
            file.write(zip);
        } catch (IOException e) {
            // Nothing outside memory was touched.
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
