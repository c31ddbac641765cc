package io.zongshu.compose;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Cues of places that hold by known words and of which papers have too few examples to learn them from; their weights
 * are set by hand. Each is one character, as figure-places.yaml says.
 */
final class FigureRules {
    private static final Pattern PERSONS = Pattern.compile("[名人]$");

    private static final Pattern SENT = Pattern.compile("(?:安排|选派|调派|抽调|下派|派出|推荐|选聘|组织|互派)");

    private static final Pattern MONEY = Pattern.compile("(?:专项)?(?:党费|资金|经费|补助|奖金)");

    /** 均达到: all of several. */
    private static final Pattern ALL = Pattern.compile("均|全部|都|普遍");

    private final List<Datum> data;
    private final List<FigurePart> parts;
    private final RealiseWords words;

    FigureRules(List<Datum> data, List<FigurePart> parts, RealiseWords words) {
        this.data = data;
        this.parts = parts;
        this.words = words;
    }

    /** The rules that a place fulfils. */
    String of(int index, FigurePlace place, FigurePart part, boolean ahead) {
        Datum datum = data.get(index);
        StringBuilder rules = new StringBuilder();
        int p = place.place();
        boolean alone = place.form() == '光';
        boolean lacking = "带携".indexOf(place.form()) >= 0;
        boolean ends = p == part.places() - 1 || part.kind(p, 0) == '逗';
        if (lacking) {
            if (part.role() == FigurePart.Role.RESULT && p == 0 && place.form() == '带' && ALL.matcher(part.text()).find()) {
                rules.append('果');
            }
            lacking(datum, place, part, ends, rules);
        }
        if (alone) {
            alone(index, part, p, ahead, ends, rules);
        }
        boolean starts = p == 0 && (alone || lacking) && part.role() == FigurePart.Role.CLAUSE && acts(part);
        if (starts) {
            rules.append('起');
        }
        boolean plan = words.ending("条文中心词", ItemOpening.core(part.text())).isPresent();
        boolean own = place.noun() >= 0 && part.text().endsWith(datum.noun());
        boolean people = datum.people() || FigureCues.unitKind(datum) == '次';
        if (plan && !own && people && p > 0 && place.form() != '动') {
            rules.append('条');
        }
        if ("前后".indexOf(place.form()) >= 0 && place.noun() >= 0 && !datum.noun().isEmpty()) {
            named(index, place, part, rules);
        }
        if (place.form() == '前' && place.noun() >= 0 && words.has("待人动作", part.text().substring(Math.min(part.text().length(), place.noun() + datum.noun().length())))) {
            rules.append('待');
        }
        boolean object = verbBefore(part, p) && (part.rowEnd(p) == part.places() - 1 || part.kind(part.rowEnd(p), 0) == '逗' || part.rowEnd(p) == part.places() - 2 && part.text().endsWith("等"));
        boolean summed = part.kind(p, -1) == '等' && FigureCues.unitKind(datum) == '物';
        if (ahead && part.nounEnd(p) > p && object && !summed && place.form() != '带') {
            rules.append('末');
        }
        boolean inside = ahead && part.nounStart(p) < p && part.nounEnd(p) > p && part.kind(p, -1) != '地' && !part.word(p - 1).startsWith("全");
        if (inside) {
            rules.append('内');
        }
        char before = part.kind(part.rowStart(p), -1);
        if (part.nounEnd(p) > p && ahead && ("动谓".indexOf(before) >= 0 && !object && part.kind(part.rowEnd(p), 0) != '的' && (!alone || FigureCues.fits(datum, part.nounBehind(p), words) == '合'))) {
            rules.append('兼');
        }
        if (place.form() == '后' && part.offset(p) > place.noun() + datum.noun().length() + 2 && !(PERSONS.matcher(datum.figure().text()).find() && FigureLimits.BODY.matcher(datum.noun()).matches()) && FigureCues.unitKind(datum) != '次' && !part.text().contains("等活动")) {
            rules.append('越');
        }
        boolean later = place.form() == '前' && part.kind(p, -1) == '顿' && verbBefore(part, p) && !named(index, part, part.rowStart(p), p) && part.kind(part.rowEnd(p), 0) != '的';
        if (later) {
            rules.append('列');
        }
        boolean verbs = "动谓".indexOf(part.kind(p, -1)) >= 0 && "动谓行".indexOf(part.kind(p, 0)) >= 0;
        if (ahead && part.kind(p, -1) == '动' && part.kind(p, 0) == '做' || alone && verbs) {
            rules.append('做');
        }
        boolean set = alone && FigureCues.unitKind(datum) == '物' && words.has("设立动词", part.word((ahead ? p : part.nounStart(p)) - 1));
        if (set) {
            rules.append('立');
        }
        boolean allOfThem = part.kind(p, -1) == '等' || alone && data.size() == 1 && FigureCues.fits(datum, part.nounBehind(p), words) == '合';
        if (!allOfThem && ahead && part.rowEnd(p) > part.nounEnd(p) && p == part.rowStart(p) && !named(index, part, part.nounEnd(p), part.rowEnd(p))) {
            rules.append('列');
        }
        if (place.form() == '给') {
            rules.append('给');
        }
        return rules.toString();
    }

