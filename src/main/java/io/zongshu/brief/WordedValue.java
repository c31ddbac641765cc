package io.zongshu.brief;

import io.zongshu.language.IndicatorForm;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * A value that is no quantity: when something began, ended or was opened (滨河路改造工程于3月18日开工), a place in an order
 * (空气质量居全省第三), an award, who holds a post, how far something has come.
 *
 * @param aspect what of the thing is told: 开工, 全省 of a place in the province's order, 副书记 of who holds a post
 * @param name what it is told of, for people
 * @param text the value as written
 * @param elided whether the name is what was told before, figures and all: 东湖大桥完成投资 of 9月18日通车
 * @param ending the last letters of an event that no list names: 首航; else empty
 * @param letters of the name, or of the row that it is told in
 * @param own pairs of letters of the name, without those that say nothing
 * @param wide pairs of all letters that are said around it
 * @param form the name with its opposites: 东区, 西区
 * @param events which of several numbered things it is of: 二期
 * @param who schools, hospitals … it is told of
 * @param answer what is told
 * @param growth whether it is a place by growth; empty if nothing says
 * @param period of a place: 2024, 上半年; empty for the paper's own time
 */
record WordedValue(
        ComparedFact fact,
        Spot spot,
        String aspect,
        String name,
        boolean elided,
        String ending,
        String text,
        String letters,
        Set<String> own,
        Set<String> wide,
        IndicatorForm form,
        NumberedEvents events,
        Institutions who,
        WordedAnswer answer,
        Optional<Boolean> growth,
        String period) {
    private static final String NUMBER = "(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3})";
    private static final Pattern RANK_CELL = Pattern.compile("(?:排名?|位居|位列|居|列)?(?:全国|全省|全市|全区|全州|全县|同类)?第" + NUMBER + "[位名]?");

    /** What the longer name may have beyond the shorter. */
    private static final double WITHIN = 0.6;
    /** What two names may each have that the other lacks. */
    private static final double ALIKE = 0.7;
    /** What two names share at least if a day or the event's word bears them out. */
    private static final double FAINT = 0.5;
    private static final double LITTLE = 0.3;
    /** What is enough of the longer name where a place far behind looks like a slip of the pen. */
    private static final double OF_SLIP = 0.2;
    private static final double WHOLE = 0.99;
    private static final int LEAST = 2;
    private static final int LEAST_LETTERS = 4;

    WordedValue {
        own = Set.copyOf(own);
        wide = Set.copyOf(wide);
    }

    /** The same under a name for people. */
    WordedValue named(String called) {
        return new WordedValue(fact, spot, aspect, called, elided, ending, text, letters, own, wide, form, events, who, answer, growth, period);
    }

    /** Whether a cell holds a place in an order and nothing else: 全省第3. */
    static boolean isRank(String cell) {
        return RANK_CELL.matcher(cell).matches();
    }

    boolean isStep() {
        return answer instanceof WordedAnswer.Day;
    }

    private boolean isRank() {
        return answer instanceof WordedAnswer.Place;
    }

    /** What is told, for people. */
    String told() {
        String of = answer instanceof WordedAnswer.Granted || answer instanceof WordedAnswer.Progress ? "" : aspect;
        return name + of + (isStep() && aspect.isEmpty() ? "的" : "") + answer.asked();
    }

    /** How surely both tell the same of one thing, 0 if they do not. */
    double same(WordedValue other, ToDoubleFunction<String> weight) {
        if (answer instanceof WordedAnswer.Granted mine && other.answer instanceof WordedAnswer.Granted theirs) {
            return fact.kind() == other.fact.kind() && !who.apart(other.who) && mine.award().same(theirs.award(), wide, other.wide) ? 1 : 0;
        }
        // “散乱污”企业 of which none and some are left are those of one list.
        boolean left = answer instanceof WordedAnswer.Progress && !aspect.isEmpty() && fact.names().stream().anyMatch(other.fact.names()::contains);
        return apart(other) ? 0 : left ? WITHIN : alike(other, weight);
    }

    /** How likely both tell the same of one thing, where they are not sure to: the one's name is all in the other's, or half of both. */
    double maybe(WordedValue other) {
        if (answer instanceof WordedAnswer.Granted mine && other.answer instanceof WordedAnswer.Granted theirs) {
            return fact.kind() == other.fact.kind() && mine.award().maySame(theirs.award()) ? FAINT : 0;
        }
        boolean nothing = answer instanceof WordedAnswer.Progress && sameValue(other);
        boolean oneDay = isDay() && other.isDay() && sameValue(other);
        boolean event = !isStep() || oneDay || !aspect.isEmpty() && aspect.equals(other.aspect);
        if (nothing || !event || apart(other) || Math.min(own.size(), other.own.size()) < LEAST && !sameOrderOf(other)) {
            return 0;
        }
        double mine = covered(own, other.wide, pair -> 1);
        double theirs = covered(other.own, wide, pair -> 1);
        double least = Math.min(mine, theirs);
        return least >= (oneDay ? LITTLE : FAINT) || Math.max(mine, theirs) > WHOLE && least >= LITTLE ? (mine + theirs) / 2 : 0;
    }

    /** Whether they are of two kinds, places, events or institutions. */
    boolean apart(WordedValue other) {
        return answer.getClass() != other.answer.getClass() || fact.kind() != other.fact.kind() || elsewhere(other) || other.elsewhere(this)
                || !(isStep() ? sameStep(other) : isRank() ? sameOrder(other) : aspect.equals(other.aspect))
                || form.opposed(other.form) || events.others(other.events) || who.apart(other.who);
    }

    // 开发区 told by one of them only is no other place if the other speaks of it.
    boolean elsewhere(WordedValue other) {
        // What has a name of its own is where it is, whoever says so.
        boolean unsaid = (isStep() || answer instanceof WordedAnswer.Holder) && (fact.place().isEmpty() || other.fact.place().isEmpty());
        return !unsaid && !fact.place().equals(other.fact.place()) && !other.wide.containsAll(ComparedFact.pairs(fact.place()));
    }

    // What no list names is the same if all words are; what was put into use and what went into operation on one day is one.
    private boolean sameStep(WordedValue other) {
        boolean unnamed = aspect.isEmpty() || other.aspect.isEmpty();
        return aspect.equals(other.aspect) || (unnamed && particular() && other.particular() || isDay() && other.isDay()) && sameValue(other);
    }

    private boolean isDay() {
        return answer.date().map(d -> d.first() == d.last()).orElse(false);
    }

    private boolean sameOrder(WordedValue other) {
        boolean scopes = aspect.isEmpty() || other.aspect.isEmpty() || aspect.equals(other.aspect);
        boolean growths = growth.isEmpty() || other.growth.isEmpty() || growth.equals(other.growth);
        // The year of a place far behind may be told by one of them only.
        boolean periods = period.equals(other.period) || (period.isEmpty() || other.period.isEmpty()) && answer.isSlipOf(other.answer);
        return scopes && growths && periods;
    }

    private double alike(WordedValue other, ToDoubleFunction<String> weight) {
        // Rare letters say more, but one rare word that only one of them has says little.
        return Math.max(alikeBy(other, weight), alikeBy(other, pair -> 1));
    }

    private double alikeBy(WordedValue other, ToDoubleFunction<String> weight) {
        // 产改综合评价 is 产业工人队伍建设改革综合评价.
        boolean brief = Abbreviation.between(letters, other.letters);
        double mine = brief || isStep() && within(other) ? 1 : covered(own, other.wide, weight);
        double theirs = brief || isStep() && other.within(this) ? 1 : covered(other.own, wide, weight);
        double least = Math.min(mine, theirs);
        double most = Math.max(mine, theirs);
        // One day bears out that it is one event; what no list names must at least end alike: 首航.
        boolean oneDay = isStep() && sameValue(other) && particular() && other.particular();
        boolean ending = aspect.isEmpty() && !this.ending.isEmpty() && this.ending.equals(other.ending);
        boolean borneOut = (oneDay || ending) && most >= (oneDay ? WITHIN : ALIKE) && least >= FAINT
                || oneDay && (most > WHOLE || isDay() && other.isDay() && most >= FAINT) && (least >= LITTLE || shareName(other));
        boolean enough = Math.min(own.size(), other.own.size()) >= LEAST || sameOrderOf(other) || isStep() && aspect.isEmpty() && own.equals(other.own);
        // 第五次党代会, 第五次代表大会, both 召开 on one day.
        borneOut |= oneDay && isDay() && other.isDay() && events.shares(other.events) && aspect.equals(other.aspect);
        borneOut |= answer.isSlipOf(other.answer) && least >= (isRank() ? OF_SLIP : LITTLE) && (most >= ALIKE || isStep() && (lettersIn(other) || other.lettersIn(this)));
        boolean one = enough && (least >= ALIKE || most > WHOLE && least >= WITHIN || borneOut);
        // What was told before says more than the name: all of the other's name must be in it.
        boolean within = elided != other.elided && (elided ? other.own : own).size() >= LEAST && (elided ? theirs : mine) > WHOLE;
        return one ? (mine + theirs) / 2 : within ? WITHIN : 0;
    }

    // 防汛工作居全省第二: so few letters name an order if all of them are the same.
    private boolean sameOrderOf(WordedValue other) {
        return isRank() && !aspect.isEmpty() && aspect.equals(other.aspect) && !own.isEmpty() && own.equals(other.own);
    }

    // Of one day, 云栖雅苑 is told of in both.
    private boolean shareName(WordedValue other) {
        for (int i = 0; i + LEAST_LETTERS <= letters.length(); i++) {
            if (other.letters.contains(letters.substring(i, i + LEAST_LETTERS))) {
                return true;
            }
        }
        return false;
    }

    /** Whether its name is short for the other's: 新展馆 of 会展中心新展馆, of one step. */
    boolean isBriefOf(WordedValue other) {
        return isStep() && !aspect.isEmpty() && aspect.equals(other.aspect) && Abbreviation.of(letters, other.letters);
    }

    // 云台山步道 is 云台山城市森林步道 told in short: all of its letters in their order.
    private boolean within(WordedValue other) {
        int at = 0;
        for (int i = 0; i < other.letters.length() && at < letters.length(); i++) {
            at += other.letters.charAt(i) == letters.charAt(at) ? 1 : 0;
        }
        return letters.length() >= LEAST_LETTERS && at == letters.length();
    }

    // 新展览馆 is 市展览馆新馆.
    private boolean lettersIn(WordedValue other) {
        return letters.length() >= LEAST_LETTERS && letters.chars().allMatch(letter -> other.letters.indexOf(letter) >= 0);
    }

    /** Whether it says enough that a second telling says it again: a day, or a place in an order. */
    boolean isTold() {
        return answer instanceof WordedAnswer.Granted granted ? granted.award().isTold() : answer instanceof WordedAnswer.Progress ? false : !isStep() || particular();
    }

    /** Whether its fact tells nothing else. */
    boolean isAlone() {
        List<Cell> told = fact.fact().cells().subList(Spot.ITEM, Spot.RESULT + 1).stream().filter(cell -> !cell.isEmpty()).toList();
        return fact.figures().isEmpty() && told.size() == 1 && !told.get(0).text().matches("(?s).*[，；。].*");
    }

    private boolean particular() {
        return answer.date().map(WrittenDate::isParticular).orElse(false);
    }

    /** Share of the pairs that are among the others, by weight. */
    static double covered(Set<String> pairs, Set<String> by, ToDoubleFunction<String> weight) {
        double all = 0;
        double shared = 0;
        for (String pair : new TreeSet<>(pairs)) {
            double own = weight.applyAsDouble(pair);
            all += own;
            shared += by.contains(pair) ? own : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    /** Whether both values may be one. */
    boolean sameValue(WordedValue other) {
        return answer.agrees(other.answer);
    }
}
