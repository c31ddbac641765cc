package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Figures that found no place in the clauses, as clauses and lists of their own. */
final class DataClauses {
    /** 省“双优计划”, 蓝海工程: the noun names what people were chosen for. */
    private static final Pattern TITLED = Pattern.compile("[计工][划程]|”|支持|称号");

    /** 共45名: a sum of something that nothing names. */
    private static final Pattern SUM = Pattern.compile("共(?!有)");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final DataJoiners joiners;
    private final StatementWording told;
    private final FigureVerb verb;
    private final FigureEnds ends;

    DataClauses(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.joiners = new DataJoiners(words);
        this.told = new StatementWording(words, reader);
        this.verb = new FigureVerb(words, reader);
        this.ends = new FigureEnds(words, reader);
    }

    /**
     * Adds them to the clauses: changes beside what changed, the honoured behind their honour, the rest at the end in the brief's order.
     */
    void add(SentenceWork work, List<Datum> data) {
        List<Datum> left = new ArrayList<>(data);
        List<Sourced> changes = left.stream().filter(d -> d.predicate() && "由从".indexOf(d.text().text().charAt(0)) >= 0).map(Datum::text).toList();
        if (!changes.isEmpty() && !work.clauses.isEmpty() && work.opening.isEmpty()) {
            left.removeIf(d -> changes.contains(d.text()));
            work.clauses.add(1, Wording.listed(changes));
        }
        List<Datum> nouns = nouns(left);
        List<Sourced> statements = new ArrayList<>(alike(left.stream().filter(d -> !nouns.contains(d)).toList()));
        // 523名，比上年增加37名: nothing may come between a figure and its change.
        List<Sourced> compared = statements.stream().filter(s -> words.opening("比较词", s.text()).isPresent()).toList();
        statements.removeAll(compared);
        // 村161个，占94.7%: but what compares something that is told here comes behind it.
        boolean behind = !compared.isEmpty() && !left.get(0).text().equals(compared.get(0));
        if (!behind) {
            addCompared(work, compared);
        }
        List<Datum> open = new ArrayList<>(nouns);
        subjectOfResult(work, nouns);
        open.removeAll(nouns);
        left.removeIf(d -> open.contains(d) || compared.contains(d.text()));
        inOrder(work, left, nouns);
        if (behind) {
            addCompared(work, compared);
        }
        work.told = work.clauses.size();
    }

    /** All in the brief's order, neighbours with one verb in one list. */
    private void inOrder(SentenceWork work, List<Datum> data, List<Datum> nouns) {
        if (tookPart(work, data)) {
            return;
        }
        nouns.removeIf(d -> !data.contains(d));
        if (honoured(work, nouns)) {
            data.removeAll(nouns);
        }
        List<String> chosen = work.planned ? data.stream().map(d -> FigureVerb.NONE).toList() : verb.of(data, work);
        int start = work.clauses.size();
        for (int from = 0; from < data.size();) {
            String said = chosen.get(from);
            boolean none = said.equals(FigureVerb.NONE);
            boolean noun = nouns.contains(data.get(from));
            int to = from + 1;
            while (to < data.size() && chosen.get(to).equals(said) && (!none || nouns.contains(data.get(to)) == noun)) {
                to++;
            }
            List<Datum> run = data.subList(from, to);
            String last = work.clauses.isEmpty() ? "" : work.clauses.get(work.clauses.size() - 1).text();
            if (!none && last.startsWith(said)) {
                // 组建渔业队，组建救援队3支: what the clause before begins with is not said again.
                goOn(work, Wording.listed(run.stream().map(Datum::text).toList()), run.stream().allMatch(Datum::bare), start);
            } else if (FigureVerb.BETWEEN.contains(said)) {
                run.forEach(d -> addBetween(work, d, said));
            } else if (!none) {
                work.clauses.add(Wording.figureVerb(said).plus(Wording.listed(run.stream().map(Datum::text).toList())));
            } else if (noun) {
                addNouns(work, run);
            } else {
                alike(run).forEach(s -> addStatement(work, s));
            }
            from = to;
        }
    }

    /** Behind the figures of the same verb, if the clause before has them; else without it. */
    private static void goOn(SentenceWork work, Sourced list, boolean bare, int start) {
        int last = work.clauses.size() - 1;
        boolean ends = bare && !FigureSlots.counted(work.clauses.get(last).text());
        if (ends) {
            // 提拔或进一步使用 | 45名
            work.clauses.set(last, work.clauses.get(last).plus(list));
        } else if (last >= start) {
            work.clauses.set(last, work.clauses.get(last).plus(Wording.glue("、")).plus(list));
        } else {
            work.clauses.add(list);
        }
    }

