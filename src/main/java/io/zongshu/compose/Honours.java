package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who got which honour. An honour never stands without its holder where the row names one: the only measure, if that is a
 * name; else the people or bodies that the data count; else the item. As many holders as honours are told each with its own.
 */
final class Honours {
    /** 入选, 首批获评, 荣获称号: the verb, which of its kind, and the word for what was got. */
    private static final Pattern GOT = Pattern.compile("((?:首批|首次|先后|成功|多次|再[次度])*"
            + "(?:入选|获评|获得|荣获|获授?|获颁|荣膺|被授予|被评为|被评选为|被命名为|被认定为|当选为?|上榜))(第一批|首批)?((?:荣誉)?称号|荣誉|表彰|奖项)?");

    private static final Pattern BODY = Pattern.compile("(?:集体|单位|组织|支部|党委|团队|个人|企业|公司|学校|医院|社区|乡镇|街道|[村镇县]|案例|做法|成果)$");

    /** 全市“渔业能手”, 全市2024年度“渔业能手”“渔业先锋”: only names of titles. */
    private static final Pattern TITLE = Pattern.compile("(?:全[国省市区县州]|国家级?|[省市区县]级?|自治[区州]|[0-9]{4}年度?)+(?:“[^”]+”)+");

    /** 省政府首次颁授: the honour is what was given. */
    private static final Pattern GIVEN = Pattern.compile(".*(?:颁授|颁发|授予|评选|评定|公布|发布)");

    private static final Pattern QUOTED = Pattern.compile("[“《][^”》]+[”》]");

    private static final Pattern COUNTED = Pattern.compile("[名人位个家支项件篇部]|人（个）|人次");

    private static final Pattern MANY = Pattern.compile("[多数]名\\p{IsHan}{2,6}");

    private static final String VERB = "获评";

    private final RealiseWords words;
    private final ClauseReader reader;

