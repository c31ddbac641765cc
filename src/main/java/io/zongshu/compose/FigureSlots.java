package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a clause allows: whether it takes a figure at all, and whether one stands at a place already. */
final class FigureSlots {
    private static final Pattern OBJECT = Pattern.compile("n.*|vn?");
    private static final Pattern PLACE = Pattern.compile("[nsfbm].*");
    private static final Pattern FIGURE_AT_END = Pattern.compile("[0-9][余多万亿]*[^0-9，、]{0,4}$");
    private static final Pattern NOTHING = Pattern.compile("未发生|没有|无一|未出现|杜绝|零发生");

    /** 百名干部上挂: counted already, in round numbers. */
    private static final Pattern ROUND = Pattern.compile("[百千万][名个支家户]");

    private static final Pattern QUOTED = Pattern.compile("[“《][^”》]*[”》]");

    private static final List<String> NO_PEOPLE = List.of("民生", "卫生");

    /** The verb of a clause stands among so many words. */
    private static final int FIRST_WORDS = 3;

    private static final String NOUN_ENDS = "，、；和与及并";
    private static final List<String> TO = List.of("到", "至", "赴", "入", "进");
    private static final String MEASURE_WORDS = "个名家支项余多件条所座台套";

    private FigureSlots() {}

    /** What did not happen (未发生较大事故) and steps in a row take no figure. */
    static boolean barred(String clause) {
        return NOTHING.matcher(clause).find() || ROUND.matcher(QUOTED.matcher(clause).replaceAll("")).find() || clause.endsWith("各环节") || clause.endsWith("等方式");
    }

    /** Does it end with a noun, a quotation or 等, and without a figure? */
    static boolean endsWithThing(ClauseReader reader, String text) {
        if (text.isEmpty() || text.startsWith("坚持") || figureAtEnd(text)) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        var tokens = reader.tokens(text);
        String nature = tokens.get(tokens.size() - 1).nature();
        return last == '等' || "”）".indexOf(last) >= 0 || nature.startsWith("n") || nature.equals("vn");
    }

    static boolean endsWithPerson(RealiseWords words, String text) {
        return words.ending("人称名词", text).isPresent();
    }

    /** Words for people: known ones, and what in the text ends as such do (辅导员, 药剂师). */
    static List<String> people(RealiseWords words, ClauseReader reader, String text) {
        List<String> others = reader.tokens(text).stream()
                .filter(t -> t.text().length() > 2 && t.nature().startsWith("n") && "员师官".indexOf(t.text().charAt(t.text().length() - 1)) >= 0).map(Token::text).toList();
        return others.isEmpty() ? words.list("人称名词") : Stream.concat(words.list("人称名词").stream(), others.stream()).toList();
    }

    /** 引进硕士研究生: does a verb have people as its object, known by how their name ends? */
    static boolean acquired(RealiseWords words, ClauseReader reader, String text) {
        List<Token> tokens = reader.tokens(text);
        Token last = tokens.get(tokens.size() - 1);
        boolean people = last.text().length() > 1 && last.nature().startsWith("n") && words.ending("人名尾", last.text()).isPresent() && !NO_PEOPLE.contains(last.text());
        return people && tokens.stream().limit(Math.min(FIRST_WORDS, tokens.size() - 1L)).anyMatch(ClauseReader::verb);
    }

    static boolean figureAtEnd(String text) {
        return FIGURE_AT_END.matcher(text).find();
    }

    /** Has it a figure anywhere but in a name: 颁发“光荣在党50年”纪念章 has none? */
    static boolean counted(String text) {
        return QUOTED.matcher(text).replaceAll("").chars().anyMatch(Character::isDigit);
    }

    /** Where a figure of what the clause acts on goes: at its end, or before where that is brought (调整编制 | 到社区). */
    static int objectEnd(ClauseReader reader, String text) {
        List<Token> tokens = reader.tokens(text);
        for (int i = tokens.size() - 1; i > 0; i--) {
            boolean to = TO.contains(tokens.get(i).text()) && OBJECT.matcher(tokens.get(i - 1).nature()).matches() && !ClauseReader.quoted(text, tokens.get(i).start());
            boolean placeOnly = tokens.stream().skip(i + 1L).allMatch(t -> PLACE.matcher(t.nature()).matches());
            if (to && placeOnly && i < tokens.size() - 1) {
                return tokens.get(i).start();
            }
        }
        return text.length();
    }

    /** Does a noun that ends here end its phrase? */
    static boolean nounEnds(String text, int end) {
        return end >= text.length() || NOUN_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    static boolean numberBefore(String text, int at) {
        return at > 0 && (Character.isDigit(text.charAt(at - 1)) || MEASURE_WORDS.indexOf(text.charAt(at - 1)) >= 0
                && at > 1 && (Character.isDigit(text.charAt(at - 2)) || "余多".indexOf(text.charAt(at - 2)) >= 0));
    }

    static boolean numberAfter(String text, int end) {
        return end < text.length() && (Character.isDigit(text.charAt(end)) || "超近约达率比一若".indexOf(text.charAt(end)) >= 0);
    }
}
