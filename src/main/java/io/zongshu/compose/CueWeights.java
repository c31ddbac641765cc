package io.zongshu.compose;

import io.zongshu.files.CueTable;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each cue counts for some answers, from a file of lines "什么 答案1.20 答案-.31" in groups by what the cues are about; a group
 * that an office declares stands for the built-in one. Thread-safe.
 */
final class CueWeights {
    private final Lines builtIn;
    private final Lines own;
    /** What the office's lines are about. */
    private final Set<String> ownGroups;

    /**
     * @param answers their names, by which the lines call them
     * @throws io.zongshu.files.CannotContinue if a line of the office's file is none
     */
    CueWeights(Settings settings, String name, List<String> answers) {
        Map<String, YamlNode> groups = settings.own(name);
        this.builtIn = new Lines(settings.cues(name), answers);
        this.own = new Lines(CueTable.of(groups, (line, text) -> ComposeMessages.noCue(name + ".yaml", line, text)), answers);
        this.ownGroups = groups.keySet();
    }

    /** Nothing counts. */
    CueWeights(List<String> answers) {
        this.builtIn = new Lines(CueTable.EMPTY, answers);
        this.own = builtIn;
        this.ownGroups = Set.of();
    }

    /** How much a cue counts for an answer. */
    float of(String cue, int answer) {
        return lines(cue).of(cue, answer);
    }

    /** Adds how much a cue counts to the sums of the answers. */
    void add(String cue, double[] sums) {
        lines(cue).add(cue, sums);
    }

    private Lines lines(String cue) {
        return !ownGroups.isEmpty() && ownGroups.contains(cue.substring(0, cue.indexOf(':'))) ? own : builtIn;
    }

    /** Lines, and the answers that they name. */
    private static final class Lines {
        /** What an office took out of its list of answers (verbs, kinds) counts nothing. */
        private static final int NO_ANSWER = -1;

        private final CueTable table;
        /** By the table's number of an answer its number here. */
        private final int[] numbers;

        Lines(CueTable table, List<String> answers) {
            this.table = table;
            this.numbers = new int[table.answers().size()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = answers.indexOf(table.answers().get(i));
            }
        }

        float of(String cue, int answer) {
            int line = table.line(cue);
            int end = line < 0 ? 0 : table.start(line + 1);
            for (int at = line < 0 ? 0 : table.start(line); at < end; at++) {
                if (numbers[table.answer(at)] == answer) {
                    return table.value(at);
                }
            }
            return 0;
        }

        void add(String cue, double[] sums) {
            int line = table.line(cue);
            int end = line < 0 ? 0 : table.start(line + 1);
            for (int at = line < 0 ? 0 : table.start(line); at < end; at++) {
                int answer = numbers[table.answer(at)];
                if (answer != NO_ANSWER) {
                    sums[answer] += table.value(at);
                }
            }
        }
    }
}
