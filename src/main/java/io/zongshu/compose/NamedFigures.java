package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a figure goes whose noun or verb a clause has already, so that the sentence says it once: 县级领导领衔包联 with 县级领导24名
 * is 24名县级领导领衔包联.
 */
final class NamedFigures {
    /** 协商加装电梯、停车收费等难题: what was talked about is not what was counted. */
    private static final Pattern MATTERS = Pattern.compile("(?:、[^，；]*)?等[^，；、]{0,4}(?:难题|问题|事项|领域|方面|矛盾|诉求|短板|环节)");

    /** 奖励团队3支23万元: how many, and what they were paid. */
    private static final Pattern PAID = Pattern.compile("([0-9.]+[余多]?[万亿]?余?(?:名|人|位|支|户|家|个))[0-9.]+[余多]?[万亿]*余?元");

    /** 培训班, 服务站: the verb is part of a name. */
    private static final String NAME_ENDS = "员率者制费证点站量团队会所室月周课";

    /** …12名修渠工、. */
    private static final Pattern COUNTED_BEFORE = Pattern.compile("[0-9][余多]?[万]?余?[名位个家支所项条][^0-9、，]{2,}[、和与及]$");

    private static final String PARTNERS = "与同和向对为给";

    private static final int NOWHERE = -1;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final NumberPlaces places;

    NamedFigures(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.places = new NumberPlaces(words, reader);
    }

    /**
     * Places it in the clause; the list is changed in place.
     *
     * @param nouns what the fact's data count: a list of names takes figures only where all of them have one
     */
    boolean place(Datum datum, List<Sourced> clauses, int index, List<String> nouns) {
        String text = clauses.get(index).text();
        int at = at(datum, text, nouns);
        if (at >= 0 && places.allows(text, at, datum)) {
            clauses.set(index, Wording.insert(clauses.get(index), at, datum.figure()));
            return true;
        }
        return false;
    }

    private int at(Datum datum, String text, List<String> nouns) {
        String both = datum.verb() + datum.noun();
        int at = datum.nounFirst() && !datum.verb().isEmpty() ? text.indexOf(both) : NOWHERE;
        if (at >= 0) {
            int end = at + both.length();
            if (ClauseReader.quoted(text, at) && text.startsWith("”", end) && end + 1 == text.length() && datum.counts()) {
                return end + 1;
            }
            boolean member = at > 0 && text.charAt(at - 1) == '、' || text.startsWith("、", end);
            return member && amongUncounted(text, at, end, nouns) ? NOWHERE : besideVerb(datum, text, at, end);
        }
        if (!datum.verb().isEmpty()) {
            // 参加调训1758人次 with 参加省、市调训.
            boolean apart = datum.nounFirst() && datum.noun().length() > 1 && text.contains(datum.verb()) && text.endsWith(datum.noun())
                    && reader.wordEnds(text, text.length() - datum.noun().length());
            return apart ? text.length() : NOWHERE;
        }
        if (datum.noun().length() < 2) {
            return NOWHERE;
        }
        boolean kinds = datum.noun().startsWith("各类") && datum.nounFirst() && text.endsWith("等" + datum.noun().substring(2));
        int place = kinds ? text.length() : NOWHERE;
        for (int from = text.indexOf(datum.noun()); place < 0 && from >= 0; from = text.indexOf(datum.noun(), from + 1)) {
            place = besideNoun(datum, text, from, nouns);
        }
        return place;
    }

