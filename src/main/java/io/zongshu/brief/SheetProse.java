package io.zongshu.brief;

/** Sentences that somebody typed into a sheet without a table. */
final class SheetProse {
    private SheetProse() {}

    /** Adds a fact for each cell that tells something with a number; false if no cell does. */
    static boolean read(Grid grid, FactSheet.Words words, BriefParts parts) {
        boolean any = false;
        for (var row : grid.rows().entrySet()) {
            for (var cell : row.getValue().entrySet()) {
                String text = CellText.clean(cell.getValue());
                if (words.terms().measures().says(text) || words.worded().tellsDay(text)) {
                    any = true;
                    String address = grid.address(row.getKey(), cell.getKey());
                    parts.fact(ReplySentence.of(text, "", words.figures(), words.reply()).fact(address), Cell.NONE);
                }
            }
        }
        return any;
    }
}
