package io.zongshu.check;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds the pieces of eight letters of a paper in a bank's text: the paper's pieces are hashed, the bank is read once with a
 * rolling hash (Karp and Rabin 1987), so that no index of the bank is needed.
 */
final class PieceFinder {
    static final int PIECE = 8;
    /** Of a piece that many places have, so many are kept; in how many papers it stands is counted all the same. */
    private static final int KEPT = 6;
    private static final int BASE = 0x01000193;

    private final String letters;
    private final int[] table;
    private final int mask;
    private final int[] next;
    private final int[] first;
    private final BitSet filter = new BitSet(FILTER);
    private static final int FILTER = 1 << 20;
    private final int[] documents;
    private final int[] lastPaper;
    private final int[] places;
    private final int[] kept;

    /** @param letters of the paper, paragraphs parted by {@link BankText#END} */
    PieceFinder(String letters) {
        this.letters = letters;
        int pieces = Math.max(0, letters.length() - PIECE + 1);
        int size = Integer.highestOneBit(Math.max(16, pieces * 2)) * 2;
        table = new int[size];
        Arrays.fill(table, -1);
        mask = size - 1;
        next = new int[pieces];
        first = new int[pieces];
        documents = new int[pieces];
        lastPaper = new int[pieces];
        Arrays.fill(lastPaper, -1);
        places = new int[pieces * KEPT];
        kept = new int[pieces];
        for (int i = 0; i < pieces; i++) {
            first[i] = -1;
            next[i] = -1;
            if (letters.substring(i, i + PIECE).indexOf(BankText.END) < 0) {
                put(i, hash(i));
            }
        }
    }

    private int hash(int at) {
        int hash = 0;
        for (int i = at; i < at + PIECE; i++) {
            hash = hash * BASE + letters.charAt(i);
        }
        return hash;
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 15;
    }

    private void put(int piece, int hash) {
        int slot = spread(hash) & mask;
        for (int other = table[slot]; other >= 0; other = next[other]) {
            if (letters.regionMatches(piece, letters, other, PIECE)) {
                first[piece] = other;
                return;
            }
        }
        first[piece] = piece;
        next[piece] = table[slot];
        table[slot] = piece;
        filter.set(spread(hash) & FILTER - 1);
    }

    /** Reads a bank. A paper counts under the number that counted gives it; -1 leaves it out. */
    void read(BankText bank, int[] counted) {
        int highest = 1;
        for (int i = 1; i < PIECE; i++) {
            highest *= BASE;
        }
        for (int paragraph = 0; paragraph < bank.paragraphs(); paragraph++) {
            int paper = counted[bank.paperOf(paragraph)];
            int start = bank.start(paragraph);
            int end = bank.end(paragraph) - 1;
            if (paper < 0 || end - start < PIECE) {
                continue;
            }
            int hash = 0;
            for (int at = start; at < end; at++) {
                if (at - start >= PIECE) {
                    hash -= bank.letter(at - PIECE) * highest;
                }
                hash = hash * BASE + bank.letter(at);
                if (at - start >= PIECE - 1) {
                    int spread = spread(hash);
                    if (filter.get(spread & FILTER - 1)) {
                        found(bank, spread & mask, at - PIECE + 1, paper);
                    }
                }
            }
        }
    }

    private void found(BankText bank, int slot, int place, int paper) {
        for (int piece = table[slot]; piece >= 0; piece = next[piece]) {
            if (stands(bank, piece, place)) {
                if (lastPaper[piece] != paper) {
                    lastPaper[piece] = paper;
                    documents[piece]++;
                }
                if (kept[piece] < KEPT) {
                    places[piece * KEPT + kept[piece]++] = place;
                }
                return;
            }
        }
    }

    private boolean stands(BankText bank, int piece, int place) {
        for (int i = 0; i < PIECE; i++) {
            if (letters.charAt(piece + i) != bank.letter(place + i)) {
                return false;
            }
        }
        return true;
    }

    int pieces() {
        return first.length;
    }

    /** In how many papers the piece at a place of the paper stands. */
    int documents(int at) {
        return first[at] < 0 ? 0 : documents[first[at]];
    }

    /** Some places of the bank where the piece at a place of the paper stands. */
    int[] places(int at) {
        int piece = first[at];
        return piece < 0 ? new int[0] : Arrays.copyOfRange(places, piece * KEPT, piece * KEPT + kept[piece]);
    }
}
