package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Skeleton;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Fact;
import io.zongshu.document.Draft;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Quantities;
import io.zongshu.language.Segmenter;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;


/** Brief, banks and template to a draft. Immutable; each draft is composed afresh. */
public final class Composer {
    /** So often a draft is worded anew where it has what one paper owns. */
    private static final int REWORDINGS = 4;

    /** A rich brief may have more sections than its template says: one for so many facts, so many at most. */
    private static final int SECTION_FACTS = 11;

    private static final int MOST_SECTIONS = 6;

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
        this.reader = new ClauseReader(new RememberedWords(segmenter), words);
    }

    /**
     * Composes a draft.
     *
     * @param own the office's bank, which weighs full; may be empty
     * @param builtIn the bank that ships with the program, which weighs half; may be empty
     * @throws io.zongshu.files.CannotContinue if the brief has no facts, or the template cannot be worded
     */
    public Draft draft(Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {
        return compose(brief, template, own, builtIn, options).draft();
    }

    /**
     * A composed draft with what was decided for it.
     *
     * @param view the candidates for title and headings, best first, and the sections with their facts
     */
    public record Composed(Draft draft, OutlineView view, Decisions decisions) {}

    /** As {@link #draft}, with the decisions, for an outline. */
    public Composed compose(Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {
        Brief told = ConflictMarks.toldOnce(brief);
        if (told.facts().isEmpty()) {
            throw ComposeMessages.noFacts();
        }
        Paper paper = new Paper(brief, told, template, own, builtIn, options);
        Composed composed = word(paper, Map.of(), Set.of());
        Map<Fact, String> noRoom = Map.of();
        if (options.chars() > 0 && composed.draft().characters() > options.chars() * (1 + ComposeOptions.TOLERANCE)) {
            noRoom = outOfRoom(paper);
            composed = word(paper, noRoom, Set.of());
        }
        composed = withoutCopies(paper, noRoom, composed);
        Draft known = composed.draft().with(new Origins(brief, template, own, builtIn).of(composed.draft().paragraphs()));
        return new Composed(known, composed.view(), composed.decisions());
    }

    /** Where the draft has a run that one paper owns, it is worded anew around it. */
    private Composed withoutCopies(Paper paper, Map<Fact, String> noRoom, Composed first) {
        ReuseGuard guard = new ReuseGuard(paper.brief(), paper.own(), paper.builtIn());
        Composed composed = first;
        Set<String> avoided = new TreeSet<>();
        for (int i = 0; i < REWORDINGS; i++) {
            if (!avoided.addAll(guard.copied(composed.draft().paragraphs()))) {
                return composed;
            }
            composed = word(paper, noRoom, avoided);
        }
        return composed;
    }

    /** All that a draft is made of. @param told the brief with each statement once */
    private record Paper(Brief brief, Brief told, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {}

    private Composed word(Paper paper, Map<Fact, String> noRoom, Set<String> avoided) {
        Outline outline = outline(paper, noRoom, avoided);
        PaperSlots slots = new PaperSlots(paper.told(), paper.template(), outline, passages(), settings, paper.options());
        List<TemplateLine> lines = paper.template().render(slots.build());
        Draft draft = new DraftAssembly(paper.brief(), quantities, outline.leftOut()).assemble(lines);
        return new Composed(draft, OutlineView.of(outline), slots.made());
    }

    /** The facts for which there is no room, with the reason. */
    private Map<Fact, String> outOfRoom(Paper paper) {
        Importance importance = new Importance(
                settings.data("importance"), settings.data("claims").get("结论词").texts(), quantities, theming);
        Map<Fact, Double> weights = importance.of(paper.told().facts());
        Function<Set<Fact>, Draft> draft = out -> word(paper, reasons(out, weights, paper.options().chars()), Set.of()).draft();
        return reasons(new Fitting(paper.options().chars(), weights, draft).dropped(), weights, paper.options().chars());
    }

    private static Map<Fact, String> reasons(Set<Fact> out, Map<Fact, Double> weights, int chars) {
        Map<Fact, String> reasons = new LinkedHashMap<>();
        for (Fact fact : out) {
            double weight = weights.getOrDefault(fact, 0.0);
            int before = (int) weights.values().stream().filter(w -> w > weight).count();
            reasons.put(fact, ComposeMessages.noRoom(chars, before + 1, weights.size()));
        }
        return reasons;
    }

    /** The plan of a draft with its candidates for title and headings, best first. */
    Outline outline(Brief brief, PaperTemplate template, Bank own, Bank builtIn, ComposeOptions options) {
        return outline(new Paper(brief, brief, template, own, builtIn, options), Map.of(), Set.of());
    }

    private Outline outline(Paper paper, Map<Fact, String> noRoom, Set<String> avoided) {
        Brief brief = paper.told().with(
                paper.told().facts().stream().filter(f -> !noRoom.containsKey(f)).toList(), paper.told().conflicts());
        ComposeOptions options = paper.options();
        Facets facets = Facets.load(settings);
        Optional<LastYear> like = options.like().or(() -> LastYear.of(paper.template()));
        int most = options.mostSections(Math.max(paper.template().mostSections(), Math.min(MOST_SECTIONS, brief.facts().size() / SECTION_FACTS)));
        Plan plan = new Planner(theming, facets, business(brief))
                .plan(brief, skeleton(paper.template().genre(), paper.own(), paper.builtIn()), most, like);
        Map<Fact, String> leftOut = new LinkedHashMap<>(noRoom);
        List<String> pinned = List.of();
        if (options.outline().planned()) {
            GivenPlan given = new GivenPlan(brief, options.outline());
            Plan asGiven = given.plan(plan);
            leftOut.putAll(GivenPlan.leftOut(plan, asGiven));
            pinned = given.decisions().sections().stream().map(Decisions.SectionDecision::heading).toList();
            plan = asGiven;
        }
        WordStock stock = new WordStock(settings, theming, paper.own(), paper.builtIn());
        brief.facts().forEach(f -> stock.countUses(f.item().text() + f.measures().text() + f.result().text()));
        GivenWords words = words(stock, plan);
        List<Optional<Sourced>> pins = pins(plan, pinned, words);
        long turn = options.seed() + BriefSlots.variation(paper.told());
        List<HeadingSet> headings = new Headlines(settings, theming, reader, stock, paper.own(), paper.builtIn(), turn)
                .compose(plan.sections(), like, pins);
        List<TitleMaker.Candidate> titles = new TitleMaker(settings.data("titles"), stock)
                .paired(fields(plan, business(brief)), turn);
        SingleTitles single = new SingleTitles(settings.data("titles"), stock, new BriefSlots(paper.told(), paper.template(), settings, avoided));
        return new Outline(plan, headings, titles, single.titles(), single.subtitles(), stock, facets, words, leftOut, avoided);
    }

    /** What the paper is about; words of some fields (筑堡垒) fit only the units whose business they are. */
    private List<String> fields(Plan plan, String business) {
        YamlNode own = settings.data("titles").get("大类三字");
        return theming.fields(plan).stream()
                .filter(field -> own.get(field).get("业务").texts().isEmpty() || own.get(field).get("业务").texts().contains(business))
                .toList();
    }

    private String business(Brief brief) {
        return Unit.of(brief.unit().text(), settings.data("titles")).business();
    }

    private static List<Optional<Sourced>> pins(Plan plan, List<String> pinned, GivenWords words) {
        List<Optional<Sourced>> pins = new ArrayList<>();
        for (int i = 0; i < plan.sections().size(); i++) {
            String heading = i < pinned.size() ? pinned.get(i) : "";
            pins.add(heading.isEmpty() ? Optional.empty() : Optional.of(words.heading(heading)));
        }
        return pins;
    }

    private GivenWords words(WordStock stock, Plan plan) {
        Map<String, YamlNode> sources = new TreeMap<>();
        for (String file : List.of("headlines", "titles", "facets", "smallheadings")) {
            sources.put(file + ".yaml", settings.data(file));
        }
        return new GivenWords(stock, sources, plan.sections().stream()
                .flatMap(s -> s.groups().stream().map(SectionPlan.Group::named))
                .toList());
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
        Planner planner = new Planner(theming, Facets.load(settings), business(brief));
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
