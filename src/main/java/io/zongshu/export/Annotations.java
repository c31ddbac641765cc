package io.zongshu.export;

import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.PrintedText;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The notes of an annotated draft: where each sentence comes from, and what is still to be supplied. */
public final class Annotations {
    private Annotations() {}

    /** Notes in printed order; within a paragraph sentences first, then open points. */
    public static List<Annotation> of(Draft draft) {
        return of(draft, draft.document());
    }

    /** The same for a draft that is printed with more around it, such as a further attachment. */
    public static List<Annotation> of(Draft draft, Document paper) {
        List<Integer> numbers = numbers(draft, paper);
        List<Annotation> notes = new ArrayList<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            Sourced paragraph = draft.paragraphs().get(i);
            for (TextSpan sentence : Sentences.split(paragraph.text())) {
                String sources = sources(paragraph.slice(sentence.start(), sentence.end()));
                if (!sources.isEmpty()) {
                    notes.add(new Annotation(numbers.get(i), sentence.start(), sentence.end(), sources));
                }
            }
            openPoints(draft, i, numbers.get(i), notes);
        }
        return notes;
    }

    private static void openPoints(Draft draft, int index, int number, List<Annotation> notes) {
        String text = draft.paragraphs().get(index).text();
        int from = 0;
        for (Draft.OpenPoint point : draft.openPoints()) {
            if (point.paragraph() != index + 1) {
                continue;
            }
            int start = Math.max(text.indexOf(point.text(), from), text.indexOf(point.text()));
            int end = start < 0 ? 0 : start + point.text().length();
            notes.add(new Annotation(
                    number, Math.max(0, start), end, ExportMessages.openPoint(point.text(), point.reason())));
            from = Math.max(from, end);
        }
    }

    /** The printed number of each of the draft's paragraphs: the next printed paragraph with the same text. */
    private static List<Integer> numbers(Draft draft, Document paper) {
        List<String> printed = PrintedText.of(paper);
        List<Integer> numbers = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            String text = draft.paragraphs().get(i).text();
            int at = next;
            while (at < printed.size() && !printed.get(at).equals(text)) {
                at++;
            }
            if (at < printed.size()) {
                numbers.add(at + 1);
                next = at + 1;
            } else {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    private static String sources(Sourced sentence) {
        Set<String> lines = new LinkedHashSet<>();
        for (Source source : sentence.sources()) {
            lines.add(ExportMessages.source(source.kind(), source.address()));
        }
        return String.join("\n", lines);
    }
}
