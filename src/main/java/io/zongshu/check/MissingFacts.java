package io.zongshu.check;

import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.language.Figure;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 素材遗漏: facts that the paper leaves out, and figures of facts that it tells. */
final class MissingFacts implements Algorithm {
    private static final String FIGURE = "事实-数字遗漏";
    private static final String FACT = "事实-素材未写";
    private static final double NAMED = 0.75;
    private static final double HINTED = 0.5;
    private static final double OF_FACT = 0.3;

    /** Where a fact is told. */
    private record Place(CheckedParagraph paragraph, TextSpan sentence, LetterPairs pairs) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Optional<Brief> brief = paper.materials().brief();
        if (brief.isEmpty()) {
            return;
        }
        List<PlacedFigure> figures = PlacedFigure.of(paper);
        List<SourceFigure> sources = SourceFigures.of(brief.get(), paper);
        List<Place> places = places(paper);
        LetterPairs all = all(paper);
        for (int i = 0; i < brief.get().facts().size(); i++) {
            Fact fact = brief.get().facts().get(i);
            int index = i;
            List<SourceFigure> own = sources.stream().filter(s -> s.fact() == index && tells(s, fact)).toList();
            Optional<Place> place = place(fact, own, figures, places, paper);
            if (place.isPresent()) {
                Reporter reporter = new Reporter(place.get().paragraph, rules, found);
                missing(own, figures).forEach(s -> reporter.report(FIGURE, place.get().sentence.start(), place.get().sentence.end(),
                        Map.of("素材", s.statement(), "出处", s.cell().address())));
            } else if (!fact.isBlank() && !hinted(fact, paper, all)) {
                Cell first = BriefCells.told(fact).stream().filter(c -> !c.isEmpty()).findFirst().orElse(fact.theme());
                rules.stream().filter(r -> r.id().equals(FACT)).forEach(r -> found.whole(r, paper.paragraphs().get(0),
                        Map.of("素材", first.text(), "出处", first.address())));
            }
        }
    }

    private static boolean tells(SourceFigure source, Fact fact) {
        boolean cell = source.cell().equals(fact.data()) || source.cell().equals(fact.result());
        // 12345平台: a bare whole number is a name.
        boolean bare = source.figure().quantity().unit().isEmpty() && source.figure().quantity().magnitude().isEmpty()
                && source.figure().quantity().digits().indexOf('.') < 0;
        return cell && !bare && source.figure().kind() != Figure.Kind.LIMIT && source.figure().kind() != Figure.Kind.RANK
                && !source.figure().quantity().indefinite();
    }

    private static List<Place> places(CheckedPaper paper) {
        List<Place> places = new ArrayList<>();
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            if (paragraph.role().isPresent()) {
                paper.sentences(paragraph).forEach(s -> places.add(
                        new Place(paragraph, s, LetterPairs.of(paper.forms().letters(s.text())))));
            }
        }
        return places;
    }

    /** The sentence that tells most of a fact's figures; without any, the one that names it. */
    private static Optional<Place> place(
            Fact fact, List<SourceFigure> own, List<PlacedFigure> figures, List<Place> places, CheckedPaper paper) {
        Optional<PlacedFigure> best = Optional.empty();
        double most = 0;
        for (PlacedFigure figure : figures) {
            double likeness = own.stream()
                    .filter(s -> s.sameKind(figure.amount()) && figure.amount().mayTell(s.amount()))
                    .mapToDouble(s -> s.likeness(figure))
                    .max().orElse(0);
            if (likeness >= OF_FACT && likeness > most) {
                most = likeness;
                best = Optional.of(figure);
            }
        }
        if (best.isPresent()) {
            return best.map(f -> new Place(f.paragraph(), f.inSentence(), f.sentence()));
        }
        String item = paper.forms().letters(fact.item().text());
        LetterPairs name = LetterPairs.of(item);
        return places.stream()
                .filter(p -> name.within(p.pairs) >= NAMED)
                .findFirst();
    }

    private static List<SourceFigure> missing(List<SourceFigure> own, List<PlacedFigure> figures) {
        List<SourceFigure> missing = new ArrayList<>();
        List<DerivedAmounts.Derived> derived = DerivedAmounts.of(own);
        for (SourceFigure source : own) {
            boolean told = figures.stream().anyMatch(f -> source.sameKind(f.amount()) && f.amount().mayTell(source.amount()))
                    || derived.stream().filter(d -> d.of().contains(source)).anyMatch(d -> figures.stream().anyMatch(f ->
                            UnitKind.of(d.amount().unit()).equals(UnitKind.of(f.amount().unit())) && f.amount().mayTell(d.amount())
                                    && source.likeness(f) >= OF_FACT));
            if (!told) {
                missing.add(source);
            }
        }
        return missing;
    }

    private static LetterPairs all(CheckedPaper paper) {
        StringBuilder text = new StringBuilder();
        paper.paragraphs().forEach(p -> text.append(paper.forms().letters(p.text())).append('|'));
        return LetterPairs.of(text.toString());
    }

    /** Whether the main words of a fact stand somewhere, though no sentence names it. */
    private static boolean hinted(Fact fact, CheckedPaper paper, LetterPairs all) {
        return BriefCells.told(fact).stream()
                .filter(c -> !c.isEmpty())
                .mapToDouble(c -> LetterPairs.of(paper.forms().letters(c.text())).within(all))
                .anyMatch(share -> share > HINTED);
    }
}
