package io.zongshu.check;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.List;

/** All that a brief says, cell by cell. */
final class BriefCells {
    private BriefCells() {}

    /** Every cell that says something, the template's name apart. */
    static List<Cell> all(Brief brief) {
        List<Cell> cells = new ArrayList<>(List.of(brief.unit(), brief.scope(), brief.period(), brief.title(), brief.subtitle(),
                brief.aim(), brief.addressee(), brief.signature(), brief.date()));
        cells.addAll(brief.guidance());
        cells.addAll(brief.attachments());
        cells.addAll(brief.fields().values());
        brief.facts().forEach(fact -> cells.addAll(fact.cells()));
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** The cells of a fact that tell what was done. */
    static List<Cell> told(Fact fact) {
        return List.of(fact.item(), fact.measures(), fact.data(), fact.result());
    }

    /** All of it as one text, a cell a line. */
    static String text(Brief brief) {
        return String.join("\n", all(brief).stream().map(Cell::text).toList());
    }
}
