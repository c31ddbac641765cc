package io.zongshu.report;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Themes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A paper as far as another is compared with it. Component names are JSON keys.
 *
 * @param parts what it has beside its text: subtitle, addressee, signature … as roles of {@link PaperParagraph}
 * @param openingShare share of the length before the first section, title aside
 * @param closingShare share of the length behind the last section
 */
public record ComparedPaper(
        String file,
        String title,
        String genre,
        String unit,
        String period,
        long characters,
        Set<String> parts,
        Set<String> moves,
        double openingShare,
        double closingShare,
        List<Section> sections) {
    // Families of themes.yaml that are parts of a paper, not fields of work: what is under them may be on many.
    private static final Set<String> ABOUT_THE_PAPER = Set.of("问题", "经验", "打算");

    /**
     * A main section.
     *
     * @param theme empty when unknown, or when its parts are on many
     * @param paragraph number of its first paragraph, 1-based, title included
     * @param share share of the paper's length, 0 to 1
     * @param moves moves of its paragraphs, each once, in order
     * @param parts its parts under headings of the next level, in order
     */
    public record Section(
            String theme, String heading, int paragraph, double share, List<String> moves, List<SectionPart> parts) {}

    static ComparedPaper of(Paper paper, Themes themes) {
        List<PaperParagraph> all = paper.paragraphs();
        Set<String> parts = new LinkedHashSet<>();
        Set<String> moves = new LinkedHashSet<>();
        long told = 0;
        for (PaperParagraph p : all) {
            if (p.role().equals("body") || p.role().startsWith("heading")) {
                told += p.text().length();
                moves.add(p.move());
            } else {
                parts.add(p.role());
            }
        }
        moves.remove("");
        parts.remove("title");
        long whole = Math.max(1, told);
        List<PaperSection> sections = PaperSection.of(paper);
        int first = sections.isEmpty() ? all.size() : sections.get(0).paragraph() - 1;
        int closing = SectionPaths.closing(all);
        return new ComparedPaper(paper.file(), paper.title(), paper.genre(), paper.unit(), paper.period(), told, parts,
                moves, share(all.subList(0, Math.min(first, closing)), whole), share(all.subList(closing, all.size()), whole),
                sections.stream().map(s -> section(paper, s, whole, themes)).toList());
    }

    private static double share(List<PaperParagraph> paragraphs, long whole) {
        return Dispersion.rounded(length(paragraphs) / (double) whole);
    }

    private static long length(List<PaperParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(p -> p.role().equals("body") || p.role().startsWith("heading"))
                .mapToLong(p -> p.text().length())
                .sum();
    }

    private static Section section(Paper paper, PaperSection section, long whole, Themes themes) {
        Set<String> moves = new LinkedHashSet<>();
        int from = section.paragraph() - 1;
        List<PaperParagraph> own = paper.paragraphs().subList(from, from + section.paragraphs());
        own.forEach(p -> moves.add(p.move()));
        moves.remove("");
        List<SectionPart> parts = SectionPart.of(paper, section, whole, themes);
        boolean isAboutThePaper =
                themes.named(section.theme()).filter(t -> ABOUT_THE_PAPER.contains(t.family())).isPresent();
        return new Section(SectionPart.areMixed(parts) && !isAboutThePaper ? "" : section.theme(), section.heading(), section.paragraph(),
                share(own, whole), List.copyOf(moves), parts);
    }
}
