package io.zongshu.eval;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Does every character of a draft have a source, and does the source hold it? */
final class DraftSources {
    private DraftSources() {}

    static List<DraftFault> find(DraftCase draftCase) {
        List<DraftFault> faults = new ArrayList<>();
        Map<String, Set<String>> cells = draftCase.cellsByAddress();
        String file = draftCase.template().name() + "/template.vm";
        List<String> lines = Templates.resource(file).lines().toList();
        for (Sourced paragraph : draftCase.draft().paragraphs()) {
            int covered = 0;
            for (Source source : paragraph.sources()) {
                if (source.start() != covered || source.end() <= source.start()) {
                    faults.add(draftCase.fault("source gap", covered + "-" + source, paragraph, covered));
                }
                covered = source.end();
                if (!holds(source, paragraph.text().substring(source.start(), source.end()), cells, file, lines)) {
                    String span = paragraph.text().substring(source.start(), source.end());
                    faults.add(draftCase.fault("source has not the text", span + " " + source, paragraph, source.start()));
                }
            }
            if (covered != paragraph.text().length()) {
                faults.add(draftCase.fault("source gap", covered + "-", paragraph, covered));
            }
        }
        return faults;
    }

    private static boolean holds(
            Source source, String span, Map<String, Set<String>> cells, String file, List<String> lines) {
        if (source.address().isBlank()) {
            return false;
        }
        if (source.kind() == Source.Kind.BRIEF) {
            return cells.getOrDefault(source.address(), Set.of()).stream().anyMatch(text -> isMadeOf(span, text));
        }
        if (source.address().startsWith(file + ":")) {
            int line = Integer.parseInt(source.address().substring(file.length() + 1));
            return line >= 1 && line <= lines.size() && isMadeOf(span, lines.get(line - 1));
        }
        return source.kind() != Source.Kind.BANK || source.address().contains(span);
    }

    /** Stands the span in the text, leaving out what stands between its parts there? */
    private static boolean isMadeOf(String span, String text) {
        int at = 0;
        for (int i = 0; i < span.length(); i++) {
            at = text.indexOf(span.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }
}
