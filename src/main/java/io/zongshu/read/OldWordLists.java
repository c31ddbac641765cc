package io.zongshu.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** Automatic numbers of a binary Word file. */
final class OldWordLists {
    /** Names of number formats in the order of their codes (MS-OSHARED 2.2.1.3), from 0. */
    private static final List<String> FORMATS = List.of(
            "decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter", "ordinal", "cardinalText", "ordinalText",
            "hex", "chicago", "ideographDigital", "japaneseCounting", "aiueo", "iroha", "decimalFullWidth",
            "decimalHalfWidth", "japaneseLegal", "japaneseDigitalTenThousand", "decimalEnclosedCircle", "decimalFullWidth2",
            "aiueoFullWidth", "irohaFullWidth", "decimalZero", "bullet", "ganada", "chosung", "decimalEnclosedFullstop",
            "decimalEnclosedParen", "decimalEnclosedCircleChinese", "ideographEnclosedCircle", "ideographTraditional",
            "ideographZodiac", "ideographZodiacTraditional", "taiwaneseCounting", "ideographLegalTraditional",
            "taiwaneseCountingThousand", "taiwaneseDigital", "chineseCounting", "chineseLegalSimplified",
            "chineseCountingThousand");
    private static final int NO_NUMBER = 255;

    private final @Nullable ListTables tables;
    private final ListCounters counters = new ListCounters();
    private final Map<Integer, Use> lists = new LinkedHashMap<>();

    OldWordLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** A list of the file: what it shares its counting with, its levels, and where it starts anew. */
    private record Use(int definition, List<ListLevel> levels, Map<Integer, Integer> starts) {}

    /** The number of the next paragraph; must be asked once for each paragraph, in order. Empty if it has none. */
    String markerOf(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        if (tables == null || list <= 0 || list == 0x7FF || list >= 0xF801) {
            return "";
        }
        Use use = lists.computeIfAbsent(list, key -> load(tables, key));
        return counters.next(
                String.valueOf(use.definition()), String.valueOf(list), use.levels(), use.starts(), paragraph.getIlvl());
    }

    private static Use load(ListTables tables, int list) {
        LFO lfo = tables.getLfo(list);
        ListData data = tables.getListData(lfo.getLsid());
        List<ListLevel> levels = new ArrayList<>();
        for (int i = 0; data != null && i < Math.min(data.numLevels(), ListLevel.MOST); i++) {
            levels.add(level(data.getLevel(i + 1)));
        }
        Map<Integer, Integer> starts = new TreeMap<>();
        LFOData overrides = tables.getLfoData(list);
        for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
            int at = override.getLevelNum();
            if (override.isFormatting() && override.getLevel() != null && at < levels.size()) {
                levels.set(at, level(override.getLevel()));
            }
            if (override.isStartAt()) {
                starts.put(at, override.isFormatting() && at < levels.size() ? levels.get(at).start() : override.getIStartAt());
            }
        }
        return new Use(lfo.getLsid(), levels, starts);
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        int code = level.getNumberFormat();
        String format = code == NO_NUMBER ? "none" : code >= 0 && code < FORMATS.size() ? FORMATS.get(code) : "decimal";
        StringBuilder text = new StringBuilder();
        String printed = level.getNumberText() == null ? "" : level.getNumberText();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            // The numbers of the levels stand as characters 0 to 8.
            text.append(c < ListLevel.MOST ? "%" + (c + 1) : String.valueOf(c));
        }
        boolean gap = level.getTypeOfCharFollowingTheNumber() != 2;
        return new ListLevel(level.getStartAt(), format, text.toString(), -1, level.isLegalNumbering(), gap, "");
    }
}
