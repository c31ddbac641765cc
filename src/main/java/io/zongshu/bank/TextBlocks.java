package io.zongshu.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How a bank's texts are cut into tables of about a million characters, whole papers each: a reader opens the one that it
 * needs, and never holds all texts.
 */
final class TextBlocks {
    private static final long CHARACTERS = 1_000_000;

    private static final int DIGITS = 5;

    private TextBlocks() {}

    /** Papers from an index to another, exclusive. */
    record Block(int from, int to) {}

    static List<Block> of(List<Paper> papers) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        long sum = 0;
        for (int i = 0; i < papers.size(); i++) {
            sum += papers.get(i).characters();
            if (sum >= CHARACTERS || i + 1 == papers.size()) {
                blocks.add(new Block(from, i + 1));
                from = i + 1;
                sum = 0;
            }
        }
        return blocks;
    }

    /** The name of a block's table, counted from 0. */
    static String name(int block) {
        String number = String.valueOf(block + 1);
        return "texts-" + "0".repeat(Math.max(0, DIGITS - number.length())) + number + ".tsv";
    }

    /** Writes papers as a table; the first is numbered so. */
    static void write(Appendable out, List<Paper> papers, int number) throws IOException {
        Tsv.row(out, "文章", "段", "角色", "主题", "语步", "文字", "分词");
        for (int i = 0; i < papers.size(); i++) {
            int paragraph = 0;
            for (PaperParagraph p : papers.get(i).paragraphs()) {
                Tsv.row(out, number + i, ++paragraph, p.role(), p.theme(), p.move(), p.text(), p.words());
            }
        }
    }
}
