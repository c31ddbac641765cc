package io.zongshu.read;

import io.zongshu.files.CannotContinue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A binary Word file (.doc, and .wps as far as it is one) to raw lines, by POI. POI trusts the tables in the file, so that
 * a damaged one may keep it busy for ever and cannot be interrupted: it works in a thread that is given up after a time.
 * The thread is a daemon and ends with the program.
 */
final class OldWordFile {
    /** The text and its tables are held several times over; files above are full of pictures and are rare. */
    private static final int MOST_MEGABYTES = 64;
    /** A megabyte (half a million characters) takes half a second, on a busy machine several. */
    private static final int MOST_SECONDS = 9;

    private static final int SECONDS_A_MEGABYTE = 4;

    private OldWordFile() {}

    static RawText read(String file, byte[] bytes) {
        if (bytes.length > MOST_MEGABYTES << 20) {
            throw ReadMessages.tooLarge(file, MOST_MEGABYTES);
        }
        FutureTask<RawText> reading = new FutureTask<>(() -> open(file, bytes));
        Thread worker = new Thread(null, reading, "doc-reader");
        worker.setDaemon(true);
        worker.start();
        try {
            return reading.get(MOST_SECONDS + (long) SECONDS_A_MEGABYTE * (bytes.length >> 20), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw ReadMessages.endless(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ReadMessages.unreadable(file, e);
        } catch (ExecutionException e) {
            throw problem(file, e.getCause() == null ? e : e.getCause());
        }
    }

    private static RuntimeException problem(String file, Throwable cause) {
        if (cause instanceof CannotContinue known) {
            return known;
        }
        if (cause instanceof EncryptedDocumentException) {
            return ReadMessages.encrypted(file);
        }
        if (cause instanceof TextLimit.Exceeded) {
            return ReadMessages.tooMuchText(file, cause);
        }
        // POI meets a broken table with nearly any exception or error; which one says nothing to the user.
        return ReadMessages.damaged(file, cause);
    }

    private static RawText open(String file, byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (!files.getRoot().hasEntryCaseInsensitive("WordDocument")) {
                throw ReadMessages.oldWorks(file);
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                return new OldWordText(document).read(file);
            } catch (OldWordFileFormatException e) {
                // Word 6 or 95, which has its own reader.
                return older(file, files);
            }
        }
    }

    private static RawText older(String file, POIFSFileSystem files) throws IOException {
        try (HWPFOldDocument document = new HWPFOldDocument(files)) {
            Range range = document.getRange();
            return new RawText(file, RawText.Form.PARAGRAPHS, OldWordText.plain(range.text()));
        }
    }
}
