package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import io.zongshu.language.Figure;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds places in an order: at most one for a clause. */
final class RankReader {
    private static final Pattern RANK = Pattern.compile("第([0-9]{1,4}|[一二三四五六七八九十]{1,3})(?:([位名])(?!录|单|额)|(?=$))");

    /** 在全省13个市中 tells no more than 全省 does. */
    private static final Pattern AMONG = Pattern.compile("在?(全[国省市县区州旗])(?:共?[0-9]{1,3}个?(?:地级|设区的?)?[市县区州盟旗镇乡街道单位部门]{1,4})?(?:之?中|里)?(?=[居列排位名获第])");
    private static final Pattern SCORE = Pattern.compile("(?:全年|年度|本年|最终|综合|总|得分|成绩|总分|评分|分数|排名|结果)+[|，在]*");

    private final WordedNames names;
    private final WordedTerms terms;

    RankReader(WordedNames names) {
        this.names = names;
        this.terms = names.terms();
    }

    /** The place that a clause tells. */
    Optional<WordedValue> of(WordedClause clause) {
        String text = AMONG.matcher(clause.text().strip()).replaceAll("$1");
        Matcher rank = RANK.matcher(text);
        Optional<Integer> place = rank.find() ? place(rank.group(1)) : Optional.empty();
        String before = place.isEmpty() ? "" : text.substring(0, rank.start());
        // 省属高校第6位 tells a place by its measure word.
        if (place.isEmpty() || terms.isPlanned(text) || rank.group(2) == null && !terms.isRanked(before)) {
            return Optional.empty();
        }
        return Optional.of(value(clause, before, rank.group(), new WordedAnswer.Place(place.get())));
    }

    private WordedValue value(WordedClause clause, String before, String written, WordedAnswer place) {
        ComparedFact fact = clause.fact();
        String item = fact.fact().item().text();
        if (!item.isEmpty() && PairCandidate.inTable(fact.fact().item()) && before.startsWith(item) && names.letters(item, true) == 0) {
            // 名次 is no name of a row: what its figure says is.
            String told = before.substring(item.length());
            return names.value(telling(clause, terms.scope(told).orElse(""), told, false, written), place, Optional.empty());
        }
        // 综合得分居全区第三 is of what all is told of.
        boolean score = SCORE.matcher(terms.named(before)).matches() && !terms.beginsRanked(before);
        // 全国开发区考核排第8位 begins with the order, and nothing was told before.
        boolean nothing = clause.before().isEmpty() && item.isEmpty() && fact.figures().stream().allMatch(f -> f.figure().kind() == Figure.Kind.RANK);
        boolean elided = score || terms.beginsRanked(before) && !(nothing && names.letters(before, true) > 2) || names.letters(before, true) < 2
                || names.forms().of(terms.named(before)).noun().isEmpty() || clause.spot().column() == Spot.DATA && inNote(clause);
        String subject = score && !item.isEmpty() ? item : elided ? names.subject(clause, true) : before;
        // 全市信访考核 | 第二名: the row's name says among whom.
        String scope = terms.scope(before).or(() -> terms.scope(subject)).orElse("");
        // In 在全省绩效考核中列第5位 the clause names the order; of 居全省农商行第12位 the order is of what was told before.
        boolean own = elided && !score && before.contains("在") && names.letters(before, true) > 1;
        Optional<Boolean> growth = PairCandidate.inTable(fact.fact().data()) && !terms.isGrowth(before)
                ? Optional.empty() : Optional.of(terms.isGrowth(elided ? growthOf(clause) + before : before));
        return names.value(telling(clause, scope, own ? before : subject, elided && !own && !(score && !item.isEmpty()), written), place, growth);
    }

    private static WordedNames.Telling telling(WordedClause clause, String scope, String named, boolean elided, String written) {
        return new WordedNames.Telling(clause, scope, named, elided, written);
    }

    // What stands beside a row's numbers is of the row.
    private static boolean inNote(WordedClause clause) {
        return clause.spot().statement() > 0 && PairCandidate.inTable(clause.fact().fact().data());
    }

    private static String growthOf(WordedClause clause) {
        String[] told = WordedClause.in(clause.fact().fact().data().text());
        return !clause.before().isEmpty() ? clause.before() : told.length == 0 ? "" : told[told.length - 1];
    }

    private static Optional<Integer> place(String written) {
        return written.matches("[0-9]+") ? Optional.of(Integer.parseInt(written)) : ChineseNumber.value(written).map(BigDecimal::intValue);
    }
}
