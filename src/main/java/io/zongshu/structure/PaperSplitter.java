package io.zongshu.structure;

import io.zongshu.files.EditDistance;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a source into its papers: a compilation by its table of contents, else by title lines. */
final class PaperSplitter {
    private static final int LONGEST_TITLE = 50;
    /** Fewer characters than this between two titles are no paper: the first is the compilation's own title. */
    private static final int SHORTEST_PAPER = 150;
    /** Titles may differ from the table of contents by this share of their characters. */
    private static final double DAMAGE = 0.2;
    /** If more titles than this are not found verbatim, the list was no table of contents of this text. */
    private static final int MOST_DAMAGED = 60;

    private final StructureRules rules;

    PaperSplitter(StructureRules rules) {
        this.rules = rules;
    }

    /** The lines of each paper, its title first where one was found. What stands before the first is left out. */
    List<PaperLines> split(List<SourceLine> lines) {
        return NewspaperPage.split(lines, rules)
                .orElseGet(() -> papers(lines).stream().map(PaperLines::of).toList());
    }

    private List<List<SourceLine>> papers(List<SourceLine> lines) {
        Optional<ContentsList> contents = ContentsList.find(lines);
        if (contents.isPresent()) {
            ContentsList list = contents.get();
            List<SourceLine> body = lines.subList(list.end(), lines.size());
            List<Integer> starts = startsBy(list.entries(), body);
            if (starts.size() >= 2) {
                return cut(body, starts);
            }
            List<SourceLine> without = new ArrayList<>(lines.subList(0, list.first()));
            without.addAll(body);
            return byTitles(without);
        }
        return byTitles(lines);
    }

    private static List<Integer> startsBy(List<String> entries, List<SourceLine> body) {
        Set<String> open = new LinkedHashSet<>(entries);
        Set<Integer> starts = new TreeSet<>();
        for (int i = 0; i < body.size(); i++) {
            String text = body.get(i).text();
            if (Marks.width(text) <= LONGEST_TITLE && isPaperTitle(text) && open.remove(ContentsList.key(text))) {
                starts.add(i);
            }
        }
        for (int i = 0; i < body.size() && !open.isEmpty() && open.size() <= MOST_DAMAGED; i++) {
            String text = body.get(i).text();
            if (!starts.contains(i) && isPaperTitle(text) && Marks.width(text) <= LONGEST_TITLE
                    && !Marks.endsSentence(text)) {
                String key = ContentsList.key(text);
                Optional<String> damaged = open.stream().filter(e -> isNear(e, key)).findFirst();
                if (damaged.isPresent()) {
                    open.remove(damaged.get());
                    starts.add(i);
                }
            }
        }
        return List.copyOf(starts);
    }

    /** A numbered line is a section of one paper, not a paper. */
    private static boolean isPaperTitle(String text) {
        return Marker.at(text, 0).isEmpty();
    }

    private static boolean isNear(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer >= 6 && EditDistance.between(a, b) <= DAMAGE * longer;
    }

    private List<List<SourceLine>> byTitles(List<SourceLine> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTitleLine(lines, i) && (starts.isEmpty() || i > starts.get(starts.size() - 1) + 1)) {
                starts.add(i);
            }
        }
        List<Integer> real = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            if (characters(lines.subList(starts.get(i), end)) >= SHORTEST_PAPER) {
                real.add(starts.get(i));
            }
        }
        List<Integer> apart = WideGaps.starts(lines, rules);
        List<Integer> best = apart.size() > real.size() ? apart : real;
        return best.size() >= 2 ? cut(lines, best) : List.of(lines);
    }

    /** A title stands alone after a finished sentence, and says what kind of paper it is, or has a —— subtitle below. */
    private boolean isTitleLine(List<SourceLine> lines, int i) {
        SourceLine line = lines.get(i);
        String text = line.text();
        if (line.isTable() || Marks.width(text) > LONGEST_TITLE || Marks.endsSentence(text) || !isPaperTitle(text)
                || "：；，、".indexOf(Marks.lastMark(text)) >= 0) {
            return false;
        }
        if (line.raw().title()) {
            return true;
        }
        if (i > 0 && !isFinished(lines.get(i - 1).text())) {
            return false;
        }
        String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        boolean subtitled = next.startsWith("——") && Marks.width(next) <= LONGEST_TITLE && !Marks.endsSentence(next)
                && !line.indented();
        boolean report = line.isDeclared() && rules.reportLead().matcher(next).lookingAt();
        return subtitled || report || !line.indented() && rules.titleEnd().matcher(text).find();
    }

    private boolean isFinished(String text) {
        return Marks.endsSentence(text)
                || rules.dateLine().matcher(text).matches()
                || rules.unitLine().matcher(text).matches()
                || rules.isNoise(text)
                || rules.isPageNumber(text);
    }

    private static int characters(List<SourceLine> lines) {
        return lines.stream().mapToInt(l -> l.text().length()).sum();
    }

    private static List<List<SourceLine>> cut(List<SourceLine> lines, List<Integer> starts) {
        List<List<SourceLine>> papers = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            papers.add(lines.subList(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : lines.size()));
        }
        return papers;
    }
}