    /** 企业达160家; a rate has the verb that its kind takes. */
    private void addBetween(SentenceWork work, Datum datum, String verb) {
        int before = work.clauses.size();
        addStatement(work, datum.text());
        boolean worded = work.clauses.stream().noneMatch(c -> c.text().equals(datum.text().text()));
        if (!worded && work.clauses.size() > before) {
            work.clauses.removeIf(c -> c.text().equals(datum.text().text()));
            work.clauses.add(Wording.insert(datum.text(), FigureVerbCues.name(datum).length(), Wording.figureVerb(verb)));
        }
    }

    /** 疫情防控 with 渔民党员8万余名: they took part in it. */
    private boolean tookPart(SentenceWork work, List<Datum> data) {
        boolean shared = words.ending("参与事项", ItemOpening.core(work.item.text())).isPresent();
        boolean part = shared && !data.isEmpty() && !work.planned && !work.measureless && data.stream().allMatch(d -> doer(work, d));
        if (part) {
            work.clauses.add(Wording.listed(data.stream().map(SummedLists::swapped).toList()).plus(Wording.word("参加", "数据承接")));
        }
        return part;
    }

    /** Party members, their organisations, cadres: who does what the measures tell, and is not honoured or sent for it. */
    private boolean doer(SentenceWork work, Datum datum) {
        boolean people = datum.people() && words.ending("出动人称", datum.noun()).isPresent() && !datum.noun().startsWith("首批");
        boolean body = words.ending("参与单位", datum.noun()).isPresent();
        return datum.nounFirst() && !datum.bare() && !datum.unit().equals("人") && (people || body)
                && words.list("先进词").stream().noneMatch(datum.noun()::contains) && joiners.verb(work, datum).matches("建立|");
    }

    /** 研讨6次、测试6次: names with figures of one measure word stand in a row; 中央：…；省委：… too. */
    private List<Sourced> alike(List<Datum> data) {
        List<Sourced> told = new ArrayList<>();
        for (int i = 0; i < data.size(); i++) {
            Datum datum = data.get(i);
            Datum before = i == 0 ? datum : data.get(i - 1);
            boolean whose = i > 0 && datum.text().text().indexOf('：') > 0 && before.text().text().indexOf('：') > 0;
            boolean row = i > 0 && named(datum) && named(before) && datum.unit().equals(before.unit());
            if (whose || row) {
                told.add(told.remove(told.size() - 1).plus(Wording.glue(whose ? "；" : "、")).plus(datum.text()));
            } else {
                told.add(datum.text());
            }
        }
        return told;
    }

    private boolean named(Datum datum) {
        return !datum.predicate() && !datum.noun().isEmpty() && datum.nounFirst() && datum.figures() == 1 && !acts(datum)
                && words.ending("指标中心词", datum.noun()).isEmpty() && words.opening("比较词", datum.noun()).isEmpty();
    }

    /** What only names and counts, and tells nothing by itself. */
    private List<Datum> nouns(List<Datum> left) {
        List<Datum> nouns = new ArrayList<>(left.stream()
                .filter(d -> !d.predicate() && (d.counts() || words.ending("指标中心词", d.noun()).isEmpty()) && (d.bare() || (d.counts() || d.people() || d.unit().equals("班次")) && !acts(d)))
                .toList());
        for (int i = 1; i < left.size() - 1; i++) {
            Datum datum = left.get(i);
            // 配合履职事项74项 between two others of its kind is one of them, though it seems to begin with a verb.
            boolean among = nouns.contains(left.get(i - 1)) && nouns.contains(left.get(i + 1)) && datum.tail().isEmpty();
            if (among && datum.predicate() && datum.unit().equals(left.get(i - 1).unit()) && datum.unit().equals(left.get(i + 1).unit())) {
                nouns.add(nouns.indexOf(left.get(i - 1)) + 1, datum);
            }
        }
        return nouns;
    }

    private static void addCompared(SentenceWork work, List<Sourced> compared) {
        compared.forEach(s -> work.clauses.add(work.planned ? StatementWording.aimed(s, "") : s));
    }

    private void addStatement(SentenceWork work, Sourced statement) {
        String before = work.clauses.isEmpty() ? "" : work.clauses.get(work.clauses.size() - 1).text();
        Sourced worded = work.planned ? StatementWording.aimed(statement, before) : told.of(work, statement, before);
        work.clauses.add(beside(work, worded.text()), worded);
    }

