package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.template.PaperTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the addresses in a draft stand for: cells of the brief, lines of the template, entries of the banks. */
final class Origins {
    /** The start of a bank entry's address, before its kind: 词句库 四字格 凝心铸魂. */
    private static final String BANK = "词句库 ";

    private static final int MOST_SEEN = 3;

    private final Map<String, Set<String>> cells = new HashMap<>();
    private final PaperTemplate template;
    private final List<Entries> banks;

    /** @param banks the office's own first */
    Origins(Brief brief, PaperTemplate template, Bank... banks) {
        this.template = template;
        this.banks = Arrays.stream(banks).map(Entries::of).toList();
        cells(brief).filter(cell -> !cell.isEmpty()).forEach(cell -> {
            note(cell.address(), cell.text());
            // A fact that was told twice has the addresses of both tellings, joined.
            Arrays.stream(cell.address().split("、", -1)).forEach(one -> note(one, cell.text()));
        });
    }

    private void note(String address, String text) {
        cells.computeIfAbsent(address, a -> new LinkedHashSet<>()).add(text);
    }

    private static Stream<Cell> cells(Brief brief) {
        Stream<Cell> info = Stream.of(brief.template(), brief.unit(), brief.scope(), brief.period(), brief.title(),
                brief.subtitle(), brief.aim(), brief.addressee(), brief.signature(), brief.date());
        return Stream.of(info, brief.guidance().stream(), brief.attachments().stream(), brief.fields().values().stream(),
                        brief.facts().stream().flatMap(fact -> fact.cells().stream()))
                .flatMap(cells -> cells);
    }

    /** One for each address, in the order of their first use. */
    List<Origin> of(List<Sourced> paragraphs) {
        Map<List<Object>, Origin> origins = new LinkedHashMap<>();
        for (Sourced paragraph : paragraphs) {
            for (Source source : paragraph.sources()) {
                origins.computeIfAbsent(List.of(source.kind(), source.address()), a -> origin(source));
            }
        }
        return List.copyOf(origins.values());
    }

    private Origin origin(Source source) {
        String address = source.address();
        String text = switch (source.kind()) {
            case BRIEF -> String.join("；", cells.getOrDefault(address, Set.of()));
            case TEMPLATE -> template.lineAt(address);
            case BANK, COMPUTED -> "";
        };
        return source.kind() == Source.Kind.BANK ? entry(address) : Origin.of(source.kind(), address, text);
    }

    private Origin entry(String address) {
        String named = address.startsWith(BANK) ? address.substring(BANK.length()) : address;
        String text = named.substring(named.indexOf(' ') + 1);
        return banks.stream()
                .map(bank -> bank.find(address, text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Origin.of(Source.Kind.BANK, address, text));
    }

    /** What a bank knows, by wording. */
    private record Entries(
            Map<String, Formula> formulas, Map<String, Frame> frames, Map<String, HeadingPattern> headings, Map<String, String> files) {
        static Entries of(Bank bank) {
            return new Entries(
                    bank.formulas().stream().collect(Collectors.toMap(Formula::text, f -> f, (a, b) -> a)),
                    bank.frames().stream().collect(Collectors.toMap(Frame::pattern, f -> f, (a, b) -> a)),
                    bank.headingPatterns().stream().collect(Collectors.toMap(HeadingPattern::frame, p -> p, (a, b) -> a)),
                    bank.papers().stream().collect(Collectors.toMap(Paper::id, Paper::file, (a, b) -> a)));
        }

        Optional<Origin> find(String address, String text) {
            return Optional.ofNullable(formulas.get(text))
                    .map(f -> origin(address, text, f.documents(), f.examples()))
                    .or(() -> Optional.ofNullable(frames.get(text))
                            .map(f -> origin(address, text, f.documents(), f.examples())))
                    .or(() -> Optional.ofNullable(headings.get(text))
                            .map(p -> origin(address, text, p.documents(), places(p))));
        }

        private static List<Occurrence> places(HeadingPattern pattern) {
            return pattern.members().stream().map(HeadingPattern.Member::place).toList();
        }

        private Origin origin(String address, String text, int documents, List<Occurrence> places) {
            List<String> seen = new ArrayList<>();
            Set<String> papers = new HashSet<>();
            for (Occurrence place : places) {
                String file = files.get(place.paper());
                if (file != null && seen.size() < MOST_SEEN && papers.add(place.paper())) {
                    seen.add(ComposeMessages.place(file, place.paragraph()));
                }
            }
            return new Origin(Source.Kind.BANK, address, text, documents, seen);
        }
    }
}
