package io.zongshu.files;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * How much each cue counts for some answers, from a file of lines "什么 答案1.20 答案-.31" in groups by what the cues are about: a cue is
 * "about:what". The build leaves each built-in file of weights as such a table, so that a start costs the same however much was learned: what is
 * loaded are a few arrays, and a cue is found in them by its hash.
 */
public final class CueTable {
    /** No line. */
    public static final CueTable EMPTY = of(Map.of(), (line, text) -> new IllegalArgumentException(text));

    /** Files of weights are called so; the build makes tables of them. */
    static final String WEIGHTS = "-weights.yaml";

    private static final String TABLE = "-weights.table";
    private static final String NUMERAL = "-0123456789.";
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    /** The hashes of the cues, each in the first place free for it from the one that its last digits name; 0 where none is. */
    private final long[] hashes;
    /** Where the answers of each place begin, and behind the last one where they end. */
    private final int[] starts;
    private final List<String> answers;
    /** The answers of one cue after the other, by their numbers, and what each counts. */
    private final char[] named;
    private final float[] values;

    private CueTable(long[] hashes, int[] starts, List<String> answers, char[] named, float[] values) {
        this.hashes = hashes;
        this.starts = starts;
        this.answers = answers;
        this.named = named;
        this.values = values;
    }

    /** Says what is wrong with a line. */
    @FunctionalInterface
    public interface Refusal {
        /** @param line of the file where the group of the text begins */
        RuntimeException of(int line, String text);
    }

    /** The table of a built-in file of weights, e.g. "/io/zongshu/data/x-weights.yaml". */
    static CueTable resource(String path) {
        return BuiltInFiles.beside(compiledName(path)).map(CueTable::stored).orElseGet(() -> builtIn(CompiledYaml.resource(path)));
    }

    /** The name of the file that the build leaves beside a file of weights. */
    static String compiledName(String name) {
        return name.replace(WEIGHTS, TABLE);
    }

    /** @throws IllegalArgumentException if a line is none */
    static CueTable builtIn(YamlNode file) {
        return of(file.entries(), (line, text) -> new IllegalArgumentException("no line of weights: " + text));
    }

    /** The table of some groups. */
    public static CueTable of(Map<String, YamlNode> groups, Refusal refusal) {
        Map<Long, String> cues = new HashMap<>();
        Map<Long, List<Answer>> lines = new LinkedHashMap<>();
        Map<String, Integer> answers = new LinkedHashMap<>();
        groups.forEach((about, group) -> {
            for (String line : group.text().split("\n", -1)) {
                if (!line.isEmpty()) {
                    String[] parts = line.split(" ", -1);
                    String cue = about + ":" + parts[0];
                    long hash = hash(cue);
                    if (!cues.merge(hash, cue, (one, other) -> one).equals(cue)) {
                        throw new IllegalStateException("two cues of one hash: " + cues.get(hash) + ", " + cue);
                    }
                    lines.put(hash, answers(parts, answers, () -> refusal.of(group.line(), line)));
                }
            }
        });
        return of(lines, List.copyOf(answers.keySet()));
    }

    private record Answer(int number, float value) {}

