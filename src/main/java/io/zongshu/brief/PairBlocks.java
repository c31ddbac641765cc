package io.zongshu.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which figures are compared with which: few each with each, of many those that share a pair of letters. */
final class PairBlocks {
    /** Up to so many figures of one unit are compared each with each; of more, those that share a pair of letters. */
    static final int EACH_WITH_EACH = 300;

    /** A piece of text that more figures share says nothing of two of them. */
    private static final int COMMON = 80;

    private PairBlocks() {}

    /** Those of one unit that may be one. */
    static List<List<FigurePairs.Found>> of(List<FigurePairs.Found> found) {
        if (found.size() <= EACH_WITH_EACH) {
            return each(found);
        }
        List<List<FigurePairs.Found>> pairs = new ArrayList<>();
        Map<String, List<FigurePairs.Found>> blocks = new TreeMap<>();
        for (FigurePairs.Found one : found) {
            one.figure().keys().forEach(key -> blocks.computeIfAbsent(key, k -> new ArrayList<>()).add(one));
        }
        Set<Long> seen = new HashSet<>();
        Map<FigurePairs.Found, Integer> numbers = new java.util.IdentityHashMap<>();
        found.forEach(one -> numbers.put(one, numbers.size()));
        for (List<FigurePairs.Found> block : blocks.values()) {
            if (block.size() <= COMMON) {
                for (int i = 0; i < block.size(); i++) {
                    for (int j = i + 1; j < block.size(); j++) {
                        long key = (long) numbers.getOrDefault(block.get(i), 0) << 32 | numbers.getOrDefault(block.get(j), 0);
                        if (seen.add(key)) {
                            pairs.add(List.of(block.get(i), block.get(j)));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static List<List<FigurePairs.Found>> each(List<FigurePairs.Found> found) {
        List<List<FigurePairs.Found>> pairs = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            for (int j = i + 1; j < found.size(); j++) {
                pairs.add(List.of(found.get(i), found.get(j)));
            }
        }
        return pairs;
    }
}
