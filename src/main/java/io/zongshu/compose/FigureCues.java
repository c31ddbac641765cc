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

    FigureCues(List<Datum> data, List<FigurePart> parts, RealiseWords lists) {
        this.data = data;
        this.parts = parts;
        this.lists = lists;
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
        to.add('式', form, datum.verb().isEmpty() ? datum.noun().isEmpty() ? '光' : '名' : '动', number(parts.size()));
        if (place.own()) {
            own(datum, unit, to);
            return to.all();
        }
        FigurePart part = parts.get(place.part());
        int p = place.place();
        char left = part.kind(p, -1);
        char right = part.kind(p, 0);
        to.add('间', form, left, right);
        to.add('左', form, part.kind(p, -2), left);
        to.add('右', form, right, part.kind(p, 1));
        to.add('量', unit, left, right);
        int nounEnd = part.nounEnd(p);
        int nounStart = part.nounStart(p);
        to.add('后', form, right, part.kind(nounEnd, 0));
        to.add('前', form, left, part.kind(nounStart, -1));
        to.add('头', form, part.kind(nounStart, -1), part.kind(nounEnd, 0));
        if (left != FigurePart.START && !FigurePart.nominal(left) && "动谓".indexOf(left) < 0) {
            to.add('词', form, '左', last(part.word(p - 1)));
        }
        if (right != FigurePart.END && !FigurePart.nominal(right) && "动谓".indexOf(right) < 0) {
            to.add('词', form, '右', part.word(p).charAt(0));
        }
        if (datum.noun().isEmpty() || form == '动') {
            counted(datum, part, p, nounEnd, to);
        } else if (place.noun() < 0) {
            to.add('缺', form, left, verbAtEnd(part, p) ? '是' : '否');
        }
        to.add('位', form, part.role().code(), where(place.part()));
        to.add('边', form, p == 0 ? '首' : p == part.places() - 1 ? '尾' : '中', verbBefore(part, p) ? '动' : NONE);
        to.add('列', form, listed(part, p, nounStart, nounEnd), others(index, part));
        if (data.size() == parts.size()) {
            to.add('步', form, index == place.part() ? '同' : '异', NONE);
        }
        if (place.noun() >= 0 && form != '动') {
            int between = Math.abs(part.offset(p) - (form == '前' || form == '换' ? place.noun() : place.noun() + datum.noun().length()));
            to.add('距', form, between == 0 ? '零' : between < 3 ? '近' : '远', form == '前' ? left : right);
        }
        if (theirs(index, part, nounStart, nounEnd)) {
            to.add('他', form, unit, NONE);
        }
        to.add('数', form, FigureSlots.counted(part.text()) ? '有' : '无', NONE);
        to.add('文', form, unit, lists.ending("条文中心词", ItemOpening.core(part.text())).isPresent() ? '是' : '否');
        return to.all();
    }

    private void own(Datum datum, char unit, Collected to) {
        String noun = datum.noun();
        boolean whole = noun.length() > 1 && parts.stream().anyMatch(p -> p.text().contains(noun));
        boolean end = noun.length() > 2 && parts.stream().anyMatch(p -> p.text().contains(noun.substring(noun.length() - 2)));
        to.add('自', unit, whole ? '有' : end ? '半' : '无', datum.verb().isEmpty() ? '名' : '动');
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
            to.add('叠', unitKind(data.get(index - 1)), unitKind(data.get(index)), place.form());
        }
        if (before.part() == place.part()) {
            FigurePart part = parts.get(place.part());
            int first = Math.min(before.place(), place.place());
            int second = Math.max(before.place(), place.place());
            boolean one = true;
            boolean verb = false;
            for (int p = first; p < second; p++) {
                one &= FigurePart.nominal(part.kind(p, 0));
                verb |= "动谓到介把".indexOf(part.kind(p, 0)) >= 0;
            }
            to.add('伴', before.form(), place.form(), one ? '一' : verb ? '动' : '列');
        }
        return to.all();
    }

    /** Does the measure word count the noun to the right, or to the left? */
    private void counted(Datum datum, FigurePart part, int p, int nounEnd, Collected to) {
        String right = part.word(nounEnd - 1);
        String left = part.word(p - 1);
        if (nounEnd > p) {
            to.add('配', '右', fits(datum, right), part.kind(nounEnd, 0));
            unit(datum, '右', right, to);
        }
        if (FigurePart.nominal(part.kind(p, -1)) || "动谓".indexOf(part.kind(p, -1)) >= 0) {
            to.add('配', '左', fits(datum, left), part.kind(p, 0));
            unit(datum, '左', left, to);
        }
    }

    private static void unit(Datum datum, char side, String word, Collected to) {
        String unit = datum.unit();
        if (!unit.isEmpty() && !word.isEmpty()) {
            String core = ClauseReader.unclosed(word);
            to.add(side == '右' ? '数' : '量', unit.charAt(0), unit.length() > 1 ? unit.charAt(1) : NONE, last(core.isEmpty() ? word : core));
        }
    }

    private static char last(String word) {
        return word.charAt(word.length() - 1);
    }

    private char fits(Datum datum, String word) {
        String core = ClauseReader.unclosed(word);
        boolean people = lists.ending("人称名词", core).isPresent() || core.length() > 1 && lists.ending("人名尾", core).isPresent();
        if (datum.people()) {
            return people ? '合' : '违';
        }
        if (people) {
            return '违';
        }
        List<String> nouns = lists.under("量词名词", datum.unit());
        return nouns.stream().anyMatch(core::endsWith) ? '合' : nouns.isEmpty() ? '不' : '他';
    }

    /** Does the part end here with a verb that takes an object? */
    private boolean verbAtEnd(FigurePart part, int p) {
        return p > 0 && (p == part.places() - 1 || part.kind(p, 0) == '逗') && lists.ending("缺宾动词", part.word(p - 1)).isPresent();
    }

    private static boolean verbBefore(FigurePart part, int p) {
        for (int i = 0; i < p; i++) {
            if ("动谓到".indexOf(part.kind(i, 0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private char where(int part) {
        return parts.size() == 1 ? '唯' : part == 0 ? '首' : part == parts.size() - 1 ? '末' : '中';
    }

    private static char listed(FigurePart part, int p, int nounStart, int nounEnd) {
        boolean before = "顿和".indexOf(part.kind(nounStart, -1)) >= 0;
        boolean behind = "顿和".indexOf(part.kind(nounEnd, 0)) >= 0;
        char side = nounEnd > p ? nounStart < p ? '里' : '左' : '右';
        return before ? behind ? '中' : side == '左' ? '末' : '尾' : behind ? side == '左' ? '首' : '头' : '无';
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
