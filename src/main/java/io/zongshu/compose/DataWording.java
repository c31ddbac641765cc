package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Figures into the clauses: where their nouns stand, else as clauses and lists of their own. */
final class DataWording {
    private final RealiseWords words;
    /** Two characters that end so are a verb that the segmenter may not know: 执结, 立审. */
    /** 进班子28名, 返乡创业133人. */
    private static final String GOES = "进赴驻返获升入";

    private static final String DONE = "结办审查验拆修补贷签植";

    /** 讲座112场: what was held and is over stands there no more. */
    private static final List<String> HELD = List.of("场", "场次", "期", "次", "班次", "场（次）");

    private static final Pattern INVESTED = Pattern.compile("投入[0-9.余多]+[万亿]*余?元");

    /** 首批典型50个 were made and do not stand there: no 共有. */
    private static final Pattern FIRST = Pattern.compile("首[批个家次届]|第[一二三四五六七八九十0-9]+[批个家次届]");

    private final FigurePlacer placer;
    private final StatementWording told;
    private final ClauseReader reader;

    DataWording(RealiseWords words, ClauseReader reader, FigurePlacer placer) {
        this.words = words;
        this.reader = reader;
        this.placer = placer;
        this.told = new StatementWording(words, reader);
    }

    void word(SentenceWork work) {
        // No figure goes into the topic that opens the sentence: 围绕税收118亿元，… counts nothing.
        List<Sourced> places = new ArrayList<>(work.clauses);
        List<Datum> left = new ArrayList<>();
        Map<Integer, Sourced> tails = new TreeMap<>();
        List<String> counted = work.data.stream().flatMap(d -> Stream.of(d.noun(), d.verb() + d.noun())).distinct().toList();
        List<Datum> bare = work.data.stream().filter(Datum::bare).toList();
        boolean several = bare.size() > 1 && work.clauses.size() > 1;
        boolean inStep = several && bare.size() == work.clauses.size() && bare.size() == work.data.size()
                && work.clauses.stream().allMatch(c -> placer.takes(c.text()));
        List<Sourced> sums = new ArrayList<>();
        for (Datum datum : work.data) {
            boolean placed;
            if (FigurePlacer.ofSeveral(datum, work.clauses)) {
                boolean summed = words.list("合计词").stream().anyMatch(datum.verb()::startsWith);
                sums.add(summed ? datum.text() : Wording.word("共", "数据承接").plus(datum.text()));
                continue;
            }
            List<Sourced> untouched = List.copyOf(places);
            if (said(datum, places) || countsItem(work, datum) || countsWhoIsDealtWith(work.item.text(), datum, places)) {
                placed = true;
            } else if (inStep) {
                placed = placer.placeAt(datum, places, bare.indexOf(datum));
            } else if (datum.bare() && several) {
                placed = placer.placeByNoun(datum, places);
            } else {
                placed = placer.place(datum, places, work.opening.isEmpty() ? work.item.text() : "", counted);
            }
            if (placed && !datum.tail().isEmpty()) {
                IntStream.range(0, places.size()).filter(i -> !places.get(i).equals(untouched.get(i))).findFirst()
                        .ifPresent(i -> tails.merge(i, datum.tail(), (a, b) -> a.plus(Wording.glue("，")).plus(b)));
            }
            if (!placed && !countsOpening(work, datum)) {
                left.add(datum);
            }
        }
        List<Sourced> before = List.copyOf(work.clauses);
        for (int i = 0; i < work.clauses.size(); i++) {
            work.clauses.set(i, tails.containsKey(i) ? places.get(i).plus(Wording.glue("，")).plus(tails.get(i)) : places.get(i));
        }
        work.clauses.addAll(sums);
        besideItsClause(work, left, before);
        addLeft(work, left);
    }