    /** The noun that the datum names is here a part of a longer one, or one of a row that is not all counted. */
    private void named(int index, FigurePlace place, FigurePart part, StringBuilder rules) {
        int end = 0;
        while (end < part.places() - 1 && part.offset(end) < place.noun() + data.get(index).noun().length()) {
            end++;
        }
        boolean noun = FigurePart.nominal(part.kind(end, 0)) && part.kind(end, 0) != '号'
                && !(FigureCues.unitKind(data.get(index)) == '人' && part.kind(part.nounEnd(end), -1) == '做');
        boolean doing = !data.get(index).people() && "动谓".indexOf(part.kind(end, 0)) >= 0 && part.kind(end, 1) == FigurePart.END;
        boolean placed = words.opening("方位词", part.text().substring(part.offset(end))).isPresent() || part.kind(place.place(), -1) == '等';
        // 带动 | 渔户 | 家门口就业: the object of its own verb, and what they do.
        Datum datum = data.get(index);
        boolean pivot = !datum.verb().isEmpty() && part.text().startsWith(datum.verb() + datum.noun(), Math.max(0, place.noun() - datum.verb().length())) && "动谓行".indexOf(part.kind(part.nounEnd(end), 0)) >= 0;
        if ((noun || doing) && !placed && !pivot) {
            rules.append('头');
        }
        int rowEnd = part.rowEnd(end);
        int rowStart = part.rowStart(end);
        boolean member = part.kind(part.nounEnd(end), 0) == '顿' || part.kind(part.nounStart(end), -1) == '顿' && rowEnd == part.places() - 1;
        boolean across = place.form() == '前' && part.offset(place.place()) < place.noun() && named(index, part, place.place(), end);
        if (across || place.form() == '后' && member && !allNamed(part, rowStart, rowEnd)) {
            rules.append('孤');
        }
    }

