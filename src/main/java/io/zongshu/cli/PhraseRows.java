package io.zongshu.cli;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Phrase;
import io.zongshu.bank.Places;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases as the rows of a table file. */
final class PhraseRows {
    static final List<String> HEADER = PhraseMessages.PHRASE_HEADER;
    static final List<Integer> WIDTHS = List.of(30, 12, 8, 8, 8, 20, 24, 10, 8, 30, 40, 60, 24, 6);
    private static final int MOST = 10;

    private PhraseRows() {}

    static List<List<Object>> of(List<Phrase> phrases) {
        return phrases.stream().map(PhraseRows::row).toList();
    }

    private static List<Object> row(Phrase p) {
        return List.of(p.text(), p.type(), String.valueOf(p.score()), p.documents(), p.occurrences(),
                String.join("、", p.themes()), list(p.moves()), p.tone(), p.dispersion() == 0 ? "" : String.valueOf(p.dispersion()),
                list(p.mates()), list(p.fillers()),
                p.example().map(Places.Example::text).orElse(""), p.example().map(Places.Example::file).orElse(""),
                p.example().<Object>map(Places.Example::paragraph).orElse(""));
    }

    private static String list(List<Frame.Filler> fillers) {
        return fillers.stream()
                .limit(MOST)
                .map(f -> f.count() > 1 ? f.text() + "×" + f.count() : f.text())
                .collect(Collectors.joining("｜"));
    }
}
