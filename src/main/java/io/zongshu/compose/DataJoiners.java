package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word before figures that make a clause of their own: 共有 what stands there, the row's own verb
 * where they are its objects, 涉及 what else is involved, nothing before what was done. None claims what the brief does not say. */
final class DataJoiners {
    /** 为期5天. */
    private static final List<String> LASTING = List.of("天", "个月", "周", "月", "个星期");

    private static final String ENTRY = "数据承接";

    /** 国家级7个、省级75个 are levels of what was told before. */
    private static final Pattern LEVEL = Pattern.compile("(?:国家|部|省|自治区|市|区|县|厅|地市)级(?:以上)?");

    private static final Pattern SENT = Pattern.compile("选派|下派|派驻");

    private static final List<String> OF_PAPERS = List.of("项", "条", "个");

    /** 讲座112场: what was held and is over stands there no more. */
    static final List<String> HELD = List.of("场", "场次", "期", "次", "班次", "场（次）");

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
        String told = told(work);
        if (nouns.stream().anyMatch(Datum::bare)) {
            if (nouns.stream().allMatch(d -> FigureCues.unitKind(d) == '率')) {
                return work.planned ? "" : "占";
            }
            if (nouns.stream().allMatch(d -> LASTING.contains(d.unit()))) {
                return "为期";
            }
            boolean people = !work.planned && nouns.stream().allMatch(Datum::people);
            return people && words.list("教学词").stream().anyMatch(told::contains) ? "培训" : "共";
        }
        if (levels(nouns)) {
            return "其中";
        }
        String done = !work.planned && stated(work, nouns) ? "明确" : ownVerb(work, nouns);
        if (!done.isEmpty()) {
            return done;
        }
        boolean harmed = words.list("个案词").stream().anyMatch(told::contains);
        boolean involved = nouns.stream().anyMatch(d -> !d.nounFirst()) || stock(nouns) && (work.planned || harmed);
        if (involved || work.planned) {
            return involved && !told.contains("涉及") ? "涉及" : "";
        }
        return alike(work, nouns) ? verb(work, nouns.get(0)) : stock(nouns) ? "共有" : "";
    }

    /** Do they go with one verb? */
    private boolean alike(SentenceWork work, List<Datum> nouns) {
        String first = verb(work, nouns.get(0));
        return !first.isEmpty() && nouns.stream().allMatch(d -> verb(work, d).equals(first));
    }

    /**
     * The verb that goes with what was counted: 举办 for a course, 组建 for a team; empty for none, as what was rated (规范渔会) was
     * not founded by that, and who was sent out was not gathered.
     */
    String verb(SentenceWork work, Datum datum) {
        if (words.list("评定词").stream().anyMatch(datum.noun()::contains) || datum.people() && SENT.matcher(told(work)).find()) {
            return "";
        }
        String noun = datum.unit().equals("人次") ? "" : ClauseReader.unclosed(datum.noun());
        return words.lists("数据补动词").entrySet().stream()
                .flatMap(e -> e.getValue().stream().filter(noun::endsWith).map(end -> Map.entry(end, e.getKey())))
                .max(Comparator.comparingInt(e -> e.getKey().length())).map(Map.Entry::getValue).orElse("");
    }

    private boolean stock(List<Datum> nouns) {
        return nouns.stream().allMatch(d -> d.nounFirst() && words.ending("存量名词", d.noun()).isPresent());
    }

    static boolean levels(List<Datum> nouns) {
        return nouns.size() > 1 && nouns.stream().allMatch(d -> LEVEL.matcher(d.noun()).matches());
    }

    /** The verb of the row whose objects they are: 招聘 for a recruiting, 表彰 for the honoured, 培训 for who was taught. */
    String ownVerb(SentenceWork work, List<Datum> nouns) {
        if (nouns.isEmpty() || work.planned) {
            return "";
        }
        if (nouns.stream().allMatch(d -> words.ending("获奖名词", d.noun()).isPresent())) {
            return "获";
        }
        if (!nouns.stream().allMatch(Datum::people)) {
            return "";
        }
        if (taught(work, nouns)) {
            return "培训";
        }
        boolean honoured = nouns.stream().allMatch(d -> words.list("先进词").stream().anyMatch(d.noun()::contains));
        List<String> ends = new ArrayList<>(work.clauses.stream().map(Sourced::text).toList());
        ends.add(ItemOpening.core(work.item.text()));
        return words.lists("所得动词").entrySet().stream()
                .filter(e -> honoured == e.getKey().equals("表彰"))
                .filter(e -> ends.stream().anyMatch(end -> e.getValue().stream().anyMatch(v -> end.endsWith(v) || end.contains(v) && (v.equals("引才") || namedIn(end, nouns)))))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    /** 人才引进方案 speaks of 急需人才. */
    private static boolean namedIn(String text, List<Datum> nouns) {
        return nouns.stream().allMatch(d -> d.noun().length() > 1 && text.contains(d.noun().substring(d.noun().length() - 2)));
    }

    /** What a list or a paper that was issued right before lays down. */
    private boolean stated(SentenceWork work, List<Datum> nouns) {
        boolean listed = work.clauses.stream().anyMatch(c -> c.text().endsWith("清单"))
                && nouns.stream().anyMatch(d -> words.ending("清单所列", d.noun()).isPresent()) && nouns.stream().allMatch(d -> d.unit().equals("项"));
        boolean issued = !work.clauses.isEmpty() && work.clauses.get(work.clauses.size() - 1).text().endsWith("》");
        return listed || issued && nouns.stream().allMatch(d -> OF_PAPERS.contains(d.unit()));
    }

    private boolean taught(SentenceWork work, List<Datum> nouns) {
        return nouns.stream().allMatch(d -> d.noun().endsWith("学员"))
                || words.list("教学词").stream().anyMatch(told(work)::contains) && nouns.stream().noneMatch(d -> d.noun().contains("师") || d.noun().contains("专家"));
    }

    private static String told(SentenceWork work) {
        return work.item.text() + work.clauses.stream().map(Sourced::text).collect(Collectors.joining());
    }
}
