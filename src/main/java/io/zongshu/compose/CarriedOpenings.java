package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sentences that open with a verb of ours and their item (推进渔港整治，出台……). Where too many of a passage do, what was set up
 * for it is told first: 出台……，推进渔港整治.
 */
final class CarriedOpenings {
    private static final String ENTRY = "先行举措";

    /** 推进, 加强: goes on with what was begun; 实施 and 开展 are themselves what is done first. */
    private static final String GOING_ON = "后续动词";

    /** What is set up is named by no fewer characters. */
    private static final int SHORTEST = 5;

    /** The item and what was set up are one thing that end alike. */
    private static final int SAME = 2;

    /** A verb of ours with its adverb has no more characters. */
    private static final int CARRIER = 6;

    /** What follows tells more of what stands right before it, and would lose it. */
    private static final Pattern TIED = Pattern.compile("[0-9共其全累涉均各形实]");

    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    private final RealiseWords words;

    CarriedOpenings(RealiseWords words) {
        this.words = words;
    }

    /** Where the opening ends, at its comma; empty if a sentence opens otherwise, as with who did it. */
    static Optional<Integer> end(Sourced sentence) {
        int comma = sentence.text().indexOf('，');
        return sentence.sources().stream()
                .filter(s -> s.kind() == Source.Kind.BRIEF && s.address().endsWith(" 事项") && s.start() > 1 && s.start() <= CARRIER && s.end() <= comma)
                .filter(s -> sentence.sources().stream().noneMatch(before -> before.start() < s.start() && before.kind() == Source.Kind.BRIEF && !before.address().endsWith(" 举措")))
                .map(s -> comma)
                .findFirst();
    }

    /** The sentence with what was set up before what it was set up for; as it is where that cannot be. */
    Sourced turned(Sourced sentence) {
        int comma = end(sentence).orElse(-1);
        String text = sentence.text();
        int next = comma < 0 ? -1 : text.indexOf('，', comma + 1);
        int stop = next < 0 ? text.length() - 1 : next;
        String first = comma < 0 ? "" : text.substring(comma + 1, stop);
        boolean setUp = first.length() >= SHORTEST && words.list(ENTRY).stream().anyMatch(first::startsWith)
                && first.chars().noneMatch(c -> "；。：".indexOf(c) >= 0) && !FIGURE.matcher(first).find();
        boolean goesOn = comma >= 0 && words.list(GOING_ON).stream().anyMatch(text::startsWith);
        boolean same = comma >= 0 && first.endsWith(text.substring(Math.max(0, comma - SAME), comma));
        boolean tied = next >= 0 && TIED.matcher(text.substring(next + 1)).lookingAt();
        if (!setUp || !goesOn || same || tied || text.startsWith(first.substring(0, 2)) || !text.endsWith("。")) {
            return sentence;
        }
        return sentence.slice(comma + 1, stop).plus(Wording.glue("，")).plus(sentence.slice(0, comma)).plus(sentence.slice(stop, text.length()));
    }
}
