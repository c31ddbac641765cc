package io.zongshu.eval;

import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Does each figure still count what it counts in the brief? The clause of the draft should share two neighbouring
 * characters with the words beside the figure in its cell, or with the item if the cell gives the bare figure.
 */
final class DraftAttachments {
    private final Quantities quantities;

    DraftAttachments(Quantities quantities) {
        this.quantities = quantities;
    }

    List<DraftFault> find(DraftCase draftCase) {
        List<DraftFault> faults = new ArrayList<>();
        for (Sourced paragraph : draftCase.draft().paragraphs()) {
            for (TextSpan clause : Sentences.clauses(paragraph.text())) {
                for (Quantity figure : quantities.find(clause.text())) {
                    check(draftCase, paragraph, clause, figure, faults);
                }
            }
        }
        return faults;
    }

    private void check(
            DraftCase draftCase, Sourced paragraph, TextSpan clause, Quantity figure, List<DraftFault> faults) {
        int at = clause.start() + figure.start();
        for (Source source : paragraph.slice(at, at + figure.text().length()).sources()) {
            for (Fact fact : draftCase.brief().facts()) {
                boolean taken = source.kind() == Source.Kind.BRIEF && source.address().equals(fact.data().address());
                String counted = taken ? counted(fact.data(), figure) : "";
                String topic = bigrams(counted) == 0 ? fact.item().text() : counted;
                boolean summed = clause.text().startsWith("共") && shares(topic, paragraph.text());
                if (taken && !summed && !shares(topic, clause.text())) {
                    faults.add(draftCase.fault(
                            DraftFault.NOTE + "figure moved",
                            figure.text() + " counts " + topic + "; clause: " + clause.text(), paragraph, at));
                    return;
                }
            }
        }
    }

    /** The words beside a figure in its cell, other figures left out. */
    private String counted(Cell cell, Quantity figure) {
        for (String part : cell.text().split("[；;，,。]", -1)) {
            List<Quantity> figures = quantities.find(part);
            if (figures.stream().anyMatch(f -> f.core().equals(figure.core()))) {
                StringBuilder words = new StringBuilder(part);
                for (int i = figures.size() - 1; i >= 0; i--) {
                    words.replace(figures.get(i).start(), figures.get(i).end(), "，");
                }
                return words.toString();
            }
        }
        return "";
    }

    private static int bigrams(String text) {
        int count = 0;
        for (int i = 0; i + 2 <= text.length(); i++) {
            count += isHan(text.charAt(i)) && isHan(text.charAt(i + 1)) ? 1 : 0;
        }
        return count;
    }

    private static boolean shares(String topic, String clause) {
        boolean any = bigrams(topic) == 0;
        for (int i = 0; i + 2 <= topic.length(); i++) {
            String bigram = topic.substring(i, i + 2);
            any |= isHan(bigram.charAt(0)) && isHan(bigram.charAt(1)) && clause.contains(bigram);
        }
        return any;
    }

    private static boolean isHan(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