    /**
     * As many figures as measures go together in their order: a figure without a place (262个小区) stays before the measure
     * that the next one counts, so that it is not read as counting that.
     */
    private void besideItsClause(SentenceWork work, List<Datum> left, List<Sourced> before) {
        boolean paired = work.opening.isEmpty() && work.data.size() == before.size() && !work.planned;
        int last = before.size() - 1;
        if (paired && last > 0 && left.contains(work.data.get(last)) && invested(work.data.get(last), work.clauses.get(last))) {
            // 投入5000万元，与学院共建中心: behind the clause the sum would dangle.
            left.remove(work.data.get(last));
            work.clauses.add(last, work.data.get(last).text());
            return;
        }
        for (int i = last - 1; paired && i >= 0; i--) {
            Datum datum = work.data.get(i);
            boolean untouched = work.clauses.get(i).equals(before.get(i));
            boolean nextCounts = !work.clauses.get(i + 1).equals(before.get(i + 1));
            boolean reached = !datum.bare() && !datum.predicate() && datum.counts() && !acts(datum);
            if (left.contains(datum) && untouched && nextCounts && reached) {
                left.remove(datum);
                work.clauses.add(i + 1, Wording.word(reached(work, List.of(datum)), "数据承接").plus(datum.text()));
                return;
            }
        }
    }

    private boolean invested(Datum datum, Sourced clause) {
        return INVESTED.matcher(datum.text().text()).matches()
                && (clause.text().startsWith("与") || reader.kind(clause.text()) == ClauseReader.Kind.VERBAL);
    }

    /** Does a measure have the figure already: 建成品牌20个 with 20个? */
    private static boolean said(Datum datum, List<Sourced> clauses) {
        return datum.bare() && datum.tail().isEmpty() && clauses.stream().anyMatch(c -> c.text().contains(datum.figure().text()));
    }

    /** 乡村振兴重点项目, 26个, 开工: a figure without a noun counts the item that came about, not what was done for it. */
    private boolean countsItem(SentenceWork work, Datum datum) {
        boolean item = datum.bare() && datum.tail().isEmpty() && work.data.size() == 1 && !work.itemSaid && !work.planned && !work.measureless
                && work.results.size() == 1 && words.has("推动所成", work.results.get(0).text())
                && words.has("物量词", datum.unit()) && words.ending("计数事项", work.item.text()).isPresent();
        if (item) {
            work.results.set(0, datum.text().plus(work.item).plus(work.results.get(0)));
            work.itemSaid = true;
        }
        return item;
    }

    /** 开展领导班子研判 with 领导班子112个 is 对112个领导班子开展研判. */
    private boolean countsWhoIsDealtWith(String item, Datum datum, List<Sourced> clauses) {
        int noun = datum.noun().length();
        boolean head = datum.counts() && datum.nounFirst() && datum.verb().isEmpty() && noun > 2
                && item.length() > noun + 1 && item.startsWith(datum.noun())
                && words.ending("对象动作", item.substring(noun)).isPresent();
        for (int i = 0; head && i < clauses.size(); i++) {
            Sourced clause = clauses.get(i);
            int verb = clause.text().length() - item.length();
            if (clause.text().endsWith(item) && words.has("对象动词", clause.text().substring(0, verb))) {
                Sourced whom = Wording.word("对", "对象动作").plus(datum.figure()).plus(clause.slice(verb, verb + noun));
                clauses.set(i, whom.plus(clause.slice(0, verb)).plus(clause.slice(verb + noun, clause.text().length())));
                return true;
            }
        }
        return false;
    }

