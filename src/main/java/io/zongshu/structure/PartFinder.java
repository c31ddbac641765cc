package io.zongshu.structure;

import io.zongshu.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tells headings that stand alone, running text, and what stands after the text (signature, date, attachments). */
final class PartFinder {
    private static final int LONGEST_PLAIN_HEADING = 27;
    private static final int SHORTEST_BODY = 30;
    private static final int SHORTEST_SENTENCE = 18;
    private static final Pattern FIRST_ATTACHMENT = Pattern.compile("附件：1[.．、].{2,80}");
    private static final Pattern ATTACHMENT_ITEM = Pattern.compile("[1-9][0-9]?[.．、][^。；！？]{2,80}");

    private final StructureRules rules;

    PartFinder(StructureRules rules) {
        this.rules = rules;
    }

    List<Part> find(List<Piece> pieces) {
        int end = endOfText(pieces);
        List<Part> parts = new ArrayList<>();
        boolean plain = hasPlainHeadings(pieces.subList(0, end));
        int noise = startOfNoise(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i >= noise) {
                parts.add(Part.of(piece, Role.OTHER));
            } else if (i >= end) {
                parts.add(Part.of(piece, isAttachmentItem(pieces, i) ? Role.ATTACHMENT : closingRole(piece.text())));
            } else {
                parts.add(part(pieces, i, plain));
            }
        }
        nestPlain(parts);
        return parts;
    }

    private Part part(List<Piece> pieces, int i, boolean plain) {
        Piece piece = pieces.get(i);
        String text = piece.text();
        if (piece.isTable()) {
            return Part.of(piece, Role.BODY);
        }
        if (HeadingLine.isHeading(text) || piece.isDeclared() && Marker.at(text, 0).isPresent()) {
            return Marker.at(text, 0)
                    .map(m -> Part.heading(piece, LevelStack.Tier.of(m.kind())))
                    .orElseGet(() -> Part.of(piece, Role.BODY));
        }
        if (piece.isDeclared()) {
            return Part.heading(piece, LevelStack.Tier.declared(piece.first().raw().outline()));
        }
        if (rules.isNoise(text)) {
            return Part.of(piece, Role.OTHER);
        }
        if (rules.captionLine().matcher(text).matches()) {
            return Part.of(piece, Role.CAPTION);
        }
        if (rules.authorLine().matcher(text).matches()) {
            return Part.of(piece, Role.BYLINE);
        }
        return plain && isPlainHeading(pieces, i) ? Part.heading(piece, LevelStack.Tier.PLAIN) : Part.of(piece, Role.BODY);
    }

    /** Unnumbered headings come in numbers: at least two in a paper. */
    private boolean hasPlainHeadings(List<Piece> pieces) {
        int found = 0;
        for (int i = 0; i < pieces.size(); i++) {
            found += isPlainHeading(pieces, i) ? 1 : 0;
        }
        return found >= 2;
    }

    /** Where an unnumbered heading stands right above another of other shape, those of the second shape are lower. */
    private static void nestPlain(List<Part> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            if (isPlain(parts.get(i)) && isPlain(parts.get(i + 1)) && clauses(parts.get(i)) != clauses(parts.get(i + 1))) {
                int lower = clauses(parts.get(i + 1));
                parts.replaceAll(p -> isPlain(p) && clauses(p) == lower ? Part.heading(p.piece(), LevelStack.Tier.LOWER_PLAIN) : p);
                return;
            }
        }
    }

    private static boolean isPlain(Part part) {
        return part.heading() == LevelStack.Tier.PLAIN;
    }

    private static int clauses(Part part) {
        return Marks.count(part.piece().text(), '，');
    }

    /** A short line without an end mark before a paragraph of running text. */
    private boolean isPlainHeading(List<Piece> pieces, int i) {
        Piece piece = pieces.get(i);
        return isFollowed(pieces, i) && isPlainLine(piece);
    }

    /** By running text, a numbered heading, a table, or a lower unnumbered heading before running text. */
    private boolean isFollowed(List<Piece> pieces, int i) {
        if (i + 1 >= pieces.size()) {
            return false;
        }
        Piece next = pieces.get(i + 1);
        boolean lower = i + 2 < pieces.size() && isPlainLine(next) && isText(pieces.get(i + 2));
        return isText(next) || HeadingLine.isHeading(next.text()) || next.isTable() || lower;
    }

    private static boolean isText(Piece piece) {
        int length = piece.text().length();
        return length >= SHORTEST_BODY || length >= SHORTEST_SENTENCE && Marks.endsSentence(piece.text());
    }

    private boolean isPlainLine(Piece piece) {
        String text = piece.text();
        return piece.lines().size() == 1 && !piece.isTable() && !piece.isDeclared()
                && Marks.width(text) <= LONGEST_PLAIN_HEADING
                && Marks.width(text) >= 3
                && !Marks.endsSentence(text)
                && !Marks.hasInnerEnd(text)
                && "，、；：".indexOf(Marks.lastMark(text)) < 0
                && Marker.at(text, 0).isEmpty()
                && !rules.isNoise(text)
                && !rules.authorLine().matcher(text).matches()
                && !rules.captionLine().matcher(text).matches();
    }

    /** Index after the last piece of the text proper. */
    private int endOfText(List<Piece> pieces) {
        int end = startOfNoise(pieces);
        while (end > 1 && (isClosing(pieces.get(end - 1)) || isAttachmentItem(pieces, end - 1))) {
            end--;
        }
        return end;
    }

    /** A website's footer: from its first line on nothing but noise and short lines follows. */
    private int startOfNoise(List<Piece> pieces) {
        int start = pieces.size();
        for (int i = pieces.size() - 1; i > 0; i--) {
            Piece piece = pieces.get(i);
            if (rules.isNoise(piece.text())) {
                start = i;
            } else if (piece.isTable() || Marks.endsSentence(piece.text()) || piece.text().length() > LONGEST_PLAIN_HEADING) {
                break;
            }
        }
        return start;
    }

    /** A further name of an attachment note: 2.… below 附件：1.…. */
    private boolean isAttachmentItem(List<Piece> pieces, int i) {
        int first = i;
        while (first > 0 && ATTACHMENT_ITEM.matcher(pieces.get(first).text()).matches()) {
            first--;
        }
        return first < i && FIRST_ATTACHMENT.matcher(pieces.get(first).text()).matches();
    }

    private boolean isClosing(Piece piece) {
        String text = piece.text();
        return !piece.isTable() && !piece.isDeclared() && closingRole(text) != Role.BODY;
    }

    private Role closingRole(String text) {
        if (rules.isNoise(text) || rules.imprintLine().matcher(text).matches()) {
            return Role.OTHER;
        }
        if (rules.dateLine().matcher(text).matches()) {
            return Role.DATE;
        }
        if (rules.attachmentLine().matcher(text).matches()) {
            return Role.ATTACHMENT;
        }
        if (rules.captionLine().matcher(text).matches()) {
            return Role.CAPTION;
        }
        if (rules.authorLine().matcher(text).matches() || text.matches("[（(](记者|作者|作者单位|执笔|责任编辑|本报).{0,40}[）)]")) {
            return Role.BYLINE;
        }
        return Marker.at(text, 0).isEmpty() && rules.unitLine().matcher(text).matches() ? Role.SIGNATURE : Role.BODY;
    }
}
