package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts a datum's figure where its noun already stands, so that the sentence says it once: 县级领导领衔包联 with 县级领导36名
 * becomes 36名县级领导领衔包联.
 */
final class FigurePlacer {
    private static final Pattern FIGURE_AT_END = Pattern.compile("[0-9][余多万亿]*[^0-9，、]{0,4}$");
    private static final Pattern NOTHING = Pattern.compile("未发生|没有|无一|未出现|杜绝|零发生");

    /** 协商加装电梯、停车收费等难题: what was talked about is not what was counted. */
    private static final Pattern MATTERS = Pattern.compile("(?:、[^，；]*)?等[^，；、]{0,4}(?:难题|问题|事项|领域|方面|矛盾|诉求|短板|环节)");
    /** 百名干部上挂: counted already, in round numbers. */
    private static final Pattern ROUND = Pattern.compile("[百千万][名个支家户]");

    /** 3支23万元: how many, and what they were paid. */
    private static final Pattern PAID = Pattern.compile("([0-9.]+[余多]?[万亿]?余?(?:名|人|位|支|户|家|个))[0-9.]+[余多]?[万亿]*余?元");

    private static final String NOUN_ENDS = "，、；和与及并";

    private final RealiseWords words;
    private final ClauseReader reader;
    private final BareFigures bare;

    FigurePlacer(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.bare = new BareFigures(words, reader);
    }

    /**
     * Places a datum in the first clause that takes it; the list is changed in place.
     *
     * @param nouns what the fact's data count: a list of names takes figures only where all of them have one
     * @param item what the fact is about, where it is an object of the clauses: a figure alone counts it
     * @return whether it found a place
     */
    boolean place(Datum datum, List<Sourced> clauses, String item, List<String> nouns) {
        if (datum.figure().isEmpty()) {
            return false;
        }
        for (int i = 0; i < clauses.size(); i++) {
            if (barred(clauses.get(i).text())) {
                continue;
            }
            Optional<Sourced> placed = datum.bare() ? Optional.empty() : named(datum, clauses.get(i), nouns);
            if (placed.isPresent()) {
                clauses.set(i, placed.get());
                return true;
            }
        }
        return datum.bare() && bare.place(datum, clauses, item);
    }

    /** 推介岗位2000个 where two measures say 推介岗位: the figure belongs to neither alone. */
    static boolean ofSeveral(Datum datum, List<Sourced> clauses) {
        String both = datum.verb() + datum.noun();
        return !datum.figure().isEmpty() && !datum.verb().isEmpty() && !datum.noun().isEmpty() && clauses.stream().filter(c -> c.text().contains(both)).count() > 1;
    }

    /** What did not happen (未发生较大事故) and steps in a row take no figure. */
    static boolean barred(String clause) {
        return NOTHING.matcher(clause).find() || ROUND.matcher(clause).find() || clause.endsWith("各环节") || clause.endsWith("等方式");
    }

    /** Can it have a figure at its end? A list of nouns counts none of them there. */
    boolean takes(String clause) {
        return takesFigure(clause) && !(clause.indexOf('、') > 0 && reader.kind(clause) == ClauseReader.Kind.NOMINAL);
    }

    /** The nth of as many bare figures as clauses is told of the nth clause, if that can take it. */
    boolean placeAt(Datum datum, List<Sourced> clauses, int index) {
        String text = clauses.get(index).text();
        if (!takesFigure(text)) {
            return false;
        }
        clauses.set(index, clauses.get(index).plus(datum.figure()));
        return true;
    }

    /** Only where the measure word fits a noun: several bare figures over several clauses are no guessing matter. */
    boolean placeByNoun(Datum datum, List<Sourced> clauses) {
        return bare.byNoun(datum, clauses);
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
                && Stream.of(list.split("、")).anyMatch(name -> nouns.stream().noneMatch(noun -> !noun.isEmpty() && name.contains(noun)));
    }

