package io.zongshu.compose;

import java.util.List;

/**
 * What speaks for or against a place, as named cues: each is four characters, what it is about and up to three values. They
 * tell of words by their kind, of a measure word and the end of a noun by their characters, and nothing of any text.
 */
final class FigureCues {
    private static final char NONE = '－';

    /** What a row's data have in common. */
    private final List<FigurePart> parts;

    private final List<Datum> data;
    private final RealiseWords lists;
    private final FigureRules rules;
    private final FigureFits fits;

    FigureCues(List<Datum> data, List<FigurePart> parts, RealiseWords lists) {
        this.data = data;
        this.parts = parts;
        this.lists = lists;
        this.rules = new FigureRules(data, parts, lists);
        this.fits = new FigureFits(parts, lists.units());
    }

    /** Cues of a place as numbers; room for the cues that a choice before adds. */
    private static final class Collected {
        private long[] cues = new long[40];
        private int size;

        void add(char about, char x, char y, char z) {
            cues[size++] = code(about, x, y, z);
        }

        long[] all() {
            return java.util.Arrays.copyOf(cues, size);
        }
    }

    static long code(char about, char x, char y, char z) {
        return (long) about << 48 | (long) x << 32 | (long) y << 16 | z;
    }

    static String name(long code) {
        return "" + (char) (code >>> 48) + (char) (code >>> 32) + (char) (code >>> 16) + (char) code;
    }

    /** The cues of a place that do not depend on where other data stand. */
    long[] of(int index, FigurePlace place) {
        Datum datum = data.get(index);
        Collected to = new Collected();
        char form = place.form();
        char unit = unitKind(datum);
        to.add('式', form, unit, NONE);
        to.add('双', form, datum.figures() > 1 ? datum.figure().text().endsWith("元") ? '钱' : '双' : '单', NONE);
        to.add('几', form, number(parts.size()), number(data.size()));
        if (place.own()) {
            own(datum, unit, to);
            return to.all();
        }
        FigurePart part = parts.get(place.part());
        int p = place.place();
        char left = part.kind(p, -1);
        char right = part.kind(p, 0);
        boolean ahead = "前带给".indexOf(form) >= 0 || form == '光' && FigurePart.nominal(right);
        char side = ahead ? '前' : '后';
        char kind = "前后".indexOf(form) >= 0 ? '名' : "带携给".indexOf(form) >= 0 ? '缺' : form;
        to.add('左', kind, side, left);
        to.add('右', kind, side, right);
        to.add('间', side, left, right);
        char role = role(part, p, ahead);
        to.add('角', kind, side, role);
        to.add('任', unit, side, role);
        if (left != FigurePart.START && !FigurePart.nominal(left)) {
            to.add("动谓行".indexOf(left) >= 0 ? '动' : '词', side, unit, last(part.word(p - 1)));
        }
        if (right != FigurePart.END && !FigurePart.nominal(right) && "动谓行".indexOf(right) < 0) {
            to.add('后', side, kind, part.word(p).charAt(0));
        }
        if (datum.noun().isEmpty() || form == '动') {
            counted(datum, part, p, ahead, role, to);
            char fit = ahead && part.nounEnd(p) == p ? FigureFits.NONE : fits.of(datum, place.part(), ahead ? part.rowEnd(p) : p);
            if (fit != FigureFits.NONE) {
                to.add('例', fit, NONE, NONE);
            }
        } else if (place.noun() < 0) {
            to.add('缺', side, role, verbAtEnd(part, p) ? '是' : '否');
        }
        to.add('位', kind, part.role().code(), where(place.part()));
        to.add('处', form, p == 0 ? '首' : p == part.places() - 1 ? '尾' : '中', verbBefore(part, p) ? '动' : NONE);
        to.add('列', kind, listed(part, p), others(index, part));
        if (data.size() == parts.size()) {
            to.add('步', kind, index == place.part() ? '同' : '异', NONE);
        }
        if (place.noun() >= 0 && form != '动') {
            int between = Math.abs(part.offset(p) - (form == '前' ? place.noun() : place.noun() + datum.noun().length()));
            to.add('距', form, between == 0 ? '零' : between < 3 ? '近' : '远', form == '前' ? left : right);
        }
        if (theirs(index, part, part.nounStart(p), part.nounEnd(p))) {
            to.add('他', form, unit, NONE);
        }
        to.add('已', kind, FigureSlots.counted(part.text()) ? '有' : '无', NONE);
        if (place.noun() >= 0 && form != '动') {
            int noun = placeBehind(part, place.noun() + 1);
            to.add('头', form, noun == part.nounEnd(noun) ? '是' : '否', part.kind(noun, 0));
        }
        char within = part.nounStart(p) < p && part.nounEnd(p) > p ? '内' : p == part.places() - 1 ? '尾' : '外';
        to.add('条', within, unit, lists.ending("条文中心词", ItemOpening.core(part.text())).isPresent() ? '是' : '否');
        for (char rule : rules.of(index, place, part, ahead).toCharArray()) {
            to.add('例', rule, NONE, NONE);
        }
        to.add('文', kind, unit, lists.ending("条文中心词", ItemOpening.core(part.text())).isPresent() ? '是' : '否');
        return to.all();
    }