    /** Puts those who were honoured behind the clause that says so. */
    private boolean honoured(SentenceWork work, List<Datum> nouns) {
        Sourced list = Wording.listed(nouns.stream().map(Datum::text).toList());
        for (int i = 0; !nouns.isEmpty() && i < work.clauses.size(); i++) {
            String clause = work.clauses.get(i).text();
            boolean honours = words.list("列名动词").stream().anyMatch(clause::contains) && words.ending("列名名词", clause).isPresent();
            if (honours) {
                if (nouns.get(0).bare()) {
                    // 选树“最美船长”先进典型 | 84人
                    work.clauses.set(i, work.clauses.get(i).plus(list));
                } else {
                    work.clauses.add(i + 1, DataJoiners.joined("包括", list));
                }
                return true;
            }
        }
        return false;
    }

    private void addNouns(SentenceWork work, List<Datum> nouns) {
        Sourced list = Wording.listed(nouns.stream().map(Datum::text).toList());
        boolean direct = !DataJoiners.levels(nouns) && (work.clauses.isEmpty() || work.measureless);
        Sourced worded = direct ? list : joiners.joined(work, nouns, list);
        int end = nouns.size() == 1 && nouns.get(0).bare() && !work.planned && SUM.matcher(worded.text()).lookingAt() ? ends.of(nouns.get(0), work.clauses) : -1;
        if (end >= 0) {
            work.clauses.set(end, work.clauses.get(end).plus(list));
            return;
        }
        work.clauses.add(worded.text().startsWith("共有") && countsAlready(work) ? list : worded);
    }

    /** Is the clause before all of the brief's data? */
    private static boolean countsAlready(SentenceWork work) {
        return work.clauses.get(work.clauses.size() - 1).sources().stream().allMatch(s -> s.address().endsWith(" 数据"));
    }

    /** 电动渔船40台 with 销往海外, 首批船员26人 with 破格取得证书: what was counted is the subject, or the object of what it was chosen for. */
    private void subjectOfResult(SentenceWork work, List<Datum> nouns) {
        boolean told = !nouns.isEmpty() && !work.results.isEmpty() && nouns.stream().allMatch(d -> d.nounFirst() && !d.noun().isEmpty());
        String result = told ? work.results.get(0).text() : "";
        boolean honour = words.has("获得动词", result) || words.has("成效带宾动词", result);
        boolean chosen = honour && !work.measureless && nouns.stream().allMatch(d -> TITLED.matcher(d.noun()).find());
        if (chosen) {
            // 入选“领航”计划工匠5人、“蓝海”团队2个
            work.results.set(0, work.results.get(0).plus(Wording.listed(nouns.stream().map(Datum::text).toList())));
            nouns.clear();
            return;
        }
        String act = result.substring(words.opening("成效状语", result).map(String::length).orElse(0));
        boolean people = nouns.stream().anyMatch(Datum::people);
        boolean done = told && (honour ? !work.measureless && people
                : words.opening("获得动词", act).isPresent() && people || nouns.size() == 1 && bySelf(nouns.get(0), act));
        if (done) {
            work.results.set(0, Wording.listed(nouns.stream().map(d -> people || act.startsWith("达到") ? SummedLists.swapped(d) : d.text()).toList()).plus(work.results.get(0)));
            nouns.clear();
        }
    }

    /** 销往海外, 达到“五好”标准; 留岛就业创业 if people do: what was counted can be its subject. */
    private boolean bySelf(Datum counted, String act) {
        return words.opening("成效主谓动词", act).isPresent() && words.opening("获得动词", act).isEmpty()
                || counted.counts() && act.startsWith("达到") || counted.people() && words.ending("人员动作", act).isPresent() && words.opening("推动主体", act).isEmpty();
    }

    /** 参训1183名 stands behind the course that they took. */
    private int beside(SentenceWork work, String statement) {
        int last = work.clauses.size();
        boolean trained = words.list("参训词").stream().anyMatch(statement::startsWith);
        for (int i = last - 1; trained && i >= 0; i--) {
            if (words.list("教学词").stream().anyMatch(work.clauses.get(i).text()::contains)) {
                return i + 1;
            }
        }
        return last;
    }

    /** 送课3460场: what looks like a noun is what was done. */
    private boolean acts(Datum datum) {
        String noun = datum.noun();
        if (words.ending("带宾动词", noun).filter(verb -> reader.endsWithWord(noun, verb)).isPresent()) {
            return true;
        }
        if (!datum.nounFirst() || noun.isEmpty() || Datum.team(noun)) {
            return false;
        }
        var tokens = reader.tokens(noun);
        String first = tokens.get(0).nature();
        String last = tokens.get(tokens.size() - 1).nature();
        return noun.length() > 3 && last.equals("v") || first.equals("v") || first.equals("vg");
    }
}
