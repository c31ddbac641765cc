package io.zongshu.learn;

import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Idioms;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Parallel groups of headings generalised over papers: same number of segments, same literals, same shape. */
final class HeadingPatterns {
    private static final int LEAST_SIBLINGS = 2;
    private static final int MOST_SEGMENTS = 4;
    private static final int LONGEST_RUN_IN = 40;
    // 突出, 深化: words of which a quarter of the uses are verbs open a heading as verbs.
    private static final double LEAST_VERB = 0.25;
    private static final String NUMERALS = "一二三四五六七八九十";
    // Single characters that open a slot in headings.
    private static final Set<String> SINGLE = Set.of("以", "把", "让", "从", "在", "为", "用", "抓", "聚", "强", "促", "更", "上");

    private HeadingPatterns() {}

    /** Most papers first, ties by frame and shape. */
    static List<HeadingPattern> of(List<Paper> papers) {
        Map<String, Group> groups = new TreeMap<>();
        for (Paper paper : papers) {
            for (List<HeadingPattern.Member> siblings : siblings(paper)) {
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

    /** Headings of one level under one parent, and the run-in ones of each list 一是 … 二是 …. */
    private static List<List<HeadingPattern.Member>> siblings(Paper paper) {
        List<List<HeadingPattern.Member>> all = new ArrayList<>();
        Map<Integer, List<HeadingPattern.Member>> open = new TreeMap<>();
        List<PaperParagraph> paragraphs = List.copyOf(paper.paragraphs());
        for (int i = 0; i < paragraphs.size(); i++) {
            PaperParagraph paragraph = paragraphs.get(i);
            if (!paragraph.role().startsWith("heading")) {
                continue;
            }
            int level = paragraph.role().charAt(paragraph.role().length() - 1) - '0';
            for (int deeper = level + 1; deeper <= 4; deeper++) {
                List<HeadingPattern.Member> closed = open.remove(deeper);
                if (closed != null) {
                    all.add(closed);
                }
            }
            open.computeIfAbsent(level, l -> new ArrayList<>()).add(member(paper, i, 0, paragraph.text().length()));
        }
        all.addAll(open.values());
        all.addAll(runIns(paper));
        return all;
    }

    private static HeadingPattern.Member member(Paper paper, int paragraph, int start, int end) {
        PaperParagraph p = paper.paragraphs().get(paragraph);
        return new HeadingPattern.Member(
                p.text().substring(start, end), p.theme(), new Occurrence(paper.id(), paragraph + 1, start, end));
    }

    private static List<List<HeadingPattern.Member>> runIns(Paper paper) {
        List<List<HeadingPattern.Member>> all = new ArrayList<>();
        List<HeadingPattern.Member> list = new ArrayList<>();
        List<PaperParagraph> paragraphs = List.copyOf(paper.paragraphs());
        for (int i = 0; i < paragraphs.size(); i++) {
            if (!paragraphs.get(i).role().equals("body")) {
                continue;
            }
            for (TextSpan sentence : Sentences.split(paragraphs.get(i).text())) {
                String text = sentence.text().strip();
                int number = text.length() > 2 && text.charAt(1) == '是' ? NUMERALS.indexOf(text.charAt(0)) : -1;
                if (number == 0) {
                    all.add(list);
                    list = new ArrayList<>();
                }
                int start = sentence.start() + sentence.text().indexOf(text) + 2;
                int end = sentence.start() + sentence.text().indexOf(text) + text.length() - 1;
                if (number == list.size() && number >= 0 && end - start >= 4 && end - start <= LONGEST_RUN_IN) {
                    list.add(member(paper, i, start, end));
                }
            }
        }
        all.add(list);
        return all;
    }

    private static void add(Map<String, Group> groups, Paper paper, List<HeadingPattern.Member> siblings) {
        Map<Integer, List<HeadingPattern.Member>> bySegments = new TreeMap<>();
        for (HeadingPattern.Member sibling : siblings) {
            bySegments.computeIfAbsent(segments(sibling.text()).size(), k -> new ArrayList<>()).add(sibling);
        }
        bySegments.forEach((n, members) -> {
            // A heading or two may break the pattern of the others.
            if (n <= MOST_SEGMENTS && members.size() >= LEAST_SIBLINGS && 3 * members.size() >= 2 * siblings.size()) {
                addGroup(groups, paper, members, n);
            }
        });
    }

    private static void addGroup(Map<String, Group> groups, Paper paper, List<HeadingPattern.Member> members, int segments) {
        List<String> frames = new ArrayList<>();
        List<String> shapes = new ArrayList<>();
        for (int s = 0; s < segments; s++) {
            int at = s;
            List<String> texts = members.stream().map(m -> segments(m.text()).get(at)).toList();
            frames.add(frame(texts));
            int length = texts.get(0).length();
            shapes.add(texts.stream().allMatch(t -> t.length() == length) ? String.valueOf(length) : "n");
        }
        String frame = String.join("，", frames);
        String shape = String.join("，", shapes);
        boolean alike = !frame.replace("，", "").replace("⟨…⟩", "").isEmpty();
        boolean even = !shape.replace("，", "").replace("n", "").isEmpty();
        if (!alike && (!even || members.size() == 2)) {
            return; // Nothing but the number of segments in common, or two headings of one length by chance.
        }
        Group group = groups.computeIfAbsent(
                frame + "\t" + shape, k -> new Group(frame, shape, new TreeSet<>(), new ArrayList<>()));
        group.papers.add(paper.id());
        group.members.addAll(members);
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
        String front = prefix.isEmpty() ? shared(texts, HeadingPatterns::opening) : "";
        String back = suffix.isEmpty() && front.isEmpty() && prefix.isEmpty() ? shared(texts, HeadingPatterns::closing) : "";
        return prefix + front + "⟨…⟩" + back + suffix;
    }

    /** What all segments open or close with; of four or more, one may differ. */
    private static String shared(List<String> texts, UnaryOperator<String> kind) {
        Map<String, Integer> counts = new TreeMap<>();
        texts.forEach(t -> counts.merge(kind.apply(t), 1, Integer::sum));
        counts.remove("");
        int enough = texts.size() < 4 ? texts.size() : texts.size() - 1;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= enough) {
                return count.getKey();
            }
        }
        // 持续强化 beside 推进: an adverb before some of the verbs.
        return counts.getOrDefault("⟨动⟩", 0) + counts.getOrDefault("⟨状⟩", 0) >= enough ? "⟨动⟩" : "";
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

    /** ⟨动⟩ before its object, ⟨状⟩ before its verb, or nothing of these. */
    private static String opening(String text) {
        for (int length = 3; length >= 1; length--) {
            WordClasses.Entry entry = text.length() > length ? WordClasses.find(text.substring(0, length)) : null;
            if (entry != null) {
                double verb = entry.share(WordClass.VERB) + entry.share(WordClass.VERBAL_NOUN);
                return entry.share(WordClass.ADVERB) >= 0.5 ? "⟨状⟩" : verb >= LEAST_VERB ? "⟨动⟩" : "";
            }
        }
        return "";
    }

    /** ⟨动⟩ or ⟨形⟩ behind its subject. */
    private static String closing(String text) {
        WordClasses.Entry entry = text.length() > 2 ? WordClasses.find(text.substring(text.length() - 2)) : null;
        if (entry == null) {
            return "";
        }
        return entry.share(WordClass.VERB) >= 0.5 ? "⟨动⟩" : entry.share(WordClass.ADJECTIVE) >= 0.5 ? "⟨形⟩" : "";
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