    /** The noun stands here: the figure goes before or behind it, or before the words that belong to it. */
    private int besideNoun(Datum datum, String text, int at, List<String> nouns) {
        int end = at + datum.noun().length();
        boolean one = datum.figures() == 1;
        boolean named = at > 0 && text.charAt(at - 1) == '“' && text.startsWith("”", end);
        if (named && datum.counts() && datum.nounFirst() && FigureSlots.nounEnds(text, end + 1)) {
            return end + 1;
        }
        if (ClauseReader.quoted(text, at)) {
            // “党员共享渔家” | 40家
            return text.startsWith("”", end) && end + 1 == text.length() && datum.counts() && datum.nounFirst() ? end + 1 : NOWHERE;
        }
        if (!datum.nounFirst() && one && datum.unit().equals("类") && at > 0 && "”等".indexOf(text.charAt(at - 1)) >= 0) {
            // “成长、专业、生活”三类导师: how many kinds there are stands behind their names.
            return at;
        }
        if (text.substring(0, at).endsWith("等") && one && end == text.length()) {
            // 甲、乙等12个系统
            return at;
        }
        if (amongUncounted(text, at, end, nouns) || !reader.wordEnds(text, end)) {
            // 宣讲团: no figure within a word.
            return NOWHERE;
        }
        if (text.substring(0, at).endsWith("等") && one && !FigureSlots.numberAfter(text, end)) {
            // 廉洁医院等8个清廉单位建设, 乡村振兴等7个领域干部.
            return at;
        }
        if (datum.counts() && datum.nounFirst() && !datum.unit().equals("人次") && !FigureSlots.numberBefore(text, at) && places.withinSubject(text, at, end)) {
            return inSubject(datum, text, at, nouns);
        }
        if (!datum.nounFirst() && datum.counts() && end == text.length() && reader.opensWithVerb(text) && !FigureSlots.counted(text)) {
            // 出台渔业措施 | 四项
            return end;
        }
        if (!datum.nounFirst() && !datum.counts() && one && reader.verbEndsAt(text, at)) {
            // 统筹20%以上录用计划
            return at;
        }
        if (datum.nounFirst() && datum.figures() > 1 && text.length() - end == 2 && reader.nounAt(text, end)) {
            // 举办主体班次培训12个36期
            return text.length();
        }
        if (datum.nounFirst() && one && text.startsWith("等活动", end) && end + 3 == text.length()) {
            // 承办渔业交流会等活动 | 9届
            return text.length();
        }
        boolean free = !MATTERS.matcher(text.substring(end)).matches() && !FigureSlots.numberBefore(text, at)
                && (!FigureSlots.numberAfter(text, end) || words.opening("方位词", text.substring(end)).isPresent());
        return free ? besideFreeNoun(datum, text, at, nouns) : NOWHERE;
    }

    /** 560多名党员干部和320多名志愿者下沉: before the noun if another that is counted stands ahead of it, else before all. */
    private int inSubject(Datum datum, String text, int at, List<String> nouns) {
        int member = Math.max(text.lastIndexOf('、', at), text.lastIndexOf('和', at)) + 1;
        if (at == 1 && PARTNERS.indexOf(text.charAt(0)) >= 0) {
            // 与12名专家合作
            return at;
        }
        String before = text.substring(0, member);
        boolean later = nouns.stream().anyMatch(n -> !n.isEmpty() && !n.equals(datum.noun()) && before.contains(n));
        // 党组织、12万名党员: people are not counted together with what else acts.
        boolean others = datum.people() && member > 0 && words.ending("人称名词", before.substring(0, member - 1)).isEmpty();
        return later || others ? member : 0;
    }

    /** No number stands at the noun yet. */
    private int besideFreeNoun(Datum datum, String text, int at, List<String> nouns) {
        int end = at + datum.noun().length();
        boolean paid = PAID.matcher(datum.figure().text()).matches();
        if (datum.nounFirst() && (paid ? places.takesNumber(text, at, end) : FigureSlots.nounEnds(text, end))) {
            // 推动9家渔企、12个协会成立组织: in a row that something follows the figures stand before all of them.
            boolean row = end < text.length() && "、和与及".indexOf(text.charAt(end)) >= 0 && nouns.stream().noneMatch(n -> n.length() > 1 && text.endsWith(n)) && !FigureSlots.nounEnds(text, places.listEnd(text, end));
            return row && datum.counts() && !paid && places.takesNumber(text, at, end) ? at : end;
        }
        String ahead = text.substring(0, at);
        boolean sibling = datum.nounFirst() && at > 0 && "、和".indexOf(text.charAt(at - 1)) >= 0
                && nouns.stream().anyMatch(n -> n.length() > 1 && !datum.noun().contains(n) && ahead.contains(n));
        if (sibling && datum.figures() == 1 && text.length() - end < 5) {
            // 修渠工12名、返乡学生4名担任站长, but 12名修渠工、4名返乡学生 if the one before stands so.
            return COUNTED_BEFORE.matcher(ahead).find() && datum.counts() ? at : end;
        }
        if (text.length() - end >= 3 && datum.counts() && places.takesNumber(text, at, end)) {
            return at;
        }
        // 党员干部 | 到一线: a figure may stand between a noun and the coverb that follows.
        boolean movesOn = words.opening("承接动词", text.substring(end)).isPresent();
        if (datum.counts() && movesOn && at > 0 && reader.nounsBefore(text, at) && !reader.opensWithVerb(text)) {
            // 8600名机关企事业单位党员干部到小区
            return 0;
        }
        int object = datum.counts() || datum.people() ? places.objectStart(text, at, end) : NOWHERE;
        if (object > 0) {
            // 组织2.6万名机关党员就近下沉
            return object;
        }
        return datum.nounFirst() && datum.figures() == 1 && movesOn ? end : NOWHERE;
    }

