package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Measures that call the item by a short name: 为研究院提供场地 about 某产业技术研究院 says the full name, and the sentence
 * then needs no topic.
 */
final class FullNames {
    /** A short name has at least so many characters. */
    private static final int SHORTEST = 3;

    private final List<Sourced> names;

    /** @param item one name, or several parted by 、 */
    FullNames(Sourced item) {
        this.names = parts(item);
    }

    /** The measures with full names; empty unless every name of the item is said in them, in short or in full. */
    Optional<List<Sourced>> in(List<Sourced> measures) {
        List<Sourced> worded = new ArrayList<>(measures);
        boolean shortened = false;
        for (Sourced name : names) {
            if (worded.stream().anyMatch(m -> m.text().contains(name.text()))) {
                continue;
            }
            if (!lengthen(worded, name)) {
                return Optional.empty();
            }
            shortened = true;
        }
        return shortened ? Optional.of(worded) : Optional.empty();
    }

    private static boolean lengthen(List<Sourced> measures, Sourced name) {
        String text = name.text();
        for (int from = 1; from <= text.length() - SHORTEST; from++) {
            String tail = text.substring(from);
            for (int i = 0; i < measures.size(); i++) {
                int at = measures.get(i).text().indexOf(tail);
                if (at >= 0 && !ClauseReader.quoted(measures.get(i).text(), at) && text.indexOf('“') < 0 && startsWord(measures.get(i).text(), at)
                        && !measures.get(i).text().startsWith("“", at + tail.length())) {
                    measures.set(i, Wording.insert(measures.get(i), at, name.slice(0, from)));
                    return true;
                }
            }
        }
        return false;
    }

    /** Nothing that could belong to another name stands right before it. */
    private static boolean startsWord(String text, int at) {
        return at == 0 || "，、；和与及并为对向把将在到".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static List<Sourced> parts(Sourced item) {
        List<Sourced> parts = new ArrayList<>();
        String text = item.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '、' && !ClauseReader.quoted(text, i)) {
                if (i > start) {
                    parts.add(item.slice(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
