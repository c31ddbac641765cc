package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cells of the brief as sourced text, and their parts between ； and 。. */
final class Cells {
    private static final String OPENING = "“‘《（(【";
    private static final String CLOSING = "”’》）)】";

    /** 同比增长9.7%; 达到19座; 覆盖率96.8%. */
    private static final Pattern TAIL = Pattern.compile(
            "(?:同比|环比|比上年|比去年|较上年|较去年|分别)|(?:增长|增加|增幅|下降|减少|提高|上升|达到?|占|占比|居|位居|位列)[0-9.全第]|[^0-9，]{1,3}率[0-9.]"
                    + "|(?:其余|其他|余下|剩余|另有|尚有)[0-9]|\\p{IsHan}{0,8}已\\p{IsHan}{1,3}[0-9]");

    private Cells() {}

    /** The whole cell. */
    static Sourced sourced(Cell cell) {
        return Wording.trimmed(whole(cell));
    }

    /** The parts of a 数据 cell: also parted at ， and 、 where each piece has a figure of its own. */
    static List<Sourced> data(Cell cell, Quantities quantities, ClauseReader reader) {
        List<Sourced> parts = new ArrayList<>();
        for (Sourced part : parts(cell)) {
            if (part.text().contains("其中") || part.text().contains("分别") || part.text().indexOf('：') > 0) {
                // 其中 parts what comes before it, 分别 compares all of it; apart from that they would speak of something else. 省委：… says whose all of it is.
                parts.add(part);
                continue;
            }
            for (Sourced piece : eachWithFigure(withTails(cut(part, "，"), part), part, quantities)) {
                if (piece.text().indexOf('，') > 0) {
                    parts.add(piece);
                    continue;
                }
                List<Sourced> listed = eachWithFigure(cut(piece, "、"), piece, quantities);
                // 310个村建成礼堂24个、书屋36个: what stands first is the subject of all.
                boolean oneSubject = quantities.find(listed.get(0).text()).stream().filter(q -> !q.ordinal()).count() > 1 && Character.isDigit(piece.text().charAt(0));
                boolean oneVerb = oneSubject || reader.datumVerb(piece.text()) > 0
                        && listed.stream().skip(1).anyMatch(p -> reader.datumVerb(p.text()) == 0);
                parts.addAll(oneVerb ? List.of(piece) : listed);
            }
        }
        return parts;
    }

    /** 营业收入286.4亿元，同比增长9.7%: what says how the figure before it changed, or its rate, stays with it. */
    private static List<Sourced> withTails(List<Sourced> pieces, Sourced whole) {
        List<Sourced> joined = new ArrayList<>();
        int start = 0;
        for (Sourced piece : pieces) {
            int at = whole.text().indexOf(piece.text(), start);
            boolean tail = !joined.isEmpty() && TAIL.matcher(piece.text()).lookingAt();
            if (tail) {
                Sourced before = joined.remove(joined.size() - 1);
                int from = whole.text().lastIndexOf(before.text(), at);
                joined.add(whole.slice(from, at + piece.text().length()));
            } else {
                joined.add(piece);
            }
            start = at + piece.text().length();
        }
        return joined;
    }

    private static List<Sourced> eachWithFigure(List<Sourced> pieces, Sourced whole, Quantities quantities) {
        boolean each = pieces.stream().noneMatch(p -> quantities.find(p.text()).stream().allMatch(q -> q.ordinal()))
                && pieces.stream().skip(1).noneMatch(p -> onlyFigure(p.text(), quantities));
        return each ? pieces : List.of(whole);
    }

    /** 成交1326宗、3.4亿元: a figure alone belongs to the piece before it. */
    private static boolean onlyFigure(String text, Quantities quantities) {
        return quantities.find(text).stream().anyMatch(q -> q.start() == 0 && q.end() == text.length());
    }

    /** The parts of a 举措 cell: also parted at ，, so that each is one action. */
    static List<Sourced> measures(Cell cell) {
        return parts(cell).stream().flatMap(part -> clauses(part).stream()).toList();
    }

    /** One part of a 举措 cell, parted at ，. */
    static List<Sourced> clauses(Sourced part) {
        return cut(part, "，");
    }

    /** The parts of a cell between ； and 。; marks within quotes and brackets do not part. */
    static List<Sourced> parts(Cell cell) {
        return cut(whole(cell), "；;。\n");
    }

    private static Sourced whole(Cell cell) {
        return Notation.worded(Sourced.of(cell.text(), Source.Kind.BRIEF, cell.address()));
    }

    private static List<Sourced> cut(Sourced whole, String marks) {
        String text = whole.text();
        List<Sourced> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length();
            char c = end ? ' ' : text.charAt(i);
            depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 && depth > 0 ? -1 : 0;
            if (end || depth == 0 && marks.indexOf(c) >= 0) {
                Sourced part = Wording.trimmed(whole.slice(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
