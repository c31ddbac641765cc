package io.zongshu.read;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Node;

/** Word's automatic numbers as the text that Word prints: 一、, （一）, 1. Bullets print nothing. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final @Nullable XWPFNumbering numbering;
    private final WordStyles styles;
    private final Map<BigInteger, int[]> counters = new LinkedHashMap<>();

    WordNumbering(XWPFDocument document, WordStyles styles) {
        this.numbering = document.getNumbering();
        this.styles = styles;
    }

    /** The number of the next paragraph; must be asked once for each paragraph, in order. Empty if it has none. */
    String markerOf(Node paragraph) {
        Optional<Node> direct = WordXml.at(paragraph, "pPr", "numPr");
        Optional<Node> inherited = styles.inherited(paragraph, "numPr");
        Optional<Integer> id = value(direct, "numId").or(() -> value(inherited, "numId"));
        int level = value(direct, "ilvl").or(() -> value(inherited, "ilvl")).orElse(0);
        if (numbering == null || id.isEmpty() || id.get() <= 0 || level < 0 || level >= LEVELS) {
            return "";
        }
        XWPFNum num = numbering.getNum(BigInteger.valueOf(id.get()));
        if (num == null || num.getCTNum().getAbstractNumId() == null) {
            return "";
        }
        BigInteger abstractId = num.getCTNum().getAbstractNumId().getVal();
        XWPFAbstractNum list = numbering.getAbstractNum(abstractId);
        return list == null ? "" : next(list.getCTAbstractNum().getDomNode(), abstractId, level);
    }

    private static Optional<Integer> value(Optional<Node> numPr, String name) {
        return numPr.flatMap(n -> WordXml.at(n, name)).flatMap(WordXml::number);
    }

    private String next(Node list, BigInteger abstractId, int level) {
        int[] counts = counters.computeIfAbsent(abstractId, k -> new int[LEVELS]);
        for (int i = 0; i <= level; i++) {
            if (counts[i] == 0) {
                counts[i] = start(list, i) - (i == level ? 1 : 0);
            }
        }
        counts[level]++;
        java.util.Arrays.fill(counts, level + 1, LEVELS, 0);
        String pattern = child(list, level, "lvlText").map(WordXml::val).orElse("");
        if (format(list, level).equals("bullet")) {
            return "";
        }
        for (int i = 0; i < LEVELS; i++) {
            pattern = pattern.replace("%" + (i + 1), WordNumerals.print(format(list, i), counts[i]));
        }
        return pattern.strip();
    }

    private static int start(Node list, int level) {
        return child(list, level, "start").flatMap(WordXml::number).orElse(1);
    }

    private static String format(Node list, int level) {
        return child(list, level, "numFmt").map(WordXml::val).orElse("decimal");
    }

    private static Optional<Node> child(Node list, int level, String name) {
        return WordXml.children(list, "lvl").stream()
                .skip(level)
                .findFirst()
                .flatMap(lvl -> WordXml.at(lvl, name));
    }
}
