package io.zongshu.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * Many frames looked for at once: of thousands only those are tried whose longest word begins with two characters that
 * stand in the text.
 */
final class FrameIndex {
    private static final int KEY = 2;

    private final List<FrameHits> frames = new ArrayList<>();
    private final Map<String, List<Integer>> byKey = new HashMap<>();
    private final List<Integer> always = new ArrayList<>();

    FrameIndex(List<String> patterns) {
        for (String pattern : patterns) {
            FrameHits frame = FrameHits.of(pattern);
            String anchor = frame.anchor();
            if (anchor.length() < KEY) {
                always.add(frames.size());
            } else {
                byKey.computeIfAbsent(anchor.substring(0, KEY), k -> new ArrayList<>()).add(frames.size());
            }
            frames.add(frame);
        }
    }

    /** Tells each place in a text with the index of its frame, by frame and then left to right. */
    void each(String text, BiConsumer<Integer, FrameHits.Hit> place) {
        BitSet likely = new BitSet(frames.size());
        always.forEach(likely::set);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i + KEY <= text.length(); i++) {
            String key = text.substring(i, i + KEY);
            if (seen.add(key)) {
                byKey.getOrDefault(key, List.of()).forEach(likely::set);
            }
        }
        likely.stream().forEach(frame -> frames.get(frame).in(text).forEach(hit -> place.accept(frame, hit)));
    }
}
