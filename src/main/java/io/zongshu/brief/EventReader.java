package io.zongshu.brief;

import io.zongshu.language.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds when something happened: at most one date for a clause. */
final class EventReader {
    private static final Pattern SHORT_DATE = Pattern.compile("(?<![0-9.A-Za-z])(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12][0-9]|0?[1-9])(?=日?\\p{IsHan}{2,8}$)");
    private static final Pattern COUNTS = Pattern.compile("(?<![0-9第])[0-9]{1,3}(?![0-9年届]|千伏|kV|号)|[0-9]{4,}(?=[余多万亿]?[个人名项件家处场元米])|[0-9]{5,}");
    /** 进入初花期 and 初花日为 tell one event, 进入夏季 and 入夏日期 another. */
    private static final Pattern ENTERS = Pattern.compile("进入(\\p{IsHan}{1,4}?)(?:季节|季|期)(?=\\||$)");
    private static final Pattern DAY_OF = Pattern.compile("(?<=\\p{IsHan}{2})的?(?:日期|时间|日)?(?:为|是|在|于)?(?=\\||$)");
    private static final Pattern HELD_AT = Pattern.compile("在\\p{IsHan}{1,10}?(?:[镇乡村县市区园馆]|街道|广场|中心|现场|基地)(?=\\p{IsHan}{2})");
    /** In 在云岭山游客中心广场开幕 the place says nothing of what is opened. */
    private static final Pattern WHERE = Pattern.compile("在[^，；。在]{2,16}$");
    /** 规划获省政府批复 says by whom, and no more of the plan. */
    private static final Pattern BY_WHOM = Pattern.compile("(?:获得?|经|被|由|报)(?:国务院|国家|中央|[省市县区州旗]?(?:委|政府|人大常委会)|[省市县区州]?\\p{IsHan}{1,6}[厅委局部办署])$");
    private static final String DATE_ALONE = "(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|底|初|末)?";
    /** 市档案馆迁至新馆，即日对外开放. */
    private static final Pattern SAME_DAY = Pattern.compile("^(?:即日起?|当[日天]起?|同[日天])");
    private static final int SPOKEN = 4;

    private final WordedNames names;
    private final WordedTerms terms;

    EventReader(WordedNames names) {
        this.names = names;
        this.terms = names.terms();
    }

    /** All of a fact's. */
    List<WordedValue> of(ComparedFact fact) {
        List<WordedValue> found = new ArrayList<>();
        String day = "";
        for (WordedClause clause : WordedClause.of(fact)) {
            day = clause.before().isEmpty() ? "" : day;
            if (!terms.isPlanned(clause.text())) {
                boolean dated = WrittenDate.in(clause.text()).isPresent();
                // 3月15日，东湖樱花初花: the date is of what is told next.
                boolean alone = dated && names.letters(clause.text().replaceFirst(DATE_ALONE, ""), false) == 0;
                dated(clause.saying(dated ? clause.text() : day + clause.text())).ifPresent(found::add);
                day = alone ? clause.text() : "";
            }
        }
        timed(fact, found);
        return found;
    }

    // 6月28日，大桥通车: the date stands in 时间, and what was done then is what stands first, or what was done the same day.
    private void timed(ComparedFact fact, List<WordedValue> found) {
        Optional<WrittenDate> date = WrittenDate.cell(fact.fact().time().text().replaceFirst("（.*|起$", "")).filter(WrittenDate::isParticular);
        date.ifPresent(when -> WordedClause.of(fact).stream()
                .filter(clause -> clause.spot().statement() == 0 && isTimed(clause))
                .forEach(clause -> event(clause.saying(SAME_DAY.matcher(clause.text()).replaceFirst("")), when, fact.fact().time().text()).ifPresent(found::add)));
    }

