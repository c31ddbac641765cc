package io.zongshu.brief;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who holds a post (港城社区书记由林守渔担任) and who led something (联席会议由副市长林守渔召集): at most one for a clause. */
final class HolderReader {
    private static final String WHO = "(\\p{IsHan}{2,10}?)(?:同志)?";
    private static final String HOLDS = "(?:担任|兼任|出任|接任|任)";
    private static final Pattern LED = Pattern.compile("^(.*?)由" + WHO + "(带队|牵头|召集|主持|负责|领衔|挂帅)(?!单位|部门|人)");

    private final WordedNames names;
    private final Pattern ofPost;
    private final Pattern postOf;
    private final Pattern holds;
    private final Pattern is;

    HolderReader(WordedNames names) {
        this.names = names;
        String title = "((?:第一|常务|专职)?副?(?:" + names.terms().posts() + "))";
        // 港城社区由林守渔任书记, 港城社区书记由林守渔担任, 林守渔任港城社区书记
        this.ofPost = Pattern.compile("^(\\p{IsHan}{2,16}?)由" + WHO + HOLDS + title + "$");
        this.postOf = Pattern.compile("^(\\p{IsHan}{2,16}?)" + title + "(?:一职)?由" + WHO + HOLDS + "$");
        // 港城工作专班组长为林守渔; in a table 港城工作专班组长 | 林守渔
        this.is = Pattern.compile("^(\\p{IsHan}{2,16}?)" + title + "(?:由|为|是|[|])(?:\\p{IsHan}{0,8}(?:" + names.terms().posts() + "))?(\\p{IsHan}{2,4})$");
        this.holds = Pattern.compile("^(?:[^，；。]{2,8}、)?(\\p{IsHan}{2,10}?)(?:同志)?" + HOLDS + "(\\p{IsHan}{2,16}?)" + title + "$");
    }

    /** The holder that a clause tells. */
    Optional<WordedValue> of(WordedClause clause) {
        String text = clause.text().strip();
        Matcher one = ofPost.matcher(text);
        Matcher other = postOf.matcher(text);
        Matcher third = holds.matcher(text);
        Matcher named = is.matcher(row(clause, text));
        Matcher led = LED.matcher(text);
        if (one.find()) {
            return Optional.of(value(clause, one.group(3), one.group(1), one.group(2)));
        } else if (other.find()) {
            return Optional.of(value(clause, other.group(2), other.group(1), other.group(3)));
        } else if (third.find()) {
            return Optional.of(value(clause, third.group(3), third.group(2), third.group(1)));
        } else if (named.find()) {
            return Optional.of(value(clause, named.group(2), named.group(1), named.group(3)));
        } else if (led.find()) {
            boolean told = names.letters(led.group(1), false) > 1;
            return Optional.of(value(clause, led.group(3), told ? led.group(1) : names.subject(clause, false), led.group(2)));
        }
        return Optional.empty();
    }

    private static String row(WordedClause clause, String text) {
        String item = clause.fact().fact().item().text();
        boolean row = PairCandidate.inTable(clause.fact().fact().item()) && clause.spot().column() != Spot.ITEM;
        return row ? item + "|" + (text.startsWith(item) ? text.substring(item.length()) : text) : text;
    }

    private WordedValue value(WordedClause clause, String aspect, String named, String person) {
        return names.value(new WordedNames.Telling(clause, aspect, named, false, person), new WordedAnswer.Holder(person));
    }
}
