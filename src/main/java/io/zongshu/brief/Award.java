package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody was granted, apart from its level, class and year: 工人先锋号 of 全国工人先锋号.
 *
 * @param who pairs of letters of whom it was granted to; empty if the sentence does not say
 * @param person the end of whom, which of a person is the name; empty of an office
 * @param names what stands in quotes of whom: a work, a brand
 * @param called letters of whom
 * @param what pairs of letters of what was granted
 * @param core the same as written
 * @param level 国, 省, 市, 县; empty if not told
 * @param grade 一级, 金 …; empty if not told
 * @param titled what stands in quotes of what was granted: “澜江杯”
 * @param year when; after ~ if it is the paper's own and not told; empty if nothing says
 */
record Award(Set<String> who, String person, Set<String> names, String called, Set<String> what, String core, Set<String> titled, String level, String grade, String year) {
    private static final Pattern LEVEL = Pattern.compile("^(?:全国|国家级|国家|部级|全省|省级|省|全市|市级|市|全县|县级|县|全区|区级|区)");
    private static final Pattern ROUND = Pattern.compile("(?:全国|国家|全省|省|全市|市|全县|县|全区|区)(?:级|赛区|赛)?(?=(?:特等|[一二三]等|金|银|铜)(?:奖|牌|$))");
    private static final Map<String, String> LEVELS = Map.of("国", "国", "部", "国", "省", "省", "市", "市", "县", "县", "区", "县");
    private static final Pattern GRADE = Pattern.compile("([一二三]级[甲乙丙])等|(推荐|基本|达标|合格)(?=标准)|([一二三四五]星|[一二三四]|[甲乙丙]|[1-5]A)级|(特等|[一二三]等|金|银|铜)(?=奖|牌|$)|(第[一二三四五六七八九十]{1,2}名|冠军|亚军|季军)|(?:(?<=级|等)|(?<![先推]))([一二三])(?=等功)");
    private static final Pattern MARKS = Pattern.compile("[“”《》‘’\\s]|(?:称号|荣誉|荣誉称号|行列|名单|单位|[二两三四五六七八九十]连冠)$|^(?:了|为|的)");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年(?!度)");
    private static final Pattern YEAR_OF = Pattern.compile("第[一二三四五六七八九十0-9]{1,3}[批届]|于?(?:20[0-9]{2}[-—－–~～至]?)+年?度?|[0-9]{1,2}月份?(?:[0-9]{1,2}日)?|于$");
    private static final Pattern IDLE = Pattern.compile("^在[^，]*?中$|^(?:其中|今年|仅有?|只有|我[市县区局委院校部]|集体荣誉|个人荣誉)+|(?:一人|同志|教授|老师|等|再次|连续|成功|被|新)$|被[^，被]{1,6}(?:[局厅委部办会府]|部门)$");
    private static final Pattern OFFICE = Pattern.compile(".*[局委办部科处站心院所队校会社司馆团室组厂县区市镇乡道村台园行号班目店场业家府联坊港]");
    /** What a register of honours tells without a verb. */
    private static final Pattern PRIZE = Pattern.compile(".*(?:奖章?|称号|示范.{0,6}|先进.{0,4}|标兵|能手|模范|先锋号|文明号|名师|百佳.{0,4}|十佳.{0,4}|第[一二三四五六七八九十]{1,2}名|[冠亚季]军|最美.{2,6}|优秀.{2,6}|(?:国家|省|市)?[一二三]级.{2,8}|(?:国家|省|市)级\\p{IsHan}{3,14}(?:区|基地|单位|中心|园|村|镇|企业|品牌)|等功|金牌|银牌|铜牌)$");
    private static final Pattern ONLY_GRADE = Pattern.compile("(?:特等|[一二三]等|金|银|铜|优秀|优胜)奖?|[一二三]等功");
    /** 参加全省名茶评比 may stand beside 云岭茶获金奖. */
    private static final Pattern HELD = Pattern.compile("(?:^(?![在于])|.*(?:参加|参赛|[在于的]))([^，；。]{4,}?(?:大赛|竞赛|比赛|决赛|分赛|省赛|国赛|[会汇]演|展演|展评|评比|评选|比武|锦标赛|联赛|运动会|博览会))(?:[上中里]|期间|活动)?$");
    /** 云岭茶在全省名茶评比中获金奖: the contest is told with whom. */
    private static final Pattern CONTEST = Pattern.compile("^(.*?)(?:在([^在]{4,}?)(?:[上中里]|期间)|参加([^在]{4,}?)(?:活动)?)$");
    private static final Map<String, String> PLACES = Map.of("冠军", "第一名", "亚军", "第二名", "季军", "第三名");
    private static final Pattern LEVELLED = Pattern.compile("国家|全国|省|市级|全市|县级|全县");
    private static final Pattern ONCE = Pattern.compile("(?:获评?|荣获)?(\\p{IsHan}{4,30}奖)1[项个][（(](\\p{IsHan}{2,20})[）)]");
    private static final Pattern COUNTED = Pattern.compile("[0-9](?:余|多)?[个家项名人件所处支枚块次]");
    /** How a grade was come by, and no more of what it is. */
    private static final Pattern GRADED = Pattern.compile("(?:顺利|正式)?(?:晋升|晋级|升格|升级|达到|创建|创成|定级|评定)为?|(?:复审|复评|复核|评审|评定|验收|评级|认定)?(?:通过|合格)?$");
    private static final Pattern CLASS = Pattern.compile("[一二三]级[甲乙丙]等|[一二三四五]星|[1-5]A");
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,3}[市县区州旗]");
    /** Letters that works of all kinds are called by. */
    private static final Pattern COMMON = Pattern.compile("项目|作品|课题|案例|工程|产品|产业|团队|代表队|代表|选手|[市县区省的]");
    private static final Pattern NO_PERSON = Pattern.compile(".*(?:项目|作品|课题|案例|工程|产品|产业|团队|代表|选手|做法|经验|方案|论文|视频|工作)");
    private static final String IMPLIED = "~";
    private static final int NAME = 2;
    private static final int LONGEST = 32;
    private static final int SHORT = 8;
    private static final double ONE = 0.75;
    private static final double MOST = 0.6;

    Award {
        who = Set.copyOf(who);
        names = Set.copyOf(names);
        what = Set.copyOf(what);
        titled = Set.copyOf(titled);
    }

    /** An award as a clause tells it, or a cell of a register. */
    record Told(Spot spot, String clause, String text, String who, Award award) {}

    /**
     * All that a fact tells.
     *
     * @param paper the paper's own year, in which a sentence without a year was granted what it tells
     */
    static List<Told> in(ComparedFact fact, IndicatorForms forms, String paper) {
        List<Told> found = new ArrayList<>();
        boolean table = PairCandidate.inTable(fact.fact().item());
        String item = fact.fact().item().text();
        fact.statements().forEach((column, cell) -> {
            for (int n = 0; n < cell.count(); n++) {
                String year = year(fact.fact().time().text());
                String before = "";
                boolean classed = table && n + 1 < cell.count() && ONLY_GRADE.matcher(cell.statement(n + 1)).matches();
                for (String part : (cell.statement(n) + (classed ? cell.statement(n + 1) : "")).split("[，；。,;]")) {
                    String clause = part;
                    String own = year(clause);
                    year = own.isEmpty() ? year : own;
                    Matcher granted = Honour.GRANTED.matcher(MARKS.matcher(clause.replaceAll("[（(].*?[）)]", "")).replaceAll(""));
                    Matcher once = ONCE.matcher(clause);
                    if (once.matches()) {
                        // 省科技进步三等奖1项（云川数控）
                        of(new Spot(column, n), clause, once.group(2), once.group(1), year, forms).ifPresent(found::add);
                    } else if (COUNTED.matcher(clause).find()) {
                        // 省级示范基地3个 are several.
                        before = before.isEmpty() ? clause : before;
                    } else if (granted.matches()) {
                        Matcher contest = CONTEST.matcher(YEAR_OF.matcher(granted.group(1)).replaceAll(""));
                        boolean held = contest.matches();
                        String who = IDLE.matcher(held ? contest.group(1) : YEAR_OF.matcher(granted.group(1)).replaceAll("")).replaceAll("");
                        who = who.isBlank() ? table ? item : before.replaceFirst("(?<=\\p{IsHan})[0-9].*", "") : who;
                        String event = !held ? "" : contest.group(2) == null ? contest.group(3) : contest.group(2);
                        // 金奖 and 第一名 say nothing without their contest.
                        boolean bare = ComparedFact.pairs(GRADE.matcher(granted.group(2)).replaceAll("")).size() < NAME;
                        String what = (bare && event.isEmpty() ? table ? who.equals(item) ? "" : contest(item) : heldBeside(fact) : bare ? event : "") + granted.group(2);
                        of(new Spot(column, n), clause, who, what, year.isEmpty() && !table && !paper.isEmpty() ? IMPLIED + paper : year, forms).ifPresent(found::add);
                        before = who;
                    } else if (table && column != Spot.ITEM && isPrizeOf(item, clause)) {
                        // 全国劳动模范 | 李芳泽（市三中）: the row is called by the prize.
                        of(new Spot(column, n), clause, clause, item, year, forms).ifPresent(found::add);
                        before = clause;
                    } else if (table && column != Spot.ITEM) {
                        String text = clause.startsWith(item) ? clause.substring(item.length()) : clause;
                        // 周怀瑾，国家级教学名师 among the remarks; else it is of the row's name.
                        boolean bearer = !before.isEmpty() && before.length() <= SHORT && !before.matches(".*[0-9].*");
                        boolean result = column == Spot.RESULT && fact.figures().isEmpty() && fact.fact().data().isEmpty() && fact.fact().measures().isEmpty();
                        register(new Spot(column, n), text, bearer ? before : item, year(clause).isEmpty() ? year : year(clause), result, forms).ifPresent(found::add);
                        before = clause;
                    } else {
                        before = before.isEmpty() ? clause : before;
                    }
                }
            }
        });
        return found;
    }

    // Where a reply tells of one contest, its prizes are won there.
    private static String heldBeside(ComparedFact fact) {
        List<String> held = WordedClause.of(fact).stream().map(clause -> HELD.matcher(MARKS.matcher(clause.text()).replaceAll("")))
                .filter(Matcher::matches).map(contest -> contest.group(1)).distinct().toList();
        return held.size() == 1 ? held.get(0) : "";
    }

    // 市长质量奖 | 云川机械公司获金奖
    private static String contest(String item) {
        return item.matches(".*[奖赛评演比]") ? item : "";
    }

    private static boolean isPrizeOf(String item, String bearer) {
        return PRIZE.matcher(MARKS.matcher(item).replaceAll("")).matches() && LEVELLED.matcher(item).find() && bearer.length() <= LONGEST
                && bearer.matches("\\p{IsHan}{2,}(?:[（(].*[）)])?") && !PRIZE.matcher(bearer).matches() && !GRADE.matcher(bearer).find();
    }

    /** Whether a remark names a prize: 周怀瑾，国家级教学名师. */
    static boolean isPrize(String remark) {
        boolean granted = remark.length() <= LONGEST && remark.indexOf('，') < 0 && Honour.GRANTED.matcher(remark).matches();
        if (granted && GRADE.matcher(remark).find() && !COUNTED.matcher(remark).find()) {
            return true;
        }
        String last = remark.substring(remark.lastIndexOf('，') + 1);
        return remark.length() <= LONGEST && !COUNTED.matcher(remark).find() && LEVELLED.matcher(last).find()
                && PRIZE.matcher(MARKS.matcher(last).replaceAll("")).matches();
    }

    /** @param honours whether it stands in a column of honours, where what is told needs no word for a prize */
    private static Optional<Told> register(Spot spot, String text, String item, String year, boolean honours, IndicatorForms forms) {
        String what = MARKS.matcher(YEAR_OF.matcher(text.replaceAll("[（(].*?[）)]", "")).replaceAll("")).replaceAll("");
        boolean prize = text.length() <= LONGEST && (honours || PRIZE.matcher(what).matches());
        return prize ? of(spot, text, item, what, year, forms) : Optional.empty();
    }

    private static Optional<Told> of(Spot spot, String clause, String who, String what, String year, IndicatorForms forms) {
        String plain = MARKS.matcher(YEAR_OF.matcher(what).replaceAll("")).replaceAll("");
        // 全国创业大赛省赛金奖 is the province's.
        Matcher round = ROUND.matcher(plain);
        Matcher level = round.find() ? round.reset() : LEVEL.matcher(plain);
        String at = level.find() ? LEVELS.getOrDefault(level.group().replaceFirst("^全", "").substring(0, 1), "") : "";
        String rest = at.isEmpty() ? plain : plain.substring(0, level.start()) + plain.substring(level.end());
        Matcher grade = GRADE.matcher(rest);
        String classed = grade.find() ? PLACES.getOrDefault(grade.group(), grade.group().replaceFirst("级$", "")) : "";
        // 科学技术进步奖二等奖 is 科技进步二等奖.
        String left = GRADE.matcher(rest).replaceAll("").replaceFirst("[奖牌]+$", "");
        String core = CLASS.matcher(classed).matches() ? GRADED.matcher(left).replaceAll("") : left;
        String named = who.replaceAll("[（）()]", "|");
        Set<String> whom = new TreeSet<>();
        for (String piece : named.split("\\|")) {
            whom.addAll(ComparedFact.pairs(forms.letters(piece)));
        }
        Set<String> names = new TreeSet<>(ComparedFact.names(clause + "，" + who));
        Set<String> titled = new TreeSet<>(names);
        names.removeIf(quoted -> !MARKS.matcher(who).replaceAll("").contains(quoted));
        titled.removeAll(names);
        String name = IDLE.matcher(who.replaceAll("[（(].*", "")).replaceAll("");
        boolean nobody = !names.isEmpty() || name.length() < NAME || OFFICE.matcher(name).matches() || NO_PERSON.matcher(name).matches();
        String person = nobody ? "" : name.substring(name.length() - NAME);
        Set<String> pairs = ComparedFact.pairs(forms.letters(core));
        // 案例获全国二等奖 says of what only by whom.
        boolean levelled = !at.isEmpty() && !classed.isEmpty() && whom.size() > NAME;
        boolean nameless = !levelled && pairs.size() + Math.min(1, classed.length()) < NAME && (names.isEmpty() || classed.isEmpty()) && !CLASS.matcher(classed).matches();
        return nameless ? Optional.empty() : Optional.of(new Told(spot, clause, what.strip(), who, new Award(whom, person, names, forms.letters(named), pairs, core, titled, at, classed, year)));
    }

    private static String year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? year.group(1) : "";
    }

    /**
     * Whether both are one award of one bearer, whatever level, class and year they tell.
     *
     * @param wide pairs of all that is said around this one
     * @param otherWide the same of the other
     */
    boolean same(Award other, Set<String> wide, Set<String> otherWide) {
        boolean oneThing = covered(what, other.what) >= ONE && covered(other.what, what) >= ONE || briefly(core, other.core);
        oneThing |= titled.stream().anyMatch(other.titled::contains);
        boolean named = bears(other) || other.bears(this);
        boolean oneName = !person.isEmpty() && person.equals(other.person) || named;
        // “智芯”项目获金奖, “智芯”项目在创新大赛中获银奖.
        oneThing |= oneName && !grade.isEmpty() && !other.grade.isEmpty() && (what.isEmpty() || other.what.isEmpty());
        // 案例在全国评比中获一等奖, 社区案例获全国二等奖: as a whole one bearer is in the other.
        oneThing |= !level.isEmpty() && level.equals(other.level) && !grade.isEmpty() && !other.grade.isEmpty() && what.isEmpty() != other.what.isEmpty()
                && Math.max(covered(who, other.who), covered(other.who, who)) == 1 && Math.min(covered(who, otherWide), covered(other.who, wide)) >= MOST;
        // 技能竞赛 of a person is the only 技能竞赛 that is told of him.
        oneThing |= oneName && !level.isEmpty() && level.equals(other.level) && Math.min(what.size(), other.what.size()) > NAME
                && Math.max(covered(what, other.what), covered(other.what, what)) == 1;
        // 县二院晋升二级甲等, 县二院通过二级甲等医院评审: one bearer has one class.
        boolean oneClass = CLASS.matcher(grade).matches() && CLASS.matcher(other.grade).matches() && (what.isEmpty() || other.what.isEmpty()) && mutual(who, other.who);
        // 达到“…”推荐标准, “…”达到推荐标准: what is named stands with whom or with what.
        boolean oneTitle = titled.stream().anyMatch(other.names::contains) && covered(who, otherWide) >= ONE && covered(other.who, wide) >= ONE
                || other.titled.stream().anyMatch(names::contains) && covered(who, otherWide) >= ONE && covered(other.who, wide) >= ONE;
        // 我县获评 and 云岭县获评: the county whose paper it is.
        boolean nobody = who.isEmpty() && other.who.isEmpty() && core.equals(other.core);
        boolean ours = oneThing && Math.min(what.size(), other.what.size()) > 2 * NAME - 1 && (nobody || who.isEmpty() && isTown(other) || other.who.isEmpty() && isTown(this));
        if (oneClass || oneTitle || ours) {
            return true;
        }
        boolean persons = named || names.isEmpty() && other.names.isEmpty() && (person.isEmpty() || other.person.isEmpty() || oneName);
        boolean mine = who.isEmpty() || covered(who, otherWide) >= ONE;
        boolean theirs = other.who.isEmpty() || covered(other.who, wide) >= ONE;
        boolean told = !who.isEmpty() || !other.who.isEmpty();
        return oneThing && persons && (oneName || told && (mine || theirs) && (covered(who, otherWide) > 0 || covered(other.who, wide) > 0));
    }

    /** Whether both are prizes of one contest and may be one bearer's: neither is a person, and both are called by some same letter. */
    boolean maySame(Award other) {
        boolean contest = !grade.isEmpty() && !other.grade.isEmpty() && Math.min(what.size(), other.what.size()) > NAME
                && (mutual(what, other.what) || briefly(core, other.core)) && agree(level, other.level) && agree(year.replace(IMPLIED, ""), other.year.replace(IMPLIED, ""));
        String mine = COMMON.matcher(called).replaceAll("");
        String theirs = COMMON.matcher(other.called).replaceAll("");
        return contest && person.isEmpty() && other.person.isEmpty() && (names.isEmpty() || other.names.isEmpty())
                && mine.chars().anyMatch(letter -> theirs.indexOf(letter) >= 0);
    }

    private static boolean mutual(Set<String> one, Set<String> other) {
        return covered(one, other) >= ONE && covered(other, one) >= ONE;
    }

    private static boolean isTown(Award award) {
        return TOWN.matcher(award.called).matches();
    }

    private static boolean briefly(String one, String other) {
        String brief = one.length() < other.length() ? one : other;
        // 创新创业大赛 is 职工创新创业大赛.
        boolean head = brief.length() > 2 * NAME && brief.matches(".*[赛演评会奖]") && (brief == one ? other : one).endsWith(brief);
        return head || !one.isEmpty() && !other.isEmpty() && one.charAt(0) == other.charAt(0) && Abbreviation.between(one, other);
    }

    // “春江花月”花境 and 参展作品春江花月: the work is named.
    private boolean bears(Award other) {
        return names.stream().anyMatch(name -> other.called.contains(name) || other.names.stream().anyMatch(n -> n.contains(name)));
    }

    /** Whether both may be one bearer's: two persons are not, nor are two that share no letters and no name. */
    boolean mayBeOf(Award other) {
        boolean persons = person.isEmpty() || other.person.isEmpty() || person.equals(other.person);
        boolean bearers = who.isEmpty() || other.who.isEmpty() || who.stream().anyMatch(other.who::contains);
        return bears(other) || other.bears(this) || persons && bearers;
    }

    /** Whether it says enough that a second telling says it again. */
    boolean isTold() {
        return (!who.isEmpty() || what.size() >= 2 * NAME) && (what.size() + (grade.isEmpty() ? 0 : 1) > NAME || !names.isEmpty() && !grade.isEmpty());
    }

    /** Whether level, class and year may be one. */
    boolean agrees(Award other) {
        // “澜江杯”优质工程奖, “澜江杯”优质结构奖: one cup, and two classes of it.
        boolean classes = titled.stream().noneMatch(other.titled::contains) || Math.max(covered(what, other.what), covered(other.what, what)) >= ONE;
        return classes && agree(level, other.level) && agree(grade, other.grade) && agree(year.replace(IMPLIED, ""), other.year.replace(IMPLIED, ""));
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static double covered(Set<String> pairs, Set<String> by) {
        return pairs.isEmpty() ? 0 : pairs.stream().filter(by::contains).count() / (double) pairs.size();
    }
}
