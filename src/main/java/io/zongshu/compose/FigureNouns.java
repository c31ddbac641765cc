package io.zongshu.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a datum stands for certain: at its own noun, where that stands word for word as what acts, is acted on or is
 * spoken of. Before the noun of a subject or behind a preposition, behind the object that ends a clause.
 */
final class FigureNouns {
    /** 低收入农户7.3万: a number of thousands without a measure word stands before its noun too. */
    private static final Pattern LARGE = Pattern.compile("[近超约逾]?[0-9.]+[余多]?[万亿]余?");

    /** What joins the nouns of a row. */
    private static final String JOINED = "、和与及";

    /** 围绕渔港治理: what is about a noun and does nothing with it. */
    private static final Pattern TOPIC = Pattern.compile("围绕|聚焦|针对");

    /** 实施船长和渔工 | 培养计划: the rest of a programme's name. */
    private static final Pattern PROGRAMME = Pattern.compile("\\p{IsHan}{2,4}(?:计划|工程|行动|项目|专项|战略)");

    private static final Pattern CARRIED = Pattern.compile("(?:启动|组织|深入)?(?:实施|推进|启动|深化|开展).*");

    /** 望海镇 | 20名 | 村民: where they live stands before. */
    private static final Pattern PLACE = Pattern.compile("\\p{IsHan}{2,}[省市县区镇乡村]");

    /** A noun longer than this has others of the row as its attributes. */
    private static final int LONG = 5;

    private final List<Datum> data;
    private final List<FigurePart> parts;
    private final RealiseWords lists;
    private final FigureLimits limits;

    FigureNouns(List<Datum> data, List<FigurePart> parts, RealiseWords words) {
        this.data = data;
        this.parts = parts;
        this.lists = words;
        this.limits = new FigureLimits(words);
    }