    /** 建好共富工坊， with 共富工坊1300余家: an opening that is an action takes the figure of its object. */
    private boolean countsOpening(SentenceWork work, Datum datum) {
        String opening = work.opening.text();
        String verb = opening.isEmpty() ? "" : words.nouns().itemVerb(work.item.text()).orElse(words.nouns().anyVerb());
        int at = datum.noun().length() < 2 || datum.figures() != 1 || !datum.verb().isEmpty() || !datum.tail().isEmpty() ? -1 : opening.indexOf(datum.noun());
        boolean begins = at >= 0 && (work.item.text().startsWith(datum.noun()) || "和、".indexOf(opening.charAt(at - 1)) >= 0);
        int end = at + datum.noun().length();
        if (begins && (datum.nounFirst() ? datum.counts() && "和、，方".indexOf(opening.charAt(end)) >= 0 && !datum.noun().equals(work.item.text()) : reader.wordEnds(opening, end))) {
            // 6个县（区）党委换届; 6个集群和19个重点产业链
            work.opening = Wording.insert(work.opening, at, datum.figure());
            return true;
        }
        boolean counted = datum.tail().isEmpty() && datum.counts() && datum.nounFirst() && datum.verb().isEmpty() && datum.noun().equals(work.item.text());
        if (!counted || !opening.equals(verb + work.item.text() + "，")) {
            return false;
        }
        work.opening = Wording.insert(work.opening, opening.length() - 1, datum.figure());
        return true;
    }

    /** Data that found no place: changes beside what changed, the honoured behind their honour, the rest at the end. */
    private void addLeft(SentenceWork work, List<Datum> left) {
        List<Sourced> changes = texts(left, d -> d.predicate() && "由从".indexOf(d.text().text().charAt(0)) >= 0);
        if (!changes.isEmpty() && !work.clauses.isEmpty() && work.opening.isEmpty()) {
            left.removeIf(d -> changes.contains(d.text()));
            work.clauses.add(1, Wording.listed(changes));
        }
        List<Datum> done = left.stream().filter(d -> !d.predicate() && !d.bare() && acts(d)).toList();
        List<Datum> nouns = new ArrayList<>(
                left.stream().filter(d -> !done.contains(d)).filter(d -> !d.predicate() && (d.counts() || d.people() || d.bare())).toList());
        for (int i = 1; i < left.size() - 1; i++) {
            // 配合履职事项74项 between two others of its kind is one of them, though it seems to begin with a verb.
            boolean among = nouns.contains(left.get(i - 1)) && nouns.contains(left.get(i + 1)) && left.get(i).tail().isEmpty();
            if (among && left.get(i).predicate() && left.get(i).unit().equals(left.get(i - 1).unit()) && left.get(i).unit().equals(left.get(i + 1).unit())) {
                nouns.add(nouns.indexOf(left.get(i - 1)) + 1, left.get(i));
            }
        }
        List<Sourced> statements = new ArrayList<>(texts(left, d -> !nouns.contains(d)));
        // 523名，比上年增加37名: nothing may come between a figure and its change.
        List<Sourced> compared = statements.stream()
                .filter(s -> words.opening("比较词", s.text()).isPresent())
                .toList();
        statements.removeAll(compared);
        // 村161个，占94.7%: but what compares something that is told here comes behind it.
        boolean behind = !compared.isEmpty() && !left.get(0).text().equals(compared.get(0));
        if (!behind) {
            compared.forEach(s -> work.clauses.add(work.planned ? StatementWording.aimed(s, "") : s));
        }
        subjectOfResult(work, nouns);
        // In the brief's order: what it tells before the first noun stays before the nouns.
        int ahead = nouns.isEmpty() ? 0 : (int) left.subList(0, left.indexOf(nouns.get(0))).stream().filter(d -> statements.contains(d.text())).count();
        for (int i = 0; i <= statements.size(); i++) {
            if (i == ahead && !nouns.isEmpty()) {
                addNouns(work, nouns);
            }
            if (i == statements.size()) {
                break;
            }
            Sourced statement = statements.get(i);
            String before = work.clauses.isEmpty() ? "" : work.clauses.get(work.clauses.size() - 1).text();
            Sourced worded = work.planned ? StatementWording.aimed(statement, before) : told.of(work, statement, before);
            work.clauses.add(beside(work, worded), worded);
        }
        if (behind) {
            compared.forEach(s -> work.clauses.add(work.planned ? StatementWording.aimed(s, "") : s));
        }
        work.told = work.clauses.size();
    }

