package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.stream.Collectors;

/** The word before figures that make a clause of their own: 共有 what stands there, 涉及 what is reached, nothing before what was done. */
final class DataJoiners {
    private static final String ENTRY = "数据承接";

    private static final List<String> OF_PAPERS = List.of("项", "条", "个");

    private final RealiseWords words;

    DataJoiners(RealiseWords words) {
        this.words = words;
    }

    /** The figures with their word. @param list the same, joined */
    Sourced joined(SentenceWork work, List<Datum> nouns, Sourced list) {
        return joined(joiner(work, nouns), list);
    }

    static Sourced joined(String joiner, Sourced list) {
        return joiner.isEmpty() ? list : Wording.word(joiner, ENTRY).plus(list);
    }

    /** Empty if they need none. */
    String joiner(SentenceWork work, List<Datum> nouns) {
        if (nouns.stream().anyMatch(Datum::bare)) {
            return "共";
        }
        if (!work.planned && stated(work, nouns)) {
            return "明确";
        }
        if (!work.planned && taught(work, nouns)) {
            return "培训";
        }
        if (!work.planned && nouns.stream().allMatch(d -> words.ending("获奖名词", d.noun()).isPresent())) {
            return "获";
        }
        String reached = reached(work, nouns);
        boolean harmed = harmed(work);
        boolean stock = nouns.stream().allMatch(d -> words.ending("存量名词", d.noun()).isPresent());
        if (reached.equals("覆盖") || nouns.stream().anyMatch(d -> !d.nounFirst()) || harmed && stock && !work.planned) {
            return reached;
        }
        if (work.planned || harmed) {
            return "";
        }
        boolean times = nouns.stream().anyMatch(d -> d.unit().equals("人次"));
        return times ? "覆盖" : stock ? "共有" : "";
    }

    /** What a list or a paper that was issued right before lays down. */
    private boolean stated(SentenceWork work, List<Datum> nouns) {
        boolean listed = work.clauses.stream().anyMatch(c -> c.text().endsWith("清单"))
                && nouns.stream().anyMatch(d -> words.ending("清单所列", d.noun()).isPresent()) && nouns.stream().allMatch(d -> d.unit().equals("项"));
        boolean issued = !work.clauses.isEmpty() && work.clauses.get(work.clauses.size() - 1).text().endsWith("》");
        return listed || issued && nouns.stream().allMatch(d -> OF_PAPERS.contains(d.unit()));
    }

    private boolean taught(SentenceWork work, List<Datum> nouns) {
        if (nouns.stream().allMatch(d -> d.noun().endsWith("学员"))) {
            return true;
        }
        return nouns.stream().allMatch(Datum::people)
                && words.list("教学词").stream().anyMatch(told(work)::contains)
                && nouns.stream().noneMatch(d -> d.noun().contains("师") || d.noun().contains("专家"));
    }

    /** A service covers 262个小区; a case, a fault or a clearance involves them. */
    String reached(SentenceWork work, List<Datum> nouns) {
        boolean covered = nouns.stream().allMatch(d -> words.ending("覆盖对象", d.noun()).isPresent())
                && nouns.stream().noneMatch(d -> words.list("示范词").stream().anyMatch(d.noun()::contains))
                && !harmed(work);
        return covered ? "覆盖" : "涉及";
    }

    /** Is it about a case, a fault or a clearance? */
    private boolean harmed(SentenceWork work) {
        return words.list("不说覆盖").stream().anyMatch(told(work)::contains);
    }

    private static String told(SentenceWork work) {
        return work.item.text() + work.clauses.stream().map(Sourced::text).collect(Collectors.joining());
    }
}