    private boolean isTimed(WordedClause clause) {
        int column = clause.spot().column();
        boolean heading = column == Spot.ITEM && !PairCandidate.inTable(clause.fact().fact().item());
        boolean counts = column == Spot.DATA && COUNTS.matcher(clause.text()).find();
        boolean first = clause.before().isEmpty() && names.letters(clause.text(), false) > 1;
        return !heading && !counts && (first || SAME_DAY.matcher(clause.text()).find())
                && WrittenDate.in(clause.text()).isEmpty() && !terms.isPlanned(clause.text());
    }

    private Optional<WordedValue> dated(WordedClause clause) {
        return date(clause.fact(), clause.text()).flatMap(when -> {
            int end = when.start() + when.text().length();
            String rest = clause.text().substring(end);
            // Of two dates nobody knows which belongs to what.
            return WrittenDate.in(rest).isPresent() ? Optional.empty()
                    : event(clause.saying(clause.text().substring(0, when.start()) + "|" + rest), when, when.text());
        });
    }

    private Optional<WordedValue> event(WordedClause clause, WrittenDate when, String text) {
        List<WordedTerms.Step> all = terms.steps(clause.text());
        List<WordedTerms.Step> steps = told(all);
        boolean one = steps.stream().map(WordedTerms.Step::name).distinct().count() == 1;
        boolean counts = one && COUNTS.matcher(clause.text().substring(steps.get(0).end())).find();
        // 6月开通公交3条 is no step of one thing; of two steps nobody knows which the date is of.
        if (steps.size() > 1 && !one || counts || steps.isEmpty() && !when.isParticular()) {
            return Optional.empty();
        }
        String own = one ? thing(clause.text().substring(0, all.get(0).start())) + "|" + clause.text().substring(steps.get(0).end()) : happened(clause.text());
        boolean elided = names.letters(own, false) < 2;
        String name = elided ? names.subject(clause, false) : own;
        return names.letters(name, false) < 2 ? Optional.empty()
                : Optional.of(names.value(new WordedNames.Telling(clause, one ? steps.get(0).name() : "", name, elided, text), new WordedAnswer.Day(when)));
    }

    /** What a step is of, by what stands before the step. */
    static String thing(String before) {
        return BY_WHOM.matcher(WHERE.matcher(before).replaceFirst("")).replaceFirst("");
    }

    // An event that no list names, without the words for its day and place.
    private static String happened(String clause) {
        String own = ENTERS.matcher(HELD_AT.matcher(clause).replaceFirst("|")).replaceAll(m -> m.group(1).length() == 1 ? "入" + m.group(1) : "|" + m.group(1));
        return DAY_OF.matcher(own).replaceAll("");
    }

    // 建成开放, 竣工通车: what comes last is what happened.
    private static List<WordedTerms.Step> told(List<WordedTerms.Step> steps) {
        List<WordedTerms.Step> last = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i + 1 == steps.size() || steps.get(i + 1).start() > steps.get(i).end()) {
                last.add(steps.get(i));
            }
        }
        return last;
    }

    private Optional<WrittenDate> date(ComparedFact fact, String clause) {
        Optional<WrittenDate> date = WrittenDate.in(clause);
        Matcher brief = SHORT_DATE.matcher(clause);
        // 6.18正式启用, 5.8首航: figures alone are a date where they measure nothing.
        boolean alone = date.isEmpty() && brief.find() && (terms.steps(clause).size() == 1 || clause.length() - brief.group().length() >= SPOKEN)
                && fact.figures().stream().noneMatch(f -> measures(f, brief.group()));
        return alone ? WrittenDate.cell(brief.group()).map(d -> new WrittenDate(d.text(), brief.start(), d.year(), d.first(), d.last())) : date;
    }

    // No half things are counted: 5.8首.
    private static boolean measures(ComparedFigure figure, String written) {
        Quantity quantity = figure.figure().quantity();
        boolean counts = figure.unit().equals("个") && quantity.magnitude().isBlank();
        return quantity.text().contains(written) && !quantity.unit().isEmpty() && !counts;
    }
}
