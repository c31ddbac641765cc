package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.language.Token;
import java.util.List;

/**
 * What stands before a figure and reads as a doing is a noun where the row uses it as one: 创新实体20个 with 与创新实体合作,
 * 致富带头人7名 with 推动致富带头人进入班子.
 */
final class NamedData {
    /** Behind these stands a noun. */
    private static final List<String> LEAD = List.of("与", "向", "对", "为", "给", "从", "到", "由", "以", "的", "各类");

    private static final List<String> MARKS = List.of("、", "和", "及", "》", "”");

    private final Quantities quantities;
    private final ClauseReader reader;
    private final RealiseWords words;

    NamedData(RealiseWords words, Quantities quantities, ClauseReader reader) {
        this.words = words;
        this.quantities = quantities;
        this.reader = reader;
    }

    /** @param said what the row says besides its data */
    Datum read(Sourced text, List<String> said) {
        Datum datum = Datum.read(text, quantities, reader);
        boolean doing = datum.tail().isEmpty() && (datum.figure().isEmpty() || !datum.verb().isEmpty() && !datum.noun().isEmpty());
        List<Quantity> found = doing ? quantities.find(text.text()) : List.of();
        if (found.size() != 1 || found.get(0).end() != text.text().length() || found.get(0).unit().isEmpty() || found.get(0).unit().contains("%")) {
            return datum;
        }
        int figure = found.get(0).start();
        String noun = text.text().substring(0, figure);
        boolean named = noun.length() > 2 && said.stream().anyMatch(s -> noun(s, noun, datum));
        return named ? new Datum(text, "", noun, text.slice(figure, text.text().length()), 1, found.get(0).unit(), true) : datum;
    }

    private boolean noun(String said, String name, Datum datum) {
        int at = said.indexOf(name);
        if (at <= 0) {
            return false;
        }
        String before = said.substring(0, at);
        boolean verb = words.opening("带宾动词", name).isPresent();
        boolean led = LEAD.stream().anyMatch(before::endsWith);
        boolean listed = MARKS.stream().anyMatch(before::endsWith);
        boolean governed = words.ending("带宾动词", before).isPresent();
        // 市里开展大会现场督导: what ends the clause takes its figure behind it, noun or not.
        boolean ends = said.endsWith(name) && datum.figure().isEmpty() && !datum.people() && !listed;
        return led || ends || listed && !verb || governed && !(verb && datum.people());
    }
}
