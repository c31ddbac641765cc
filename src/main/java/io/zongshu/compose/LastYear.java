package io.zongshu.compose;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.document.Block;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.structure.Article;
import io.zongshu.structure.Metadata;
import io.zongshu.structure.OutlineEntry;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateSkeleton;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * How last year's paper is built, for this year's to be built alike. No sentence and no figure of it is kept.
 *
 * @param genre empty if it was not recognised
 * @param style how its section headings are made
 * @param shape lengths of the two halves of its paired headings as most of them have it: 4，6; empty for other styles
 * @param sections its sections on fields of work, in order
 */
public record LastYear(String genre, Style style, String shape, List<Section> sections) {
    /** The words of a heading say more of its section than the text's. */
    private static final int HEADING_WEIGHT = 6;
    /** What a template says that a section takes in, it takes in. */
    private static final int DECLARED_WEIGHT = 12;

    private static final Set<String> ABOUT_THE_PAPER = Set.of("问题", "经验", "打算", "总体");

    public LastYear {
        sections = List.copyOf(sections);
    }

    /** How section headings are made. */
    public enum Style {
        /** 招贤纳士，释放人才活力. */
        PAIRED,
        /** 推进人才工作. */
        PHRASE,
        /** 人才工作. */
        NAME
    }

    /**
     * A section.
     *
     * @param heading as printed; shown to the writer, never used in a draft
     * @param theme what most of it is about; may be empty
     * @param weights how much it speaks of each declared theme
     * @param share of the length of all sections on fields of work, 0 to 1
     */
    public record Section(String heading, String theme, Map<String, Integer> weights, double share) {
        public Section {
            weights = Map.copyOf(weights);
        }
    }

    /** Looks at a paper. A paper without sections gives none, and can only lend its genre. */
    public static LastYear of(Article article, Settings settings) {
        Themes themes = Themes.load(settings);
        Paper paper = Learn.paper(article, "", themes);
        String genre = article.metadata().genre();
        List<Opening> openings = openings(article, paper, themes);
        List<Section> sections = sections(article, openings, themes);
        List<String> headings = openings.stream().filter(o -> !aboutThePaper(o, themes)).map(Opening::heading).toList();
        Style style = style(headings, themes);
        return new LastYear(
                genre.equals(Metadata.UNKNOWN) ? "" : genre, style, style == Style.PAIRED ? shape(headings) : "",
                sections.size() < 2 ? List.of() : sections);
    }

    /** A template's own skeleton, followed as a paper would be; empty if the template has none. */
    static Optional<LastYear> of(PaperTemplate template) {
        return template.skeleton().map(skeleton -> new LastYear(
                template.genre(),
                switch (skeleton.heading()) {
                    case "短语" -> Style.PHRASE;
                    case "名称" -> Style.NAME;
                    default -> Style.PAIRED;
                },
                skeleton.shape(),
                skeleton.sections().stream().map(LastYear::section).toList()));
    }

    private static Section section(TemplateSkeleton.Section section) {
        Map<String, Integer> weights = new TreeMap<>();
        section.also().forEach(theme -> weights.put(theme, DECLARED_WEIGHT));
        return new Section(section.theme(), section.theme(), weights, section.share());
    }

    /** Where a section on a field of work begins. */
    record Opening(int block, String heading, String theme) {}

    static List<Opening> openings(Article article, Paper paper, Themes themes) {
        int top = article.outline().stream().mapToInt(OutlineEntry::level).min().orElse(0);
        List<Opening> openings = openings(article, paper, top, 0, Integer.MAX_VALUE);
        List<Opening> work = openings.stream().filter(o -> !aboutThePaper(o, themes)).toList();
        if (work.size() != 1) {
            return openings;
        }
        // 一、主要工作 holds them all: its parts are the sections.
        int at = openings.indexOf(work.get(0));
        int end = at + 1 < openings.size() ? openings.get(at + 1).block() : Integer.MAX_VALUE;
        List<Opening> parts = openings(article, paper, top + 1, work.get(0).block(), end);
        List<Opening> all = new ArrayList<>(openings.subList(0, at));
        all.addAll(parts.size() > 1 ? parts : work);
        all.addAll(openings.subList(at + 1, openings.size()));
        return all;
    }

