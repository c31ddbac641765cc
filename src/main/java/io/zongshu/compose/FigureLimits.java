package io.zongshu.compose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a figure never stands, whatever speaks for the place: within a word or beside another number, at a noun that its measure
 * word cannot count, within a list of which it counts no member.
 */
final class FigureLimits {
    /** What is no person, however many people are counted by it. */
    static final Pattern BODY = Pattern.compile(".*(?:部委|机关|单位|企业|机构|地区|院校|高校|部门|省份|乡镇|街道|社区|园区|基地|中心)");

    /** 协商加装电梯、停车收费等难题: what was talked about is not what was counted. */
    private static final Pattern MATTERS = Pattern.compile("、[^，；]*等[^，；、]{0,4}(?:难题|问题|事项|领域|方面|矛盾|诉求|短板|环节)");

    private static final Pattern LASTING = Pattern.compile("年.*|个?月|天|周|日|个?小时|个工作日|个年头");

    private static final Pattern PEOPLE = Pattern.compile(".*[0-9万余多](?:名|人)");

    private final RealiseWords words;

    FigureLimits(RealiseWords words) {
        this.words = words;
    }

    /** Does a figure count people, alone or in so many batches? */
    static boolean people(Datum datum) {
        return datum.people() || PEOPLE.matcher(datum.figure().text()).matches();
    }

    /** May a datum stand there? @param noun where in the part its noun is, or -1 */
    boolean allow(Datum datum, FigurePart part, int place, char form, int noun) {
        boolean alone = form == '光';
        boolean last = place == part.places() - 1;
        Matcher matters = MATTERS.matcher(part.text());
        boolean matter = place > 0 && matters.find() && part.offset(place) <= matters.end();
        // 事项58项清单: what follows a figure behind its noun does not go on with the noun. 靠后9个的泵站 is no Chinese.
        boolean within = part.kind(place, 0) == '的' || "后携".indexOf(form) >= 0 && FigurePart.nominal(part.kind(place, 0));
        boolean topic = part.role() == FigurePart.Role.OPENING && last && part.text().matches(".*(?:中|方面|上)");
        boolean numbered = !last && form != '前' && part.kind(part.nounEnd(place), 0) == '数';
        // 疾 | 控: a word that the dictionary does not know.
        boolean unknown = part.word(place - 1).length() == 1 && part.word(place).length() == 1 && "名谓动形做".indexOf(part.kind(place, -1)) >= 0 && "名谓动形做".indexOf(part.kind(place, 0)) >= 0;
        boolean glued = form == '带' && "名众地号".indexOf(part.kind(place, 0)) >= 0 && !(place == 0 && part.acting()) && (place > 0 || part.role() != FigurePart.Role.RESULT);
        // A quotation is counted right before it.
        boolean title = form == '前' && noun > part.offset(place) && part.text().charAt(noun) == '“';
        // 增编 | 120名: people are not counted before a doing, and nothing within 靠后.
        boolean doing = form == '前' && datum.people() && done(part, noun, noun + datum.noun().length());
        boolean where = part.kind(place, 0) == '位' && part.word(place).length() == 1;
        return !part.numberBeside(place) && !doing && !where && !matter && !within && !topic && !numbered && !unknown && !glued && !title
                && !(alone && (miscounts(datum, part, place) || lasts(datum, part, place) || apart(datum, part, place)))
                && !(form == '前' && ofOneHead(datum, part, place, noun));
    }

    /** How long it took stands at the end; 10人干部 is no Chinese, 10人到海岛 is. */
    private static boolean lasts(Datum datum, FigurePart part, int place) {
        boolean last = place == part.places() - 1;
        boolean lasting = !datum.countsFirst() && LASTING.matcher(datum.unit()).matches();
        boolean persons = datum.unit().startsWith("人") && datum.figures() == 1 && !last && ("逗到行副".indexOf(part.kind(place, 0)) < 0 || "首众等号动".indexOf(part.kind(place, -1)) < 0);
        return lasting && !last || persons;
    }

    /** Would it count what its measure word cannot: 30张渔民, 船长30张, 20名乡镇? What is unknown may be counted by any. */
    private boolean miscounts(Datum datum, FigurePart part, int place) {
        char unit = FigureCues.unitKind(datum);
        boolean ahead = FigurePart.nominal(part.kind(place, 0));
        String head = ahead ? part.nounBehind(place) : part.nounBefore(place);
        if (ahead ? part.nounEnd(place) == place : part.nounStart(place) == place) {
            return false;
        }
        if (datum.countsFirst() && words.ending("金额词", ClauseReader.unclosed(head)).isPresent()) {
            // 渔港经费23个: money is told in 元.
            return true;
        }
        boolean people = FigureCues.people(head, words);
        if (datum.people()) {
            String core = ClauseReader.unclosed(head);
            boolean thing = !people && (BODY.matcher(core).matches() || words.ending("非人名词", core).isPresent());
            return thing && (ahead || place < part.places() - 1);
        }
        boolean groups = words.has("人群量词", datum.unit());
        boolean paid = "次回钱".indexOf(unit) >= 0 && !ahead;
        return people && unit != '人' && !groups && !paid;
    }

    /** Within a list of nouns, or between its verbs (引导、搭台 | 、主导). */
    private static boolean apart(Datum datum, FigurePart part, int place) {
        boolean verbs = "动谓行".indexOf(part.kind(place, -1)) >= 0 && part.kind(place, 0) == '顿';
        return verbs && FigureCues.unitKind(datum) == '物';
    }

    /** Are all words there verbs? */
    private static boolean done(FigurePart part, int from, int to) {
        var words = part.words().stream().filter(w -> w.start() >= from && w.end() <= to).toList();
        return !words.isEmpty() && words.stream().allMatch(w -> "动谓行".indexOf(w.kind()) >= 0);
    }

    /** 邻县、海岛 | 远岛渔技员: the noun has the whole list for its attribute, or another noun stands before it. */
    private boolean ofOneHead(Datum datum, FigurePart part, int place, int noun) {
        if (noun <= part.offset(place) || !FigureCues.people(datum.noun(), words)) {
            return false;
        }
        int member = place;
        while (member > 1 && "顿和动谓到介把逗".indexOf(part.kind(member, -1)) < 0) {
            member--;
        }
        return member > 1 && "顿和".indexOf(part.kind(member, -1)) >= 0 && !FigureCues.people(part.word(member - 2), words);
    }
}
