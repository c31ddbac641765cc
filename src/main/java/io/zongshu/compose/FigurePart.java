package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * A clause, the opening or a result, word by word, as a figure looks for its place in it. A quotation, with its marks, is one
 * word: no figure stands within it.
 */
final class FigurePart {
    /** What stands before the first word and behind the last. */
    static final char START = '首';

    static final char END = '尾';

    /** Kinds of words of which a noun with what describes it may consist. */
    private static final String NOMINAL = "名众地号做形语";

    private static final String OPENING = "“‘《（";
    private static final String CLOSING = "”’》）";

    private static final String NAME_ENDS = "员率者制费证点站量团队会所室月周课岗组";

    /** 三甲医院: a class, no number. */
    private static final Pattern CLASS = Pattern.compile("[一二三四五][甲乙级星]");

    /** 连续3年组织渔企参展: behind how long or how often it was done stands the verb. */
    private static final Pattern LASTED = Pattern.compile(".*[年月天周次届]");

    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /**
     * A word.
     *
     * @param kind one character: 名 noun, 众 people, 地 place or body, 号 quotation, 做 verb as a noun, 形 what describes, 语
     *     idiom, 动 verb that takes an object, 行 what people do, 谓 other verb, 到 of going or being somewhere, 介 preposition, 把 what puts the
     *     object first, 副 adverb, 的, 等, 顿 、, 和, 数, 位 where, 时 when, 代 pronoun, 助 particle, 逗 comma, 他 other
     */
    record Word(String text, int start, char kind) {
        int end() {
            return start + text.length();
        }
    }

    private final String text;
    private final Role role;
    private final List<Word> words;
    private final ToIntFunction<Datum> item;
    private final boolean acting;

    /** What the part is of its sentence. */
    enum Role {
        OPENING('领'),
        CLAUSE('句'),
        RESULT('果');

        private final char code;

        Role(char code) {
            this.code = code;
        }

        char code() {
            return code;
        }
    }

    FigurePart(String text, Role role, RealiseWords lists, ClauseReader reader) {
        this(text, role, lists, reader, datum -> -1);
    }

    /** @param item where in an opening a figure without a noun counts what the row is about; -1 for nowhere */
    FigurePart(String text, Role role, RealiseWords lists, ClauseReader reader, ToIntFunction<Datum> item) {
        this.text = text;
        this.role = role;
        this.words = words(text, lists, reader);
        this.item = item;
        this.acting = lists.ending("人员动作", text).isPresent() || lists.opening("人员动词", text).isPresent();
    }

    /** Does it begin or end with what people do (接受警示教育, 建言献策)? */
    boolean acting() {
        return acting;
    }

    /** The offset where a figure without a noun counts the item that the part names; -1 if it does not. */
    int counting(Datum datum) {
        return item.applyAsInt(datum);
    }

    private static List<Word> words(String text, RealiseWords lists, ClauseReader reader) {
        List<Word> words = new ArrayList<>();
        int depth = 0;
        int opened = 0;
        for (Token token : reader.tokens(text)) {
            for (int i = 0; i < token.text().length(); i++) {
                char c = token.text().charAt(i);
                if (OPENING.indexOf(c) >= 0) {
                    opened = depth == 0 ? token.start() + i : opened;
                    depth++;
                } else if (CLOSING.indexOf(c) >= 0 && depth > 0 && --depth == 0) {
                    words.add(new Word(text.substring(opened, token.start() + i + 1), opened, '号'));
                    opened = text.length();
                }
            }
            boolean plain = depth == 0 && token.start() >= 0 && (words.isEmpty() || token.start() >= words.get(words.size() - 1).end());
            if (plain) {
                add(token, lists, words);
            }
        }
        if (depth > 0) {
            words.add(new Word(text.substring(opened), opened, '号'));
        }
        return withPartners(words);
    }

