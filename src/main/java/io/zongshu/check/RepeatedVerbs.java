package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 动词: a verb (动词) that a paragraph uses more often than 上限, other than at the start of parallel clauses. */
final class RepeatedVerbs implements Algorithm {
    private static final String CLAUSE_ENDS = "，、；。：！？";
    private static final int PARALLEL = 3;

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            List<String> nouns = rule.words("名词");
            for (CheckedParagraph paragraph : paper.body()) {
                for (String verb : rule.words("动词")) {
                    List<Integer> places = places(paper, paragraph, verb, nouns);
                    int most = rule.number("上限");
                    if (places.size() > most) {
                        found.add(rule, paragraph, places.get(most), places.get(most) + verb.length(),
                                Map.of("次", String.valueOf(places.size())));
                    }
                }
            }
        }
    }

    private static List<Integer> places(CheckedPaper paper, CheckedParagraph paragraph, String verb, List<String> nouns) {
        String text = paragraph.text();
        List<Integer> places = new ArrayList<>();
        List<Integer> run = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
                continue;
            }
            if (text.startsWith(verb, start)) {
                run.add(start);
            } else {
                flush(run, places);
            }
            String clause = text.substring(start, end);
            for (int in = clause.indexOf(verb, 1); in > 0; in = clause.indexOf(verb, in + 1)) {
                int after = start + in + verb.length();
                boolean noun = nouns.stream().anyMatch(n -> text.startsWith(n, after));
                if (!noun && !paper.isQuoted(paragraph, start + in, after)) {
                    places.add(start + in);
                }
            }
            start = end + 1;
        }
        flush(run, places);
        places.sort(null);
        return places;
    }

    /** Clauses on end that begin with the verb are parallel if they are three or more. */
    private static void flush(List<Integer> run, List<Integer> places) {
        if (run.size() < PARALLEL) {
            places.addAll(run);
        }
        run.clear();
    }
}
