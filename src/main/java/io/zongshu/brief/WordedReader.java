package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what facts tell that is no quantity: dates of events, places in an order, awards, holders of posts, progress. */
final class WordedReader {
    /** Who alone was chosen is who holds it. */
    private static final Pattern ONLY = Pattern.compile("唯一|仅|只有");

    private final WordedNames names;
    private final EventReader events;
    private final RankReader ranks;
    private final HolderReader holders;
    private final ProgressReader progress;

    /** @param year of the paper: what is told of it is told of the paper's own time */
    WordedReader(IndicatorForms forms, WordedTerms terms, String year) {
        this.names = new WordedNames(forms, terms, year);
        this.events = new EventReader(names);
        this.ranks = new RankReader(names);
        this.holders = new HolderReader(names);
        this.progress = new ProgressReader(names);
    }

    /** All of a fact's. */
    List<WordedValue> of(ComparedFact fact) {
        List<WordedValue> found = new ArrayList<>(events.of(fact));
        WordedClause.of(fact).forEach(clause -> {
            ranks.of(clause).ifPresent(found::add);
            holders.of(clause).ifPresent(found::add);
            progress.of(clause).ifPresent(found::add);
        });
        for (Award.Told told : Award.in(fact, names.forms(), names.year())) {
            WordedNames.Telling telling = new WordedNames.Telling(new WordedClause(fact, told.spot(), told.clause(), ""), "荣誉", told.who() + "|" + told.text(), false, told.text());
            if (ONLY.matcher(fact.fact().cells().get(told.spot().column()).text()).find() && !told.award().person().isEmpty()) {
                WordedNames.Telling only = new WordedNames.Telling(telling.clause(), told.award().level(), told.award().core(), false, told.who());
                found.add(names.value(only, new WordedAnswer.Holder(told.award().person())));
            }
            found.add(names.value(telling, new WordedAnswer.Granted(told.award())).named(told.who() + "：" + told.text()));
        }
        return List.copyOf(found);
    }
}
