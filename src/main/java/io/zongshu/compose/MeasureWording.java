package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measures and item to clauses: the item is object of a bare verb, subject of what it does, or topic of the sentence. */
final class MeasureWording {
    /** 某书记纳入承诺: what was taken up is the item. */
    private static final Pattern TAKEN_UP = Pattern.compile("纳入|列入");

    /** 发现识别、实践磨练、培养管理: the steps of what was set up. */
    private static final Pattern STEPS = Pattern.compile("\\p{IsHan}{4}(、\\p{IsHan}{4}){2,}");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening opening;
    private final ListedMeasures lists;
    private final FragmentVerbs fragments;
    private final ItemObjects objects;

    MeasureWording(RealiseWords words, ClauseReader reader, ItemOpening opening) {
        this.words = words;
        this.reader = reader;
        this.opening = opening;
        this.lists = new ListedMeasures(words, reader);
        this.fragments = new FragmentVerbs(words, reader);
        this.objects = new ItemObjects(words, reader);
    }

    /** Words all measures of a fact. */
    void word(SentenceWork work, List<Sourced> measures, Leads leads) {
        boolean covered = ItemCoverage.covered(work.item.text(), measures);
        List<Sourced> full = covered || work.item.isEmpty() ? measures : new FullNames(work.item).in(measures).orElse(measures);
        work.itemSaid |= full != measures;
        full = work.itemSaid ? full : summedUp(work, full);
        full = work.itemSaid ? full : named(work, full);
        for (Sourced given : full) {
            if (work.clauses.stream().anyMatch(c -> c.text().contains("，" + given.text()))) {
                // 批捕、起诉 with one figure cell that tells both.
                continue;
            }
            boolean told = !work.item.isEmpty() && lists.told(given.text(), work.data);
            work.clauses.add(told ? toldByData(work, given) : measure(work, single(given), full));
        }
        work.clauses.removeIf(Sourced::isEmpty);
        bindFragments(work, full);
        String all = measures.stream().map(Sourced::text).collect(Collectors.joining());
        boolean scopeOnly = work.clauses.stream().allMatch(c -> !c.text().endsWith("等方式") && reader.kind(c.text()) == ClauseReader.Kind.SCOPE);
        if (!work.itemSaid && !work.item.isEmpty() && scopeOnly) {
            work.clauses.add(opening.withVerb(work.item));
            work.itemSaid = true;
        } else if (!work.itemSaid && !covered && !work.item.isEmpty() && !all.contains(work.item.text())) {
            opening.open(work, leads);
        }
        work.firstDone.ifPresent(first -> addFirstDone(work, first));
    }

    /** 立案 with 立案91件: the figure says the measure, in its place. */
    private Sourced toldByData(SentenceWork work, Sourced clause) {
        List<Datum> telling = work.data.stream().filter(d -> d.text().text().startsWith(clause.text())).toList();
        if (telling.size() != 1) {
            return Sourced.EMPTY;
        }
        work.data.remove(telling.get(0));
        return telling.get(0).text();
    }

    /** 实施甲、乙等项目 with the item 人才队伍项目 is 实施甲、乙等人才队伍项目. */
    private static List<Sourced> summedUp(SentenceWork work, List<Sourced> measures) {
        String item = work.item.text();
        List<Sourced> worded = new ArrayList<>(measures);
        for (int i = 0; i < measures.size(); i++) {
            String text = measures.get(i).text();
            int and = text.lastIndexOf('等');
            String kind = and < 0 ? "" : text.substring(and + 1);
            boolean same = kind.length() == 2 && item.length() > 4 && item.endsWith(kind) && item.indexOf('“') < 0 && !ClauseReader.quoted(text, and);
            if (same) {
                worded.set(i, measures.get(i).slice(0, and + 1).plus(work.item));
                work.itemSaid = true;
                return worded;
            }
        }
        return measures;
    }

    /** 日常监督管理 with the item 干部监督 is 干部日常监督管理: a topic before it would say 监督 twice. */
    private List<Sourced> named(SentenceWork work, List<Sourced> measures) {
        Sourced item = work.item;
        int at = item.text().length() - 2;
        String first = measures.get(0).text();
        boolean same = at >= 2
                && first.contains(item.text().substring(at))
                && ItemCoverage.pairs(item.text().substring(0, at)).stream().noneMatch(first::contains)
                && reader.kind(first) == ClauseReader.Kind.NOMINAL
                && words.keyAtEnd("名词举措动词", first).isPresent()
                && reader.nounsBefore(item.text(), at)
                && reader.wordEnds(item.text(), at);
        if (!same) {
            return measures;
        }
        List<Sourced> named = new ArrayList<>(measures);
        named.set(0, item.slice(0, at).plus(measures.get(0)));
        work.itemSaid = true;
        return named;
    }

