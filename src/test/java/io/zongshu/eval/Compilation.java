package io.zongshu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Several papers in one file, after a table of contents of some form or of none. */
final class Compilation {
    /** Forms of tables of contents. */
    enum Contents {
        NONE,
        NONE_BROKEN,
        PLAIN,
        PAGES,
        DOTS,
        DAMAGED,
        NO_WORD,
        TWO_LINES,
        BROKEN
    }

    private Compilation() {}

    static RawSheet render(List<CleanPaper> papers, Contents contents, long seed) {
        Random random = new Random(seed);
        List<CleanPaper> chosen = new ArrayList<>();
        for (CleanPaper paper : papers) {
            if (random.nextInt(3) > 0) {
                chosen.add(paper);
            }
        }
        boolean broken = contents == Contents.NONE_BROKEN || contents == Contents.BROKEN;
        Dirt dirt = new Dirt(broken ? DirtKind.PAGE_BREAKS : DirtKind.CLEAN, seed);
        RawSheet sheet = dirt.sheet();
        if (contents != Contents.NONE && contents != Contents.NONE_BROKEN) {
            sheet.add("云川市工作总结汇编");
            if (contents != Contents.NO_WORD) {
                sheet.add(random.nextBoolean() ? "目　录" : "目  录");
            }
            for (int i = 0; i < chosen.size(); i++) {
                entry(sheet, chosen.get(i), contents, 3 * i + 1, random);
            }
        }
        chosen.forEach(dirt::paper);
        return sheet;
    }

    private static void entry(RawSheet sheet, CleanPaper paper, Contents contents, int page, Random random) {
        String title = paper.title();
        switch (contents) {
            case PAGES, NO_WORD -> sheet.add(title + "　　" + page);
            case DOTS, BROKEN -> sheet.add(title + "………………" + page);
            case DAMAGED -> {
                int at = 1 + random.nextInt(title.length() - 2);
                String damaged = random.nextInt(4) > 0 ? title : title.substring(0, at) + title.substring(at + 1);
                sheet.add((random.nextInt(5) == 0 ? "：" : "") + damaged + "....." + page);
            }
            case TWO_LINES -> {
                sheet.add(title);
                sheet.add((paper.subtitle().isEmpty() ? "" : "——" + paper.subtitle()) + "……" + page);
            }
            default -> sheet.add(title);
        }
    }
}
