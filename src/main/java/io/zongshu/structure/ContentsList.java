package io.zongshu.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of contents at the head of a text.
 *
 * @param first index of its first line (目录, or its first entry)
 * @param end index after its last entry
 * @param entries titles as compared ({@link #key}), in order
 */
record ContentsList(int first, int end, List<String> entries) {
    private static final Pattern ENTRY = Pattern.compile("(.*?[\\p{IsHan}”）》])[ 　\t.…·．—-]*(?:[ 　\t.…·．—-])(?:（)?[0-9０-９]{1,4}(?:）)?");
    /** Leaders and a page number whose title stands on the line above. */
    private static final Pattern PAGE_ALONE = Pattern.compile("[ 　\\t.…·．—-]{2,40}[0-9]{1,4}");
    private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{IsHan}\\p{IsAlphabetic}0-9]");
    /** A table of contents stands at the very front. */
    private static final int LATEST_START = 60;
    /** Longer lines are no entries, and are not worth matching. */
    private static final int LONGEST_ENTRY = 200;

    /** The table of contents of a text, if it has one. */
    static Optional<ContentsList> find(List<SourceLine> lines) {
        int start = -1;
        for (int i = 0; i < Math.min(lines.size(), LATEST_START) && start < 0; i++) {
            String text = Marks.squeeze(lines.get(i).text());
            start = text.equals("目录") || text.equals("目次") ? i : -1;
        }
        return start >= 0 ? underHeading(lines, start) : withPages(lines);
    }

    /** How titles are compared: words only, full-width digits narrowed; a damaged leading mark does not matter. */
    static String key(String title) {
        return NOT_WORDS.matcher(Normalisation.of(title)).replaceAll("");
    }

    private static String withoutPage(String line) {
        Matcher matcher = ENTRY.matcher(line);
        return line.length() <= LONGEST_ENTRY && matcher.matches() ? matcher.group(1) : line;
    }

    private static boolean hasPage(String line) {
        return line.length() <= LONGEST_ENTRY && mayEndWithPage(line) && ENTRY.matcher(line).matches();
    }

    /** Few lines do, and to ask is faster than to match. */
    private static boolean mayEndWithPage(String line) {
        char last = line.isEmpty() ? ' ' : line.charAt(line.length() - 1);
        return last >= '0' && last <= '9' || last >= '０' && last <= '９' || last == '）';
    }

    /** Under 目录: the entries end where the first of them comes again. */
    private static Optional<ContentsList> underHeading(List<SourceLine> lines, int heading) {
        Map<String, Boolean> entries = new LinkedHashMap<>();
        int i = heading + 1;
        for (; i < lines.size(); i++) {
            String line = lines.get(i).text();
            String key = key(withoutPage(line));
            boolean paged = hasPage(line);
            if (!paged && (entries.containsKey(key) || Marks.endsSentence(line))) {
                break;
            }
            if (key.isEmpty() && PAGE_ALONE.matcher(line).matches() && i > heading + 1) {
                entries.put(key(withoutPage(lines.get(i - 1).text())), true);
                continue;
            }
            entries.put(key, paged);
        }
        boolean anyPaged = entries.containsValue(true);
        List<String> titles = new ArrayList<>();
        entries.forEach((key, paged) -> {
            if (!key.isEmpty() && (paged || !anyPaged)) {
                titles.add(key);
            }
        });
        return titles.isEmpty() ? Optional.empty() : Optional.of(new ContentsList(heading, i, titles));
    }

    /** Without the word 目录: at least three lines in a row near the front that end in page numbers which do not fall. */
    private static Optional<ContentsList> withPages(List<SourceLine> lines) {
        int first = 0;
        while (first < Math.min(lines.size(), LATEST_START) && !hasPage(lines.get(first).text())) {
            first++;
        }
        List<String> titles = new ArrayList<>();
        int i = first;
        for (; i < lines.size() && hasPage(lines.get(i).text()); i++) {
            titles.add(key(withoutPage(lines.get(i).text())));
        }
        return titles.size() >= 3 ? Optional.of(new ContentsList(first, i, titles)) : Optional.empty();
    }
}
