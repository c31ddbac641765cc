package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Do the measures say the item already, so that naming it would say it twice? */
final class ItemCoverage {
    private static final String MARKS = "“”《》、（），的和";
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”");

    private static final Pattern NUMBERED = Pattern.compile("“?[两三四五六七八九十]个(\\p{IsHan}{2,4})”?");

    private ItemCoverage() {}

    static boolean covered(String item, List<Sourced> measures) {
        return mostlySaid(item, measures) || spelledOut(item, measures);
    }

    /** “两个功能” with 政治功能和组织功能: a numbered short form that the measures spell out. */
    private static boolean spelledOut(String item, List<Sourced> measures) {
        Matcher numbered = NUMBERED.matcher(item);
        return numbered.matches() && measures.stream().anyMatch(m -> m.text().split(numbered.group(1), -1).length > 2);
    }

    /** Most of the item's two-character pieces stand in the measures already. */
    private static boolean mostlySaid(String item, List<Sourced> measures) {
        Matcher quoted = QUOTED.matcher(item);
        while (quoted.find()) {
            String name = quoted.group();
            if (!NUMBERED.matcher(name).matches() && measures.stream().noneMatch(m -> m.text().contains(name))) {
                return false;
            }
        }
        Set<String> wanted = pairs(item);
        long hit = said(wanted, measures.stream().map(Sourced::text).toList());
        return !wanted.isEmpty() && hit * 10 >= wanted.size() * 6L;
    }

    /** How many of an item's pieces of two characters some texts have. */
    static int said(Set<String> pairs, List<String> texts) {
        List<String> plain = texts.stream().map(ItemCoverage::plain).toList();
        int said = 0;
        for (String pair : pairs) {
            said += plain.stream().anyMatch(text -> text.contains(pair)) ? 1 : 0;
        }
        return said;
    }

    /** Without marks and words that say nothing. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (MARKS.indexOf(text.charAt(i)) < 0) {
                plain.append(text.charAt(i));
            }
        }
        return plain.toString();
    }

    static Set<String> pairs(String text) {
        String plain = plain(text);
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= plain.length(); i++) {
            pairs.add(plain.substring(i, i + 2));
        }
        return pairs;
    }
}