    /** The place behind the word in which an offset is. */
    private static int placeBehind(FigurePart part, int offset) {
        int p = 0;
        while (p < part.places() - 1 && part.offset(p) < offset) {
            p++;
        }
        return p;
    }

    /**
     * What the noun at a place is in its clause: 主 subject, 宾 object, 兼 object of one verb and subject of the next, 介 behind a
     * preposition, 定 it describes, 题 all that stands there, 动 and 末 no noun but behind a verb within and at the end, 它 other.
     */
    private static char role(FigurePart part, int p, boolean ahead) {
        int start = part.rowStart(p);
        int end = part.rowEnd(p);
        char before = part.kind(start, -1);
        char behind = part.kind(end, 0);
        boolean verbBefore = "动谓行".indexOf(before) >= 0;
        boolean closes = behind == FigurePart.END || behind == '逗';
        boolean opens = before == FigurePart.START || before == '逗';
        if (ahead && part.nounEnd(p) == p || !ahead && part.nounStart(p) == p) {
            before = part.kind(p, -1);
            behind = part.kind(p, 0);
            verbBefore = "动谓行".indexOf(before) >= 0;
            closes = behind == FigurePart.END || behind == '逗';
            return FigurePart.nominal(before) ? closes ? '多' : '内' : verbBefore ? closes ? '末' : '动' : before == FigurePart.START || before == '逗' ? '起' : '它';
        }
        if (behind == '的' || behind == '等') {
            return behind;
        }
        if (before == '的') {
            return closes ? '述' : '定';
        }
        if ("介把到".indexOf(before) >= 0) {
            return before;
        }
        if (verbBefore) {
            return closes ? '宾' : '兼';
        }
        return opens ? closes ? '题' : '主' : closes ? '尾' : '它';
    }

    private void own(Datum datum, char unit, Collected to) {
        String noun = datum.noun();
        boolean whole = noun.length() > 1 && parts.stream().anyMatch(p -> p.text().contains(noun));
        boolean end = noun.length() > 2 && parts.stream().anyMatch(p -> p.text().contains(noun.substring(noun.length() - 2)));
        if (datum.bare() && datum.countsFirst() && best(datum) == '无') {
            to.add('例', '独', NONE, NONE);
        }
        to.add('自', unit, whole ? '有' : end ? '半' : '无', datum.verb().isEmpty() ? '名' : '动');
    }

    /** Can two figures alone stand side by side: 30期、1200人次, 2566套、13.7万平方米? */
    boolean side(int first, int second) {
        return "次物".indexOf(unitKind(data.get(first))) >= 0 && unitKind(data.get(first)) != unitKind(data.get(second)) && first + 1 == second;
    }

    /** What the choice for the datum before adds: in which order they stand. */
    long[] after(int index, FigurePlace before, FigurePlace place) {
        Collected to = new Collected();
        if (before.own() || place.own()) {
            to.add('序', before.own() ? '自' : '在', place.own() ? '自' : '在', NONE);
            return to.all();
        }
        char order = before.part() == place.part() ? before.from() < place.from() ? '同' : before.from() == place.from() ? '叠' : '反'
                : before.part() < place.part() ? before.part() + 1 == place.part() ? '次' : '后' : '先';
        to.add('序', order, NONE, NONE);
        if (order == '叠') {
            if (before.form() == '携' && place.form() == '携') {
                to.add('例', '并', NONE, NONE);
            }
            to.add('叠', unitKind(data.get(index - 1)), unitKind(data.get(index)), place.form());
        }
        if (before.part() != place.part()) {
            to.add('随', before.form(), place.form(), place.place() == parts.get(place.part()).places() - 1 ? '尾' : '中');
        } else {
            FigurePart part = parts.get(place.part());
            int first = Math.min(before.place(), place.place());
            int second = Math.max(before.place(), place.place());
            boolean one = true;
            boolean verb = false;
            for (int p = first; p < second; p++) {
                one &= FigurePart.nominal(part.kind(p, 0));
                verb |= "动谓行到介把".indexOf(part.kind(p, 0)) >= 0;
            }
            if (!verb && order == '同' && "前换带".indexOf(before.form()) >= 0 != "前换带".indexOf(place.form()) >= 0 && before.form() != '光') {
                to.add('例', '异', NONE, NONE);
            }
            to.add('伴', before.form(), place.form(), one ? '一' : verb ? '动' : '列');
        }
        return to.all();
    }

