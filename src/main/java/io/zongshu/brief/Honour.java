package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody was granted, told without a figure: 市第一人民医院获批国家级胸痛中心.
 *
 * @param spot the statement that tells it
 * @param who as written, without words for oneself; empty if the sentence does not say
 * @param what as written
 */
record Honour(Spot spot, String who, String what) {
    static final Pattern GRANTED = Pattern.compile("^(.{0,40}?)(?:被?(?:评为|授予|列为|确定为|认定为|认定|命名为|评定为|评定|定级为|推荐为)|荣获|荣膺|荣立|记(?=(?:集体|个人)?[一二三]等功)|收获|喜获|获评|实现(?=[^，]*[二两三四五六七八九十]连冠)|蝉联|建成(?=(?:国家|省|市|县)级|全[国省市县])|(?:建成|成为|是|系)(?:我[省市县区]|全[省市县区])?(?:唯一的?|首|第一)[条个家批座处所]|获批|获得|获授|入选|列入|达到(?=[^，。]{2,30}标准)|通过|跻身|晋级为?|晋升为?|升格为|升级为|当选|创成|成功创建|创建[为成]|摘得|摘下|捧回|捧得|拿到(?=[^，]*[奖牌])|夺得|拿下|斩获|揽获|赢得|摘取|获)(?:了|为)?(.{2,40})$");
    private static final Pattern AROUND = Pattern.compile("被[^，；。被]{2,10}?(?=记(?:集体|个人)?[一二三]等功)|顺利|成功|正式|圆满|一举|连续|全年|今年|年内|[（）()“”《》]|(?:19|20)[0-9]{2}(?:[-—－–~～至](?:19|20)?[0-9]{2,4})?年?度?|本年度|本届|学生|选手|师生|代表队|代表团");
    private static final Pattern SELF = Pattern.compile("^(?:[我本](?:局|委|办|院|校|中心|馆|站|所|单位|部门)|局|支队|大队|社区|中心|医院)$");
    private static final Pattern HERE = Pattern.compile("^(?:[我本全](?:市|县|区|州)|[我本](?:局|委|办|院|校|中心|馆|站|所|单位|部门|公司))");
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,3}[市县区州]?");
    private static final Pattern END = Pattern.compile("(?:认证|评审|验收|称号|行列|名单|单位|荣誉)+$");
    private static final Pattern PRIZE = Pattern.compile("奖|称号|示范|先进|名特优新|名录|百强|金牌|银牌|铜牌|认证|等功|基金");
    private static final Pattern RANK = Pattern.compile("(?:特等|[一二三]等|金|银|铜|优胜|优秀|精品|提名|组织|特别|入围)奖|[一二三]等功");
    private static final double SAME = 0.6;
    private static final double SAME_WITHOUT_WHO = 0.85;
    private static final double COVERED = 0.75;
    private static final int LEAST = 2;
    private static final int SHORT = 12;

    /** All of a fact's, in the order of its columns. */
    static List<Honour> in(ComparedFact fact) {
        List<Honour> found = new ArrayList<>();
        Map<Spot, List<ComparedFigure>> figures = fact.byStatement();
        new TreeMap<>(fact.statements()).forEach((column, cell) -> {
            for (int n = 0; n < cell.count(); n++) {
                Spot spot = new Spot(column, n);
                if (!figures.containsKey(spot)) {
                    of(spot, cell.statement(n), found);
                }
            }
        });
        counted(fact).ifPresent(found::add);
        if (found.isEmpty()) {
            row(fact, found);
        }
        return List.copyOf(found);
    }

    // 花园社区 | 入选 | 全省优秀案例: cells that make one sentence together; what is counted once may be a sentence too.
    private static void row(ComparedFact fact, List<Honour> found) {
        String item = fact.fact().item().text();
        String data = fact.fact().data().text();
        String measures = fact.fact().measures().text();
        boolean one = isOne(fact);
        if (item.isEmpty() || !one && !fact.figures().isEmpty()) {
            return;
        }
        if (one) {
            of(fact.figures().get(0).spot(), item, found);
            return;
        }
        Spot spot = new Spot(data.isEmpty() ? Spot.MEASURES : Spot.DATA, 0);
        for (String sentence : List.of(item + data + measures, item + measures + data)) {
            if (found.isEmpty() && !data.isEmpty()) {
                of(spot, sentence, found);
            }
        }
    }

    private static boolean isOne(ComparedFact fact) {
        return fact.figures().size() == 1 && fact.figures().get(0).range().told().compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether two texts name prizes of other ranks: 优胜奖, 精品奖. */
    static boolean otherRanks(String one, String other) {
        Set<String> mine = ranks(one);
        Set<String> theirs = ranks(other);
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private static Set<String> ranks(String text) {
        Set<String> ranks = new java.util.TreeSet<>();
        Matcher rank = RANK.matcher(text);
        while (rank.find()) {
            ranks.add(rank.group());
        }
        return ranks;
    }

    // 省级教学成果一等奖 | 1 | 项 | 市一中《…》: what is counted once is what was granted.
    private static Optional<Honour> counted(ComparedFact fact) {
        String item = fact.fact().item().text();
        return isOne(fact) && PRIZE.matcher(item).find()
                ? Optional.of(new Honour(fact.figures().get(0).spot(), AROUND.matcher(fact.fact().measures().text()).replaceAll(""), END.matcher(AROUND.matcher(item).replaceAll("")).replaceFirst("")))
                : Optional.empty();
    }

    private static void of(Spot spot, String statement, List<Honour> found) {
        for (String clause : statement.split("[，；。,;]")) {
            Matcher granted = GRANTED.matcher(AROUND.matcher(clause).replaceAll(""));
            if (granted.matches()) {
                String who = HERE.matcher(granted.group(1).strip()).replaceFirst("");
                found.add(new Honour(spot, SELF.matcher(who).matches() ? "" : who, END.matcher(granted.group(2)).replaceFirst("")));
            }
        }
    }

    /** Whether both are one, told by two facts: the same was granted, and to whom it was is no other. */
    boolean same(Honour other, ComparedFact mine, ComparedFact theirs, IndicatorForms forms) {
        Set<String> a = ComparedFact.pairs(what);
        Set<String> b = ComparedFact.pairs(other.what);
        boolean apart = otherRanks(what, other.what) || Math.min(a.size(), b.size()) < LEAST || forms.of(what).opposed(forms.of(other.what)) || ComparedFact.overlap(a, b) < SAME;
        if (apart) {
            return false;
        }
        boolean ourTown = nobody(who) && TOWN.matcher(other.who).matches() || nobody(other.who) && TOWN.matcher(who).matches();
        String one = nobody(who) ? named(mine) : who;
        String two = nobody(other.who) ? named(theirs) : other.who;
        boolean both = !nobody(one) && !nobody(two) && ComparedFact.overlap(ComparedFact.pairs(one), ComparedFact.pairs(two)) >= SAME;
        boolean here = !nobody(two) && known(two, mine);
        boolean there = !nobody(one) && known(one, theirs);
        boolean none = nobody(who) && nobody(other.who) && ComparedFact.overlap(a, b) < SAME_WITHOUT_WHO;
        return ourTown || !none && (here && there || (here || there) && (both || nobody(who) || nobody(other.who)));
    }

    private static boolean nobody(String who) {
        return ComparedFact.pairs(who).isEmpty();
    }

    // Where no sentence says who, the item or a short word beside it does: 品牌建设 | 云川贡米 | 列入名录.
    private static String named(ComparedFact fact) {
        String data = fact.fact().data().text();
        return fact.figures().isEmpty() && data.length() <= SHORT && !data.isEmpty() ? data : fact.fact().item().text();
    }

    /** Whether both tell what was granted, and nothing of it is the same. */
    static boolean others(ComparedFact a, ComparedFact b, IndicatorForms forms) {
        List<Honour> mine = in(a);
        List<Honour> theirs = mine.isEmpty() ? List.of() : in(b);
        return !theirs.isEmpty() && mine.stream().noneMatch(one -> theirs.stream().anyMatch(two -> one.same(two, a, b, forms)));
    }

    private static boolean known(String who, ComparedFact to) {
        Set<String> pairs = ComparedFact.pairs(who);
        Set<String> text = ComparedFact.pairs(to.text() + "，" + to.fact().department().text());
        return pairs.isEmpty() || pairs.stream().filter(text::contains).count() >= COVERED * pairs.size();
    }
}
