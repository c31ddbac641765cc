package io.zongshu.brief;

import io.zongshu.language.IndicatorForm;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value that is no quantity: when something began, ended or was opened (滨河路改造工程于3月18日开工), or a place in an order
 * (空气质量居全省第三).
 *
 * @param aspect what of the thing is told: 开工, or 全省 of a place in the province's order
 * @param name what it is told of, for people
 * @param text the value as written
 * @param elided whether the name is what was told before, figures and all: 东湖大桥完成投资 of 9月18日通车
 * @param own pairs of letters of the name, without those that say nothing
 * @param wide pairs of all letters that are said around it
 * @param form the name with its opposites: 东区, 西区
 * @param events which of several numbered things it is of: 二期
 * @param who schools, hospitals … it is told of
 * @param date of a step; none of a place
 * @param place in an order; 0 of a step
 * @param growth whether it is a place by growth; empty if nothing says
 * @param period of a place: 2024, 上半年; empty for the paper's own time
 */
record WordedValue(
        ComparedFact fact,
        Spot spot,
        String aspect,
        String name,
        boolean elided,
        String text,
        Set<String> own,
        Set<String> wide,
        IndicatorForm form,
        NumberedEvents events,
        Institutions who,
        Optional<WrittenDate> date,
        int place,
        Optional<Boolean> growth,
        String period) {
    private static final String NUMBER = "(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})";
    private static final Pattern RANK_CELL = Pattern.compile("(?:排名?|位居|位列|居|列)?(?:全国|全省|全市|全区|全州|全县|同类)?第" + NUMBER + "[位名]?");

    /** What the longer name may have beyond the shorter. */
    private static final double WITHIN = 0.6;
    /** What two names may each have that the other lacks. */
    private static final double ALIKE = 0.7;
    private static final double WHOLE = 0.99;
    private static final int LEAST = 2;

    WordedValue {
        own = Set.copyOf(own);
        wide = Set.copyOf(wide);
    }

    /** Whether a cell holds a place in an order and nothing else: 全省第3. */
    static boolean isRank(String cell) {
        return RANK_CELL.matcher(cell).matches();
    }

    boolean isStep() {
        return date.isPresent();
    }

    /** What is told, for people. */
    String told() {
        return name + aspect + (isStep() ? "时间" : "排名");
    }

    /** How surely both tell the same of one thing, 0 if they do not. */
    double same(WordedValue other) {
        boolean apart = isStep() != other.isStep() || fact.kind() != other.fact.kind() || elsewhere(other) || other.elsewhere(this)
                || !(isStep() ? aspect.equals(other.aspect) : sameOrder(other))
                || form.opposed(other.form) || events.others(other.events) || who.apart(other.who);
        return apart ? 0 : alike(other);
    }

    // 开发区 told by one of them only is no other place if the other speaks of it.
    private boolean elsewhere(WordedValue other) {
        return !fact.place().equals(other.fact.place()) && !other.wide.containsAll(ComparedFact.pairs(fact.place()));
    }

    private boolean sameOrder(WordedValue other) {
        boolean scopes = aspect.isEmpty() || other.aspect.isEmpty() || aspect.equals(other.aspect);
        boolean growths = growth.isEmpty() || other.growth.isEmpty() || growth.equals(other.growth);
        return scopes && growths && period.equals(other.period);
    }

    private double alike(WordedValue other) {
        double mine = covered(own, other.wide);
        double theirs = covered(other.own, wide);
        boolean one = Math.min(own.size(), other.own.size()) >= LEAST
                && Math.min(mine, theirs) >= (Math.max(mine, theirs) > WHOLE ? WITHIN : ALIKE);
        // What was told before says more than the name: all of the other's name must be in it.
        boolean within = elided != other.elided && (elided ? other.own : own).size() >= LEAST && (elided ? theirs : mine) > WHOLE;
        return one ? (mine + theirs) / 2 : within ? WITHIN : 0;
    }

    private static double covered(Set<String> pairs, Set<String> by) {
        return pairs.isEmpty() ? 0 : pairs.stream().filter(by::contains).count() / (double) pairs.size();
    }

    /** Whether both values may be one. */
    boolean sameValue(WordedValue other) {
        return place == other.place && date.isPresent() == other.date.isPresent()
                && date.map(d -> other.date.map(d::meets).orElse(false)).orElse(true);
    }
}
