package io.zongshu.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Finds topic sentences that play a heading's part without a number: short first sentences of neighbouring paragraphs
 * built alike; and, in a paper without other headings, first sentences that begin alike (一年来，我们坚持……) or that are cast in
 * one mould, wherever they stand (铸魂，向着……的……；聚才，向着……的……).
 */
final class TopicSentences {
    private static final int LONGEST = 24;
    private static final int SHORTEST = 5;
    /** What follows the topic sentence must be a paragraph's worth. */
    private static final int SHORTEST_REST = 40;
    /** Sentences that begin alike prove each other, so less need follow. */
    private static final int SHORTEST_SAME_REST = 15;
    private static final int SAME_START = 4;
    private static final int LONGEST_SAME_START = 70;
    /** A two-clause topic sentence whose first clause is shorter than this is a saying (山高路远，水到渠成). */
    private static final int SHORTEST_CLAUSE = 5;
    private static final int LEAST_SAME_STARTS = 3;
    private static final int LEAST_SHARED = 2;

    private final StructureRules rules;

    TopicSentences(StructureRules rules) {
        this.rules = rules;
    }

    List<Part> find(List<Part> parts) {
        boolean headed = parts.stream().anyMatch(p -> p.heading() != null);
        List<Part> done = new ArrayList<>(parts);
        if (!headed && (sameStarts(done) || sameShapes(done))) {
            return done;
        }
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= done.size(); i++) {
            if (i == done.size() || done.get(i).heading() != null) {
                runs.addAll(runs(done, start, i));
                start = i + 1;
            }
        }
        // Two neighbours may begin with short sentences by chance; a paper that builds its sections so shows it by three.
        if (runs.stream().anyMatch(r -> r[1] - r[0] >= 3)) {
            runs.forEach(r -> done.subList(r[0], r[1]).replaceAll(TopicSentences::topic));
        }
        return done;
    }

    /** Neighbouring topic sentences of a section, two or more: from (included) and to (excluded). */
    private List<int[]> runs(List<Part> parts, int from, int to) {
        List<int[]> runs = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean topic = i < to && isTopic(parts.get(i));
            if (topic && (i == start || alike(first(parts.get(i - 1)), first(parts.get(i))))) {
                continue;
            }
            if (i - start >= 2) {
                runs.add(new int[] {start, i});
            }
            start = topic ? i : i + 1;
        }
        return runs;
    }

    private static String first(Part part) {
        String text = part.piece().text();
        int end = Marks.after(text, "。", 0);
        return Normalisation.of(end < 0 ? text : text.substring(0, end - 1));
    }

    private static Part topic(Part part) {
        return part.with(List.of(
                new Part.Opening(LevelStack.Tier.TOPIC, "", 0, Marks.after(part.piece().text(), "。", 0))));
    }

    private boolean isTopic(Part part) {
        if (!part.isBody() || !part.openings().isEmpty()) {
            return false;
        }
        String sentence = first(part);
        int length = sentence.length();
        return length >= SHORTEST
                && length <= LONGEST
                && part.piece().text().length() - length >= SHORTEST_REST
                && Marks.count(sentence, '，') <= 1
                && (sentence.indexOf('，') < 0 || sentence.indexOf('，') >= SHORTEST_CLAUSE)
                && "；：？！".chars().noneMatch(c -> sentence.indexOf(c) >= 0)
                && !rules.notTopic().matcher(sentence).find();
    }

    /** As many clauses, first clauses of nearly one length, and whole lengths not far apart. */
    private static boolean alike(String a, String b) {
        boolean clauses = a.indexOf('，') >= 0 && b.indexOf('，') >= 0
                ? Math.abs(a.indexOf('，') - b.indexOf('，')) <= 1
                : a.indexOf('，') == b.indexOf('，');
        return clauses && Math.max(a.length(), b.length()) <= 2.3 * Math.min(a.length(), b.length());
    }

    /** Marks paragraphs that begin alike; whether there were enough of them. */
    private static boolean sameStarts(List<Part> parts) {
        TreeMap<String, List<Integer>> byStart = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String text = parts.get(i).piece().text();
            int end = Marks.after(text, "。", 0);
            if (parts.get(i).isBody() && parts.get(i).openings().isEmpty() && end > SAME_START
                    && end <= LONGEST_SAME_START && text.length() - end >= SHORTEST_SAME_REST) {
                byStart.computeIfAbsent(text.substring(0, SAME_START), k -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> most = byStart.values().stream()
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        if (most.size() < LEAST_SAME_STARTS) {
            return false;
        }
        most.forEach(i -> parts.set(i, topic(parts.get(i))));
        return true;
    }

    /** Marks paragraphs whose first sentences are as long, pause at the same place and share words there. */
    private static boolean sameShapes(List<Part> parts) {
        TreeMap<String, List<Integer>> byShape = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String sentence = first(part);
            int comma = sentence.indexOf('，');
            if (part.isBody() && part.openings().isEmpty() && comma > 0 && sentence.length() <= LONGEST
                    && part.piece().text().length() - sentence.length() >= SHORTEST_SAME_REST) {
                byShape.computeIfAbsent(sentence.length() + " " + comma, k -> new ArrayList<>()).add(i);
            }
        }
        List<Integer> found = byShape.values().stream()
                .filter(places -> places.size() >= LEAST_SAME_STARTS)
                .filter(places -> shared(places.stream().map(i -> first(parts.get(i))).toList()) >= LEAST_SHARED)
                .max((a, b) -> Integer.compare(a.size(), b.size()))
                .orElse(List.of());
        found.forEach(i -> parts.set(i, topic(parts.get(i))));
        return !found.isEmpty();
    }

    /** How many Han characters stand at the same place in all sentences, which are equally long. */
    private static long shared(List<String> sentences) {
        String one = sentences.get(0);
        return IntStream.range(0, one.length())
                .filter(at -> Marks.isHan(one.charAt(at)))
                .filter(at -> sentences.stream().allMatch(s -> s.charAt(at) == one.charAt(at)))
                .count();
    }
}
