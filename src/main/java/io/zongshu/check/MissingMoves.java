package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.structure.Metadata;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 骨架: moves that nearly all papers of the genre have and this one has not (语步). */
final class MissingMoves implements Algorithm {
    private static final double NEARLY_ALL = 0.9;
    private static final double MOST = 0.75;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        String genre = paper.article().metadata().genre();
        Bank bank = paper.materials().bank().orElse(Bank.EMPTY);
        List<Paper> papers = bank.papers().stream()
                .filter(p -> p.genre().equals(genre) && !bank.nearDuplicates().containsKey(p.id())).toList();
        if (genre.equals(Metadata.UNKNOWN) || papers.isEmpty()) {
            return;
        }
        Set<String> own = new HashSet<>();
        paper.article().moves().forEach(m -> own.add(m.move().chinese()));
        for (Rule rule : rules) {
            if (papers.size() < rule.number("最少篇数")) {
                continue;
            }
            Map<String, Integer> counts = counts(papers);
            for (String move : rule.words("语步")) {
                int have = counts.getOrDefault(move, 0);
                if (!own.contains(move) && have >= MOST * papers.size()) {
                    Rule as = have >= NEARLY_ALL * papers.size() ? rule : rule.as(Severity.HINT);
                    found.whole(as, paper.paragraphs().get(0), Map.of("文种", genre, "总", String.valueOf(papers.size()),
                            "有", String.valueOf(have), "语步", move));
                }
            }
        }
    }

    /** How many papers have each move. */
    private static Map<String, Integer> counts(List<Paper> papers) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Paper paper : papers) {
            Set<String> moves = new HashSet<>();
            for (PaperParagraph paragraph : paper.paragraphs()) {
                moves.add(paragraph.move());
            }
            moves.forEach(m -> counts.merge(m, 1, Integer::sum));
        }
        return counts;
    }
}
