package io.zongshu.read;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The printed characters of a PDF file, page by page, with their places. */
final class PdfGlyphs extends PDFTextStripper {
    /** More than any compilation has. */
    private static final long MOST_GLYPHS = 10_000_000;
    /** A page of a newspaper has some 15,000. */
    private static final int MOST_ON_PAGE = 200_000;

    private static final long LONGEST_SECONDS = 120;

    private final List<PdfPage> pages = new ArrayList<>();
    /** Of the page at work, by the direction in which they are read (0, 90, 180, 270 degrees). */
    private final Map<Integer, List<PdfGlyph>> glyphs = new TreeMap<>();

    private final long deadline = System.nanoTime() + LONGEST_SECONDS * 1_000_000_000L;
    private double height;
    private int onPage;
    private long all;
    private long unknown;

    private PdfGlyphs() {
        setSortByPosition(false);
    }

    /** Thrown inside when a file holds more than papers do; becomes the user's message. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What was read.
     *
     * @param unknown characters whose meaning the file does not say
     */
    record Result(List<PdfPage> pages, long known, long unknown) {}

    /** @throws TooMuch if there are more characters than any compilation has, or drawing them takes minutes */
    static Result of(PDDocument document) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs();
        glyphs.writeText(document, Writer.nullWriter());
        return new Result(glyphs.pages, glyphs.all - glyphs.unknown, glyphs.unknown);
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        onPage = 0;
        height = page.getCropBox().getHeight();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        all++;
        onPage++;
        if (all > MOST_GLYPHS || onPage > MOST_ON_PAGE || (onPage & 0xFFF) == 0 && System.nanoTime() > deadline) {
            throw new TooMuch();
        }
        String unicode = position.getUnicode();
        if (unicode == null) {
            unknown++;
            return;
        }
        unknown += unicode.codePoints().anyMatch(PdfText::isPrivate) ? 1 : 0;
        String text = PdfText.plain(unicode);
        if (text.isEmpty() || isSlanting(position)) {
            return;
        }
        int direction = Math.round(position.getDir());
        height = direction % 180 == 0 ? position.getPageHeight() : position.getPageWidth();
        double size = Math.max(1, position.getFontSizeInPt());
        glyphs.computeIfAbsent(direction, d -> new ArrayList<>())
                .add(new PdfGlyph(text, position.getXDirAdj(), position.getYDirAdj(), position.getWidthDirAdj(), size));
    }

    /** Watermarks run across the page. */
    private static boolean isSlanting(TextPosition position) {
        double along = Math.abs(position.getTextMatrix().getScaleX()) + Math.abs(position.getTextMatrix().getScaleY());
        double across = Math.abs(position.getTextMatrix().getShearY());
        return along > 0 && across > 0.1 * along && across < 10 * along;
    }

    @Override
    protected void endPage(PDPage page) {
        List<PdfGlyph> most = glyphs.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        pages.add(PdfPage.of(height, most));
    }

    @Override
    protected void writePage() {
        // Nothing is gathered in the library's own way.
    }
}
