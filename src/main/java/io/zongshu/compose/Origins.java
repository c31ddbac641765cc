package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Origin;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.template.PaperTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the addresses in a draft stand for: cells of the brief, lines of the template, entries of the banks. */
final class Origins {
    /** The start of a bank entry's address, before its kind: 词句库 四字格 凝心铸魂. */
    private static final String BANK = "词句库 ";

    private static final int MOST_SEEN = 3;

    private final Map<String, Set<String>> cells = new HashMap<>();
    private final PaperTemplate template;
    private final List<Entries> banks = new ArrayList<>();

    /** @param banks the office's own first */
    Origins(Brief brief, PaperTemplate template, Bank... banks) {
        this.template = template;
        for (Bank bank : banks) {
            this.banks.add(new Entries(bank));
        }
        for (Cell cell : cells(brief)) {
            if (!cell.isEmpty()) {
                note(cell.address(), cell.text());
                // A fact that was told twice has the addresses of both tellings, joined.
                for (String one : cell.address().split("、", -1)) {
                    note(one, cell.text());
                }
            }
        }
    }

    private void note(String address, String text) {
        cells.computeIfAbsent(address, a -> new LinkedHashSet<>()).add(text);
    }

    private static List<Cell> cells(Brief brief) {
        List<Cell> all = new ArrayList<>(List.of(brief.template(), brief.unit(), brief.scope(), brief.period(), brief.title(),
                brief.subtitle(), brief.aim(), brief.addressee(), brief.signature(), brief.date()));
        all.addAll(brief.guidance());
        all.addAll(brief.attachments());
        all.addAll(brief.fields().values());
        for (Fact fact : brief.facts()) {
            all.addAll(fact.cells());
        }
        return all;
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
        for (Entries bank : banks) {
            Origin found = bank.find(address, text);
            if (found != null) {
                return found;
            }
        }
        return Origin.of(Source.Kind.BANK, address, text);
    }

    /** What a bank knows, by wording. */
    private static final class Entries {
        private final Map<String, Formula> formulas = new HashMap<>();
        private final Map<String, Frame> frames = new HashMap<>();
        private final Map<String, HeadingPattern> headings = new HashMap<>();
        /** By a paper's name in the bank. */
        private final Map<String, String> files = new HashMap<>();

        Entries(Bank bank) {
            for (Formula formula : bank.formulas()) {
                formulas.putIfAbsent(formula.text(), formula);
            }
            for (Frame frame : bank.frames()) {
                frames.putIfAbsent(frame.pattern(), frame);
            }
            for (HeadingPattern pattern : bank.headingPatterns()) {
                headings.putIfAbsent(pattern.frame(), pattern);
            }
            for (Paper paper : bank.papers()) {
                files.putIfAbsent(paper.id(), paper.file());
            }
        }

        @Nullable Origin find(String address, String text) {
            Formula formula = formulas.get(text);
            Frame frame = frames.get(text);
            HeadingPattern pattern = headings.get(text);
            if (formula != null) {
                return origin(address, text, formula.documents(), formula.examples());
            } else if (frame != null) {
                return origin(address, text, frame.documents(), frame.examples());
            }
            return pattern == null ? null : origin(address, text, pattern.documents(), places(pattern));
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
