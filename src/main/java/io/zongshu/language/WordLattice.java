package io.zongshu.language;

import com.hankcs.hanlp.dictionary.other.CharType;
import io.zongshu.language.SegmenterTables.Other;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All words that a text may hold, and the path of least cost through them: what HanLP's ViterbiSegment does without names
 * and without a user's dictionary, over arrays that are used again and again. Not for two threads at once.
 *
 * <p>Wherever one word alone starts and none reaches over its start, every path goes through it, so what stands before is
 * settled at once; the arrays hold a clause rather than a text.
 */
final class WordLattice {
    // Pairs of words that came up lately, and their costs: some nine of ten are there. One paper has few.
    private static final int KNOWN_PAIRS = 1 << 16;
    private static final int PAIRS_OF_A_PAPER = 1 << 13;
    private static final int NONE = -1;
    // So many pairs asked for are more than a paper has.
    private static final int MANY = 1 << 16;

    private final CoreWords words;
    // Each as its complement, which is never 0, and its cost.
    private long[] pairs = new long[2 * PAIRS_OF_A_PAPER];
    private int asked;
    private CoreWords.@Nullable Table table;

    private char[] text = new char[0];
    // By offset from the start of what is open: the first and the last node that start there.
    private int[] first = new int[64];
    private int[] last = new int[64];
    // By node.
    private int[] next = new int[256];
    private int[] end = new int[256];
    private int[] word = new int[256];
    private int[] from = new int[256];
    private double[] cost = new double[256];
    private int nodes;
    private int[] steps = new int[64];
    // The path found so far: the numbers of its words and where they end.
    private int[] pathWords = new int[256];
    private int[] pathEnds = new int[256];
    private int size;

    WordLattice(CoreWords words) {
        this.words = words;
    }

    /** Finds the path through a text, which takes the place of the last one. */
    void find(String string) {
        text = string.toCharArray();
        size = 0;
        int open = 0;
        int before = words.number(Other.BEGIN);
        double sum = 0;
        int reach = 0;
        nodes = 0;
        for (int at = 0; at < text.length; at++) {
            if (at < open) {
                continue; // Inside a word that every path goes through.
            }
            int row = at - open;
            lookUp(at, row);
            int only = first[row];
            if (at >= reach && only >= 0 && next[only] < 0 && words.type(text[at]) != CharType.CT_CNUM) {
                int settled = word[only];
                int settledEnd = end[only];
                sum = settle(open, at, before, sum, settled);
                append(settled, settledEnd);
                before = settled;
                open = settledEnd;
                reach = settledEnd;
                nodes = 0;
            } else if (only >= 0) {
                reach = Math.max(reach, end[last[row]]);
            }
        }
        settle(open, text.length, before, sum, words.number(Other.END));
    }

    /** The text. */
    char[] text() {
        return text;
    }

    /** How many words the path has. */
    int size() {
        return size;
    }

    /** Where a word of the path ends. */
    int end(int i) {
        return pathEnds[i];
    }

    /** The number of a word of the path. */
    int word(int i) {
        return pathWords[i];
    }

    /** Part of speech of a word of the path. */
    String nature(int i) {
        return words.nature(pathWords[i]);
    }

    private void append(int number, int to) {
        if (size == pathWords.length) {
            pathWords = Arrays.copyOf(pathWords, 2 * size);
            pathEnds = Arrays.copyOf(pathEnds, 2 * size);
        }
        pathWords[size] = number;
        pathEnds[size++] = to;
    }

    /** Makes nodes of the words of the dictionary that start at a place, the shortest first. */
    private void lookUp(int at, int row) {
        if (row >= first.length) {
            first = Arrays.copyOf(first, 2 * row);
            last = Arrays.copyOf(last, 2 * row);
        }
        first[row] = NONE;
        WordTrie trie = words.trie();
        int state = trie.start();
        for (int i = at; i < text.length; i++) {
            state = trie.next(state, text[i]);
            if (state == 0) {
                break;
            }
            int found = trie.word(state);
            if (found >= 0) {
                addNode(row, i + 1, found);
            }
        }
    }

    private void addNode(int row, int to, int number) {
        if (nodes == end.length) {
            next = Arrays.copyOf(next, 2 * nodes);
            end = Arrays.copyOf(end, 2 * nodes);
            word = Arrays.copyOf(word, 2 * nodes);
            from = Arrays.copyOf(from, 2 * nodes);
            cost = Arrays.copyOf(cost, 2 * nodes);
        }
        int node = nodes++;
        next[node] = NONE;
        end[node] = to;
        word[node] = number;
        cost[node] = Double.POSITIVE_INFINITY;
        if (first[row] < 0) {
            first[row] = node;
        } else {
            next[last[row]] = node;
        }
        last[row] = node;
    }

