package io.zongshu.check;

import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** 对照: what was changed in a paper since the program drafted it. */
final class AgainstDraft implements Algorithm {
    private static final String CHANGED_FIGURE = "对照-数字改动";
    private static final String NEW_FIGURE = "对照-新增数字";
    private static final String NEW_NAME = "对照-新增名称";
    private static final String CHANGED = "对照-改句";
    private static final String NEW = "对照-新增句";
    private static final String GONE = "对照-删句";
    private static final int EXCERPT = 80;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Optional<Draft> draft = paper.materials().draft();
        if (draft.isPresent()) {
            new Comparison(paper, draft.get(), rules, found).run();
        }
    }

    /** One paper against one draft. */
    private static final class Comparison {
        private final CheckedPaper paper;
        private final Draft draft;
        private final List<Rule> rules;
        private final Findings found;
        private final List<ComparedSentence> before;
        private final List<ComparedSentence> after;
        private final SentencePairs pairs;
        /** The draft's figures, in order. */
        private final List<Drafted> drafted = new ArrayList<>();
        private final List<SourceFigure> brief;

        Comparison(CheckedPaper paper, Draft draft, List<Rule> rules, Findings found) {
            this.paper = paper;
            this.draft = draft;
            this.rules = rules;
            this.found = found;
            this.before = ComparedSentence.of(draft.paragraphs().stream().map(Sourced::text).toList());
            this.after = ComparedSentence.of(paper.paragraphs().stream().map(CheckedParagraph::text).toList());
            this.pairs = new SentencePairs(before, after);
            this.brief = paper.materials().brief().map(b -> SourceFigures.of(b, paper)).orElse(List.of());
            for (int i = 0; i < draft.paragraphs().size(); i++) {
                int number = i + 1;
                for (Figure figure : paper.figuresIn(draft.paragraphs().get(i).text())) {
                    Amount.of(figure, paper.words()).ifPresent(a -> drafted.add(new Drafted(number, figure, a)));
                }
            }
        }

        void run() {
            Set<String> known = knownNames();
            for (int i = 0; i < after.size(); i++) {
                if (!pairs.isUnchanged(i)) {
                    sentence(i);
                    figures(i);
                }
            }
            names(known);
            gone();
        }

        private Reporter reporter(int paragraph) {
            return new Reporter(paper.paragraphs().get(paragraph - 1), rules, found);
        }

        private void sentence(int i) {
            ComparedSentence sentence = after.get(i);
            Reporter reporter = reporter(sentence.paragraph());
            if (pairs.was(i) >= 0) {
                reporter.report(CHANGED, sentence.span().start(), sentence.span().end(), Map.of("前", cut(before.get(pairs.was(i)).text())));
            } else if (!pairs.cut(i)) {
                reporter.report(NEW, sentence.span().start(), sentence.span().end(), Map.of());
            }
        }

        /** A figure of the draft with its number of paragraph. */
        private record Drafted(int paragraph, Figure figure, Amount amount) {}

        private List<Drafted> drafted(ComparedSentence sentence) {
            return drafted.stream().filter(d -> d.paragraph == sentence.paragraph() && isWithin(d.figure, sentence)).toList();
        }

        private static boolean isWithin(Figure figure, ComparedSentence sentence) {
            return figure.quantity().start() >= sentence.span().start() && figure.quantity().end() <= sentence.span().end();
        }

        private List<PlacedAmount> placed(ComparedSentence sentence) {
            List<PlacedAmount> all = new ArrayList<>();
            for (Figure figure : paper.figures(paper.paragraphs().get(sentence.paragraph() - 1))) {
                boolean here = isWithin(figure, sentence);
                boolean counts = !figure.quantity().indefinite() && !figure.quantity().ordinal() && figure.kind() != Figure.Kind.RANK
                        && !(figure.quantity().unit().isEmpty() && figure.quantity().magnitude().isEmpty());
                if (here && counts) {
                    Amount.of(figure, paper.words()).ifPresent(a -> all.add(new PlacedAmount(figure, a)));
                }
            }
            return all;
        }

        /** A figure of the paper. */
        private record PlacedAmount(Figure figure, Amount amount) {}

        private static boolean sameKind(Amount one, Amount other) {
            return UnitKind.of(one.unit()).equals(UnitKind.of(other.unit()));
        }

        private static boolean tells(Amount now, Amount then) {
            boolean agrees = !now.sameValue(then) || now.sense() == then.sense();
            return sameKind(now, then) && now.mayTell(then) && agrees;
        }

        private void figures(int i) {
            ComparedSentence sentence = after.get(i);
            List<Drafted> own = pairs.was(i) >= 0 ? drafted(before.get(pairs.was(i))) : List.of();
            List<PlacedAmount> now = placed(sentence);
            List<Drafted> open = new ArrayList<>(own);
            List<PlacedAmount> unknown = new ArrayList<>();
            for (PlacedAmount figure : now) {
                Optional<Drafted> same = open.stream().filter(d -> tells(figure.amount, d.amount)).findFirst();
                same.ifPresent(open::remove);
                if (same.isEmpty()) {
                    unknown.add(figure);
                }
            }
            for (PlacedAmount figure : unknown) {
                Optional<Drafted> changed = open.stream().filter(d -> sameKind(figure.amount, d.amount)).findFirst();
                if (changed.isPresent()) {
                    open.remove(changed.get());
                    reporter(sentence.paragraph()).report(CHANGED_FIGURE, figure.figure, Map.of(
                            "前", changed.get().figure.quantity().text(), "出处", address(changed.get())));
                } else if (drafted.stream().noneMatch(d -> tells(figure.amount, d.amount)) && !inBrief(figure) && !few(figure)) {
                    reporter(sentence.paragraph()).report(NEW_FIGURE, figure.figure, Map.of());
                }
            }
        }

        // 一桩桩, 三级: written counts of a few say nothing that must have a source.
        private static boolean few(PlacedAmount figure) {
            return !figure.figure.quantity().arabic() && figure.figure.value().map(v -> v.intValue() <= 10).orElse(true)
                    && UnitKind.of(figure.amount.unit()).equals(UnitKind.of(""));
        }

        private boolean inBrief(PlacedAmount figure) {
            return brief.stream().anyMatch(s -> tells(figure.amount, s.amount()));
        }

        /** The cell that a figure of the draft came from, or its paragraph in the draft. */
        private String address(Drafted drafted) {
            Sourced paragraph = draft.paragraphs().get(drafted.paragraph - 1);
            return paragraph.slice(drafted.figure.quantity().start(), drafted.figure.quantity().end()).sources().stream()
                    .filter(s -> s.kind() == Source.Kind.BRIEF || s.kind() == Source.Kind.COMPUTED)
                    .map(Source::address)
                    .findFirst()
                    .orElse(CheckMessages.ofDraft(drafted.paragraph));
        }

        private Set<String> knownNames() {
            Set<String> known = new TreeSet<>();
            draft.paragraphs().forEach(p -> known.add(p.text()));
            paper.materials().brief().ifPresent(b -> known.add(BriefCells.text(b)));
            return known;
        }

        private void names(Set<String> known) {
            Set<Integer> changed = new TreeSet<>();
            for (int i = 0; i < after.size(); i++) {
                if (!pairs.isUnchanged(i)) {
                    changed.add(after.get(i).paragraph());
                }
            }
            for (int number : changed) {
                CheckedParagraph paragraph = paper.paragraphs().get(number - 1);
                for (NewName name : NewName.in(paper, paragraph)) {
                    if (known.stream().noneMatch(k -> k.contains(name.text()))) {
                        reporter(number).report(NEW_NAME, name.start(), name.end(), Map.of());
                    }
                }
            }
        }

        private void gone() {
            for (int i = 0; i < before.size(); i++) {
                if (pairs.became(i) >= 0 || pairs.joined(i)) {
                    continue;
                }
                Map<String, String> words = Map.of("前", cut(before.get(i).text()));
                Optional<ComparedSentence> last = last(i);
                if (last.isPresent()) {
                    reporter(last.get().paragraph()).report(GONE, last.get().span().start(), last.get().span().end(), words);
                } else {
                    rules.stream().filter(r -> r.id().equals(GONE)).forEach(r -> found.whole(r, paper.paragraphs().get(0), words));
                }
            }
        }

        private Optional<ComparedSentence> last(int i) {
            for (int k = i - 1; k >= 0; k--) {
                if (pairs.became(k) >= 0) {
                    return Optional.of(after.get(pairs.became(k)));
                }
            }
            return Optional.empty();
        }

        private static String cut(String text) {
            return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "……";
        }
    }
}
