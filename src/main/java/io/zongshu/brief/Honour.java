package io.zongshu.brief;

import io.zongshu.language.IndicatorForm;
import io.zongshu.language.IndicatorForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private static final Pattern GRANTED = Pattern.compile("^(.{0,24}?)(?:被?(?:评为|授予|列为|确定为|认定为|认定|命名为|评定为)|荣获|获评|获批|获得|获授|入选|通过|跻身|当选|创成|成功创建)(?:了|为)?(.{4,40})$");
    private static final Pattern AROUND = Pattern.compile("顺利|成功|正式|圆满|一举|连续|全年|今年|年内|[（）()“”《》]");
    private static final Pattern SELF = Pattern.compile("^(?:[我本](?:局|委|办|院|校|中心|馆|站|所|单位|部门)|局|中心|医院)$");
    private static final Pattern HERE = Pattern.compile("^[我本全](?:市|县|区|州)");
    private static final Pattern TOWN = Pattern.compile("\\p{IsHan}{2,4}[市县区州]");
    private static final Pattern END = Pattern.compile("(?:认证|评审|验收|称号|行列|名单|单位|荣誉)+$");
    private static final double SAME = 0.6;
    private static final double SAME_WITHOUT_WHO = 0.85;
    private static final double COVERED = 0.75;
    private static final int LEAST = 3;

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
        return List.copyOf(found);
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

    /** Whether both are one, told by two facts: the same was granted, and who it was each of the facts knows. */
    boolean same(Honour other, ComparedFact mine, ComparedFact theirs, IndicatorForms forms) {
        Set<String> a = ComparedFact.pairs(what);
        Set<String> b = ComparedFact.pairs(other.what);
        IndicatorForm one = forms.of(what);
        IndicatorForm two = forms.of(other.what);
        boolean apart = Math.min(a.size(), b.size()) < LEAST || one.opposed(two) || ComparedFact.overlap(a, b) < SAME
                || ComparedFact.overlap(ComparedFact.pairs(who + what), ComparedFact.pairs(other.who + other.what)) < SAME;
        boolean ourTown = who.isEmpty() && TOWN.matcher(other.who).matches() || other.who.isEmpty() && TOWN.matcher(who).matches();
        boolean nobody = who.isEmpty() && other.who.isEmpty();
        return !apart && (ourTown || known(who, theirs) && known(other.who, mine)) && (!nobody || ComparedFact.overlap(a, b) >= SAME_WITHOUT_WHO);
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
