package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A work that most rows of a passage name in the same words (村务公开): their heading where no declared one fits. */
final class CommonMatter {
    /** The object of a heading has so many characters. */
    private static final int OBJECT = 4;

    private static final int FEWEST = 2;

    /** Whoever they are, the rows do something else for each. */
    private static final List<String> PEOPLE = List.of("人才", "队伍");

    /** 抓党建促 of 抓党建促乡村振兴 is no work. */
    private static final Pattern CUT = Pattern.compile("^[抓促以向对为把将]|[抓促以向对为把将到]$");

    /** The share of the rows that name it. */
    private static final double MOST = 0.6;

    private static final String VERBS = "小标题动词";

    private final TaskVerbs verbs;

    CommonMatter(TaskVerbs verbs) {
        this.verbs = verbs;
    }

    /** A verb and the work, for each verb that may stand before it; none if the rows have none in common. */
    List<Sourced> headings(List<Fact> facts) {
        List<Sourced> headings = new ArrayList<>();
        Set<String> tried = new LinkedHashSet<>();
        for (Fact fact : facts) {
            Sourced item = Cells.sourced(fact.item());
            for (String work : verbs.works(item.text(), OBJECT)) {
                if (PEOPLE.stream().anyMatch(work::endsWith) || CUT.matcher(work).find()) {
                    continue;
                }
                long naming = facts.stream().filter(f -> names(f, work)).count();
                if (naming >= Math.max(FEWEST, MOST * facts.size()) && tried.add(work)) {
                    int at = item.text().indexOf(work);
                    headings.addAll(verbs.before(item.slice(at, at + work.length()), VERBS));
                }
            }
        }
        return headings;
    }

    private static boolean names(Fact fact, String work) {
        return fact.item().text().contains(work) || fact.measures().text().contains(work);
    }
}