    /** The places of a datum at its noun, those of the best kind; none if it stands nowhere for certain. */
    List<FigurePlace> of(Datum datum) {
        List<FigurePlace> places = new ArrayList<>();
        int best = 0;
        String name = name(datum);
        // 签订协议20名: people counted by what they did.
        boolean stranger = datum.people() && !datum.verb().isEmpty() && !FigureCues.people(datum.noun(), lists);
        boolean doing = stranger || datum.people() && lists.ending("人员动作", name).isPresent();
        // 到省级机关挂职 with 省级机关104名: the noun says where.
        boolean where = FigureLimits.people(datum) && FigureLimits.BODY.matcher(datum.noun()).matches();
        boolean counted = !doing && !where && !datum.figure().isEmpty() && datum.noun().length() > 1 && FigureCues.unitKind(datum) != '率';
        for (int i = 0; counted && i < parts.size(); i++) {
            FigurePart part = parts.get(i);
            for (int at = part.text().indexOf(name); at >= 0; at = part.text().indexOf(name, at + 1)) {
                FigurePlace place = anothers(part.text(), at, name) ? FigurePlace.ALONE : at(datum, part, i, at + datum.verb().length());
                int rank = place.own() ? -1 : rank(part, at + datum.verb().length(), datum.noun().length());
                if (rank > best) {
                    places.clear();
                    best = rank;
                }
                if (rank == best) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    /** In a row of which other data name a member, as what a verb acts on or what acts, elsewhere, or in the opening. */
    private int rank(FigurePart part, int at, int length) {
        if (part.role() == FigurePart.Role.OPENING) {
            return 0;
        }
        int first = part.rowStart(part.placeAt(at, false));
        int last = part.rowEnd(part.placeAt(at + length, true));
        boolean governed = "动谓行介把到".indexOf(part.kind(first, -1)) >= 0;
        boolean acts = "动谓行副到介把".indexOf(part.kind(last, 0)) >= 0;
        return governed || acts ? 2 : 1;
    }

    private boolean beside(FigurePart part, int at, int length) {
        boolean beside = next(part, at + length) >= 0;
        for (Datum d : at > 0 && JOINED.indexOf(part.text().charAt(at - 1)) >= 0 ? data : List.<Datum>of()) {
            beside |= !d.noun().isEmpty() && part.text().startsWith(d.noun(), at - 1 - d.noun().length());
        }
        return beside;
    }

    /** Where behind 、 or 和 the noun of another datum ends that begins there; -1 if none does. */
    private int next(FigurePart part, int end) {
        String text = part.text();
        boolean joined = end < text.length() && JOINED.indexOf(text.charAt(end)) >= 0;
        return !joined ? -1 : data.stream().filter(d -> d.noun().length() > 1 && text.startsWith(d.noun(), end + 1)).mapToInt(d -> end + 1 + d.noun().length()).findFirst().orElse(-1);
    }

    private static String name(Datum datum) {
        return datum.verb() + datum.noun();
    }

    /** Does another datum name more of what stands there: 专题培训 of 网络专题培训? */
    private boolean anothers(String text, int at, String name) {
        return data.stream().map(FigureNouns::name).filter(n -> n.length() > name.length() && n.contains(name))
                .anyMatch(n -> text.startsWith(n, at - n.indexOf(name)));
    }

    private FigurePlace at(Datum datum, FigurePart part, int index, int at) {
        int start = part.placeAt(at, false);
        int end = part.placeAt(at + datum.noun().length(), true);
        if (start < 0 || end <= start || describes(part, start, end) || shared(datum, part, end)) {
            return FigurePlace.ALONE;
        }
        boolean before = ahead(datum) && (before(datum, part, start, end) || !datum.nounFirst());
        int place = before ? first(datum, part, start) : end;
        char form = before ? '前' : '后';
        boolean fits = (before || datum.nounFirst()) && limits.allow(datum, part, place, form, at);
        return fits ? new FigurePlace(index, place, part.offset(place), part.offset(place), datum.figure(), form, at) : FigurePlace.ALONE;
    }

    /** Is it only the attribute of another noun: 网格 in 网格党组织? */
    private boolean describes(FigurePart part, int start, int end) {
        int last = part.nounEnd(end);
        while (last > end && "形语".indexOf(part.kind(last, -1)) >= 0) {
            last--;
        }
        boolean programme = PROGRAMME.matcher(part.text().substring(part.offset(end))).matches() && CARRIED.matcher(part.text()).matches();
        return part.kind(end, 0) == '的' || programme || last > end && !acts(part, start, end, last);
    }

    /** 渔企单位挂包帮扶渔村 with a figure of both: words that the dictionary takes for nouns are what was done. */
    private boolean acts(FigurePart part, int start, int end, int last) {
        boolean doing = false;
        for (int p = end; p < last; p++) {
            doing |= part.kind(p, 0) == '做';
        }
        String text = part.text();
        return doing && start == 0 && last == part.places() - 1 && data.stream().anyMatch(d -> d.noun().length() > 1 && text.endsWith(d.noun()) && text.length() - d.noun().length() > part.offset(end));
    }

    /** 船长和船员聘任仪式, 近海、远海渔船队: of a row that describes something else no member is counted. */
    private boolean shared(Datum datum, FigurePart part, int end) {
        int last = part.rowEnd(end);
        String member = part.nounBehind(part.nounStart(last));
        if (part.nounStart(last) <= end || data.stream().anyMatch(d -> d.noun().length() > 1 && member.endsWith(d.noun()))) {
            return false;
        }
        boolean other = datum.people() ? member.length() > LONG && !FigureCues.people(member, lists) : !"个项次".contains(datum.unit()) && FigureCues.fits(datum, member, lists) == '他';
        return other || data.stream().anyMatch(d -> d.noun().length() > 1 && member.startsWith(d.noun()));
    }

    /** Can its figure stand before a noun: 7.3万, but not 10人 nor how many and what they were paid? */
    private static boolean ahead(Datum datum) {
        boolean persons = datum.unit().equals("人") || datum.unit().equals("人次");
        return !persons && (datum.counts() || datum.figures() == 1 && FigureCues.unitKind(datum) == '次' || datum.unit().isEmpty() && LARGE.matcher(datum.figure().text()).matches() || datum.figures() == 1 && FigureCues.unitKind(datum) == '钱');
    }

    /** Does it stand before: all but an object that ends its clause? Of a row of objects a later one that alone is counted, too. */
    private boolean before(Datum datum, FigurePart part, int start, int end) {
        int last = part.offset(end);
        for (int next = next(part, last); next >= 0; next = next(part, last)) {
            last = next;
        }
        int close = part.rowEnd(Math.max(end, part.placeAt(last, true)));
        int first = part.rowStart(start);
        boolean whole = first(datum, part, start) == part.nounStart(start);
        boolean times = FigureCues.unitKind(datum) == '次';
        boolean ends = "顿逗".indexOf(part.kind(close, 0)) >= 0 || part.kind(close, 0) == FigurePart.END || part.kind(close, 0) == '等' && !(times && FigurePart.nominal(part.kind(close, 1)));
        if (part.nounEnd(end) > end || !ends || part.role() == FigurePart.Role.OPENING && (first == 0 || TOPIC.matcher(part.text()).lookingAt())) {
            return true;
        }
        boolean later = part.nounStart(start) > first && !beside(part, part.offset(start), part.offset(end) - part.offset(start)) && !allNamed(part, first, part.rowEnd(end));
        // 为渔民定制服务项目: the preposition is the people's.
        boolean led = "介把到等".indexOf(part.kind(first, -1)) >= 0 && !times && datum.verb().isEmpty();
        return whole && (later || led);
    }

    /** Do the data name each noun of a row? */
    private boolean allNamed(FigurePart part, int first, int last) {
        boolean all = true;
        for (int start = first; start < last; start = part.nounEnd(start) + 1) {
            String member = part.nounBehind(start);
            all &= data.stream().anyMatch(d -> d.noun().length() > 1 && (member.endsWith(d.noun()) || member.startsWith(d.noun()) || d.noun().contains(member)));
        }
        return all;
    }

    /** Before which word of its noun a figure stands: before what describes the noun, not before whose it is; behind 等 before all that it sums up. */
    private static int first(Datum datum, FigurePart part, int start) {
        if (part.kind(part.rowStart(start), -1) == '等') {
            return part.rowStart(start);
        }
        int first = start;
        while (!PLACE.matcher(part.word(first - 1)).matches() && (datum.people() ? "形名众语" : "形名语").indexOf(part.kind(first, -1)) >= 0) {
            first--;
        }
        return first;
    }

    /**
     * The place of a datum before its noun where that describes another (12所 | 渔村小学校舍改造): less than certain, and better than at
     * the end of the row.
     */
    List<FigurePlace> attribute(Datum datum) {
        String name = datum.noun();
        boolean counted = datum.verb().isEmpty() && datum.tail().isEmpty() && name.length() > 1 && ahead(datum) && FigureCues.unitKind(datum) != '次' && FigureCues.unitKind(datum) != '钱';
        for (int i = 0; counted && i < parts.size(); i++) {
            FigurePart part = parts.get(i);
            int at = part.text().indexOf(name);
            int start = at < 0 ? -1 : part.placeAt(at, false);
            int end = at < 0 ? -1 : part.placeAt(at + name.length(), true);
            boolean closed = part.role() == FigurePart.Role.OPENING || FigureSlots.barred(part.text()) || lists.ending("条文中心词", ItemOpening.core(part.text())).isPresent();
            if (start < 0 || end <= start || closed || anothers(part.text(), at, name)) {
                continue;
            }
            int place = first(datum, part, start);
            boolean open = "号做数".indexOf(part.kind(place, -1)) < 0 && part.kind(end, 0) != '号';
            // 96个党组织活动阵地 would count the grounds.
            boolean theirs = part.nounEnd(end) > end && FigureCues.fits(datum, part.nounBehind(end), lists) == '合';
            boolean row = part.rowEnd(end) > part.nounEnd(end) || part.rowStart(start) < part.nounStart(start);
            boolean others = row && !allNamed(part, part.rowStart(start), part.rowEnd(end));
            if (open && !theirs && !others && limits.allow(datum, part, place, '前', at)) {
                return List.of(new FigurePlace(i, place, part.offset(place), part.offset(place), datum.figure(), '前', at));
            }
        }
        return List.of();
    }
}