    /** 参训1183名 stands behind the course that they took, the figure of the item itself before what was done. */
    private int beside(SentenceWork work, Sourced statement) {
        String text = statement.text();
        int last = work.clauses.size();
        boolean trained = words.list("参训词").stream().anyMatch(text::startsWith);
        for (int i = last - 1; trained && i >= 0; i--) {
            if (words.list("教学词").stream().anyMatch(work.clauses.get(i).text()::contains)) {
                return i + 1;
            }
        }
        boolean itself = work.opening.text().endsWith("中，") && text.length() > 2 && work.item.text().endsWith(text.substring(0, 2));
        return itself ? 0 : last;
    }

    private static List<Sourced> texts(List<Datum> data, java.util.function.Predicate<Datum> which) {
        return data.stream().filter(which).map(Datum::text).toList();
    }

    /** 东风商用车300台 with 销往上海. */
    private void subjectOfResult(SentenceWork work, List<Datum> nouns) {
        boolean subject = !nouns.isEmpty()
                && !work.results.isEmpty()
                && words.opening("成效主谓动词", work.results.get(0).text()).isPresent()
                && !words.has("成效带宾动词", work.results.get(0).text())
                && nouns.size() == 1
                && nouns.get(0).figures() == 1
                && nouns.get(0).counts()
                && !nouns.get(0).noun().isEmpty();
        if (subject) {
            work.results.set(0, nouns.remove(0).text().plus(work.results.get(0)));
        }
    }

    private void addNouns(SentenceWork work, List<Datum> nouns) {
        Sourced list = Wording.listed(nouns.stream().map(Datum::text).toList());
        for (int i = 0; i < work.clauses.size(); i++) {
            String clause = work.clauses.get(i).text();
            boolean honours = words.list("列名动词").stream().anyMatch(clause::contains)
                    && words.ending("列名名词", clause).isPresent();
            if (honours) {
                work.clauses.add(i + 1, Wording.word("包括", "数据承接").plus(list));
                return;
            }
        }
        if (work.measureless && !nouns.get(0).nounFirst() && !work.planned && !work.clauses.isEmpty()) {
            work.clauses.add(Wording.word("共有", "数据承接").plus(list));
            return;
        }
        Sourced last = work.clauses.isEmpty() ? Sourced.EMPTY : work.clauses.get(work.clauses.size() - 1);
        boolean counting = !last.isEmpty() && last.sources().stream().allMatch(s -> s.address().endsWith(" 数据"));
        boolean direct = work.clauses.isEmpty() || work.measureless || words.opening("自成分句", list.text()).isPresent()
                || FIRST.matcher(list.text()).lookingAt()
                || nouns.stream().allMatch(d -> d.noun().matches(".*[量额值]"))
                || nouns.stream().allMatch(d -> HELD.contains(d.unit()) && d.nounFirst() && !d.bare());
        if (nouns.size() == 1 && nouns.get(0).nounFirst() && !nouns.get(0).bare() && FIRST.matcher(list.text()).lookingAt()) {
            boolean made = words.ending("树立名词", nouns.get(0).noun()).isPresent();
            // 首批试点共50个: the noun is its subject; examples are made.
            list = made ? Wording.word("形成", "成效动词").plus(list) : Wording.insert(list, nouns.get(0).noun().length() + nouns.get(0).verb().length(), Wording.word("共", "数据承接"));
        }
        String joiner = direct ? "" : joiner(work, nouns);
        joiner = counting && joiner.equals("共有") ? "" : joiner;
        work.clauses.add(joiner.isEmpty() ? list : Wording.word(joiner, "数据承接").plus(list));
    }