    private static List<Answer> answers(String[] parts, Map<String, Integer> numbers, Supplier<RuntimeException> refusal) {
        List<Answer> all = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String part = parts[i];
            int number = 0;
            while (number < part.length() && NUMERAL.indexOf(part.charAt(number)) < 0) {
                number++;
            }
            if (number == 0) {
                throw refusal.get();
            }
            try {
                String name = part.substring(0, number);
                numbers.putIfAbsent(name, numbers.size());
                all.add(new Answer(numbers.getOrDefault(name, 0), Float.parseFloat(part.substring(number))));
            } catch (NumberFormatException e) {
                throw refusal.get();
            }
        }
        return all;
    }

    private static CueTable of(Map<Long, List<Answer>> lines, List<String> answers) {
        // At most half of the places are taken: most cues are found, or known to be none, in the first.
        long[] hashes = new long[Integer.highestOneBit(lines.size() + 1) * 4];
        int count = 0;
        for (Map.Entry<Long, List<Answer>> line : lines.entrySet()) {
            int place = first(line.getKey(), hashes);
            while (hashes[place] != 0) {
                place = place + 1 & hashes.length - 1;
            }
            hashes[place] = line.getKey();
            count += line.getValue().size();
        }
        int[] starts = new int[hashes.length + 1];
        char[] named = new char[count];
        float[] values = new float[count];
        int at = 0;
        for (int place = 0; place < hashes.length; place++) {
            starts[place] = at;
            for (Answer answer : lines.getOrDefault(hashes[place], List.of())) {
                named[at] = (char) answer.number();
                values[at++] = answer.value();
            }
        }
        starts[hashes.length] = at;
        return new CueTable(hashes, starts, answers, named, values);
    }

    private static long hash(String cue) {
        long hash = SEED;
        for (int i = 0; i < cue.length(); i++) {
            hash = (hash ^ cue.charAt(i)) * PRIME;
        }
        hash ^= hash >>> Integer.SIZE;
        return hash == 0 ? SEED : hash;
    }

    private static int first(long hash, long[] hashes) {
        return (int) hash & hashes.length - 1;
    }

    /** The answers that the lines name. */
    public List<String> answers() {
        return answers;
    }

    /** The place of a cue's line; -1 if it has none. */
    public int line(String cue) {
        long hash = hash(cue);
        int place = first(hash, hashes);
        while (hashes[place] != hash) {
            if (hashes[place] == 0) {
                return -1;
            }
            place = place + 1 & hashes.length - 1;
        }
        return place;
    }

    /** Where the answers of a line begin; they end where those of the next place begin. */
    public int start(int line) {
        return starts[line];
    }

    /** The number of the answer at a place among all answers, by their order in {@link #answers()}. */
    public int answer(int at) {
        return named[at];
    }

    /** How much the cue counts for that answer. */
    public float value(int at) {
        return values[at];
    }

    /** As the build stores it: the numbers of places and of answers, the names of the answers, and the arrays; high bytes first. */
    byte[] bytes() {
        String names = String.join("\n", answers);
        ByteBuffer bytes = ByteBuffer.allocate(3 * Integer.BYTES + names.length() * Character.BYTES + hashes.length * Long.BYTES
                + starts.length * Integer.BYTES + named.length * (Character.BYTES + Float.BYTES));
        bytes.putInt(hashes.length).putInt(named.length).putInt(names.length());
        for (char letter : names.toCharArray()) {
            bytes.putChar(letter);
        }
        for (long hash : hashes) {
            bytes.putLong(hash);
        }
        for (int start : starts) {
            bytes.putInt(start);
        }
        for (char answer : named) {
            bytes.putChar(answer);
        }
        for (float value : values) {
            bytes.putFloat(value);
        }
        return bytes.array();
    }

    /** The table of what {@link #bytes()} stored. */
    static CueTable stored(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        long[] hashes = new long[bytes.getInt()];
        int[] starts = new int[hashes.length + 1];
        char[] named = new char[bytes.getInt()];
        float[] values = new float[named.length];
        char[] names = new char[bytes.getInt()];
        bytes.asCharBuffer().get(names);
        bytes.position(bytes.position() + names.length * Character.BYTES);
        bytes.asLongBuffer().get(hashes);
        bytes.position(bytes.position() + hashes.length * Long.BYTES);
        bytes.asIntBuffer().get(starts);
        bytes.position(bytes.position() + starts.length * Integer.BYTES);
        bytes.asCharBuffer().get(named);
        bytes.position(bytes.position() + named.length * Character.BYTES);
        bytes.asFloatBuffer().get(values);
        return new CueTable(hashes, starts, names.length == 0 ? List.of() : List.of(new String(names).split("\n", -1)), named, values);
    }
}