    /** Does the measure word count the noun at the place, or does it fit another better? */
    private void counted(Datum datum, FigurePart part, int p, boolean ahead, char role, Collected to) {
        String head = ahead ? part.nounBehind(p) : part.nounBefore(p);
        String last = part.word((ahead ? part.rowEnd(p) : part.clauseEnd(p)) - 1);
        char fits = fits(datum, head);
        to.add('配', ahead ? '前' : '后', fits, role);
        to.add('远', ahead ? '前' : '后', fits(datum, last), role);
        to.add('比', fits, best(datum), ahead ? '前' : '后');
        String unit = datum.unit();
        String core = ClauseReader.unclosed(head);
        if (!unit.isEmpty() && !head.isEmpty()) {
            to.add(ahead ? '数' : '量', unit.charAt(0), unit.length() > 1 ? unit.charAt(1) : NONE, last(core.isEmpty() ? head : core));
        }
    }

    /** How well the measure word fits the noun of the row that it fits best. */
    private char best(Datum datum) {
        return parts.stream().flatMap(part -> part.words().stream()).anyMatch(w -> FigurePart.nominal(w.kind()) && fits(datum, w.text()) == '合') ? '有' : '无';
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private char fits(Datum datum, String word) {
        return fits(datum, word, lists);
    }

    static char fits(Datum datum, String word, RealiseWords lists) {
        String core = ClauseReader.unclosed(word);
        boolean people = people(core, lists);
        if (datum.people()) {
            return people ? '合' : '违';
        }
        if (people) {
            return '违';
        }
        List<String> nouns = lists.under("量词名词", datum.unit());
        return nouns.stream().anyMatch(core::endsWith) ? '合' : nouns.isEmpty() ? '不' : '他';
    }

    /** Is a noun one of people, by its last word? */
    static boolean people(String noun, RealiseWords lists) {
        String core = ClauseReader.unclosed(noun);
        return lists.ending("人称名词", core).isPresent() || core.length() > 1 && lists.ending("人名尾", core).isPresent() && lists.ending("人名尾外", core).isEmpty();
    }

    /** Does the part end here with a verb that takes an object? */
    private boolean verbAtEnd(FigurePart part, int p) {
        return p > 0 && (p == part.places() - 1 || part.kind(p, 0) == '逗') && lists.ending("缺宾动词", part.word(p - 1)).isPresent();
    }

    private static boolean verbBefore(FigurePart part, int p) {
        for (int i = 0; i < p; i++) {
            if ("动谓行到".indexOf(part.kind(i, 0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private char where(int part) {
        return parts.size() == 1 ? '唯' : part == 0 ? '首' : part == parts.size() - 1 ? '末' : '中';
    }

    /** Where in a row of nouns: 头 before all, 首 behind the first, 中, 尾 behind all, 无 none. */
    private static char listed(FigurePart part, int p) {
        int start = part.rowStart(p);
        int end = part.rowEnd(p);
        int first = part.nounEnd(start);
        return first == end ? '无' : p == start ? '头' : p <= first ? '首' : p == end ? '尾' : "顿和".indexOf(part.kind(p, -1)) >= 0 ? '前' : '中';
    }

    /** Do other data of the row name something of this part too? */
    private char others(int index, FigurePart part) {
        for (int i = 0; i < data.size(); i++) {
            if (i != index && data.get(i).noun().length() > 1 && part.text().contains(data.get(i).noun())) {
                return '有';
            }
        }
        return data.size() > 1 ? '无' : '独';
    }

    /** Is the noun that stands here another datum's? */
    private boolean theirs(int index, FigurePart part, int nounStart, int nounEnd) {
        String here = part.text().substring(part.offset(nounStart), nounEnd == 0 ? 0 : Math.max(part.offset(nounStart), part.words().get(Math.min(nounEnd, part.words().size()) - 1).end()));
        for (int i = 0; i < data.size(); i++) {
            String noun = data.get(i).noun();
            if (i != index && noun.length() > 1 && !noun.equals(data.get(index).noun()) && here.contains(noun)) {
                return true;
            }
        }
        return false;
    }

    private static char number(int n) {
        return n == 1 ? '一' : n == 2 ? '二' : '多';
    }

    /** What is counted: 人 people, 次 how often, 回 people each time, 钱, 率, 物 things, 量 other measures. */
    static char unitKind(Datum datum) {
        String unit = datum.unit();
        if (unit.endsWith("人次")) {
            return '回';
        }
        if (datum.people() || unit.equals("户")) {
            return '人';
        }
        if (unit.endsWith("元")) {
            return '钱';
        }
        if (unit.endsWith("%") || unit.endsWith("百分点") || unit.endsWith("倍")) {
            return '率';
        }
        if (List.of("次", "期", "场", "场次", "班次", "批次", "轮", "届", "批").contains(unit)) {
            return '次';
        }
        return datum.countsFirst() ? '物' : '量';
    }
}