    /** 执结2.31万件, 送课3460场: what looks like a noun is what was done. */
    private boolean acts(Datum datum) {
        String noun = datum.noun();
        if (words.ending("带宾动词", noun).filter(verb -> reader.endsWithWord(noun, verb)).isPresent()) {
            return true;
        }
        if (!datum.nounFirst() || noun.isEmpty()) {
            return false;
        }
        var tokens = reader.tokens(noun);
        boolean ends = DONE.indexOf(noun.charAt(noun.length() - 1)) >= 0 && (noun.length() == 2 || tokens.get(tokens.size() - 1).nature().startsWith("v"));
        boolean verbAtEnd = noun.length() > 3 && tokens.get(tokens.size() - 1).nature().equals("v");
        return ends || verbAtEnd || GOES.indexOf(noun.charAt(0)) >= 0 && noun.length() > 2 || (reader.tokens(noun).get(0).nature().equals("v")
                || reader.tokens(noun).get(0).nature().equals("vg"));
    }

    /** 培训 where people were taught, 共 before bare figures, 涉及 where others are reached, 共有 what stands there now. */
    private String joiner(SentenceWork work, List<Datum> nouns) {
        if (nouns.stream().anyMatch(Datum::bare)) {
            return "共";
        }
        boolean listed = work.clauses.stream().anyMatch(c -> c.text().endsWith("清单"))
                && nouns.stream().anyMatch(d -> words.ending("清单所列", d.noun()).isPresent()) && nouns.stream().allMatch(d -> d.unit().equals("项"));
        if (listed && !work.planned) {
            return "明确";
        }
        boolean people = nouns.stream().allMatch(Datum::people);
        boolean issued = !work.clauses.isEmpty() && work.clauses.get(work.clauses.size() - 1).text().endsWith("》");
        if (issued && !work.planned && nouns.stream().allMatch(d -> d.unit().equals("项") || d.unit().equals("条") || d.unit().equals("个"))) {
            return "明确";
        }
        if (!work.planned && nouns.stream().allMatch(d -> d.noun().endsWith("学员"))) {
            return "培训";
        }
        if (people && !work.planned) {
            String told = work.item.text() + work.clauses.stream().map(Sourced::text).collect(Collectors.joining());
            boolean taught = words.list("教学词").stream().anyMatch(told::contains);
            if (taught && nouns.stream().noneMatch(d -> d.noun().contains("师") || d.noun().contains("专家"))) {
                return "培训";
            }
        }
        if (!work.planned && nouns.stream().allMatch(d -> words.ending("获奖名词", d.noun()).isPresent())) {
            return "获";
        }
        String reached = reached(work, nouns);
        boolean times = nouns.stream().anyMatch(d -> d.unit().equals("人次"));
        boolean there = !harmed(work) && !times && nouns.stream().allMatch(Datum::nounFirst);
        boolean stock = nouns.stream().allMatch(d -> words.ending("存量名词", d.noun()).isPresent());
        if (reached.equals("覆盖") || nouns.stream().anyMatch(d -> !d.nounFirst()) || harmed(work) && stock && !work.planned) {
            return reached;
        }
        if (work.planned || harmed(work)) {
            return "";
        }
        return there && stock ? "共有" : times ? "覆盖" : "";
    }

    /** A service covers 262个小区; a case, a fault or a clearance involves them. */
    private String reached(SentenceWork work, List<Datum> nouns) {
        boolean covered = nouns.stream().allMatch(d -> words.ending("覆盖对象", d.noun()).isPresent())
                && nouns.stream().noneMatch(d -> words.list("示范词").stream().anyMatch(d.noun()::contains))
                && !harmed(work);
        return covered ? "覆盖" : "涉及";
    }

    /** Is it about a case, a fault or a clearance? */
    private boolean harmed(SentenceWork work) {
        String told = work.item.text() + work.clauses.stream().map(Sourced::text).collect(Collectors.joining());
        return words.list("不说覆盖").stream().anyMatch(told::contains);
    }
}
