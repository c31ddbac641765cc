package io.zongshu.compose;

import io.zongshu.document.Block;
import io.zongshu.document.Move;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import io.zongshu.learn.Learn;
import io.zongshu.structure.Article;
import io.zongshu.structure.MoveLabel;
import io.zongshu.structure.OutlineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a template can be made from: the build of one paper, without its sentences and figures.
 *
 * @param likeness its sections on fields of work: themes, shares, style of headings
 * @param fields what each of those sections is about, as exactly as a declared name or alias says it; no two alike
 * @param pairedTitle whether a paired line stands above the plain title
 * @param plainTitle its title, or the subtitle beneath a paired line; only its kind is used, never its words
 * @param sections how its sections are headed
 * @param parts how the parts of a section are headed
 * @param inOnePart whether one part of the paper (主要工作) holds all sections
 * @param overviewHeaded whether a part of its own tells the general state first
 * @param leadIns whether sections begin with a paragraph before their first part
 * @param opening the moves before the first heading
 * @param after what follows the sections, in order, with whether it has a heading
 * @param closes whether the last paragraph is a flourish
 * @param sentences the paper's opening and last paragraphs, to look for set phrases in; never printed
 */
record PaperShape(
        LastYear likeness,
        List<String> fields,
        boolean pairedTitle,
        String plainTitle,
        Headed sections,
        Headed parts,
        boolean inOnePart,
        boolean overviewHeaded,
        boolean leadIns,
        Set<Move> opening,
        Map<Move, Boolean> after,
        boolean closes,
        Ends sentences) {

    /** Where the set phrases of an opening and an ending stand. */
    record Ends(List<String> first, List<String> last) {}

    /**
     * How sections, or their parts, are headed.
     *
     * @param number an example of the number as written: 一、 （一） 1. 一是; empty without one
     * @param runIn whether the heading is the first sentence of a paragraph
     */
    record Headed(boolean any, String number, boolean runIn) {
        static final Headed NOT = new Headed(false, "", false);

        /** The first number of the same kind. */
        private Headed plain() {
            return new Headed(any, PaperShape.firstNumber(number), runIn);
        }
    }

    private static final int LAST_PARAGRAPHS = 3;
    private static final List<Move> AFTER = List.of(Move.EXPERIENCE, Move.PROBLEMS, Move.PLANS);

    /** Looks at a paper. */
    static PaperShape of(Article article, Settings settings) {
        Themes themes = Themes.load(settings);
        List<LastYear.Opening> openings = LastYear.openings(article, Learn.paper(article, "", themes), themes);
        List<LastYear.Opening> work = openings.stream().filter(o -> !LastYear.aboutThePaper(o, themes)).toList();
        int end = end(article, openings, work);
        List<OutlineEntry> heads = heads(article, work);
        int top = article.outline().stream().mapToInt(OutlineEntry::level).min().orElse(1);
        int level = heads.stream().mapToInt(OutlineEntry::level).min().orElse(top);
        List<OutlineEntry> small = small(article, work, end, level + 1);
        LastYear likeness = LastYear.of(article, settings);
        YamlNode words = settings.data("template-new");
        String title = article.document().title();
        boolean paired = title.contains("\u3000") || !article.document().subtitle().isEmpty();
        return new PaperShape(
                likeness,
                SectionFields.of(likeness.sections(), texts(article, openings, work), words.get("不作主题").text(), themes),
                paired,
                paired ? article.document().subtitle() : title,
                headed(heads, 1),
                headed(small, Math.max(2, work.size() / 2)),
                level > top,
                openings.stream().anyMatch(o -> family(o, themes).equals("总体")),
                leadIns(article, heads, small),
                openingMoves(article, Pattern.compile(words.get("背景").text())),
                after(article, openings, end, themes),
                closes(article),
                ends(article));
    }

    private static String family(LastYear.Opening opening, Themes themes) {
        return themes.of(opening.heading()).or(() -> themes.named(opening.theme())).map(Themes.Theme::family).orElse("");
    }

    /** The block behind the last section on a field of work. */
    private static int end(Article article, List<LastYear.Opening> openings, List<LastYear.Opening> work) {
        int last = work.isEmpty() ? -1 : work.get(work.size() - 1).block();
        return openings.stream()
                .mapToInt(LastYear.Opening::block)
                .filter(block -> block > last)
                .min()
                .orElse(article.document().blocks().size());
    }

    /** The text of each section on a field of work. */
    private static List<String> texts(Article article, List<LastYear.Opening> openings, List<LastYear.Opening> work) {
        List<Block> blocks = article.document().blocks();
        List<String> texts = new ArrayList<>();
        for (LastYear.Opening opening : work) {
            int next = openings.stream().mapToInt(LastYear.Opening::block).filter(b -> b > opening.block()).min().orElse(blocks.size());
            texts.add(opening.heading() + "\n" + String.join("\n", bodies(blocks.subList(opening.block(), next))));
        }
        return texts;
    }

    private static List<OutlineEntry> heads(Article article, List<LastYear.Opening> work) {
        return article.outline().stream()
                .filter(e -> work.stream().anyMatch(o -> o.block() == e.block() && o.heading().equals(e.text())))
                .toList();
    }

    private static List<OutlineEntry> small(Article article, List<LastYear.Opening> work, int end, int level) {
        int from = work.isEmpty() ? 0 : work.get(0).block();
        return article.outline().stream()
                .filter(e -> e.level() == level && e.block() >= from && e.block() < end)
                .toList();
    }

    /** As most of them are. */
    private static Headed headed(List<OutlineEntry> entries, int least) {
        Map<Headed, Integer> counts = new LinkedHashMap<>();
        entries.forEach(e -> counts.merge(new Headed(true, e.marker().strip(), e.runIn()).plain(), 1, Integer::sum));
        return entries.size() < least
                ? Headed.NOT
                : counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(Headed.NOT);
    }

    private static String firstNumber(String marker) {
        if (marker.matches("[（(].*\\p{IsHan}.*")) {
            return "（一）";
        }
        if (marker.endsWith("是")) {
            return "一是";
        }
        if (marker.matches("第\\p{IsHan}{1,2}部分.*")) {
            return "第一部分";
        }
        if (marker.matches(".*\\p{IsHan}.*")) {
            return "一、";
        }
        return marker.matches(".*\\d.*") ? marker.matches("[（(].*") ? "（1）" : "1." : "";
    }

    private static boolean leadIns(Article article, List<OutlineEntry> heads, List<OutlineEntry> small) {
        Set<Integer> smallBlocks = small.stream().map(OutlineEntry::block).collect(Collectors.toSet());
        List<Block> blocks = article.document().blocks();
        long led = heads.stream()
                .filter(h -> !h.runIn() && h.block() + 1 < blocks.size())
                .filter(h -> blocks.get(h.block() + 1) instanceof Paragraph p && p.role() == Role.BODY)
                .filter(h -> !smallBlocks.contains(h.block() + 1))
                .count();
        return !small.isEmpty() && led * 2 >= heads.size();
    }

    /** The moves of the opening paragraphs; a background may stand in a paragraph that is mainly of another move. */
    private static Set<Move> openingMoves(Article article, Pattern background) {
        int first = first(article);
        Set<Move> moves = article.moves().stream()
                .filter(label -> label.block() < first)
                .map(MoveLabel::move)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ends(article).first().stream().anyMatch(text -> background.matcher(text).find())) {
            moves.add(Move.BACKGROUND);
        }
        return moves;
    }

    /** The block of the first heading; without headings only the first block is surely the opening. */
    private static int first(Article article) {
        return article.outline().stream().mapToInt(OutlineEntry::block).min().orElse(1);
    }

    /** Headed parts behind the sections, then what the last paragraphs tell without a heading. */
    private static Map<Move, Boolean> after(Article article, List<LastYear.Opening> openings, int end, Themes themes) {
        Map<Move, Boolean> after = new LinkedHashMap<>();
        for (LastYear.Opening opening : openings) {
            Optional<Move> move = switch (family(opening, themes)) {
                case "经验" -> Optional.of(Move.EXPERIENCE);
                case "问题" -> Optional.of(Move.PROBLEMS);
                case "打算" -> Optional.of(Move.PLANS);
                default -> Optional.empty();
            };
            move.filter(m -> opening.block() >= end).ifPresent(m -> after.put(m, true));
        }
        List<MoveLabel> labels = article.moves();
        labels.subList(Math.max(0, labels.size() - LAST_PARAGRAPHS), labels.size()).stream()
                .map(MoveLabel::move)
                .filter(AFTER::contains)
                .forEach(move -> after.putIfAbsent(move, false));
        return after;
    }

    private static boolean closes(Article article) {
        List<MoveLabel> labels = article.moves();
        return !labels.isEmpty() && labels.get(labels.size() - 1).move() == Move.CLOSING;
    }

    private static Ends ends(Article article) {
        List<Block> blocks = article.document().blocks();
        List<String> opening = bodies(blocks.subList(0, Math.min(first(article), blocks.size())));
        List<String> all = bodies(blocks);
        return new Ends(opening, all.subList(Math.max(0, all.size() - LAST_PARAGRAPHS), all.size()));
    }

    private static List<String> bodies(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY) {
                texts.add(paragraph.text());
            }
        }
        return texts;
    }
}