    /** Does the noun stand in a list parted by 、 of which another name is not counted? */
    private boolean amongUncounted(String text, int at, int end, List<String> nouns) {
        int from = Math.max(text.lastIndexOf('，', at), text.lastIndexOf('；', at)) + 1;
        int to = text.indexOf('，', end) < 0 ? text.length() : text.indexOf('，', end);
        String list = text.substring(from, to).replaceAll("等[^、]{0,6}$", "");
        int mark = text.lastIndexOf('、', at);
        boolean last = mark >= from && end == to && reader.tokens(text).stream().noneMatch(t -> t.start() > mark && t.end() <= at && t.nature().startsWith("v"));
        boolean listed = end < text.length() && text.charAt(end) == '、' || last;
        return listed && !ClauseReader.quoted(text, at)
                && Stream.of(list.split("、")).anyMatch(name -> nouns.stream().noneMatch(noun -> counts(noun, name)));
    }

    /** Is the noun what the name is of: 返乡大学生 in 返乡大学生担任书记, but not 战时 in 战时服务小分队? */
    private boolean counts(String noun, String name) {
        int end = name.indexOf(noun) + noun.length();
        return !noun.isEmpty() && name.contains(noun) && (end == name.length() || !reader.nounAt(name, end));
    }

    /** The verb and noun of the datum stand in the clause as they are. */
    private int besideVerb(Datum datum, String text, int at, int end) {
        int behindVerb = at + datum.verb().length();
        boolean taken = ClauseReader.quoted(text, at) || MATTERS.matcher(text.substring(end)).matches()
                || FigureSlots.numberAfter(text, end) || FigureSlots.numberAfter(text, behindVerb);
        if (taken || end < text.length() && NAME_ENDS.indexOf(text.charAt(end)) >= 0) {
            return NOWHERE;
        }
        int partners = datum.people() ? besidePartners(datum, text, at) : NOWHERE;
        if (partners >= 0) {
            return partners;
        }
        if (FigureSlots.nounEnds(text, end)) {
            return end;
        }
        boolean objectBehind = datum.noun().isEmpty() && at == 0 && (text.endsWith("等") || FigureSlots.endsWithThing(reader, text) && !datum.counts());
        if (objectBehind && (text.indexOf('、') < 0 || text.endsWith("等"))) {
            return text.length();
        }
        boolean person = person(datum.noun());
        if (datum.people() && !datum.noun().isEmpty() && !person || !reader.wordEnds(text, end)) {
            return NOWHERE;
        }
        boolean possible = datum.counts() && !(datum.noun().isEmpty() && datum.unit().equals("人"))
                && !FigureSlots.numberBefore(text, behindVerb)
                && (datum.people() || !reader.verbAt(text, behindVerb))
                && (datum.noun().isEmpty() || person || !reader.nounAt(text, end));
        return possible ? behindVerb : NOWHERE;
    }

    /** 与高校毕业生签订协议 with 签订协议20名: the people are those with whom it was done. */
    private int besidePartners(Datum datum, String text, int verb) {
        String before = text.substring(0, verb);
        int coverb = Math.max(before.lastIndexOf('与'), Math.max(before.lastIndexOf('同'), before.lastIndexOf('对')));
        boolean people = words.list("人称名词").stream().anyMatch(n -> before.indexOf(n) > coverb);
        boolean possible = coverb >= 0 && people && !person(datum.noun()) && !datum.noun().isEmpty() && !ClauseReader.quoted(before, coverb);
        return possible ? coverb + 1 : NOWHERE;
    }

    private boolean person(String noun) {
        return words.list("人称名词").stream().anyMatch(noun::contains);
    }
}
