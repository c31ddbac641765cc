package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;

/**
 * Short neighbours of a passage in one sentence, as past papers have them (half their sentences have more than fifty
 * characters): what was done next joins by ，, and by ； where it begins with the same verb, follows what came of the first, or
 * has clauses of its own as the first has.
 */
final class SentenceJoiner {
    /** Sentences shorter than this that begin alike share one. */
    private static final int ALIKE = 40;

    /** A sentence as short as this joins its neighbour, */
    private static final int SHORT = 34;

    /** unless both together would be longer than this. */
    private static final int MOST = 88;

    /** What was done in one and the same time is at most so long together. */
    private static final int MOST_TIMED = 220;

    /** Two works that are carried on in the same way are told in one sentence, if it is no longer than this. */
    private static final int MOST_CARRIED = 120;

    private final ClauseReader reader;

    SentenceJoiner(ClauseReader reader) {
        this.reader = reader;
    }

    /** The sentences one after the other. */
    Sourced joined(List<Sourced> sentences) {
        Sourced text = Sourced.EMPTY;
        Sourced last = Sourced.EMPTY;
        for (Sourced sentence : sentences) {
            int same = sameTime(last, sentence);
            if (same > 0) {
                last = last.slice(0, last.text().length() - 1).plus(Wording.glue("；")).plus(sentence.slice(same, sentence.text().length()));
                continue;
            }
            String mark = last.isEmpty() ? "" : mark(last, sentence);
            if (mark.isEmpty()) {
                text = text.plus(last);
                last = sentence;
            } else {
                last = last.slice(0, last.text().length() - 1).plus(Wording.glue(mark)).plus(sentence);
            }
        }
        return text.plus(last);
    }

    /** How long the time is that both begin with (今年，), so that it is said once; 0 if they do not. */
    private static int sameTime(Sourced before, Sourced sentence) {
        String first = before.text();
        String next = sentence.text();
        int time = next.indexOf('，') + 1;
        boolean timed = time > 1 && first.startsWith(next.substring(0, time)) && sentence.sources().stream().anyMatch(s -> s.start() == 0 && s.address().endsWith(" 时间"));
        boolean whole = first.indexOf('。') == first.length() - 1 && next.indexOf('。') == next.length() - 1;
        return timed && whole && first.length() + next.length() < MOST_TIMED ? time : 0;
    }

    /** What joins two sentences; empty if nothing does. */
    private String mark(Sourced before, Sourced sentence) {
        String first = before.text();
        String next = sentence.text();
        boolean simple = first.indexOf('。') == first.length() - 1 && next.indexOf('。') == next.length() - 1;
        if (!simple) {
            return "";
        }
        if (CarriedOpenings.end(before).isPresent() && CarriedOpenings.end(sentence).isPresent()) {
            return first.indexOf('；') < 0 && next.indexOf('；') < 0 && first.length() + next.length() < MOST_CARRIED ? "；" : "";
        }
        boolean alike = first.substring(0, 2).equals(next.substring(0, 2));
        if (alike) {
            return first.length() < ALIKE && next.length() < ALIKE ? "；" : "";
        }
        boolean room = Math.min(first.length(), next.length()) < SHORT && first.length() + next.length() < MOST;
        if (!room || !acts(first) || !acts(next)) {
            return "";
        }
        // Behind ， the second would read as one more measure of the first.
        return first.indexOf('，') > 0 || first.indexOf('；') > 0 ? "；" : "，";
    }

    /** Begins with a doing, not with a time, a subject or a topic. */
    private boolean acts(String sentence) {
        String clause = sentence.split("[，；。]", 2)[0];
        return reader.kind(clause) == ClauseReader.Kind.VERBAL && reader.kind(clause.substring(2)) != ClauseReader.Kind.SUBJECT || reader.opensWithVerb(clause);
    }
}
