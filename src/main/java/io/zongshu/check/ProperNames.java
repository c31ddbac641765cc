package io.zongshu.check;

import io.zongshu.language.KnownWords;
import io.zongshu.language.Token;
import java.util.Set;

/** Whether letters of a paragraph are a name and no word that means something. */
final class ProperNames {
    private static final Set<String> NAMES = Set.of("ns", "nr", "nz", "nrf", "nsf", "nt", "nr1", "nr2", "nrj", "ng", "x");
    private final CheckedPaper paper;
    private final CheckedParagraph paragraph;

    ProperNames(CheckedPaper paper, CheckedParagraph paragraph) {
        this.paper = paper;
        this.paragraph = paragraph;
    }

    /** Whether the words there are names, or single letters that make no word together. */
    boolean isName(int start, int end) {
        for (Token token : paper.tokens(paragraph)) {
            boolean overlaps = token.start() < end && token.end() > start;
            boolean rare = token.nature().equals("n") && KnownWords.isRare(token.text());
            if (overlaps && token.text().length() > 1 && !NAMES.contains(token.nature()) && !rare) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word begins there. */
    boolean begins(int at) {
        return paper.tokens(paragraph).stream().anyMatch(t -> t.start() == at);
    }
}
