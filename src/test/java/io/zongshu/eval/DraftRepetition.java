package io.zongshu.eval;

import io.zongshu.document.Draft;
import io.zongshu.document.Role;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tires a reader: formulas, openings and clauses said again; marks that stand together. */
final class DraftRepetition {
    private static final int MOST_USES = 2;
    private static final int LONG_CLAUSE = 8;
    private static final Pattern MARKER =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.．]|[一二三四五六七八九十]+是)");
    private static final Pattern MARKS = Pattern.compile("[，、；：][，。、；：！？]|[。！？][，。、；：]|^[，。、；：]|[^。！？”）》】]$");

    private static final Pattern NUMBER = Pattern.compile("^[0-9.]+.?");

    private DraftRepetition() {}

    static List<DraftFault> find(DraftCase draftCase) {
        List<DraftFault> faults = new ArrayList<>();
        formulas(draftCase, faults);
        paragraphs(draftCase, faults);
        clauses(draftCase, faults);
        for (Sourced paragraph : body(draftCase.draft())) {
            sentences(draftCase, paragraph, faults);
            Matcher marks = MARKS.matcher(paragraph.text());
            while (marks.find()) {
                faults.add(draftCase.fault("marks", marks.group(), paragraph, marks.start()));
            }
        }
        return faults;
    }

    /** Paragraphs of running text: they end with a full stop, or hold one. */
    private static List<Sourced> body(Draft draft) {
        List<String> headings = draft.document().headings().stream().map(h -> h.printed()).toList();
        List<String> bodies = draft.document().paragraphs().stream()
                .filter(p -> p.role() == Role.BODY)
                .map(p -> p.text())
                .toList();
        return draft.paragraphs().stream()
                .filter(p -> bodies.contains(p.text()) && !headings.contains(p.text()))
                .toList();
    }

    private static void formulas(DraftCase draftCase, List<DraftFault> faults) {
        TreeSet<String> formulas = new TreeSet<>();
        Stream.concat(draftCase.own().formulas().stream(), draftCase.builtIn().formulas().stream())
                .filter(f -> f.score() >= 0.5)
                .forEach(f -> formulas.add(f.text()));
        for (String formula : formulas) {
            int uses = 0;
            List<String> places = new ArrayList<>();
            for (Sourced paragraph : draftCase.draft().paragraphs()) {
                String text = paragraph.text();
                for (int at = text.indexOf(formula); at >= 0; at = text.indexOf(formula, at + 1)) {
                    boolean briefs = paragraph.slice(at, at + formula.length()).sources().stream()
                            .anyMatch(s -> s.kind() == Source.Kind.BRIEF);
                    uses += briefs ? 0 : 1;
                    places.addAll(briefs ? List.of() : List.of(draftCase.fault("", "", paragraph, at).sentence()));
                }
            }
            if (uses > MOST_USES) {
                faults.add(new DraftFault("formula again", formula + " " + uses, "", places));
            }
        }
    }

    private static void paragraphs(DraftCase draftCase, List<DraftFault> faults) {
        String last = "";
        List<Sourced> bodies = body(draftCase.draft());
        String between = "";
        for (Sourced paragraph : draftCase.draft().paragraphs()) {
            if (!bodies.contains(paragraph)) {
                between = DraftFault.NOTE + "across a heading, ";
                continue;
            }
            String opening = opening(paragraph.text());
            if (!opening.isEmpty() && opening.equals(last)) {
                faults.add(draftCase.fault(between + "paragraph opens alike", opening, paragraph, 0));
            }
            last = opening;
            between = "";
        }
    }

    private static void sentences(DraftCase draftCase, Sourced paragraph, List<DraftFault> faults) {
        String last = "";
        String lastText = "";
        for (TextSpan sentence : Sentences.split(paragraph.text())) {
            String opening = opening(sentence.text());
            boolean quoted = paragraph.sources().stream()
                    .anyMatch(s -> s.kind() == Source.Kind.BRIEF && s.start() < sentence.start() && sentence.start() < s.end());
            // 围绕…；围绕…: a parallel within one sentence is meant.
            boolean parallel = lastText.endsWith("；");
            if (!opening.isEmpty() && opening.equals(last) && !quoted && !parallel) {
                faults.add(draftCase.fault(
                        "sentence opens alike", opening + " | " + lastText, paragraph, sentence.start()));
            }
            last = opening;
            lastText = sentence.text();
        }
    }

    private static String opening(String text) {
        String bare = MARKER.matcher(text.strip()).replaceFirst("");
        Matcher number = NUMBER.matcher(bare);
        if (number.find()) {
            return number.group();
        }
        return bare.length() < 2 || bare.startsWith("【") ? "" : bare.substring(0, 2);
    }

    /** The same clause twice, if it is not the brief's own (the aim, say). */
    private static void clauses(DraftCase draftCase, List<DraftFault> faults) {
        Map<String, Integer> seen = new TreeMap<>();
        for (Sourced paragraph : draftCase.draft().paragraphs()) {
            for (TextSpan clause : Sentences.clauses(paragraph.text())) {
                String bare = clause.text().replaceAll("[，。；：！？]+$", "");
                boolean briefs = paragraph.slice(clause.start(), clause.start() + bare.length()).sources().stream()
                        .allMatch(s -> s.kind() == Source.Kind.BRIEF);
                int times = bare.length() < LONG_CLAUSE || briefs ? 0 : seen.merge(bare, 1, Integer::sum);
                if (times == 2) {
                    faults.add(draftCase.fault("clause again", bare, paragraph, clause.start()));
                }
            }
        }
    }
}