    /** Do the data name each member of a row? */
    private boolean allNamed(FigurePart part, int from, int to) {
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || part.kind(i, 0) == '顿') {
                String member = part.text().substring(part.offset(start), i < part.places() - 1 ? part.offset(i) : part.text().length());
                // 困难渔户结对: the last goes on with what was done.
                boolean done = i == to && part.kind(i, -1) == '做';
                if (data.stream().noneMatch(d -> d.noun().length() > 1 && (member.endsWith(d.noun()) || d.noun().contains(member) || done && member.contains(d.noun())))) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** Does it begin with a verb that has an object, or with how that was done? */
    private static boolean acts(FigurePart part) {
        int first = 0;
        while ("副形".indexOf(part.kind(first, 0)) >= 0) {
            first++;
        }
        return part.kind(first, 0) == '动' || first > 0 && part.kind(first, 0) == '谓';
    }

    private void lacking(Datum datum, FigurePlace place, FigurePart part, boolean ends, StringBuilder rules) {
        int p = place.place();
        rules.append('缺');
        boolean doers = datum.people() && words.ending("出动人称", datum.noun()).isPresent();
        if (p == 0 && doers && (part.kind(0, 0) == '到' || part.acting())) {
            rules.append('行');
        }
        boolean lacks = p > 0 && ends && words.ending("缺宾动词", part.text().substring(0, part.offset(p))).isPresent() && place.form() == '携';
        if (lacks) {
            rules.append('宾');
        }
        if (p > 0 && datum.people() && SENT.matcher(part.word(p - 1)).matches() && part.kind(p, 0) == '到') {
            rules.append('派');
        }
        if (part.kind(p, -1) == '等' && words.ending("对象泛称", datum.noun()).isPresent() && place.form() == '带') {
            rules.append('等');
        }
    }

    private void alone(int index, FigurePart part, int p, boolean ahead, boolean ends, StringBuilder rules) {
        Datum datum = data.get(index);
        char unit = FigureCues.unitKind(datum);
        String head = ahead ? part.nounBehind(p) : part.nounBefore(p);
        boolean noun = ahead ? part.nounEnd(p) > p : part.nounStart(p) < p;
        if (unit == '人' && p > 0 && SENT.matcher(part.word(p - 1)).matches() && part.kind(p, 0) == '到') {
            rules.append('派');
        }
        if (unit == '钱') {
            boolean paid = ends && words.ending("金额词", part.text().substring(0, part.offset(p))).isPresent()
                    || p > 0 && MONEY.matcher(part.word(p - 1)).matches() && "动谓行".indexOf(part.kind(p, 0)) >= 0;
            rules.append(paid ? '钱' : '外');
        }
        char fits = noun ? FigureCues.fits(datum, head, words) : '他';
        if ("人物回".indexOf(unit) >= 0 && fits == '违') {
            rules.append('违');
        }
        if (fits == '合') {
            rules.append('合');
        }
        boolean idle = ends && unit != '次' && unit != '回' && ("谓行做".indexOf(part.kind(p, -1)) >= 0 ? nounAhead(part, p) : part.kind(p, -1) == '动' && nounAhead(part, p) && part.kind(0, 0) == '动');
        if (idle) {
            rules.append('空');
        }
        if (ahead && fits != '合' && p > 0 && "介到把".indexOf(part.kind(p, -1)) >= 0) {
            rules.append('远');
        }
        if (!ahead && part.rowEnd(p) > p && part.rowStart(p) < p && !member(index, part, p)) {
            rules.append('列');
        }
        if (datum.unit().length() > 2 && part.text().startsWith(datum.unit().substring(1), part.offset(p)) && part.kind(p, -1) == '等') {
            rules.append('总');
        }
        if (part.role() == FigurePart.Role.OPENING) {
            rules.append(p < part.places() - 1 && unit != '人' ? '项' : '题');
        }
        if (part.role() == FigurePart.Role.RESULT && unit != '率') {
            rules.append('成');
        }
        if (unit == '回' && !ends) {
            rules.append('回');
        }
        if (!ahead && member(index, part, p)) {
            rules.append('各');
        }
    }

    private static boolean verbBefore(FigurePart part, int p) {
        for (int i = 0; i < p; i++) {
            if ("动谓行到".indexOf(part.kind(i, 0)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Does a noun stand before the verbs that end here? */
    private static boolean nounAhead(FigurePart part, int p) {
        int verb = p - 1;
        while (verb > 0 && "动谓行".indexOf(part.kind(verb, -1)) >= 0) {
            verb--;
        }
        return verb > 0 && "名众地号".indexOf(part.kind(verb, -1)) >= 0;
    }

    /** Are there as many figures alone as nouns in a row, and is this the one's of the place? */
    private boolean member(int index, FigurePart part, int p) {
        int start = part.rowStart(p);
        int end = part.rowEnd(p);
        int members = 1;
        int own = 0;
        for (int i = start; i < end; i++) {
            if ("顿和".indexOf(part.kind(i, 0)) >= 0) {
                members++;
            }
            own += i < p && "顿和".indexOf(part.kind(i, 0)) >= 0 ? 1 : 0;
        }
        boolean each = members > 1 && members == data.size() && data.stream().allMatch(d -> d.bare() && d.unit().equals(data.get(0).unit()));
        return each && own == index && (p == end || "顿和".indexOf(part.kind(p, 0)) >= 0);
    }

    /** Do other data name something between these places? */
    private boolean named(int index, FigurePart part, int from, int to) {
        String text = part.text().substring(part.offset(from), to < part.places() ? part.offset(to) : part.text().length());
        for (int i = 0; i < data.size(); i++) {
            if (i != index && data.get(i).noun().length() > 1 && text.contains(data.get(i).noun())) {
                return true;
            }
        }
        return false;
    }
}
