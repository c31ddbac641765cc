package io.zongshu.report;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Role;
import io.zongshu.document.Table;
import io.zongshu.export.Annotation;
import java.util.ArrayList;
import java.util.List;

/** The handout while it is written: blocks with their numbers, and comments on the paragraph written last. */
final class HandoutText {
    private static final String NUMERALS = "一二三四五六七八九十";

    private final String title;
    private final String subtitle;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Annotation> comments = new ArrayList<>();
    private int chapters;
    private int sections;
    private int tables;

    HandoutText(String title, String subtitle) {
        this.title = title;
        this.subtitle = subtitle;
    }

    /** 一、 */
    void chapter(String heading) {
        sections = 0;
        blocks.add(new Heading(1, NUMERALS.charAt(chapters++) + "、", heading, LineRange.NONE));
    }

    /** （一） */
    void section(String heading) {
        blocks.add(new Heading(2, "（" + NUMERALS.charAt(sections++) + "）", heading, LineRange.NONE));
    }

    /** A heading without a number, at the top of an attachment. */
    void plain(String heading) {
        blocks.add(new Heading(1, "", heading, LineRange.NONE));
    }

    void body(String text) {
        blocks.add(Paragraph.body(text));
    }

    /** A paragraph that is not body: an attachment note, a label. */
    void other(Role role, String text) {
        blocks.add(Paragraph.of(role, text));
    }

    /** A table with its number; the first row is the header. */
    void table(String caption, List<List<String>> rows) {
        blocks.add(new Table("表" + ++tables + "　" + caption, rows, LineRange.NONE));
    }

    /** Notes a span of the paragraph written last. */
    void comment(int start, int end, String text) {
        comments.add(new Annotation(PrintedText.of(document()).size(), start, end, text));
    }

    Document document() {
        return new Document(title, subtitle, blocks, LineRange.NONE);
    }

    List<Annotation> comments() {
        return List.copyOf(comments);
    }
}