    /** Fragments in a row that got no verb are the ways in which it was done: 采取赋权、编制下沉等方式. */
    private void bindFragments(SentenceWork work, List<Sourced> given) {
        if (work.clauses.size() != given.size() || work.planned) {
            return;
        }
        for (int i = work.clauses.size() - 1; i >= 0; i--) {
            int end = i + 1;
            while (i >= 0 && work.clauses.get(i).equals(given.get(i)) && unbound(work, given.get(i).text())) {
                i--;
            }
            boolean nested = end - i > 2 && given.subList(i + 1, end).stream().anyMatch(g -> g.text().indexOf('、') >= 0);
            if (i + 1 < end && !nested) {
                List<Sourced> run = work.clauses.subList(i + 1, end);
                Sourced bound = Wording.word(way(work, run.size()), "方式").plus(Wording.listed(List.copyOf(run))).plus(Wording.word("等方式", "方式"));
                run.clear();
                work.clauses.add(i + 1, bound);
            }
        }
    }

    /** 通过 only where something came of it; by turns, so that not all sentences say 采取. */
    private static String way(SentenceWork work, int run) {
        boolean followed = !work.data.isEmpty() || !work.results.isEmpty();
        return followed && (work.item.text().length() + run) % 2 == 0 ? "通过" : "采取";
    }

    /** A fragment that the item or the data do not tell. */
    private boolean unbound(SentenceWork work, String measure) {
        boolean counted = work.data.stream().anyMatch(d -> d.noun().length() > 1 && measure.endsWith(d.noun()));
        return !counted && !work.item.text().contains(measure) && lists.fragment(measure);
    }

    /** Is it about courses? */
    private boolean taught(SentenceWork work, List<Sourced> all) {
        String told = work.item.text() + all.stream().map(Sourced::text).collect(Collectors.joining());
        return words.list("教学词").stream().anyMatch(told::contains) || words.list("授课词").stream().anyMatch(told::contains);
    }

    /** 设, 建: a verb of one character as the whole measure. */
    private Sourced single(Sourced measure) {
        return words.keyAtEnd("单字动词", measure.text()).filter(measure.text()::equals)
                .map(key -> measure.plus(Wording.word(words.byEnding("单字动词", key), "单字动词")))
                .orElse(measure);
    }

    /** One measure as a clause: a bare verb takes the item, a noun gets its verb, anything else stands as it is. */
    private Sourced measure(SentenceWork work, Sourced measure, List<Sourced> all) {
        Matcher taken = TAKEN_UP.matcher(measure.text());
        if (!work.itemSaid && !work.item.isEmpty() && taken.find() && !measure.text().contains("将") && !measure.text().contains("把")) {
            work.itemSaid = true;
            return Wording.insert(measure, taken.start(), Wording.glue("将").plus(work.item));
        }
        if (!work.itemSaid && !work.item.isEmpty()) {
            Optional<Sourced> withItem = objects.withItem(work, measure, all.size());
            if (withItem.isPresent()) {
                work.itemSaid = true;
                return withItem.get();
            }
        }
        if (words.ending("推动举措", measure.text()).isPresent() && reader.kind(measure.text()) != ClauseReader.Kind.VERBAL) {
            return Wording.word("推动", "推动举措").plus(measure);
        }
        if (STEPS.matcher(measure.text()).matches() && lists.steps(measure.text())) {
            return Wording.glue("抓好").plus(measure).plus(Wording.glue("各环节"));
        }
        Optional<String> listing = lists.verb(measure.text(), taught(work, all));
        if (listing.isPresent()) {
            return Wording.word(listing.get(), "列举动词").plus(measure);
        }
        return switch (reader.kind(measure.text())) {
            case BARE -> withDatumAsObject(work, measure, all);
            case NOMINAL -> fragments.worded(measure);
            default -> measure;
        };
    }

    /** 集中表扬 with 标兵82名: the figures with their nouns are its objects. */
    private Sourced withDatumAsObject(SentenceWork work, Sourced verb, List<Sourced> all) {
        List<Datum> objects = work.data.stream()
                .filter(d -> !d.predicate() && !d.noun().isEmpty() && d.nounFirst() && (d.counts() || d.people()))
                .filter(d -> !work.item.text().contains(d.noun()))
                .filter(d -> all.stream().noneMatch(m -> m.text().contains(d.noun())))
                .toList();
        if (objects.isEmpty()) {
            return verb;
        }
        work.data.removeAll(objects);
        return verb.plus(Wording.listed(objects.stream().map(Datum::text).toList()));
    }

    private static void addFirstDone(SentenceWork work, Sourced first) {
        String verb = first.text().substring(2);
        for (int i = 0; i < work.clauses.size(); i++) {
            int at = work.clauses.get(i).text().indexOf(verb);
            if (at >= 0) {
                work.clauses.set(i, Wording.insert(work.clauses.get(i), at, first.slice(0, 2)));
                return;
            }
        }
    }
}
