package io.zongshu.brief;

import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorLikeness;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A figure of a fact with what it measures in the form in which indicators are compared, made whole from the fact's item and
 * measures where the figure's own words do not say.
 *
 * @param cell where it stands
 * @param spot the statement of its fact that tells it
 * @param placed its indicator and what is said around it
 * @param unit one name for measure words that may stand for one another
 * @param range which values it may stand for, in that unit
 * @param period its part of the paper's time; empty for the whole
 * @param place the county, town … below the unit's own; empty if none
 * @param events which of several numbered events it is of: 第136届
 * @param rivalNames what stands in quotes of the thing that it counts
 */
record ComparedFigure(
        Cell cell,
        Spot spot,
        Figure figure,
        IndicatorLikeness.Placed placed,
        String unit,
        ValueRange range,
        String period,
        String place,
        NumberedEvents events,
        Set<String> rivalNames) {
    /** The class of 例 in indicators.yaml. */
    static final String CASES = "例";
    static final String THINGS = "个";
    static final String HOUSEHOLDS = "户";
    private static final Set<String> OF_HOUSE = Set.of("个", "座", "处", "家", "套", "间", HOUSEHOLDS);
    private static final int PARTICULAR = 3;
    private static final Map<String, String> SAME = Map.of("人次", "人", "立方米", "吨");
    private static final int RATIO_NAME = 4;
    private static final int LEAST_NAME = 5;

    /** One name for all units that are compared: people may be told as often as they came, water by volume or by weight. */
    String unitClass() {
        // 灌溉水有效利用系数0.592 has no unit; a bare number of things has, somewhere else.
        boolean ratio = unit.isEmpty() && range.told().scale() > 0 && !general() && placed.form().noun().length() >= RATIO_NAME;
        return ratio ? "比值" : SAME.getOrDefault(unit, unit);
    }

    /** Pairs of letters by which figures that may be one are found among many. */
    List<String> keys() {
        String own = placed.form().noun();
        String text = general() || own.length() < 3 ? own + "|" + placed.topic() : own;
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            keys.add(text.substring(i, i + 2));
        }
        keys.add("=" + range.told().stripTrailingZeros());
        return List.copyOf(keys);
    }

    /** Whether its noun alone says too little. */
    boolean general() {
        return placed.form().general();
    }

    /** Whether it does not say what it counts: a number alone, or 68例, which may be people and cases. */
    boolean bare() {
        return unit.isEmpty() || unit.equals(CASES);
    }

    /** Whether both say the same kind of thing of the same time and place in the same unit. */
    boolean sameKind(ComparedFigure other) {
        return sameUnit(other)
                && figure.kind() == other.figure.kind()
                && figure.change().isEmpty() == other.figure.change().isEmpty()
                && figure.planned() == other.figure.planned()
                && period.equals(other.period)
                && samePlace(other)
                && !events.others(other.events);
    }

    /**
     * Whether both may say the same kind of thing in the same unit: as {@link #sameKind}, but time and place may be told by
     * one of them only.
     */
    boolean maybeSameKind(ComparedFigure other, boolean loosely) {
        boolean kind = figure.kind() == other.figure.kind() && figure.change().isEmpty() == other.figure.change().isEmpty() && !events.others(other.events);
        boolean time = figure.planned() == other.figure.planned() && (period.isEmpty() || other.period.isEmpty() || period.equals(other.period));
        return kind && (loosely || sameUnit(other) && time);
    }

    private boolean sameUnit(ComparedFigure other) {
        boolean households = unitClass().equals(HOUSEHOLDS) && other.isOfHouse() || other.unitClass().equals(HOUSEHOLDS) && isOfHouse();
        return bare() || other.bare() || unitClass().equals(other.unitClass()) || households && sameParticular(other);
    }

    // A household has one 座 or 套 of something; 件, 辆 and 起 are nothing to live with.
    private boolean isOfHouse() {
        return unitClass().equals(THINGS) && OF_HOUSE.contains(figure.quantity().unit());
    }

    /** Whether both have one value that is hardly another figure's too. */
    boolean sameParticular(ComparedFigure other) {
        return sameValue(other) && ValueEvidence.digits(range, other.range) >= PARTICULAR;
    }

    /** Whether a household has one of what the other counts, and both have one value or look like a slip of the pen. */
    boolean isOneOf(ComparedFigure things) {
        // 新登记经营主体320户 are firms, 本期新设320户 may be.
        boolean firms = things.figure.quantity().unit().equals(HOUSEHOLDS);
        return firms || things.isOfHouse() && (sameValue(things) ? ValueEvidence.digits(range, things.range) > 1 : ValueEvidence.striking(range, things.range));
    }

    // Who is placed may be said by one of them only.
    private boolean samePlace(ComparedFigure other) {
        boolean rank = figure.kind() == Figure.Kind.RANK && (place.isEmpty() || other.place.isEmpty());
        return place.equals(other.place) || rank && sameValue(other);
    }

    boolean sameValue(ComparedFigure other) {
        return range.meets(other.range);
    }

    /** Whether the one counts what is new and the other all there is. */
    boolean freshAgainstTotal(ComparedFigure other) {
        return fresh() && other.total() || total() && other.fresh();
    }

    /** Whether only one of them is a part, only one new, or only one of all there is: then far values are of two things. */
    boolean otherExtent(ComparedFigure other) {
        return figure.part() != other.figure.part() || otherFreshness(other);
    }

    /** Whether both count what is new: 其中新增18家, 新增合作社18家. */
    boolean bothFresh(ComparedFigure other) {
        return fresh() && other.fresh();
    }

    /** Whether only one of them counts what is new, or only one all there is. */
    boolean otherFreshness(ComparedFigure other) {
        return fresh() != other.fresh() || total() != other.total();
    }

    private boolean fresh() {
        return says(true) && !says(false);
    }

    private boolean total() {
        return says(false) && !says(true);
    }

    // A number alone is of what its item says: 口袋公园新建 | 35个.
    private boolean says(boolean fresh) {
        boolean own = fresh ? figure.fresh() : figure.cumulative();
        return own || isBareOfWords() && (fresh ? placed.form().fresh() : placed.form().total());
    }

    /** Whether its own words do not say what it counts. */
    boolean isBareOfWords() {
        return placed.form().noun().isEmpty();
    }

    /** Whether both are of things of other names, and their own words say little: 出动警力 of “清网2025”, of “利剑2025”. */
    boolean rivals(ComparedFigure other) {
        boolean little = Math.min(placed.form().noun().length(), other.placed.form().noun().length()) < LEAST_NAME;
        return little && IndicatorLikeness.otherNames(rivalNames, other.rivalNames);
    }

    /** What is done, by its own words or else by its item's. */
    Set<String> doings() {
        Set<String> all = new TreeSet<>(placed.form().verbs());
        all.addAll(isBareOfWords() && all.isEmpty() ? placed.verbs() : Set.of());
        return all;
    }

    /** Whether it tells a part that its own words name in full: 其中续聘脱贫户生态护林员732名. */
    boolean namedPart() {
        return figure.kind() == Figure.Kind.LEVEL && !figure.planned() && period.isEmpty() && figure.part() && !isBareOfWords();
    }

    /** Whether it tells of a part what the part's owner tells of itself: 市一中省级课题立项, 省级课题立项. */
    boolean isOwnersPart(ComparedFigure whole) {
        String noun = placed.form().noun();
        String other = whole.placed.form().noun();
        return namedPart() && !whole.figure.part() && noun.length() > other.length() && noun.endsWith(other);
    }

    /** Whether it tells a result of the whole time and place, and no detail of one. */
    boolean main() {
        return figure.kind() == Figure.Kind.LEVEL && !figure.planned() && !figure.part() && period.isEmpty();
    }

    /** Whether it tells by how much something changed, or its place in an order, in the whole time and place. */
    boolean mainChange() {
        boolean kind = figure.kind() == Figure.Kind.CHANGE || figure.kind() == Figure.Kind.RANK;
        return kind && !figure.planned() && !figure.part() && period.isEmpty();
    }

    /** Whether its own words need those before them: 总产 after 粮食播种面积. */
    boolean leans() {
        return !figure.subject().isEmpty() && (general() || placed.form().noun().length() < 4);
    }
}
