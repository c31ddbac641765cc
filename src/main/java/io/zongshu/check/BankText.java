package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.Arrays;
import java.util.List;

/**
 * The running text of all papers of a bank in one row, as copies are compared, paragraphs parted by a mark: some 10 MB and
 * 30 ms a thousand papers once their text is read. Made once for a bank, then only read.
 */
final class BankText {
    static final char END = '\n';

    private final List<Paper> papers;
    private char[] letters = new char[1 << 16];
    private int length;
    private int[] starts = new int[1 << 10];
    private int[] paperOf = new int[1 << 10];
    private int[] numbers = new int[1 << 10];
    private int paragraphs;

    BankText(Bank bank) {
        this.papers = bank.papers();
        for (int paper = 0; paper < papers.size(); paper++) {
            int number = 0;
            for (PaperParagraph paragraph : papers.get(paper).paragraphs()) {
                number++;
                if (!paragraph.role().startsWith("title") && !paragraph.role().startsWith("subtitle") && !paragraph.role().startsWith("heading")) {
                    add(paper, number, paragraph.text());
                }
            }
        }
    }

    private void add(int paper, int number, String text) {
        if (length + text.length() + 1 > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(letters.length * 2, length + text.length() + 1));
        }
        if (paragraphs == starts.length) {
            starts = Arrays.copyOf(starts, paragraphs * 2);
            paperOf = Arrays.copyOf(paperOf, paragraphs * 2);
            numbers = Arrays.copyOf(numbers, paragraphs * 2);
        }
        starts[paragraphs] = length;
        paperOf[paragraphs] = paper;
        numbers[paragraphs] = number;
        paragraphs++;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char bare = BareText.bare(text.charAt(i), before);
            if (bare != 0) {
                letters[length++] = bare;
                before = bare;
            }
        }
        letters[length++] = END;
    }

    int length() {
        return length;
    }

    int paragraphs() {
        return paragraphs;
    }

    char letter(int at) {
        return letters[at];
    }

    /** Where the n-th paragraph of running text begins. */
    int start(int paragraph) {
        return starts[paragraph];
    }

    /** Behind the end mark of the n-th paragraph. */
    int end(int paragraph) {
        return paragraph + 1 < paragraphs ? starts[paragraph + 1] : length;
    }

    int paperOf(int paragraph) {
        return paperOf[paragraph];
    }

    Paper paper(int number) {
        return papers.get(number);
    }

    /** The paragraph that holds a place. */
    int paragraphAt(int at) {
        int found = Arrays.binarySearch(starts, 0, paragraphs, at);
        return found >= 0 ? found : -found - 2;
    }

    /** A paragraph's number in its paper, title included. */
    int number(int paragraph) {
        return numbers[paragraph];
    }

    /** The text between two places of one paragraph as its paper has it. */
    String original(int from, int to) {
        int paragraph = paragraphAt(from);
        String text = papers.get(paperOf[paragraph]).paragraphs().get(numbers[paragraph] - 1).text();
        BareText bare = BareText.of(text);
        int first = from - starts[paragraph];
        int last = to - 1 - starts[paragraph];
        return text.substring(bare.at()[first], bare.endOf(last));
    }
}