    Honours(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Puts honours and holders together, as results that are whole clauses. */
    void word(SentenceWork work) {
        if (work.planned || work.results.isEmpty()) {
            return;
        }
        Optional<Sourced> bare = work.results.stream().filter(r -> GOT.matcher(r.text()).matches()).findFirst();
        List<Sourced> told = bare.isPresent() ? bare.map(verb -> ofVerb(work, verb)).get() : ofResults(work);
        if (told.isEmpty()) {
            return;
        }
        int at = bare.map(work.results::indexOf).orElse(0);
        if (bare.isPresent()) {
            work.results.remove(at);
        }
        work.results.addAll(at, told);
        told.forEach(t -> work.whole.add(t.text()));
    }

    /** 入选: what was got is the item, or what the data name. */
    private List<Sourced> ofVerb(SentenceWork work, Sourced verb) {
        List<Sourced> honours = NounNames.parts(work.item);
        if (work.itemSaid || honours.isEmpty()) {
            return List.of();
        }
        List<Sourced> holders = acts(work.item.text()) ? List.of() : holders(work);
        boolean paired = honours.size() > 1 && honours.size() == holders.size() && IntStream.range(0, honours.size()).allMatch(i -> endsAlike(honours.get(i), work.data.get(i)));
        List<Sourced> clauses = new ArrayList<>();
        if (paired) {
            IntStream.range(0, honours.size()).forEach(i -> clauses.add(briefly(work.data.get(i)).plus(got(verb, honours.get(i)))));
        } else if (!holders.isEmpty()) {
            clauses.add(Wording.listed(holders).plus(got(verb, work.item)));
        } else if (named(work)) {
            clauses.add(counted(work).plus(got(verb, work.item)));
            work.given.clear();
        }
        if (!clauses.isEmpty()) {
            work.itemSaid = true;
            work.data.clear();
        }
        return clauses;
    }

    /** The verb with what was got: 入选第一批⟨团队⟩, 获⟨“渔业能手”⟩称号. */
    private static Sourced got(Sourced verb, Sourced honour) {
        Matcher parts = GOT.matcher(verb.text());
        parts.matches();
        boolean closed = parts.start(3) < 0 || honour.text().endsWith(parts.group(3));
        int end = parts.start(3) < 0 ? verb.text().length() : parts.start(3);
        return verb.slice(0, end).plus(honour).plus(closed ? Sourced.EMPTY : verb.slice(end, verb.text().length()));
    }

    /** 获…表彰, “渔业能手”: results that say what was got and not by whom. */
    private List<Sourced> ofResults(SentenceWork work) {
        List<Sourced> honours = work.results.stream().filter(r -> opens(r.text()) || titles(r.text())).toList();
        if (honours.isEmpty() || honours.size() < work.results.size() && work.results.indexOf(honours.get(0)) > 0) {
            return List.of();
        }
        boolean itemTold = work.itemSaid || !work.given.isEmpty() || says(honours, work.item.text());
        List<Sourced> holders = itemTold ? holders(work) : List.of();
        if (holders.isEmpty()) {
            boolean counts = !work.itemSaid && work.given.isEmpty() && work.data.size() == 1 && work.data.get(0).bare() && !work.data.get(0).people() && work.data.get(0).verb().isEmpty() && holder(work.data.get(0)) && opens(honours.get(0).text());
            boolean organ = !work.itemSaid && work.given.isEmpty() && work.data.isEmpty() && words.ending("组织主体", work.item.text()).isPresent() && titles(honours.get(0).text());
            holders = counts ? List.of(work.data.get(0).figure().plus(work.item)) : organ ? List.of(work.item) : List.of();
        }
        if (holders.isEmpty()) {
            return List.of();
        }
        List<Sourced> clauses = new ArrayList<>();
        if (holders.size() == honours.size()) {
            for (int i = 0; i < honours.size(); i++) {
                clauses.add(holders.get(i).plus(withVerb(honours.get(i))));
            }
        } else {
            clauses.add(Wording.listed(holders).plus(withVerb(honours.get(0))));
            honours.stream().skip(1).map(Honours::withVerb).forEach(clauses::add);
        }
        work.results.removeAll(honours);
        work.data.clear();
        work.itemSaid |= work.given.isEmpty();
        return clauses;
    }

    private static Sourced withVerb(Sourced honour) {
        Sourced kind = honour.text().endsWith("等") ? Wording.word("荣誉", "获奖名词") : Sourced.EMPTY;
        return opens(honour.text()) ? honour : Wording.word(VERB, "成效动词").plus(honour).plus(kind);
    }

    private static boolean opens(String result) {
        return Stream.of("获", "荣获", "入选", "被授予", "被评为", "当选").anyMatch(result::startsWith) && !GOT.matcher(result).matches();
    }

    private static boolean titles(String result) {
        return Stream.of(result.replaceAll("等$", "").split("、")).allMatch(part -> TITLE.matcher(part).matches());
    }

    private static boolean says(List<Sourced> honours, String item) {
        Matcher names = QUOTED.matcher(item);
        boolean named = names.find();
        return named && names.reset().results().allMatch(n -> honours.stream().anyMatch(h -> h.text().contains(n.group())));
    }

    /** The people and bodies that the data count, if all data do and no measure speaks of them. */
    private List<Sourced> holders(SentenceWork work) {
        boolean all = !work.data.isEmpty() && work.data.stream().allMatch(d -> holder(d) && (d.verb().isEmpty() || work.item.text().contains(d.verb() + d.noun())) && d.noun().indexOf('“') < 0 && (!d.bare() || d.people() || BODY.matcher(d.text().text()).find())
                && work.given.stream().noneMatch(m -> !d.noun().isEmpty() && m.text().contains(d.verb() + d.noun())));
        boolean open = work.given.isEmpty() || work.given.stream().noneMatch(m -> reader.kind(m.text()) == ClauseReader.Kind.NOMINAL && !GIVEN.matcher(m.text()).matches());
        return all && open ? work.data.stream().map(d -> d.figure().isEmpty() ? d.text() : SummedLists.swapped(d)).toList() : List.of();
    }

    /** 渔业创业: a doing, which nobody gets. */
    private boolean acts(String item) {
        return item.indexOf('“') < 0 && reader.endsWithVerb(item);
    }

    private static boolean holder(Datum datum) {
        return MANY.matcher(datum.text().text()).matches() || !datum.figure().isEmpty() && datum.figures() == 1 && datum.tail().isEmpty() && COUNTED.matcher(datum.unit()).matches();
    }

    private static boolean endsAlike(Sourced honour, Datum datum) {
        return ClauseReader.unclosed(honour.text()).endsWith(datum.noun());
    }

    /** 65人, 29个团队: the honour's name says the rest. */
    private Sourced briefly(Datum datum) {
        Matcher body = BODY.matcher(datum.noun());
        return datum.people() || !body.find() ? datum.figure() : datum.figure().plus(datum.text().slice(body.start(), body.end()));
    }

    /** Is the only measure a name? */
    private boolean named(SentenceWork work) {
        return work.given.size() == 1 && reader.kind(work.given.get(0).text()) == ClauseReader.Kind.NOMINAL
                && (work.data.isEmpty() || work.data.size() == 1 && work.data.get(0).verb().isEmpty() && holder(work.data.get(0)) && (work.data.get(0).bare() || work.given.get(0).text().endsWith("等")));
    }

    /** 甲船等8支团队, 甲港等10项做法. */
    private static Sourced counted(SentenceWork work) {
        Sourced name = work.given.get(0);
        if (work.data.isEmpty()) {
            return name;
        }
        Sourced figure = SummedLists.swapped(work.data.get(0));
        int all = name.text().lastIndexOf('等') + 1;
        return all > 0 && !ClauseReader.quoted(name.text(), all - 1) ? Wording.insert(name, all, figure) : figure.plus(name);
    }
}