    private Optional<Sourced> named(Datum datum, Sourced clause, List<String> nouns) {
        String text = clause.text();
        String both = datum.verb() + datum.noun();
        int at = datum.nounFirst() && !datum.verb().isEmpty() ? text.indexOf(both) : -1;
        if (at >= 0) {
            boolean member = at > 0 && text.charAt(at - 1) == '、' || text.startsWith("、", at + both.length());
            return member && amongUncounted(text, at, at + both.length(), nouns) ? Optional.empty() : besideVerb(datum, clause, at, at + both.length());
        }
        if (!datum.verb().isEmpty()) {
            // 参加调训1758人次 with 参加省、市调训.
            boolean apart = datum.nounFirst() && datum.noun().length() > 1 && text.contains(datum.verb()) && text.endsWith(datum.noun()) && reader.wordEnds(text, text.length() - datum.noun().length());
            return apart ? Optional.of(clause.plus(datum.figure())) : Optional.empty();
        }
        if (datum.noun().length() < 2) {
            return Optional.empty();
        }
        String kinds = datum.noun().startsWith("各类") ? "等" + datum.noun().substring(2) : "";
        if (!kinds.isEmpty() && datum.nounFirst() && text.endsWith(kinds)) {
            return Optional.of(clause.plus(datum.figure()));
        }
        Matcher sum = PAID.matcher(datum.figure().text());
        for (at = text.indexOf(datum.noun()); at >= 0; at = text.indexOf(datum.noun(), at + 1)) {
            int end = at + datum.noun().length();
            boolean named = at > 0 && text.charAt(at - 1) == '“' && text.startsWith("”", end);
            if (named && datum.counts() && datum.nounFirst() && endsHere(text, end + 1)) {
                return Optional.of(Wording.insert(clause, end + 1, datum.figure()));
            }
            if (ClauseReader.quoted(text, at)) {
                continue;
            }
            boolean ofKinds = !datum.nounFirst() && datum.figures() == 1 && datum.unit().equals("类") && at > 0 && "”等".indexOf(text.charAt(at - 1)) >= 0;
            if (ofKinds) {
                // “成长、专业、生活”三类导师: how many kinds there are stands behind their names.
                return Optional.of(Wording.insert(clause, at, datum.figure()));
            }
            if (amongUncounted(text, at, end, nouns)) {
                continue;
            }
            if (!reader.wordEnds(text, end)) {
                // 宣讲团: no figure within a word.
                continue;
            }
            if (text.substring(0, at).endsWith("等") && datum.figures() == 1 && !numberAfter(text, end)) {
                // 廉洁学校等10个清廉单元建设, 乡村振兴等7个领域干部.
                return Optional.of(Wording.insert(clause, at, datum.figure()));
            }
            if (datum.counts() && datum.nounFirst() && !datum.unit().equals("人次") && !numberBefore(text, at) && reader.withinSubject(text, at, end)) {
                // 6700多名党员干部和4500多名志愿者下沉
                int start = text.lastIndexOf('、', at) + 1;
                int and = text.lastIndexOf('和', at) + 1;
                boolean later = Stream.of(text.substring(0, Math.max(start, and))).anyMatch(b -> nouns.stream().anyMatch(n -> !n.isEmpty() && !n.equals(datum.noun()) && b.contains(n)));
                return Optional.of(Wording.insert(clause, later ? Math.max(start, and) : 0, datum.figure()));
            }
            if (!datum.nounFirst() && !datum.counts() && datum.figures() == 1 && reader.verbEndsAt(text, at)) {
                // 统筹30%以上录用计划
                return Optional.of(Wording.insert(clause, at, datum.figure()));
            }
            if (datum.nounFirst() && datum.figures() > 1 && text.length() - end == 2 && reader.nounAt(text, end)) {
                // 举办主体班次培训85个198期
                return Optional.of(clause.plus(datum.figure()));
            }
            boolean free = !MATTERS.matcher(text.substring(end)).matches() && !numberBefore(text, at) && !numberAfter(text, end);
            if (free && datum.nounFirst() && !sum.matches() && endsHere(text, end)) {
                return Optional.of(Wording.insert(clause, end, datum.figure()));
            }
            if (free && datum.nounFirst() && sum.matches() && reader.canTakeNumber(text, at, end)) {
                // 奖励团队3支、23万元: how many there are and what they got are two things.
                Sourced count = datum.figure().slice(0, sum.end(1));
                Sourced paid = count.plus(Wording.glue("、")).plus(datum.figure().slice(sum.end(1), sum.end()));
                return Optional.of(Wording.insert(clause, end, paid));
            }
            String ahead = text.substring(0, at);
            boolean sibling = datum.nounFirst() && at > 0 && "、和".indexOf(text.charAt(at - 1)) >= 0
                    && nouns.stream().anyMatch(n -> n.length() > 1 && !datum.noun().contains(n) && ahead.contains(n));
            if (free && sibling && datum.figures() == 1 && text.length() - end < 5) {
                // 退伍军人18名、返乡大学生6名担任书记
                return Optional.of(Wording.insert(clause, end, datum.figure()));
            }
            boolean goesOn = text.length() - end >= 3;
            if (free && goesOn && datum.counts() && reader.canTakeNumber(text, at, end)) {
                return Optional.of(Wording.insert(clause, at, datum.figure()));
            }
            if (free && datum.counts() && movesOn(text, end) && at > 0 && reader.nounsBefore(text, at) && !reader.opensWithVerb(text)) {
                // 1.2万名机关企事业单位党员干部到小区
                return Optional.of(datum.figure().plus(clause));
            }
            int from = datum.counts() || datum.people() ? reader.objectStart(text, at, end) : -1;
            if (free && from > 0) {
                // 组织2.6万名机关党员就近下沉
                return Optional.of(Wording.insert(clause, from, datum.figure()));
            }
            if (free && datum.nounFirst() && datum.figures() == 1 && movesOn(text, end)) {
                return Optional.of(Wording.insert(clause, end, datum.figure()));
            }
        }
        return Optional.empty();
    }