    /** 与困难群众结亲: a word that joins nouns is a preposition where a verb follows the noun behind it. */
    private static List<Word> withPartners(List<Word> words) {
        for (int i = 0; i < words.size() - 1; i++) {
            int end = i + 1;
            while (end < words.size() && (nominal(words.get(end).kind()) && words.get(end).kind() != '做' || "顿和".indexOf(words.get(end).kind()) >= 0)) {
                end++;
            }
            if (words.get(i).text().equals("与") && end > i + 1 && end < words.size() && "动谓行做".indexOf(words.get(end).kind()) >= 0) {
                words.set(i, new Word("与", words.get(i).start(), '介'));
            }
        }
        return words;
    }

    /** Adds a word; 建 and 好 are one verb. */
    private static void add(Token token, RealiseWords lists, List<Word> words) {
        Word last = words.isEmpty() ? new Word("", 0, START) : words.get(words.size() - 1);
        String both = last.text() + token.text();
        boolean one = last.text().length() == 1 && token.text().length() == 1 && lists.has("带宾动词", both);
        // 宣讲团, 覆盖率: the verb is part of a name.
        boolean name = last.text().length() > 1 && "动谓行做名".indexOf(last.kind()) >= 0 && token.text().length() == 1 && NAME_ENDS.contains(token.text());
        // 渔技员: characters that the dictionary knows no word for are one.
        boolean counted = last.text().length() == 1 && lists.isCounted(both);
        boolean posted = (last.text().equals("驻") || last.text().equals("住")) && token.text().length() == 1;
        boolean ruled = posted || last.text().length() == 1 && (both.length() == 2 && both.charAt(1) == '管' && "省市县区党校局部".indexOf(both.charAt(0)) >= 0 || CLASS.matcher(both).matches());
        boolean unknown = last.text().length() == 1 && token.text().length() == 1 && (last.kind() == '名' && kind(token, lists) == '名' || lists.has("音译词", both));
        // 驻渔高校: the place is a part of what describes the noun.
        // 用水户: a measure word behind a noun counts nothing.
        boolean household = nominal(last.kind()) && token.text().length() == 1 && token.nature().startsWith("q");
        boolean all = both.equals("全覆盖");
        if (all || one || name || unknown || ruled || counted || household) {
            words.set(words.size() - 1, new Word(both, last.start(), all ? '副' : ruled ? '形' : one ? '动' : FigureCues.people(both, lists) ? '众' : '名'));
        } else {
            // 组织教师参观: what could be a noun is the verb there.
            boolean acts = ("首逗副".indexOf(last.kind()) >= 0 || last.kind() == '数' && LASTED.matcher(last.text()).matches() || last.kind() == '谓' && last.start() == 0 && token.nature().equals("vn")) && (token.nature().equals("n") || token.nature().equals("vn")) && (lists.has("带宾动词", token.text()) || lists.has("数据动词", token.text()));
            words.add(new Word(token.text(), token.start(), acts ? '动' : kind(token, lists)));
        }
    }

    private static char kind(Token token, RealiseWords lists) {
        String text = token.text();
        String nature = token.nature();
        switch (text) {
            case "的", "等" -> {
                return text.charAt(0);
            }
            case "、" -> {
                return '顿';
            }
            case "，", "；", "：" -> {
                return '逗';
            }
            case "和", "与", "及", "或", "以及" -> {
                return '和';
            }
            case "将", "把", "使", "让" -> {
                return '把';
            }
            case "全部" -> {
                return '副';
            }
            default -> {
                // By its part of speech.
            }
        }
        if (text.startsWith("第") && nature.startsWith("m")) {
            // 第一书记
            return '形';
        }
        if (DIGIT.matcher(text).find() || text.equals("%") || nature.startsWith("m") || nature.startsWith("q")) {
            return '数';
        }
        if (lists.has("人员动作", text)) {
            return '行';
        }
        if (Datum.STATE.contains(text)) {
            return '形';
        }
        boolean going = lists.has("承接动词", text) || "到赴在进驻入至于".contains(text);
        if (going) {
            return '到';
        }
        if (nature.startsWith("n") || nature.startsWith("j")) {
            boolean people = FigureCues.people(text, lists);
            boolean place = nature.startsWith("ns") || nature.startsWith("nt") || nature.startsWith("nr");
            return people ? '众' : place ? '地' : '名';
        }
        if (nature.equals("vn")) {
            return '做';
        }
        return switch (nature.charAt(0)) {
            case 'v' -> lists.has("带宾动词", text) ? '动' : '谓';
            case 'd' -> '副';
            case 'a' -> nature.equals("ad") ? '副' : '形';
            case 'b' -> '形';
            case 'p' -> '介';
            case 'c' -> '和';
            case 'f', 's' -> '位';
            case 't' -> '时';
            case 'r' -> '代';
            case 'u' -> '助';
            case 'i', 'l' -> '语';
            default -> '他';
        };
    }

