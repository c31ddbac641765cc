package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Skeleton;
import io.zongshu.brief.Brief;
import io.zongshu.document.Draft;
import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import io.zongshu.language.Segmenter;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateLine;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Brief, banks and template to a draft. Immutable; each draft is composed afresh. */
public final class Composer {
    private final Settings settings;
    private final Quantities quantities;
    private final Theming theming;
    private final RealiseWords words;
    private final ClauseReader reader;

    public Composer(Settings settings, Segmenter segmenter) {
        this.settings = settings;
        this.quantities = Quantities.load(settings);
        this.theming = Theming.load(settings);
        this.words = RealiseWords.load(settings);
        this.reader = new ClauseReader(segmenter, words);
    }

    /**
     * Composes a draft.
     *
     * @param own the office's bank, which weighs full; may be empty
     * @param builtIn the bank that ships with the program, which weighs half; may be empty
     * @throws io.zongshu.files.CannotContinue if the brief has no facts, or the template cannot be worded
     */
    public Draft draft(Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {
        Brief told = ConflictMarks.toldOnce(brief);
        Outline outline = outline(told, template, own, builtIn, options);
        PaperSlots slots = new PaperSlots(told, template, outline, passages(), settings, options);
        List<TemplateLine> lines = template.render(slots.build());
        Draft draft = new DraftAssembly(brief, quantities).assemble(lines);
        return draft.with(new Origins(brief, template, own, builtIn).of(draft.paragraphs()));
    }

    /** The plan of a draft with its candidates for title and headings, best first. */
    Outline outline(Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {
        if (brief.facts().isEmpty()) {
            throw ComposeMessages.noFacts();
        }
        Facets facets = Facets.load(settings);
        int most = template.mostSections();
        Optional<LastYear> like = options.like().or(() -> LastYear.of(template));
        Plan plan = new Planner(theming, facets).plan(brief, skeleton(template.genre(), own, builtIn), most, like);
        WordStock stock = new WordStock(settings, theming, own, builtIn);
        brief.facts().forEach(f -> stock.countUses(f.item().text() + f.measures().text() + f.result().text()));
        List<HeadingSet> headings = new Headlines(settings, theming, reader, stock, own, builtIn).compose(plan.sections(), like);
        String field = plan.sections().isEmpty() ? "" : theming.field(plan.sections().get(0).theme());
        List<TitleMaker.Candidate> titles =
                new TitleMaker(settings.data("titles"), stock).paired(field, options.seed() + variation(brief));
        return new Outline(plan, headings, titles, stock, facets);
    }

    /** Different papers get different titles: a small number from the unit and the period. */
    private static long variation(Brief brief) {
        return Math.floorMod((brief.unit().text() + brief.period().text()).hashCode(), 97);
    }

    /**
     * The plan of a draft as the writer sees it: title and heading candidates with scores and reasons, sections with their
     * facts.
     */
    public OutlineView outlineView(
            Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {
        return OutlineView.of(outline(ConflictMarks.toldOnce(brief), template, own, builtIn, options));
    }

    /** The shares of a draft's sections beside those of last year's paper that it followed, in this year's order. */
    public List<SectionShare> shares(
            Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options, Draft draft) {
        Optional<LastYear> like = options.like().filter(paper -> !paper.sections().isEmpty());
        if (like.isEmpty()) {
            return List.of();
        }
        Brief told = ConflictMarks.toldOnce(brief);
        List<HeadingSet> headings = outline(told, template, own, builtIn, options).headings();
        Planner planner = new Planner(theming, Facets.load(settings));
        return new LikeShares(theming, planner, like.get(), template.mostSections())
                .of(told, draft, headings.isEmpty() ? List.of() : headings.get(0).texts());
    }

    private Passages passages() {
        return new Passages(new FactRealiser(words, reader, quantities, theming), reader, words, theming);
    }

    private static Optional<Skeleton> skeleton(String genre, Bank own, Bank builtIn) {
        return Stream.of(own, builtIn)
                .flatMap(b -> b.skeletons().stream())
                .filter(s -> s.genre().equals(genre))
                .findFirst();
    }
}
