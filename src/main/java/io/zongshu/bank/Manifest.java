package io.zongshu.bank;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The first entry of a bank file, lines of {@code key: value}.
 *
 * @param format of the tables
 * @param options the options that the bank was learned with, in words
 * @param dictionaries fingerprint of the dictionaries and models that it was learned with
 */
public record Manifest(String format, String options, String dictionaries) {
    String text(Bank bank) {
        return "zongshu: 词句库\nformat: " + format + "\noptions: " + options + "\ndictionaries: " + dictionaries
                + "\npapers: " + bank.papers().size() + "\nformulas: " + bank.formulas().size()
                + "\nframes: " + bank.frames().size() + "\n";
    }

    static Manifest parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon > 0) {
                values.put(line.substring(0, colon), line.substring(colon + 2));
            }
        });
        return new Manifest(
                values.getOrDefault("format", ""),
                values.getOrDefault("options", ""),
                values.getOrDefault("dictionaries", ""));
    }
}
