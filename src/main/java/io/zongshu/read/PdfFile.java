package io.zongshu.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF file with a text layer to raw lines, one a paragraph. Its pictures are not read. */
final class PdfFile {
    private static final int MOST_PAGES = 5000;
    /** Fewer characters a page than this are a stamp on a scan. */
    private static final int SCANNED_PAGE = 10;

    private PdfFile() {}

    /** Whether a file begins as a PDF file does; some programs write a few bytes before. */
    static boolean isPdf(String start) {
        int at = start.indexOf("%PDF-");
        return at >= 0 && at < 1024 && (at == 0 || start.substring(0, at).chars().allMatch(c -> c <= ' ' || c >= 0x7F));
    }

    static RawText read(String file, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(
                new RandomAccessReadBuffer(bytes), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw ReadMessages.pdfTooMuch(file);
            }
            return text(file, PdfGlyphs.of(document));
        } catch (InvalidPasswordException e) {
            throw ReadMessages.pdfEncrypted(file);
        } catch (PdfGlyphs.TooMuch | OutOfMemoryError e) {
            // A small file may unpack to any size; what was taken is free again by now.
            throw ReadMessages.pdfTooMuch(file);
        } catch (io.zongshu.files.CannotContinue e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // PDFBox meets a broken file with nearly any exception; which one says nothing to the user.
            throw ReadMessages.pdfDamaged(file, e);
        }
    }

    private static RawText text(String file, PdfGlyphs.Result glyphs) {
        if (glyphs.unknown() > glyphs.known() && glyphs.unknown() > SCANNED_PAGE) {
            throw ReadMessages.pdfNoUnicode(file);
        }
        if (glyphs.known() < SCANNED_PAGE) {
            throw ReadMessages.pdfScanned(file);
        }
        List<List<PdfRun>> blocks = new ArrayList<>();
        PdfFurniture.remove(glyphs.pages()).forEach(page -> blocks.addAll(PdfColumns.blocks(page)));
        List<RawLine> lines = PdfParagraphs.of(blocks);
        if (lines.isEmpty()) {
            throw ReadMessages.pdfScanned(file);
        }
        return new RawText(file, RawText.Form.PARAGRAPHS, lines);
    }
}
