package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.DraftMark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an export is told beside the document and the layout. Nothing comes from the clock or the machine.
 *
 * @param creator the unit or person named as author in the file's properties; may be empty
 * @param title the file's title property; empty means the document's title
 * @param keywords may be empty
 * @param signed whether signature and date leave room for a seal (7.3.5.1) instead of standing unsealed (7.3.5.2)
 * @param drafted whether the properties mark the paper as drafted by this program
 * @param names names that a title line must not cut: units, places
 * @param comments notes written as Word comments; empty for a clean copy
 * @param remarks findings written as Word comments, safe fixes as tracked changes
 * @param letterhead 版头; none unless asked for
 */
public record ExportOptions(
        String creator,
        String title,
        String keywords,
        boolean signed,
        boolean drafted,
        List<String> names,
        List<Annotation> comments,
        List<Remark> remarks,
        Optional<Letterhead> letterhead) {
    public ExportOptions {
        names = List.copyOf(names);
        comments = List.copyOf(comments);
        remarks = List.copyOf(remarks);
    }

    /** A clean copy with the profile's kind of signature and nothing else told. */
    public static ExportOptions of(LayoutProfile profile) {
        return new ExportOptions("", "", "", profile.sealed(), false, List.of(), List.of(), List.of(), Optional.empty());
    }

    /** The same for an author. */
    public ExportOptions withCreator(String unit) {
        return new ExportOptions(unit, title, keywords, signed, drafted, names, comments, remarks, letterhead);
    }

    /** The same with keywords in the properties. */
    public ExportOptions withKeywords(String words) {
        return new ExportOptions(creator, title, words, signed, drafted, names, comments, remarks, letterhead);
    }

    /** The same with or without room for a seal. */
    public ExportOptions withSigned(boolean sealed) {
        return new ExportOptions(creator, title, keywords, sealed, drafted, names, comments, remarks, letterhead);
    }

    /** The same for a paper that this program drafted. */
    public ExportOptions asDrafted() {
        return new ExportOptions(creator, title, keywords, signed, true, names, comments, remarks, letterhead);
    }

    /** The same with names that a title line must not cut. */
    public ExportOptions withNames(List<String> kept) {
        return new ExportOptions(creator, title, keywords, signed, drafted, kept, comments, remarks, letterhead);
    }

    /** The same with comments (the annotated copy). */
    public ExportOptions withComments(List<Annotation> notes) {
        return new ExportOptions(creator, title, keywords, signed, drafted, names, notes, remarks, letterhead);
    }

    /** The same with findings: comments and tracked changes. */
    public ExportOptions withRemarks(List<Remark> found) {
        return new ExportOptions(
                creator, title, keywords, signed, drafted, names, comments, found, letterhead);
    }

    /** The same under a 版头. */
    public ExportOptions withLetterhead(Letterhead head) {
        return new ExportOptions(
                creator, title, keywords, signed, drafted, names, comments, remarks, Optional.of(head));
    }

    /** The same without comments and changes. */
    ExportOptions clean() {
        return new ExportOptions(
                creator, title, keywords, signed, drafted, names, List.of(), List.of(), letterhead);
    }

    /** What the comments say, by id: annotations first, then remarks. */
    List<String> notes() {
        List<String> texts = new ArrayList<>();
        comments.forEach(c -> texts.add(c.text()));
        remarks.forEach(r -> texts.add(r.message()));
        return texts;
    }

    /** The keywords, with the mark of a drafted paper among them: other formats keep keywords, few keep properties. */
    String allKeywords() {
        if (!drafted) {
            return keywords;
        }
        return keywords.isEmpty() ? DraftMark.SIGN : keywords + "；" + DraftMark.SIGN;
    }

    String titleFor(Document document) {
        return title.isEmpty() ? document.title() : title;
    }
}
