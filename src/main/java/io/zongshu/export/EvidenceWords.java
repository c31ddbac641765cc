package io.zongshu.export;

import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.export.SentenceEvidence.Piece;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sources in words that a reader can follow. */
public final class EvidenceWords {
    private static final Pattern TEMPLATE_LINE = Pattern.compile("(.+\\.vm):(\\d+)");
    private static final Pattern WORD_LIST = Pattern.compile("([\\w-]+\\.yaml) (.+)");
    private static final Pattern SHEET_CELL = Pattern.compile("(?:(.*) )?([^!]+)!([A-Z]{1,3}\\d+(?::[A-Z]{1,3}\\d+)?)");
    private static final Pattern ENTRY = Pattern.compile("词句库 (\\S+) (.+)");
    /** So many spans are named; the rest are counted. */
    private static final int MOST_SPANS = 12;

    private EvidenceWords() {}

    /** What sources are grouped by, in the order in which they are told. */
    public enum Group {
        BRIEF("素材"),
        COMPUTED("推算"),
        TEMPLATE("模板"),
        BANK("词句库"),
        WORDS("用语表");

        private final String chinese;

        Group(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** The group of a source: the program's and the office's word lists stand apart from the template. */
    public static Group group(Origin origin) {
        return switch (origin.kind()) {
            case BRIEF -> Group.BRIEF;
            case COMPUTED -> Group.COMPUTED;
            case BANK -> Group.BANK;
            case TEMPLATE -> TEMPLATE_LINE.matcher(origin.address()).matches() ? Group.TEMPLATE : Group.WORDS;
        };
    }

    /** The pieces without those that are mere marks of our own, unless there are no others. */
    public static List<Piece> telling(List<Piece> pieces) {
        List<Piece> telling = pieces.stream()
                .filter(p -> group(p.origin()) != Group.WORDS || p.spans().stream().anyMatch(EvidenceWords::hasLetter))
                .toList();
        return telling.isEmpty() ? pieces : telling;
    }

    /** The spans of a piece without mere marks, unless there are no others. */
    static List<String> tellingSpans(List<String> spans) {
        List<String> telling = spans.stream().filter(EvidenceWords::hasLetter).toList();
        return telling.isEmpty() ? spans : telling;
    }

    private static boolean hasLetter(String span) {
        return span.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Where it stands: 素材.xlsx 的“素材”表 C7 格; annual-review/template.vm 第12行; 四字格“凝心铸魂”. */
    public static String place(Origin origin) {
        String address = origin.address();
        return switch (group(origin)) {
            case BRIEF -> List.of(address.split("、", -1)).stream().map(EvidenceWords::cell).collect(Collectors.joining("、"));
            case TEMPLATE -> replaced(TEMPLATE_LINE, address, "$1 第$2行");
            case BANK -> replaced(ENTRY, address, "$1“$2”");
            case WORDS -> replaced(WORD_LIST, address, "$1 的“$2”");
            case COMPUTED -> address;
        };
    }

    private static String cell(String address) {
        Matcher cell = SHEET_CELL.matcher(address);
        if (!cell.matches()) {
            return address;
        }
        return (cell.group(1) == null ? "" : cell.group(1) + " 的") + "“" + cell.group(2) + "”表 " + cell.group(3) + " 格";
    }

    private static String replaced(Pattern pattern, String address, String words) {
        Matcher whole = pattern.matcher(address);
        return whole.matches() ? whole.replaceAll(words) : address;
    }

    /** How widely a bank entry is used and where it was seen; empty of everything else. */
    public static String seen(Origin origin) {
        if (origin.kind() != Source.Kind.BANK) {
            return "";
        }
        if (origin.documents() == 0) {
            return "本单位加进词句库的";
        }
        String places = String.join("、", origin.seen());
        return origin.documents() + "篇文章用过" + (places.isEmpty() ? "" : "，如 " + places);
    }

    /** Which part of a cell or line was used; empty if all of it was. */
    public static String used(Piece piece) {
        String text = piece.origin().text();
        boolean all = withoutMarks(String.join("", piece.spans())).equals(withoutMarks(text));
        if (text.isEmpty() || piece.origin().kind() == Source.Kind.BANK || all) {
            return "";
        }
        return (isVerbatim(piece) ? "用了" : "写作") + quoted(piece.spans());
    }

    /** Whether the words stand so at their source; marks between its parts may be left out. */
    private static boolean isVerbatim(Piece piece) {
        String text = withoutMarks(piece.origin().text());
        return piece.spans().stream().map(EvidenceWords::withoutMarks).allMatch(text::contains);
    }

    private static String withoutMarks(String text) {
        return text.replaceAll("[；;，,。、\\s\u3000]", "");
    }

    /** “甲”“乙”. */
    public static String quoted(List<String> spans) {
        List<String> telling = tellingSpans(spans);
        String named = telling.stream().limit(MOST_SPANS).map(s -> "“" + s + "”").collect(Collectors.joining());
        return telling.size() > MOST_SPANS ? named + "等" + telling.size() + "处" : named;
    }

    /** What a reader of a row should know: how widely a bank entry is used; that words were put in another way. */
    static String note(Piece piece) {
        boolean reworded = piece.origin().kind() == Source.Kind.BRIEF && !piece.origin().text().isEmpty() && !isVerbatim(piece);
        return reworded ? EvidenceMessages.REWORDED : seen(piece.origin());
    }
}
