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
    private static final Pattern GRANTED = Pattern.compile("^(.{0,24}?)(?:被?(?:评为|授予|列为|确定为|认定为|认定|命名为|评定为)|荣获|荣膺|获评|获批|获得|获授|入选|列入|通过|跻身|当选|创成|成功创建|摘得|捧回|捧得|夺得|斩获|摘取|获)(?:了|为)?(.{3,40})$");
    private static final Pattern AROUND = Pattern.compile("顺利|成功|正式|圆满|一举|连续|全年|今年|年内|[（）()“”《》]|(?:19|20)[0-9]{2}(?:[-—－–~～至](?:19|20)?[0-9]{2,4})?年?度?|本年度|本届|学生|选手|师生|代表队|代表团");
    private static final Pattern SELF = Pattern.compile("^(?:[我本](?:局|委|办|院|校|中心|馆|站|所|单位|部门)|局|中心|医院)$");
    private static final Pattern HERE = Pattern.compile("^(?:[我本全](?:市|县|区|州)|[我本](?:局|委|办|院|校|中心|馆|站|所|单位|部门|公司))");
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,3}[市县区州]?");
    private static final Pattern END = Pattern.compile("(?:认证|评审|验收|称号|行列|名单|单位|荣誉)+$");
    private static final Pattern PRIZE = Pattern.compile("奖|称号|示范|先进|名特优新|名录|百强|金牌|银牌|铜牌|认证");
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
        return List.copyOf(found);
    }

    // 省级教学成果一等奖 | 1 | 项 | 市一中《…》: what is counted once is what was granted.
    private static Optional<Honour> counted(ComparedFact fact) {
        boolean one = fact.figures().size() == 1 && fact.figures().get(0).range().told().compareTo(BigDecimal.ONE) == 0;
        String item = fact.fact().item().text();
        return one && PRIZE.matcher(item).find()
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
        boolean apart = Math.min(a.size(), b.size()) < LEAST || forms.of(what).opposed(forms.of(other.what)) || ComparedFact.overlap(a, b) < SAME;
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