    /** The verb and noun of the datum stand in the clause as they are. */
    private Optional<Sourced> besideVerb(Datum datum, Sourced clause, int at, int end) {
        String text = clause.text();
        if (ClauseReader.quoted(text, at) || MATTERS.matcher(text.substring(end)).matches()) {
            return Optional.empty();
        }
        if (numberAfter(text, end) || numberAfter(text, at + datum.verb().length())) {
            return Optional.empty();
        }
        if (end < text.length() && "员率者制费证点站量团队会所室月周课".indexOf(text.charAt(end)) >= 0) {
            return Optional.empty();
        }
        Optional<Sourced> partners = datum.people() ? besidePartners(datum, clause, at) : Optional.empty();
        if (partners.isPresent()) {
            return partners;
        }
        if (endsHere(text, end)) {
            return Optional.of(Wording.insert(clause, end, datum.figure()));
        }
        boolean objectBehind = datum.noun().isEmpty() && at == 0 && (text.endsWith("等") || takesFigure(text) && !datum.counts());
        if (objectBehind && text.indexOf('、') < 0 || objectBehind && text.endsWith("等")) {
            return Optional.of(clause.plus(datum.figure()));
        }
        boolean person = words.list("人称名词").stream().anyMatch(datum.noun()::contains);
        if (datum.people() && !datum.noun().isEmpty() && !person || !reader.wordEnds(text, end)) {
            return Optional.empty();
        }
        boolean possible = datum.counts() && !(datum.noun().isEmpty() && datum.unit().equals("人"));
        int before = at + datum.verb().length();
        return possible && !numberBefore(text, before) && (datum.people() || !reader.verbAt(text, before))
                && (datum.noun().isEmpty() || person || !reader.nounAt(text, end))
                ? Optional.of(Wording.insert(clause, before, datum.figure()))
                : Optional.empty();
    }

    /** 与高校毕业生签订协议 with 签订协议20名: the people are those with whom it was done. */
    private Optional<Sourced> besidePartners(Datum datum, Sourced clause, int verb) {
        String before = clause.text().substring(0, verb);
        int coverb = Math.max(before.lastIndexOf('与'), Math.max(before.lastIndexOf('同'), before.lastIndexOf('对')));
        boolean people = words.list("人称名词").stream().anyMatch(n -> before.indexOf(n) > coverb);
        boolean ofPeople = words.list("人称名词").stream().anyMatch(datum.noun()::contains);
        boolean possible = coverb >= 0 && people && !ofPeople && !datum.noun().isEmpty() && !ClauseReader.quoted(before, coverb);
        return possible ? Optional.of(Wording.insert(clause, coverb + 1, datum.figure())) : Optional.empty();
    }

    /** Does the clause end with a noun and without a figure? */
    private boolean takesFigure(String text) {
        return endsWithThing(reader, text);
    }

    /** Does it end with a noun, a quotation or 等, and without a figure? */
    static boolean endsWithThing(ClauseReader reader, String text) {
        if (text.isEmpty() || text.startsWith("坚持") || FIGURE_AT_END.matcher(text).find()) {
            return false;
        }
        char last = text.charAt(text.length() - 1);
        var tokens = reader.tokens(text);
        String nature = tokens.get(tokens.size() - 1).nature();
        return last == '等' || "”）".indexOf(last) >= 0 || nature.startsWith("n") || nature.equals("vn");
    }

    private static boolean endsHere(String text, int end) {
        return end >= text.length() || NOUN_ENDS.indexOf(text.charAt(end)) >= 0;
    }

    /** 党员干部 | 到一线: a figure may stand between a noun and the coverb that follows. */
    private boolean movesOn(String text, int end) {
        return words.opening("承接动词", text.substring(end)).isPresent();
    }

    private static boolean numberAfter(String text, int end) {
        return end < text.length() && (Character.isDigit(text.charAt(end)) || "超近约达".indexOf(text.charAt(end)) >= 0
                || "率比一若".indexOf(text.charAt(end)) >= 0);
    }

    static boolean numberBefore(String text, int at) {
        return at > 0 && (Character.isDigit(text.charAt(at - 1)) || "个名家支项余多件条所座台套".indexOf(text.charAt(at - 1)) >= 0
                && at > 1 && (Character.isDigit(text.charAt(at - 2)) || "余多".indexOf(text.charAt(at - 2)) >= 0));
    }
}
