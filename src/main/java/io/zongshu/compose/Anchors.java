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
    private static final int LONGEST = 18;
    private static final String ENTRY = "抓手中心词";

    private final RealiseWords words;
    private final Theming theming;

    Anchors(RealiseWords words, Theming theming) {
        this.words = words;
        this.theming = theming;
    }

    /** Two or three names, parted by 、; empty if the section has fewer. */
    Sourced of(SectionPlan section) {
        List<Sourced> names = new ArrayList<>();
        for (int i = 0; i < section.groups().size() && names.size() < MOST; i++) {
            int from = i == 0 ? 1 : 0;
            List<Fact> facts = section.groups().get(i).facts();
            facts.stream().skip(Math.min(from, facts.size())).filter(this::means).findFirst()
                    .map(f -> Cells.sourced(f.item()))
                    .ifPresent(names::add);
        }
        return names.size() < 2 ? Sourced.EMPTY : Wording.listed(names);
    }

    private boolean means(Fact fact) {
        String item = fact.item().text();
        String core = item.replaceAll("[”》）]+$", "");
        Optional<String> kind = words.ending(ENTRY, core);
        boolean told = FactKind.of(fact, theming) == FactKind.PRACTICE && !fact.measures().isEmpty();
        return told && kind.isPresent() && item.length() <= LONGEST && item.length() > kind.get().length() && item.indexOf('、') < 0;
    }
}
