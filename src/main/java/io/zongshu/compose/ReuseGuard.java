package io.zongshu.compose;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.brief.Brief;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.BitSet;
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

    /** Who works, what guides and the short names of the work are said in these words in any paper: they are nobody's. */
    private static final List<String> SET_WORDS = List.of("titles.yaml 系统", "titles.yaml 指导", "families.yaml 节序");

    private static final int SEVERAL = -1;

    private static final int MARKS = 1 << 16;

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
        BitSet marked = new BitSet(MARKS);
        for (Sourced paragraph : paragraphs) {
            for (String gram : grams(han(paragraph.text()))) {
                owners.put(gram, papers.size());
                marked.set(mark(gram, 0));
            }
        }
        for (int i = 0; i < papers.size(); i++) {
            for (PaperParagraph paragraph : papers.get(i).paragraphs()) {
                String text = han(paragraph.text());
                for (int at = 0; at + RUN <= text.length(); at++) {
                    if (!marked.get(mark(text, at))) {
                        continue;
                    }
                    String gram = text.substring(at, at + RUN);
                    int owner = owners.getOrDefault(gram, SEVERAL);
                    if (owner != SEVERAL && owner != i) {
                        owners.put(gram, owner == papers.size() ? i : SEVERAL);
                    }
                }
            }
        }
        Set<String> copied = new TreeSet<>();
        for (Sourced paragraph : paragraphs) {
            String han = han(paragraph.text());
            List<Integer> places = places(paragraph.text());
            for (int i = 0; i + RUN <= places.size(); i++) {
                String gram = han.substring(i, i + RUN);
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
                .filter(s -> s.kind() != Source.Kind.BRIEF && SET_WORDS.stream().noneMatch(s.address()::startsWith))
                .mapToInt(s -> han(run.text().substring(s.start(), s.end())).length())
                .sum();
    }

    /** A small number that a run has by three of its characters: most runs of a bank are told from the draft's by it. */
    private static int mark(String text, int at) {
        return (31 * (31 * text.charAt(at) + text.charAt(at + RUN / 2)) + text.charAt(at + RUN - 1)) % MARKS;
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
            if (isHan(text.charAt(i))) {
                places.add(i);
            }
        }
        return places;
    }

    private static String han(String text) {
        StringBuilder han = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isHan(text.charAt(i))) {
                han.append(text, from, i);
                from = i + 1;
            }
        }
        return han.append(text, from, text.length()).toString();
    }

    // Asking for the script is a search among hundreds of ranges; all between these two have been Han since Unicode 1.1.
    private static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FA5' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
