package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a section's first sentence may name as its means (抓手): items that are a task of their own, a programme, a campaign, a
 * reform. One a passage, and not what the section begins with, so that nothing is said twice in a row.
 */
final class Anchors {
    private static final int MOST = 3;

    /** Of more facts a name would tell too little. */
    private static final int FACTS_A_NAME = 3;

    private static final int LONGEST = 18;
    private static final String ENTRY = "抓手中心词";

    private final RealiseWords words;
    private final Theming theming;

    Anchors(RealiseWords words, Theming theming) {
        this.words = words;
        this.theming = theming;
    }

    /** Two or three names, parted by 、, one of each passage; empty if a passage has none: some would pass for all. */
    Sourced of(SectionPlan section) {
        List<SectionPlan.Group> passages = section.groups().stream().filter(g -> !g.continued()).toList();
        List<Sourced> names = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            int from = i == 0 ? 1 : 0;
            List<Fact> facts = passages.get(i).facts();
            facts.stream().skip(Math.min(from, facts.size())).filter(this::means).findFirst()
                    .map(f -> Cells.sourced(f.item()))
                    .ifPresent(names::add);
        }
        boolean few = section.size() <= FACTS_A_NAME * names.size();
        boolean all = few && names.size() == passages.size() && names.size() > 1 && names.size() <= MOST;
        return all ? Wording.listed(names) : Sourced.EMPTY;
    }

    private boolean means(Fact fact) {
        String item = fact.item().text();
        String core = ClauseReader.unclosed(item);
        Optional<String> kind = words.ending(ENTRY, core);
        boolean told = FactKind.of(fact, theming) == FactKind.PRACTICE && !fact.measures().isEmpty();
        boolean standing = words.list("定位事项").stream().anyMatch(item::contains);
        return told && !standing && kind.isPresent() && item.length() <= LONGEST && item.length() > kind.get().length() && item.indexOf('、') < 0;
    }
}