    String text() {
        return text;
    }

    Role role() {
        return role;
    }

    List<Word> words() {
        return words;
    }

    /** How many places there are for a figure: before each word and behind the last. */
    int places() {
        return words.size() + 1;
    }

    /** The offset of a place in the text. */
    int offset(int place) {
        return place < words.size() ? words.get(place).start() : text.length();
    }

    /** The offset where the word before a place ends; 0 at the start. */
    int endOf(int place) {
        return place == 0 ? 0 : words.get(place - 1).end();
    }

    /** The place at an offset, or at the quotation that the offset is in; -1 for none. @param end whether behind a quotation */
    int placeAt(int offset, boolean end) {
        for (int p = 0; p < places(); p++) {
            if (offset(p) == offset) {
                return p;
            }
            boolean within = p < words.size() && words.get(p).kind() == '号' && offset > offset(p) && offset < words.get(p).end();
            if (within) {
                boolean edge = end ? offset == words.get(p).end() - 1 : offset == offset(p) + 1;
                return edge ? end ? p + 1 : p : -1;
            }
        }
        return -1;
    }

    /** The kind of the word so many words from a place: 0 behind it, -1 before it. */
    char kind(int place, int distance) {
        int at = place + distance;
        return at < 0 ? START : at >= words.size() ? END : words.get(at).kind();
    }

    /** The word behind a place; empty at the end. */
    String word(int index) {
        return index < 0 || index >= words.size() ? "" : words.get(index).text();
    }

    static boolean nominal(char kind) {
        return NOMINAL.indexOf(kind) >= 0;
    }

    /** Where the noun ends, with what describes it, that begins at a place; the place itself if none does. */
    int nounEnd(int place) {
        int end = place;
        while (nominal(kind(end, 0))) {
            end++;
        }
        return end;
    }

    /** Where the noun begins, with what describes it, that ends at a place. */
    int nounStart(int place) {
        int start = place;
        while (nominal(kind(start, -1))) {
            start--;
        }
        return start;
    }

    /** Where the row of nouns begins that ends at a place or goes on there. */
    int rowStart(int place) {
        int start = nounStart(place);
        while ((kind(start, -1) == '顿' || kind(start, -1) == '和') && nounStart(start - 1) < start - 1) {
            start = nounStart(start - 1);
        }
        return start;
    }

    /** Where the row of nouns ends that begins at a place. */
    int rowEnd(int place) {
        int end = nounEnd(place);
        while ((kind(end, 0) == '顿' || kind(end, 0) == '和') && nounEnd(end + 1) > end + 1) {
            end = nounEnd(end + 1);
        }
        return end;
    }

    /** The place before the next comma. */
    int clauseEnd(int place) {
        int end = place;
        while (kind(end, 0) != '逗' && kind(end, 0) != END) {
            end++;
        }
        return end;
    }

    /** The noun before which a place is, with what describes it; empty for none. */
    String nounBehind(int place) {
        return text.substring(offset(place), place == nounEnd(place) ? offset(place) : words.get(nounEnd(place) - 1).end());
    }

    /** The noun behind which a place is, or the verb; empty at the start. */
    String nounBefore(int place) {
        int start = Math.min(nounStart(place), Math.max(0, place - 1));
        return place == 0 ? "" : text.substring(offset(start), words.get(place - 1).end());
    }

    /** Does a number stand right before or behind a place? */
    boolean numberBeside(int place) {
        return kind(place, -1) == '数' || kind(place, 0) == '数';
    }
}
