package io.zongshu.cli;

import io.zongshu.bank.Frame;
import io.zongshu.bank.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Phrases as a table for people: one line each, examples below long ones. */
final class PhraseTable {
    private static final int EXAMPLE = 60;
    private static final int FILLERS = 5;

    private PhraseTable() {}

    static List<String> lines(List<Phrase> phrases) {
        int width = phrases.stream().mapToInt(p -> Columns.width(p.text())).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (Phrase phrase : phrases) {
            lines.add((Columns.pad(phrase.text(), Math.min(width, 40)) + "  "
                            + PhraseMessages.counts(phrase.documents(), phrase.occurrences()) + "  "
                            + Columns.pad(phrase.type(), 10) + "  " + String.join("、", phrase.themes()))
                    .stripTrailing());
            if (!phrase.fillers().isEmpty()) {
                lines.add("    " + phrase.fillers().stream().limit(FILLERS).map(Frame.Filler::text)
                        .collect(Collectors.joining("｜")));
            }
            phrase.example().ifPresent(e -> lines.add("    " + PhraseMessages.example(Columns.cut(e.text(), EXAMPLE), e.file())));
        }
        return lines;
    }
}