    /**
     * Appends the words from an offset to another, which no word reaches over, to the path.
     *
     * @param before the word before, whose path has cost so much
     * @param behind the word behind
     * @return what the path up to the word behind costs
     */
    private double settle(int start, int stop, int before, double sum, int behind) {
        if (start == stop) {
            return sum + pairCost(before, behind);
        }
        fillGaps(start, stop);
        for (int node = first[0]; node >= 0; node = next[node]) {
            cost[node] = sum + pairCost(before, word[node]);
            from[node] = NONE;
        }
        double least = Double.POSITIVE_INFINITY;
        int best = NONE;
        for (int at = start; at < stop; at++) {
            for (int node = first[at - start]; node >= 0; node = next[node]) {
                if (cost[node] == Double.POSITIVE_INFINITY) {
                    continue; // No path leads there.
                }
                if (end[node] < stop) {
                    extend(node, first[end[node] - start]);
                } else {
                    double through = cost[node] + pairCost(word[node], behind);
                    if (through < least) {
                        least = through;
                        best = node;
                    }
                }
            }
        }
        append(best);
        return least;
    }

    private void extend(int node, int firstBehind) {
        for (int behind = firstBehind; behind >= 0; behind = next[behind]) {
            double through = cost[node] + pairCost(word[node], word[behind]);
            // Of two paths that cost the same the first stays, as with HanLP.
            if (through < cost[behind]) {
                cost[behind] = through;
                from[behind] = node;
            }
        }
    }

    private void append(int lastNode) {
        int n = 0;
        for (int node = lastNode; node >= 0; node = from[node]) {
            if (n == steps.length) {
                steps = Arrays.copyOf(steps, 2 * n);
            }
            steps[n++] = node;
        }
        while (n > 0) {
            int node = steps[--n];
            append(word[node], end[node]);
        }
    }

    /** Where a jump from word to word, always the longest, comes upon a character that starts none, runs of a type go. */
    private void fillGaps(int start, int stop) {
        int at = start;
        while (at < stop) {
            if (first[at - start] >= 0) {
                at = end[last[at - start]];
                continue;
            }
            int to = at + 1;
            while (to < stop && (first[to - start] < 0 || words.type(text[to]) == CharType.CT_CNUM)) {
                to++;
            }
            fillGap(start, at, to);
            at = to;
        }
    }

    private void fillGap(int start, int gap, int stop) {
        int run = gap;
        byte type = words.type(text[gap]);
        for (int i = gap + 1; i < stop; i++) {
            byte other = words.type(text[i]);
            boolean insideNumber = type == CharType.CT_NUM && "，,．.".indexOf(text[i]) >= 0
                    && i + 1 < stop && words.type(text[i + 1]) == CharType.CT_NUM;
            if (other != type && !insideNumber) {
                addRun(start, run, i, type);
                run = i;
                type = other;
            }
        }
        addRun(start, run, stop, type);
    }

    private void addRun(int start, int run, int stop, byte type) {
        for (int node = first[run - start]; node >= 0; node = next[node]) {
            if (end[node] == stop) {
                return; // A word of the dictionary covers it.
            }
        }
        addNode(run - start, stop, words.number(Other.ofCharacters(type)));
    }

    private double pairCost(int a, int b) {
        if (table != null && table.areStrangers(a, b)) {
            return table.costAlone(b);
        }
        long pair = (long) a << 32 | b;
        int slot = slot(pair);
        if (pairs[slot] == ~pair) {
            return Double.longBitsToDouble(pairs[slot + 1]);
        }
        double found = table == null ? words.cost(a, b) : table.cost(a, b);
        asked++;
        if (asked == PAIRS_OF_A_PAPER) {
            pairs = new long[2 * KNOWN_PAIRS];
            slot = slot(pair);
        } else if (asked == MANY) {
            table = words.table();
        }
        pairs[slot] = ~pair;
        pairs[slot + 1] = Double.doubleToRawLongBits(found);
        return found;
    }

    private int slot(long pair) {
        return 2 * (int) ((pair * 0x9E3779B97F4A7C15L) >>> Long.numberOfLeadingZeros(pairs.length) + 2);
    }
}
