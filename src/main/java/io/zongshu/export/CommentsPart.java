package io.zongshu.export;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComment;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTComments;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** word/comments.xml: the notes of an annotated copy, numbered in the order given. */
final class CommentsPart {
    private CommentsPart() {}

    static void add(XWPFDocument word, List<String> notes) {
        CTComments comments = word.createComments().getCtComments();
        for (int id = 0; id < notes.size(); id++) {
            CTComment comment = comments.addNewComment();
            comment.setId(BigInteger.valueOf(id));
            comment.setAuthor(ExportMessages.COMMENT_AUTHOR);
            comment.setInitials(ExportMessages.COMMENT_AUTHOR.substring(0, 1));
            for (String line : notes.get(id).split("\n")) {
                CTP paragraph = comment.addNewP();
                paragraph.addNewPPr().addNewPStyle().setVal(StylesPart.COMMENT_TEXT);
                RunWriter.plain(paragraph, CleanText.of(line).text());
            }
        }
    }
}
