package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.bank.Skeleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The order of sections and moves that the papers of a genre share. */
final class Skeletons {
    /** Stands for the themes that only one department or another has. */
    static final String OWN_WORK = "主要工作";

    private static final int CLOSING_PARAGRAPHS = 1;
    private static final int MOST_SEQUENCES = 1000;
    private static final double LEAST_SHARE = 0.3;

    private Skeletons() {}

    /** One a genre; most papers first, ties by genre. */
    static List<Skeleton> of(List<Paper> papers) {
        Map<String, List<Paper>> byGenre = new TreeMap<>();
        papers.forEach(p -> byGenre.computeIfAbsent(p.genre(), g -> new ArrayList<>()).add(p));
        List<Skeleton> skeletons = new ArrayList<>();
        byGenre.forEach((genre, own) -> skeletons.add(skeleton(genre, own)));
        skeletons.sort(Comparator.comparingInt((Skeleton s) -> -s.papers().size()).thenComparing(Skeleton::genre));
        return skeletons;
    }

    /** A section of a paper: its theme and its characters. */
    private record Part(String theme, int length) {}

    private static Skeleton skeleton(String genre, List<Paper> papers) {
        List<List<Part>> all = folded(papers.stream().map(Skeletons::parts).toList());
        Map<String, Integer> opening = new TreeMap<>();
        Map<String, Integer> closing = new TreeMap<>();
        Map<String, Integer> steps = new TreeMap<>();
        for (int i = 0; i < papers.size(); i++) {
            countMoves(papers.get(i), opening, closing);
            String last = "";
            for (Part part : all.get(i)) {
                steps.merge(last + "\t" + part.theme, 1, Integer::sum);
                last = part.theme;
            }
            if (!last.isEmpty()) {
                steps.merge(last + "\t", 1, Integer::sum);
            }
        }
        List<Skeleton.Transition> transitions = new ArrayList<>();
        for (String step : FrameMiner.mostFrequent(steps)) {
            String[] ends = step.split("\t", -1);
            transitions.add(new Skeleton.Transition(ends[0], ends[1], steps.getOrDefault(step, 0)));
        }
        return new Skeleton(
                genre,
                sections(all),
                transitions,
                FrameMiner.mostFrequent(opening),
                FrameMiner.mostFrequent(closing),
                papers.stream().map(Paper::id).toList());
    }

    /** The sections, neighbours of one theme as one. */
    private static List<Part> parts(Paper paper) {
        List<Part> parts = new ArrayList<>();
        for (PaperParagraph paragraph : paper.paragraphs()) {
            if (!paragraph.theme().isEmpty()) {
                append(parts, paragraph.theme(), paragraph.text().length());
            }
        }
        return parts;
    }

    /** Themes that few papers of the genre have become one: departments share the order of a summary, not its subjects. */
    private static List<List<Part>> folded(List<List<Part>> all) {
        Map<String, Integer> documents = new TreeMap<>();
        for (List<Part> parts : all) {
            parts.stream().map(Part::theme).distinct().forEach(t -> documents.merge(t, 1, Integer::sum));
        }
        double least = Math.min(all.size(), Math.max(2, LEAST_SHARE * all.size()));
        List<List<Part>> folded = new ArrayList<>();
        for (List<Part> parts : all) {
            List<Part> own = new ArrayList<>();
            for (Part part : parts) {
                boolean shared = documents.getOrDefault(part.theme, 0) >= least;
                append(own, shared ? part.theme : OWN_WORK, part.length);
            }
            folded.add(own);
        }
        return folded;
    }

    private static void append(List<Part> parts, String theme, int length) {
        Part last = parts.isEmpty() ? new Part("", 0) : parts.get(parts.size() - 1);
        if (last.theme.equals(theme)) {
            parts.set(parts.size() - 1, new Part(theme, last.length + length));
        } else {
            parts.add(new Part(theme, length));
        }
    }

    private static void countMoves(Paper paper, Map<String, Integer> opening, Map<String, Integer> closing) {
        List<PaperParagraph> body = paper.paragraphs().stream().filter(p -> p.role().equals("body")).toList();
        for (PaperParagraph paragraph : body) {
            if (!paragraph.theme().isEmpty()) {
                break;
            }
            if (!paragraph.move().isEmpty()) {
                opening.merge(paragraph.move(), 1, Integer::sum);
            }
        }
        for (PaperParagraph paragraph : body.subList(Math.max(0, body.size() - CLOSING_PARAGRAPHS), body.size())) {
            if (!paragraph.move().isEmpty()) {
                closing.merge(paragraph.move(), 1, Integer::sum);
            }
        }
    }

    /**
     * The sequence that is nearest to all others (longest common subsequence over the longer length), so that it is a
     * sequence that some paper has; ties by the papers that have it, then by text.
     */
    private static List<Skeleton.Section> sections(List<List<Part>> all) {
        Map<String, Integer> times = new TreeMap<>();
        for (List<Part> parts : all) {
            if (!parts.isEmpty()) {
                times.merge(parts.stream().map(Part::theme).collect(Collectors.joining("\t")), 1, Integer::sum);
            }
        }
        List<String> best = times.isEmpty() ? List.of() : List.of(nearest(times).split("\t", -1));
        List<Skeleton.Section> sections = new ArrayList<>();
        for (String theme : best) {
            sections.add(section(theme, all, Collections.frequency(best, theme)));
        }
        return sections;
    }

    /** Of thousands of sequences only the most frequent are tried, against as many: the nearest is never a rare one. */
    private static String nearest(Map<String, Integer> times) {
        List<String> frequent = FrameMiner.mostFrequent(times).stream().limit(MOST_SEQUENCES).toList();
        List<List<String>> sequences = frequent.stream().map(s -> List.of(s.split("\t", -1))).toList();
        String best = "";
        double most = -1;
        for (int i = 0; i < frequent.size(); i++) {
            List<String> sequence = sequences.get(i);
            double sum = 0;
            for (int k = 0; k < frequent.size(); k++) {
                List<String> other = sequences.get(k);
                sum += times.getOrDefault(frequent.get(k), 0) * common(sequence, other)
                        / (double) Math.max(sequence.size(), other.size());
            }
            if (sum > most || sum == most && frequent.get(i).compareTo(best) < 0) {
                most = sum;
                best = frequent.get(i);
            }
        }
        return best;
    }

    private static Skeleton.Section section(String theme, List<List<Part>> all, int times) {
        double shares = 0;
        int documents = 0;
        for (List<Part> parts : all) {
            double whole = parts.stream().mapToInt(Part::length).sum();
            int own = parts.stream().filter(p -> p.theme.equals(theme)).mapToInt(Part::length).sum();
            if (own > 0) {
                documents++;
                shares += own / whole;
            }
        }
        return new Skeleton.Section(theme, FormulaMiner.rounded(shares / documents / times), documents);
    }

    private static int common(List<String> a, List<String> b) {
        int[][] lengths = new int[a.size() + 1][b.size() + 1];
        for (int i = 1; i <= a.size(); i++) {
            for (int j = 1; j <= b.size(); j++) {
                lengths[i][j] = a.get(i - 1).equals(b.get(j - 1))
                        ? lengths[i - 1][j - 1] + 1
                        : Math.max(lengths[i - 1][j], lengths[i][j - 1]);
            }
        }
        return lengths[a.size()][b.size()];
    }
}