    private static List<Opening> openings(Article article, Paper paper, int level, int from, int to) {
        List<String> blockThemes = blockThemes(article, paper);
        List<Opening> openings = new ArrayList<>();
        for (OutlineEntry entry : article.outline()) {
            if (entry.level() == level && entry.block() >= from && entry.block() < to) {
                openings.add(new Opening(entry.block(), entry.text(), blockThemes.get(entry.block())));
            }
        }
        return openings;
    }

    static boolean aboutThePaper(Opening opening, Themes themes) {
        return themes.of(opening.heading())
                .or(() -> themes.named(opening.theme()))
                .filter(t -> ABOUT_THE_PAPER.contains(t.family()))
                .isPresent();
    }

    /** The section theme of each block; the bank's record of a paper has the same blocks without tables. */
    private static List<String> blockThemes(Article article, Paper paper) {
        Iterator<PaperParagraph> paragraphs = paper.paragraphs().stream()
                .filter(p -> !p.role().equals("title") && !p.role().equals("subtitle"))
                .iterator();
        List<String> themes = new ArrayList<>();
        for (Block block : article.document().blocks()) {
            boolean kept = block instanceof Heading || block instanceof Paragraph;
            themes.add(kept && paragraphs.hasNext() ? paragraphs.next().theme() : "");
        }
        return themes;
    }

    private static List<Section> sections(Article article, List<Opening> openings, Themes themes) {
        List<Block> blocks = article.document().blocks();
        List<Section> sections = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            int end = i + 1 < openings.size() ? openings.get(i + 1).block() : blocks.size();
            if (aboutThePaper(opening, themes)) {
                continue;
            }
            StringBuilder text = new StringBuilder((opening.heading() + "\n").repeat(HEADING_WEIGHT));
            blocks.subList(opening.block(), Math.max(end, opening.block() + 1)).forEach(b -> text.append(text(b)).append('\n'));
            Map<String, Integer> weights = new TreeMap<>();
            themes.all().forEach(t -> weights.put(t.name(), themes.weight(text.toString(), t)));
            // A part of a section has no theme of its own in the paper's record.
            String theme = themes.of(text.toString()).map(Themes.Theme::name).orElse(opening.theme());
            sections.add(new Section(opening.heading(), theme, weights, 0));
            lengths.add(Math.max(1, text.length() - HEADING_WEIGHT * (opening.heading().length() + 1)));
        }
        double all = lengths.stream().mapToInt(n -> n).sum();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            sections.set(i, new Section(section.heading(), section.theme(), section.weights(), lengths.get(i) / all));
        }
        return sections;
    }

    private static String text(Block block) {
        if (block instanceof Heading heading) {
            return heading.text();
        }
        return block instanceof Paragraph paragraph && paragraph.role() == Role.BODY ? paragraph.text() : "";
    }

    private static Style style(List<String> headings, Themes themes) {
        long paired = headings.stream().filter(h -> h.contains("，")).count();
        if (paired * 2 >= headings.size()) {
            return Style.PAIRED;
        }
        long names = headings.stream()
                .filter(h -> themes.named(h).isPresent() || h.length() <= 8 && h.matches(".*(?:工作|建设|情况|方面|服务|管理)"))
                .count();
        return names * 2 >= headings.size() ? Style.NAME : Style.PHRASE;
    }

    private static String shape(List<String> headings) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (String heading : headings) {
            String[] halves = heading.split("，", 2);
            if (halves.length == 2) {
                counts.merge(halves[0].length() + "，" + halves[1].length(), 1, Integer::sum);
            }
        }
        Optional<String> most = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return most.orElse("");
    }
}
