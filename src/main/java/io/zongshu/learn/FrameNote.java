package io.zongshu.learn;

import io.zongshu.bank.Occurrence;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of one frame. Notes of disjoint papers add up in any order: fillers are those with the smallest hashes,
 * with exact counts, and examples are of the papers with the smallest hashes, so that no order shows.
 */
final class FrameNote {
    private static final int EXAMPLES = 5;

    final FrameLiterals literals;
    // The same, which are asked for all the time.
    final boolean fixed;
    final String opener;
    final String link;
    final String tail;
    int occurrences;
    int documents;
    /** Papers where the literals were found in order by {@link FrameSearch}; 0 if they were not looked for. */
    int found;
    /** Of a fixed collocation: where it begins freely; where it ends its clause or quotation. */
    int leftEdges;
    int rightEdges;
    /** Readings with a slot that holds no whole phrase. */
    int cut;
    /** Readings in a sentence that names a campaign. */
    int inCampaigns;
    int inHeadings;
    int inOpening;
    int inClosing;
    private final SlotFillers fillers = new SlotFillers();
    private final SlotFillers secondFillers = new SlotFillers();
    private final TreeMap<String, Integer> moves = new TreeMap<>();
    // The examples by the hashes of their papers, both in order.
    private long[] exampleHashes = new long[1];
    private Occurrence[] examples = new Occurrence[1];
    private int exampleCount;
    private int lastPaper = -1;
    // Of a note to which nothing is added any more.
    private @Nullable Map<String, Integer> sortedFillers;

    FrameNote(FrameLiterals literals) {
        this.literals = literals;
        this.fixed = literals.fixed();
        this.opener = literals.opener();
        this.link = literals.link();
        this.tail = literals.tail();
    }

    /** Adds a reading in a paper by its number. */
    void add(FrameReading reading, int paper) {
        FrameClause clause = reading.clause();
        if (!fixed) {
            int to = reading.fillerTo();
            int secondTo = reading.hasTwoSlots() ? reading.secondTo() : reading.l1();
            if (to > reading.slotFrom()) {
                fillers.add(clause, reading.slotFrom(), to);
            }
            if (secondTo > reading.l1()) {
                secondFillers.add(clause, reading.l1(), secondTo);
            }
            cut += to == reading.slotFrom() || reading.hasTwoSlots() && secondTo == reading.l1() ? 1 : 0;
        }
        occurrences++;
        leftEdges += reading.isLeftEdge() ? 1 : 0;
        rightEdges += reading.isRightEdge() ? 1 : 0;
        inCampaigns += clause.isInCampaign() ? 1 : 0;
        FrameParagraph paragraph = clause.paragraph();
        inHeadings += paragraph.zone == FrameParagraph.Zone.HEADING ? 1 : 0;
        inOpening += paragraph.zone == FrameParagraph.Zone.OPENING ? 1 : 0;
        inClosing += paragraph.zone == FrameParagraph.Zone.CLOSING ? 1 : 0;
        if (!paragraph.move.isEmpty()) {
            moves.merge(paragraph.move, 1, Integer::sum);
        }
        if (paper != lastPaper) {
            lastPaper = paper;
            documents++;
        }
    }

    /** Whether the next reading in a paper will be its first. */
    boolean isNewIn(int paper) {
        return paper != lastPaper;
    }

    /** Whether an example of the paper with a hash would be kept. */
    boolean wantsExample(long paper) {
        return exampleCount < EXAMPLES || paper < exampleHashes[exampleCount - 1];
    }

    /** An example of the paper with a hash: one a paper. */
    void addExample(long paper, Occurrence place) {
        int at = Arrays.binarySearch(exampleHashes, 0, exampleCount, paper);
        if (at >= 0) {
            examples[at] = place;
            return;
        }
        if (exampleCount < EXAMPLES) {
            exampleHashes = Arrays.copyOf(exampleHashes, exampleCount + 1);
            examples = Arrays.copyOf(examples, ++exampleCount);
        }
        int to = -at - 1;
        System.arraycopy(exampleHashes, to, exampleHashes, to + 1, exampleCount - to - 1);
        System.arraycopy(examples, to, examples, to + 1, exampleCount - to - 1);
        exampleHashes[to] = paper;
        examples[to] = place;
    }

    void merge(FrameNote other) {
        occurrences += other.occurrences;
        documents += other.documents;
        leftEdges += other.leftEdges;
        rightEdges += other.rightEdges;
        cut += other.cut;
        inCampaigns += other.inCampaigns;
        inHeadings += other.inHeadings;
        inOpening += other.inOpening;
        inClosing += other.inClosing;
        fillers.merge(other.fillers);
        secondFillers.merge(other.secondFillers);
        other.moves.forEach((move, n) -> moves.merge(move, n, Integer::sum));
        for (int i = 0; i < other.exampleCount; i++) {
            if (wantsExample(other.exampleHashes[i])) {
                addExample(other.exampleHashes[i], other.examples[i]);
            }
        }
        lastPaper = -1;
    }

    /** Literals and slots, the slots without a type. */
    String bare() {
        return literals.bare();
    }

    /** Fillers of the first slot with counts, by text; to be asked for when all readings are in. */
    Map<String, Integer> fillers() {
        Map<String, Integer> known = sortedFillers;
        if (known == null) {
            known = fillers.byText();
            sortedFillers = known;
        }
        return known;
    }

    /** Fillers of the second slot with counts, by text; none for a frame with one slot. */
    Map<String, Integer> secondFillers() {
        return secondFillers.byText();
    }

    List<String> moves() {
        return FrameMiner.mostFrequent(moves);
    }

    List<Occurrence> examples() {
        return List.of(Arrays.copyOf(examples, exampleCount));
    }

    /** Entropy of fillers in bits. */
    static double entropy(Map<String, Integer> fillers) {
        double all = fillers.values().stream().mapToInt(Integer::intValue).sum();
        double sum = 0;
        for (int n : fillers.values()) {
            sum -= n / all * StrictMath.log(n / all) / StrictMath.log(2);
        }
        return sum;
    }

    /**
     * The largest share of different fillers that end (or begin) with the same character or two. What most fillers share may
     * belong to the frame (the drop-ratio test of ADIOS at the slot's edge).
     */
    static double commonEdge(Map<String, Integer> fillers, boolean end, int characters) {
        int[] edges = new int[fillers.size()];
        int size = 0;
        for (String filler : fillers.keySet()) {
            int n = filler.length();
            int from = end ? Math.max(0, n - characters) : 0;
            edges[size++] = characters == 1 || n == 1 ? filler.charAt(from) : filler.charAt(from) << 16 | filler.charAt(from + 1);
        }
        Arrays.sort(edges);
        int most = 0;
        for (int from = 0, to = 0; from < size; from = to) {
            while (to < size && edges[to] == edges[from]) {
                to++;
            }
            most = Math.max(most, to - from);
        }
        return most / (double) Math.max(1, size);
    }
}
