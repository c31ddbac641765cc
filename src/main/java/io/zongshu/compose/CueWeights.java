package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * How much each cue counts for some answers, from a file of lines "什么 答案1.20 答案-.31" in groups by what the cues are about. Of
 * the thousands of lines a draft asks for few: a line is found and read when it is asked for first. Thread-safe.
 */
final class CueWeights {
    private static final String NUMERAL = "-0123456789.";
    /** What an office took out of its list of answers (verbs, kinds) counts nothing. */
    private static final int NO_ANSWER = -1;
    /** Of so many characters a float holds the digits exactly, so that one division gives what Java would read. */
    private static final int SHORT = 7;

    private final String file;
    private final Map<String, YamlNode> groups;
    /** The answers' numbers by their names. */
    private final Map<String, Integer> answers = new HashMap<>();
    private final Map<String, Lines> lines = new ConcurrentHashMap<>();
    private final Answers<Weights> known = new Answers<>();
    private final Function<String, Weights> reading = this::read;

    /** @param answers their names, by which the lines call them */
    CueWeights(Settings settings, String name, List<String> answers) {
        this(name, settings.data(name).entries(), answers);
    }

    /** Nothing counts. */
    CueWeights(List<String> answers) {
        this("", Map.of(), answers);
    }

    private CueWeights(String name, Map<String, YamlNode> groups, List<String> answers) {
        this.file = name + ".yaml";
        this.groups = groups;
        for (String answer : answers) {
            this.answers.put(answer, this.answers.size());
        }
    }

    /** What a cue counts, only for the answers that its line names: their numbers, and how much. */
    private record Weights(int[] answers, float[] values) {
        static final Weights NONE = new Weights(new int[0], new float[0]);
    }

    /** How much a cue counts for an answer. */
    float of(String cue, int answer) {
        Weights weights = known.of(cue, reading);
        for (int i = 0; i < weights.answers().length; i++) {
            if (weights.answers()[i] == answer) {
                return weights.values()[i];
            }
        }
        return 0;
    }

    /** Adds how much a cue counts to the sums of the answers. */
    void add(String cue, double[] sums) {
        Weights weights = known.of(cue, reading);
        for (int i = 0; i < weights.answers().length; i++) {
            if (weights.answers()[i] != NO_ANSWER) {
                sums[weights.answers()[i]] += weights.values()[i];
            }
        }
    }

    private Weights read(String cue) {
        int colon = cue.indexOf(':');
        String about = cue.substring(0, colon);
        YamlNode group = groups.get(about);
        if (group == null) {
            return Weights.NONE;
        }
        Lines all = lines.get(about);
        if (all == null) {
            all = new Lines(group.text());
            lines.put(about, all);
        }
        String line = all.of(cue.substring(colon + 1));
        return line.isEmpty() ? Weights.NONE : parsed(line, group.line());
    }

    private Weights parsed(String line, int at) {
        String[] parts = line.split(" ");
        int[] named = new int[parts.length - 1];
        float[] values = new float[parts.length - 1];
        for (int i = 0; i < named.length; i++) {
            String part = parts[i + 1];
            int number = 0;
            while (number < part.length() && NUMERAL.indexOf(part.charAt(number)) < 0) {
                number++;
            }
            if (number == 0) {
                throw ComposeMessages.noCue(file, at, line);
            }
            named[i] = answers.getOrDefault(part.substring(0, number), NO_ANSWER);
            values[i] = number(part.substring(number), at, line);
        }
        return new Weights(named, values);
    }

    private float number(String value, int at, String line) {
        int point = value.indexOf('.');
        int first = value.startsWith("-") ? 1 : 0;
        int whole = 0;
        int parts = 1;
        boolean plain = value.length() > first && value.length() <= SHORT && point < value.length() - 1;
        for (int i = first; plain && i < value.length(); i++) {
            int digit = value.charAt(i) - '0';
            plain = i == point || digit >= 0 && digit <= 9;
            whole = i == point ? whole : whole * 10 + digit;
            parts = point >= 0 && i > point ? parts * 10 : parts;
        }
        return plain ? (first > 0 ? -whole : whole) / (float) parts : uncommon(value, at, line);
    }

    private float uncommon(String value, int at, String line) {
        try {
            return Float.parseFloat(value);
        } catch (NumberFormatException e) {
            throw ComposeMessages.noCue(file, at, line);
        }
    }

    /** The lines of one group by what they begin with, as places in its text: to cut it into lines would take longer than a draft needs them. */
    private static final class Lines {
        private final String text;
        /** Where lines begin, each behind others of its hash; 0 for none, else one more than the place. */
        private final int[] starts;

        Lines(String text) {
            this.text = text;
            int count = 1;
            for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
                count++;
            }
            this.starts = new int[Integer.highestOneBit(count) * 4];
            for (int at = 0; at < text.length(); at = end(at) + 1) {
                starts[place(text.substring(at, Math.max(at, text.indexOf(' ', at))))] = at + 1;
            }
        }

        private int end(int at) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end;
        }

        /** Where a cue's line is, or would be. */
        private int place(String cue) {
            int place = cue.hashCode() & starts.length - 1;
            while (starts[place] > 0 && !(text.startsWith(cue, starts[place] - 1) && text.startsWith(" ", starts[place] - 1 + cue.length()))) {
                place = place + 1 & starts.length - 1;
            }
            return place;
        }

        /** A cue's line; empty if there is none. */
        String of(String cue) {
            int at = starts[place(cue)] - 1;
            return at < 0 ? "" : text.substring(at, end(at));
        }
    }
}
