package io.zongshu.read;

import java.util.List;

/** A title that was printed over several lines. */
final class TitleLines {
    private TitleLines() {}

    /** One line again; lines of one length are the halves of a paired title and stay parted. */
    static String join(List<String> lines) {
        List<String> stripped = lines.stream().map(String::strip).filter(l -> !l.isEmpty()).toList();
        boolean paired = stripped.size() > 1 && stripped.stream().mapToInt(String::length).distinct().count() == 1;
        return String.join(paired ? "\u3000" : "", stripped);
    }
}
