package io.zongshu.learn;

import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Idioms;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Parallel groups of headings generalised over papers: same number of segments, same literals, same shape. */
final class HeadingPatterns {
    private static final int LEAST_SIBLINGS = 3;
    private static final int MOST_SEGMENTS = 4;
    // Single characters that open a slot in headings.
    private static final Set<String> SINGLE = Set.of("以", "把", "让", "从", "在", "为", "用", "抓", "聚", "强", "促", "更", "上");

    private HeadingPatterns() {}

    /** Most papers first, ties by frame and shape. */
    static List<HeadingPattern> of(List<Paper> papers) {
        Map<String, Group> groups = new TreeMap<>();
        for (Paper paper : papers) {
            for (List<Integer> siblings : siblings(paper)) {
                add(groups, paper, siblings);
            }
        }
        List<HeadingPattern> patterns = new ArrayList<>();
        for (Group group : groups.values()) {
            patterns.add(new HeadingPattern(group.frame, group.shape, group.papers.size(), group.members));
        }
        patterns.sort(Comparator.comparingInt((HeadingPattern p) -> -p.documents())
                .thenComparing(p -> -p.members().size())
                .thenComparing(HeadingPattern::frame)
                .thenComparing(HeadingPattern::shape));
        return patterns;
    }

    private record Group(String frame, String shape, Set<String> papers, List<HeadingPattern.Member> members) {}

    /** Indices of headings of one level under one parent. */
    private static List<List<Integer>> siblings(Paper paper) {
        List<List<Integer>> all = new ArrayList<>();
        Map<Integer, List<Integer>> open = new TreeMap<>();
        for (int i = 0; i < paper.paragraphs().size(); i++) {
            String role = paper.paragraphs().get(i).role();
            if (!role.startsWith("heading")) {
                continue;
            }
            int level = role.charAt(role.length() - 1) - '0';
            for (int deeper = level + 1; deeper <= 4; deeper++) {
                List<Integer> closed = open.remove(deeper);
                if (closed != null) {
                    all.add(closed);
                }
            }
            open.computeIfAbsent(level, l -> new ArrayList<>()).add(i);
        }
        all.addAll(open.values());
        return all;
    }

    private static void add(Map<String, Group> groups, Paper paper, List<Integer> siblings) {
        Map<Integer, List<Integer>> bySegments = new TreeMap<>();
        for (int i : siblings) {
            int n = segments(paper.paragraphs().get(i).text()).size();
            bySegments.computeIfAbsent(n, k -> new ArrayList<>()).add(i);
        }
        bySegments.forEach((n, members) -> {
            // A heading or two may break the pattern of the others.
            if (n <= MOST_SEGMENTS && members.size() >= LEAST_SIBLINGS && 3 * members.size() >= 2 * siblings.size()) {
                addGroup(groups, paper, members, n);
            }
        });
    }

    private static void addGroup(Map<String, Group> groups, Paper paper, List<Integer> members, int segments) {
        List<String> frames = new ArrayList<>();
        List<String> shapes = new ArrayList<>();
        for (int s = 0; s < segments; s++) {
            int at = s;
            List<String> texts = members.stream()
                    .map(i -> segments(paper.paragraphs().get(i).text()).get(at))
                    .toList();
            frames.add(frame(texts));
            int length = texts.get(0).length();
            shapes.add(texts.stream().allMatch(t -> t.length() == length) ? String.valueOf(length) : "n");
        }
        String frame = String.join("，", frames);
        String shape = String.join("，", shapes);
        if (frame.replace("，", "").replace("⟨…⟩", "").isEmpty() && shape.replace("，", "").replace("n", "").isEmpty()) {
            return; // Nothing but the number of segments in common.
        }
        Group group = groups.computeIfAbsent(
                frame + "\t" + shape, k -> new Group(frame, shape, new TreeSet<>(), new ArrayList<>()));
        group.papers.add(paper.id());
        for (int i : members) {
            PaperParagraph heading = paper.paragraphs().get(i);
            group.members.add(new HeadingPattern.Member(
                    heading.text(), heading.theme(), new Occurrence(paper.id(), i + 1, 0, heading.text().length())));
        }
    }

    static List<String> segments(String heading) {
        List<String> segments = new ArrayList<>();
        for (String segment : heading.split("[，；：,　 ]+", -1)) {
            if (!segment.isEmpty()) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /** What the segments share: a formula's place, a literal at both ends, a verb in front. */
    private static String frame(List<String> texts) {
        if (texts.stream().allMatch(Idioms::isFourHan)) {
            return "⟨四字格⟩";
        }
        String first = texts.get(0);
        if (texts.stream().allMatch(first::equals)) {
            return first;
        }
        String prefix = wordsInFront(commonPrefix(texts));
        String suffix = wordsBehind(commonSuffix(texts, prefix.length()));
        boolean verbs = prefix.isEmpty() && texts.stream().allMatch(HeadingPatterns::opensWithVerb);
        return prefix + (verbs ? "⟨动⟩" : "") + "⟨…⟩" + suffix;
    }

    /** As much of a common beginning as is words: what siblings share by chance (坚 of 坚持 and 坚定) is no literal. */
    private static String wordsInFront(String common) {
        for (int length = common.length(); length > 0; length--) {
            if (isLiteral(common.substring(0, length))) {
                return common.substring(0, length);
            }
        }
        return "";
    }

    private static String wordsBehind(String common) {
        for (int from = 0; from < common.length(); from++) {
            if (isLiteral(common.substring(from))) {
                return common.substring(from);
            }
        }
        return "";
    }

    private static boolean isLiteral(String text) {
        return SINGLE.contains(text)
                || text.length() >= 2 && text.chars().allMatch(Idioms::isHan)
                        && (WordClasses.find(text) != null
                                || SINGLE.contains(text.substring(text.length() - 1))
                                        && WordClasses.find(text.substring(0, text.length() - 1)) != null);
    }

    private static boolean opensWithVerb(String text) {
        for (int length = 3; length >= 1; length--) {
            WordClasses.Entry entry = text.length() > length ? WordClasses.find(text.substring(0, length)) : null;
            if (entry != null) {
                return entry.share(WordClass.VERB) + entry.share(WordClass.VERBAL_NOUN) >= 0.5;
            }
        }
        return false;
    }

    private static String commonPrefix(List<String> texts) {
        String first = texts.get(0);
        int n = 0;
        while (n < first.length() && sameAt(texts, n, first.charAt(n))) {
            n++;
        }
        return first.substring(0, n);
    }

    private static boolean sameAt(List<String> texts, int at, char c) {
        return texts.stream().allMatch(t -> at < t.length() && t.charAt(at) == c);
    }

    private static String commonSuffix(List<String> texts, int prefix) {
        String first = texts.get(0);
        int n = 0;
        while (n < first.length() - prefix) {
            int back = n + 1;
            char c = first.charAt(first.length() - back);
            if (!texts.stream().allMatch(t -> t.length() - prefix >= back && t.charAt(t.length() - back) == c)) {
                break;
            }
            n++;
        }
        return first.substring(first.length() - n);
    }
}
