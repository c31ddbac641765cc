package io.zongshu.eval;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in a draft and not in its brief, though only a brief may say it. */
final class DraftInventions {
    private static final Pattern MARKER =
            Pattern.compile("^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[0-9]+[.．]|[一二三四五六七八九十]+是)");
    private static final Set<String> NAMES = Set.of("nr", "nrf", "ns", "nt", "nsf", "nto", "ntc", "nts", "ntu", "nth");

    private final Quantities quantities;
    private final Segmenter segmenter;
    private final List<String> claims;

    DraftInventions(Settings settings, Segmenter segmenter) {
        this.quantities = Quantities.load(settings);
        this.segmenter = segmenter;
        this.claims = settings.data("claims").get("结论词").texts();
    }

    List<DraftFault> find(DraftCase draftCase) {
        List<DraftFault> faults = new ArrayList<>();
        String brief = draftCase.briefText();
        Map<String, Set<String>> cells = draftCase.cellsByAddress();
        for (Sourced paragraph : draftCase.draft().paragraphs()) {
            figures(draftCase, paragraph, brief, cells, faults);
            claims(draftCase, paragraph, brief, faults);
            names(draftCase, paragraph, brief, faults);
            quotations(draftCase, paragraph, brief, faults);
        }
        return faults;
    }

    // 一个 and 几个方面 in the template's own words count nothing.
    private void figures(
            DraftCase draftCase, Sourced paragraph, String brief, Map<String, Set<String>> cells, List<DraftFault> faults) {
        Matcher marker = MARKER.matcher(paragraph.text());
        int from = marker.find() ? marker.end() : 0;
        List<Quantity> known = quantities.find(brief);
        for (Quantity figure : quantities.find(paragraph.text())) {
            Sourced span = paragraph.slice(figure.start(), figure.end());
            boolean computed = span.sources().stream().anyMatch(s -> s.kind() == Source.Kind.COMPUTED);
            if (figure.start() < from || computed) {
                continue;
            }
            boolean idiom = figure.indefinite() || figure.digits().equals("几");
            boolean worded = span.sources().stream().allMatch(s -> s.kind() == Source.Kind.TEMPLATE);
            String check = idiom && worded ? "" : verdict(figure, span, brief, known, cells);
            if (!check.isEmpty()) {
                faults.add(draftCase.fault(check, figure.text() + " " + span.sources(), paragraph, figure.start()));
            }
        }
    }

    private static String verdict(
            Quantity figure, Sourced span, String brief, List<Quantity> known, Map<String, Set<String>> cells) {
        String script = figure.arabic() ? "figure" : "Chinese number";
        boolean number = known.stream().anyMatch(k -> k.digits().equals(figure.digits()));
        if (!number) {
            return script + " invented";
        }
        if (known.stream().noneMatch(k -> k.core().equals(figure.core()))) {
            return script + " with another unit";
        }
        if (!figure.before().isEmpty() && !brief.contains(figure.text())) {
            return script + " with another qualifier";
        }
        boolean own = span.sources().stream().allMatch(s -> s.kind() == Source.Kind.BRIEF)
                || span.sources().stream().anyMatch(s -> s.kind() == Source.Kind.BRIEF
                        && cells.getOrDefault(s.address(), Set.of()).stream().anyMatch(t -> t.contains(figure.digits())));
        return own ? "" : script + " not from its cell";
    }

    private void claims(DraftCase draftCase, Sourced paragraph, String brief, List<DraftFault> faults) {
        for (String claim : claims) {
            String text = paragraph.text();
            for (int at = text.indexOf(claim); at >= 0; at = text.indexOf(claim, at + 1)) {
                Sourced span = paragraph.slice(at, at + claim.length());
                boolean own = span.sources().stream().allMatch(s -> s.kind() == Source.Kind.BRIEF);
                if (!own || !brief.contains(claim)) {
                    faults.add(draftCase.fault("claim invented", claim + " " + span.sources(), paragraph, at));
                }
            }
        }
    }

    /** Names of people, places and offices, as the segmenter sees them. */
    private void names(DraftCase draftCase, Sourced paragraph, String brief, List<DraftFault> faults) {
        for (Token token : segmenter.segment(paragraph.text())) {
            boolean own = paragraph.slice(token.start(), token.end()).sources().stream()
                    .allMatch(s -> s.kind() == Source.Kind.BRIEF);
            if (NAMES.contains(token.nature()) && token.text().length() > 1 && !own && !brief.contains(token.text())) {
                faults.add(draftCase.fault(DraftFault.NOTE + "name", token.text() + "/" + token.nature(), paragraph, token.start()));
            }
        }
    }

    /** Quoted words and titles of documents are names too; none may come from a bank or be joined of pieces. */
    private static void quotations(DraftCase draftCase, Sourced paragraph, String brief, List<DraftFault> faults) {
        Matcher quoted = Pattern.compile("“[^”]*”|《[^》]*》").matcher(paragraph.text());
        while (quoted.find()) {
            if (!brief.contains(quoted.group())) {
                faults.add(draftCase.fault("quotation", quoted.group(), paragraph, quoted.start()));
            }
        }
    }
}
