package io.zongshu.check;

import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.PrintedText;
import io.zongshu.document.PrintedText.Printed;
import io.zongshu.document.Role;
import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.Quantity;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.language.Token;
import io.zongshu.structure.Article;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A paper being checked, with all that is known of it; what is costly is found when first asked for. Not thread-safe. */
final class CheckedPaper {
    private final Article article;
    private final Materials materials;
    private final CheckLanguage language;
    private final List<CheckedParagraph> paragraphs;
    private final Map<Integer, CheckedParagraph> byBlock = new HashMap<>();
    private final Map<Integer, List<TextSpan>> sentences = new HashMap<>();
    private final Map<Integer, List<Figure>> figures = new HashMap<>();
    private final Map<Integer, List<Quantity>> quantities = new HashMap<>();
    private final Map<Integer, List<Token>> tokens = new HashMap<>();
    private final Map<Integer, BitSet> quoted = new HashMap<>();

    CheckedPaper(Article article, Materials materials, CheckLanguage language) {
        this.article = article;
        this.materials = materials;
        this.language = language;
        List<CheckedParagraph> all = new ArrayList<>();
        for (Printed printed : PrintedText.paragraphs(article.document())) {
            all.add(paragraph(all.size() + 1, printed, article.document()));
        }
        this.paragraphs = List.copyOf(all);
        all.forEach(p -> byBlock.putIfAbsent(p.block(), p));
    }

    private static CheckedParagraph paragraph(int number, Printed printed, Document document) {
        int level = 0;
        String marker = "";
        Optional<Role> role = Optional.empty();
        if (printed.block() >= 0 && document.blocks().get(printed.block()) instanceof Heading heading) {
            level = heading.level();
            marker = heading.marker();
        } else if (printed.block() >= 0 && document.blocks().get(printed.block()) instanceof Paragraph paragraph) {
            role = Optional.of(paragraph.role());
        }
        return new CheckedParagraph(number, printed.kind(), printed.block(), level, marker, role, printed.text());
    }

    /** The paper as structure understood it: genre, unit, period, outline, moves. */
    Article article() {
        return article;
    }

    /** The printed paragraphs; number n is item n-1. */
    List<CheckedParagraph> paragraphs() {
        return paragraphs;
    }

    /** The paragraphs of running text. */
    List<CheckedParagraph> body() {
        return paragraphs.stream().filter(CheckedParagraph::isBody).toList();
    }

    /** The printed paragraph of a block of the document; of a table the first. */
    Optional<CheckedParagraph> ofBlock(int block) {
        return Optional.ofNullable(byBlock.get(block));
    }

    /** Its sentences; the last may have no mark at its end. */
    List<TextSpan> sentences(CheckedParagraph paragraph) {
        return sentences.computeIfAbsent(paragraph.number(), n -> Sentences.split(paragraph.text()));
    }

    /** Its figures, with offsets in its text. */
    List<Figure> figures(CheckedParagraph paragraph) {
        return figures.computeIfAbsent(paragraph.number(), n -> {
            List<Figure> all = new ArrayList<>();
            int start = 0;
            for (int end : Stretches.of(paragraph.text()).ends()) {
                int by = start;
                language.figures().find(paragraph.text().substring(start, end)).forEach(f -> all.add(by == 0 ? f : moved(f, by)));
                start = end;
            }
            return all;
        });
    }

    /** What the words of indicators mean. */
    IndicatorWords words() {
        return language.figures().words();
    }

    /** The normal forms of indicators. */
    IndicatorForms forms() {
        return language.figures().forms();
    }

    /** The figures of another text. */
    List<Figure> figuresIn(String text) {
        return language.figures().find(text);
    }

    /** Words that claim a paper's subject to be first, complete or honoured. */
    List<String> claims() {
        return language.claims();
    }

    /** Its quantities, with offsets in its text. */
    List<Quantity> quantities(CheckedParagraph paragraph) {
        return quantities.computeIfAbsent(paragraph.number(), n -> {
            List<Quantity> all = new ArrayList<>();
            int start = 0;
            for (int end : Stretches.of(paragraph.text()).ends()) {
                int by = start;
                language.quantities().find(paragraph.text().substring(start, end)).forEach(q -> all.add(moved(q, by)));
                start = end;
            }
            return all;
        });
    }

    private static Quantity moved(Quantity q, int by) {
        return by == 0 ? q : new Quantity(q.text(), q.start() + by, q.end() + by, q.before(), q.digits(), q.magnitude(),
                q.after(), q.unit(), q.value());
    }

    private static Figure moved(Figure f, int by) {
        return new Figure(moved(f.quantity(), by), f.indicator(), f.verb(), f.noun(), f.subject(), f.kind(), f.period(),
                f.place(), f.change(), f.part(), f.planned(), f.cumulative(), f.fresh(), f.average());
    }

    /** Its words. */
    List<Token> tokens(CheckedParagraph paragraph) {
        return tokens.computeIfAbsent(paragraph.number(), n -> language.segmenter().segment(paragraph.text()));
    }

    /** Whether a place stands within “…” or 《…》, or touches it. */
    boolean isQuoted(CheckedParagraph paragraph, int start, int end) {
        int next = quoted.computeIfAbsent(paragraph.number(), n -> QuotedSpans.of(paragraph.text())).nextSetBit(start);
        return next >= 0 && next < end;
    }

    /** What it is checked against; what a rule needs is there when its algorithm runs. */
    Materials materials() {
        return materials;
    }
}
