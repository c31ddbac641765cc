package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.brief.Brief;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds runs of a draft that one single paper of the banks owns: 13 or more Han characters, marks and figures apart. What
 * the brief says is no copy, nor is a name or a policy that the brief gives with a verb before it.
 */
final class ReuseGuard {
    /** A run of so many characters is a copy. */
    static final int RUN = 13;

    /** With fewer characters that are not the brief's, a run is what the brief says. */
    private static final int OWN_WORDS = 6;

    private static final int SEVERAL = -1;

    private final List<Paper> papers = new ArrayList<>();
    private final String brief;

    ReuseGuard(Brief brief, Bank... banks) {
        for (Bank bank : banks) {
            papers.addAll(bank.papers());
        }
        StringBuilder text = new StringBuilder();
        brief.facts().forEach(f -> f.cells().forEach(c -> text.append(han(c.text())).append('\n')));
        brief.guidance().forEach(c -> text.append(han(c.text())).append('\n'));
        text.append(han(brief.aim().text())).append('\n').append(han(brief.unit().text()));
        this.brief = text.toString();
    }

    /** The runs, in Han characters only, in the order of the alphabet. */
    Set<String> copied(List<Sourced> paragraphs) {
        Map<String, Integer> owners = new HashMap<>();
        for (Sourced paragraph : paragraphs) {
            for (String gram : grams(han(paragraph.text()))) {
                owners.put(gram, papers.size());
            }
        }
        for (int i = 0; i < papers.size(); i++) {
            for (PaperParagraph paragraph : papers.get(i).paragraphs()) {
                int paper = i;
                for (String gram : grams(han(paragraph.text()))) {
                    owners.computeIfPresent(gram, (g, owner) -> owner == papers.size() || owner == paper ? paper : SEVERAL);
                }
            }
        }
        Set<String> copied = new TreeSet<>();
        for (Sourced paragraph : paragraphs) {
            List<Integer> places = places(paragraph.text());
            for (int i = 0; i + RUN <= places.size(); i++) {
                String gram = text(paragraph.text(), places.subList(i, i + RUN));
                int owner = owners.getOrDefault(gram, SEVERAL);
                boolean owned = owner != SEVERAL && owner < papers.size() && !brief.contains(gram);
                if (owned && own(paragraph.slice(places.get(i), places.get(i + RUN - 1) + 1)) >= OWN_WORDS) {
                    copied.add(gram);
                }
            }
        }
        return copied;
    }

    /** Does a text have one of the runs? */
    static boolean has(String text, Set<String> runs) {
        String han = runs.isEmpty() ? "" : han(text);
        return runs.stream().anyMatch(han::contains);
    }

    private static int own(Sourced run) {
        return run.sources().stream()
                .filter(s -> s.kind() != Source.Kind.BRIEF)
                .mapToInt(s -> han(run.text().substring(s.start(), s.end())).length())
                .sum();
    }

    private static List<String> grams(String text) {
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + RUN <= text.length(); i++) {
            grams.add(text.substring(i, i + RUN));
        }
        return grams;
    }

    private static List<Integer> places(String text) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.UnicodeScript.of(text.charAt(i)) == Character.UnicodeScript.HAN) {
                places.add(i);
            }
        }
        return places;
    }

    private static String text(String text, List<Integer> places) {
        StringBuilder han = new StringBuilder();
        places.forEach(p -> han.append(text.charAt(p)));
        return han.toString();
    }

    private static String han(String text) {
        return text(text, places(text));
    }
}
