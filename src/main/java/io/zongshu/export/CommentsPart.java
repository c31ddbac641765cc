package io.zongshu.export;

import java.util.List;

/** word/comments.xml: the notes of an annotated copy, numbered in the order given. */
final class CommentsPart {
    private CommentsPart() {}

    static String write(List<String> notes) {
        Xml xml = Xml.part().open("w:comments", "xmlns:w", Word.W);
        for (int id = 0; id < notes.size(); id++) {
            xml.open("w:comment", "w:id", Integer.toString(id), "w:author", ExportMessages.COMMENT_AUTHOR, "w:initials",
                    ExportMessages.COMMENT_AUTHOR.substring(0, 1));
            for (String line : notes.get(id).split("\n")) {
                xml.open("w:p").open("w:pPr").val("w:pStyle", StylesPart.COMMENT_TEXT).close("w:pPr");
                RunWriter.plain(xml, CleanText.of(line).text());
                xml.close("w:p");
            }
            xml.close("w:comment");
        }
        return xml.close("w:comments").toString();
    }
}
