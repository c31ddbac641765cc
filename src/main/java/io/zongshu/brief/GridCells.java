package io.zongshu.brief;

import java.util.regex.Pattern;

/** Cells that hold a fault of the spreadsheet in place of text. */
final class GridCells {
    private static final Pattern ERROR = Pattern.compile("#(?:REF!|DIV/0!|N/A|NAME\\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)");

    private GridCells() {}

    static boolean isFault(String text) {
        return text.equals(Grid.NO_VALUE) || ERROR.matcher(text.strip()).matches();
    }

    /** The note on such a cell. */
    static String fault(String text, String address) {
        return text.equals(Grid.NO_VALUE) ? BriefMessages.formulaCell(address) : BriefMessages.errorCell(address, text.strip());
    }
}
