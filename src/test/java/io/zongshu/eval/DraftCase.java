package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.Cell;
import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.template.PaperTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A draft and all that it was made of.
 *
 * @param name the brief file's name
 */
record DraftCase(String name, Brief brief, PaperTemplate template, Bank own, Bank builtIn, Draft draft) {
    /** All cells of the brief that are not empty. */
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>(List.of(
                brief.unit(), brief.scope(), brief.period(), brief.title(), brief.subtitle(), brief.aim(),
                brief.addressee(), brief.signature(), brief.date()));
        cells.addAll(brief.guidance());
        cells.addAll(brief.attachments());
        cells.addAll(brief.fields().values());
        brief.facts().forEach(fact -> cells.addAll(fact.cells()));
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** The brief in one text, a cell a line; a bare year is written with 年 too. */
    String briefText() {
        StringBuilder text = new StringBuilder();
        for (Cell cell : cells()) {
            text.append(cell.text()).append('\n');
        }
        return text.append(brief.period().text()).append("年\n").toString();
    }

    /** Texts of the cells by address; merged cells share one. */
    Map<String, Set<String>> cellsByAddress() {
        Map<String, Set<String>> byAddress = new TreeMap<>();
        cells().forEach(c -> byAddress.computeIfAbsent(c.address(), a -> new LinkedHashSet<>()).add(c.text()));
        return byAddress;
    }

    /** What the draft says it left out or open. */
    String declaredText() {
        Stream<String> unused = draft.unusedFacts().stream().map(Draft.UnusedFact::text);
        Stream<String> open = draft.openPoints().stream().map(p -> p.text() + p.reason());
        return String.join("\n", Stream.concat(unused, open).toList());
    }

    String draftText() {
        return String.join("\n", draft.paragraphs().stream().map(Sourced::text).toList());
    }

    /** The fault at a place of a paragraph, with its sentence and the sentence's sources. */
    DraftFault fault(String check, String what, Sourced paragraph, int at) {
        TextSpan sentence = Sentences.split(paragraph.text()).stream()
                .filter(s -> s.start() <= at && at < s.end())
                .findFirst()
                .orElse(new TextSpan(0, paragraph.text().length(), paragraph.text()));
        Map<String, Set<String>> cells = cellsByAddress();
        Set<String> rows = new LinkedHashSet<>();
        for (Source source : paragraph.slice(sentence.start(), sentence.end()).sources()) {
            if (source.kind() == Source.Kind.BRIEF) {
                rows.add(source.address() + ": " + String.join(" / ", cells.getOrDefault(source.address(), Set.of("?"))));
            } else if (source.kind() == Source.Kind.BANK || source.address().contains(".vm:")) {
                rows.add(source.address());
            }
        }
        return new DraftFault(check, what, sentence.text(), List.copyOf(rows));
    }
}
