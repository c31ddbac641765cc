package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the papers of a genre run: their sections in order, and what follows what.
 *
 * @param papers papers of the genre, versions of one paper counted once
 * @param meanCharacters mean length of a paper
 * @param sections a theme each, by where in the paper its sections stand on average
 * @param steps how often a section on one theme is followed by one on another; "" is the start and the end
 * @param orders the sequences of themes that papers have, most papers first
 * @param openings moves of the paragraphs before the first section
 * @param closings moves of the last paragraph
 * @param moves where the moves stand in papers of the genre
 */
public record SkeletonFlow(
        String genre,
        int papers,
        long meanCharacters,
        List<Section> sections,
        List<Step> steps,
        List<Sequence> orders,
        List<Tally> openings,
        List<Tally> closings,
        List<MovePositions> moves) {
    public SkeletonFlow {
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
        orders = List.copyOf(orders);
        openings = List.copyOf(openings);
        closings = List.copyOf(closings);
        moves = List.copyOf(moves);
    }

    /**
     * The sections on a theme.
     *
     * @param theme empty: the sections on no known theme
     * @param documents papers that have one
     * @param sections how many there are in all
     * @param position mean position of their middle in the paper, 0 to 1
     * @param share mean share of the length of the papers that have one, all sections of a paper on the theme together
     * @param shareLow first quartile of that share
     * @param shareHigh third quartile
     * @param headings every heading, in the order of the papers
     */
    public record Section(
            String theme,
            int documents,
            int sections,
            double position,
            double share,
            double shareLow,
            double shareHigh,
            List<HeadingPlace> headings) {}

    /** A heading and where it stands; file is the paper's. */
    public record HeadingPlace(String text, String file, String title, int paragraph) {}

    /** A step from a section to the next. */
    public record Step(String from, String to, int count) {}

    /** Themes in order, neighbours on one theme as one, and how many papers have just these. */
    public record Sequence(List<String> themes, int papers) {}

    /** A flow a genre, most papers first, ties by genre. */
    public static List<SkeletonFlow> of(Bank bank) {
        Map<String, List<Paper>> genres = new TreeMap<>();
        for (Paper paper : bank.papers()) {
            if (!bank.nearDuplicates().containsKey(paper.id())) {
                genres.computeIfAbsent(paper.genre(), g -> new ArrayList<>()).add(paper);
            }
        }
        return genres.entrySet().stream()
                .map(e -> of(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((SkeletonFlow f) -> -f.papers).thenComparing(SkeletonFlow::genre))
                .toList();
    }

    private static SkeletonFlow of(String genre, List<Paper> papers) {
        Map<String, SectionCount> sections = new TreeMap<>();
        Map<List<String>, Integer> orders = new HashMap<>();
        Map<Step, Integer> steps = new HashMap<>();
        Map<String, Integer> openings = new HashMap<>();
        Map<String, Integer> closings = new HashMap<>();
        long characters = 0;
        for (Paper paper : papers) {
            List<PaperSection> own = PaperSection.of(paper);
            own.forEach(s -> sections.computeIfAbsent(s.theme(), t -> new SectionCount()).add(s, paper));
            sections.values().forEach(c -> c.endPaper(paper));
            List<String> themes = themes(own);
            orders.merge(themes, 1, Integer::sum);
            String last = "";
            for (String theme : themes) {
                steps.merge(new Step(last, theme, 0), 1, Integer::sum);
                last = theme;
            }
            if (!last.isEmpty()) {
                steps.merge(new Step(last, "", 0), 1, Integer::sum);
            }
            countEnds(paper, own, openings, closings);
            characters += paper.characters();
        }
        return new SkeletonFlow(genre, papers.size(), characters / papers.size(),
                sections.entrySet().stream()
                        .map(e -> e.getValue().section(e.getKey()))
                        .sorted(Comparator.comparingDouble(Section::position).thenComparing(Section::theme))
                        .toList(),
                steps.entrySet().stream()
                        .map(e -> new Step(e.getKey().from, e.getKey().to, e.getValue()))
                        .sorted(Comparator.comparingInt((Step s) -> -s.count).thenComparing(Step::from).thenComparing(Step::to))
                        .toList(),
                orders.entrySet().stream()
                        .map(e -> new Sequence(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingInt((Sequence s) -> -s.papers).thenComparing(s -> s.themes.toString()))
                        .toList(),
                Tally.ranked(openings), Tally.ranked(closings), MovePositions.of(papers));
    }

    private static List<String> themes(List<PaperSection> sections) {
        List<String> themes = new ArrayList<>();
        for (PaperSection section : sections) {
            boolean same = !themes.isEmpty() && themes.get(themes.size() - 1).equals(section.theme());
            if (!same && !section.theme().isEmpty()) {
                themes.add(section.theme());
            }
        }
        return List.copyOf(themes);
    }

    private static void countEnds(
            Paper paper, List<PaperSection> sections, Map<String, Integer> openings, Map<String, Integer> closings) {
        List<PaperParagraph> all = paper.paragraphs();
        int first = sections.isEmpty() ? all.size() : sections.get(0).paragraph() - 1;
        all.subList(0, first).stream().map(PaperParagraph::move).forEach(m -> openings.merge(m, 1, Integer::sum));
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).role().equals("body")) {
                closings.merge(all.get(i).move(), 1, Integer::sum);
                return;
            }
        }
    }
}
