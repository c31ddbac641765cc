package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Table;
import java.util.List;
import java.util.regex.Pattern;

/** Finds a table's caption: a numbered line above it (表1　…), or a first row with nothing but one cell of text. */
final class TableCaption {
    private static final Pattern NUMBERED = Pattern.compile("(附)?表[ 　]*[0-9一二三四五六七八九十]{1,3}([-—－.．][0-9]{1,2})?[ 　：:].{1,60}");

    private TableCaption() {}

    /** The table with its caption; a caption that was the last block is taken off the blocks. */
    static Table table(List<Block> blocks, List<List<String>> rows, LineRange lines) {
        if (!blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Paragraph last
                && NUMBERED.matcher(last.text()).matches() && !Marks.endsSentence(last.text())) {
            blocks.remove(blocks.size() - 1);
            return new Table(last.text(), rows, last.lines().union(lines));
        }
        boolean banner = rows.size() > 2 && rows.get(0).size() > 1 && !rows.get(0).get(0).isBlank()
                && rows.get(0).stream().skip(1).allMatch(String::isBlank);
        return banner
                ? new Table(rows.get(0).get(0), rows.subList(1, rows.size()), lines)
                : new Table("", rows, lines);
    }
}
