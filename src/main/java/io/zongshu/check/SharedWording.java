package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wording that nobody owns: formulas and frames that several papers have, fixed wording of the rule, names. */
final class SharedWording {
    private static final int SEVERAL = 3;
    private static final int SHORTEST = 3;
    private static final Pattern SLOT = Pattern.compile("⟨[^⟩]*⟩");
    /** Names in marks, places of a list, units that begin with a place. */
    private static final Pattern NAME = Pattern.compile("《[^》]{1,40}》|“[^”]{1,20}”"
            + "|(?<=[、，。；：（]|^)[\\p{IsHan}]{2,3}[市县区镇乡州](?=[、，。；）和等]|$)"
            + "|(?<=[、，。；：（]|^)[\\p{IsHan}]{2,3}[市县区][\\p{IsHan}]{2,8}(?:局|委员会|办公室|厅|中心|公司|集团|大学|学院|医院)(?=[、，。；）和等]|$)");
    /** Numbered meetings: 党的二十大, 二十届三中全会, 二十届历次全会, 市委八届六次全会. */
    private static final Pattern MEETING =
            Pattern.compile("(?:党的)?[一二三四五六七八九十]{1,3}届(?:[一二三四五六七八九十]{1,3}[中次]|历次)全会|党的[一二三四五六七八九十]{1,3}大");

    private final Map<Integer, Set<String>> byLength = new HashMap<>();

    /** @param fixed 固定表述 of the rule */
    SharedWording(Bank bank, List<String> fixed) {
        bank.formulas().stream().filter(f -> f.documents() >= SEVERAL).map(Formula::text).forEach(this::add);
        for (Frame frame : bank.frames()) {
            if (frame.documents() >= SEVERAL) {
                for (String literal : SLOT.split(frame.pattern())) {
                    add(literal);
                }
            }
        }
        fixed.forEach(this::add);
    }

    private void add(String text) {
        String letters = BareText.of(text).letters();
        if (letters.length() >= SHORTEST) {
            byLength.computeIfAbsent(letters.length(), k -> new HashSet<>()).add(letters);
        }
    }

    /** The letters of a paragraph that belong to formulas, frames and fixed wording, meetings among it. */
    BitSet wording(BareText bare, String text) {
        BitSet shared = new BitSet();
        String letters = bare.letters();
        byLength.forEach((length, words) -> {
            for (int i = 0; i + length <= letters.length(); i++) {
                if (words.contains(letters.substring(i, i + length))) {
                    shared.set(i, i + length);
                }
            }
        });
        shared.or(matched(MEETING, bare, text));
        return shared;
    }

    /** The letters of a paragraph that belong to names. */
    static BitSet names(BareText bare, String text) {
        return matched(NAME, bare, text);
    }

    private static BitSet matched(Pattern pattern, BareText bare, String text) {
        BitSet shared = new BitSet();
        Matcher match = pattern.matcher(text);
        while (match.find()) {
            for (int i = 0; i < bare.letters().length(); i++) {
                if (bare.at()[i] >= match.start() && bare.at()[i] < match.end()) {
                    shared.set(i);
                }
            }
        }
        return shared;
    }
}
