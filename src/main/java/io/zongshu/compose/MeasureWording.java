package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Measures and item to clauses: the item is object of a bare verb, subject of what it does, or topic of the sentence. */
final class MeasureWording {
    /** 以“渔兴港兴”为主题. */
    private static final Pattern THEME = Pattern.compile("以.+为(?:主题|主线|契机|抓手|载体|引领|牵引)");

    /** So many characters at the end of a measure name it. */
    private static final int NAME = 4;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final ItemOpening opening;
    private final NounMeasures nouns;
    private final OwnPredicate predicate;
    private final ItemObjects objects;
    private final MeasureShapes shapes;
    private final SupportVerb verbs;
    private final SubjectItems subjects;

    MeasureWording(RealiseWords words, ClauseReader reader, ItemOpening opening) {
        this.words = words;
        this.reader = reader;
        this.opening = opening;
        this.nouns = new NounMeasures(words, reader);
        this.predicate = reader.predicates();
        this.shapes = reader.shapes();
        this.verbs = new SupportVerb(words, reader);
        this.subjects = new SubjectItems(words, reader);
        this.objects = new ItemObjects(words, reader, shapes);
    }

    /** Words all measures of a fact. */
    void word(SentenceWork work, List<Sourced> measures, Leads leads) {
        boolean covered = ItemCoverage.covered(work.item.text(), measures) || work.time.text().contains(work.item.text());
        MeasureClauses clauses = new MeasureClauses(words, work.clauses, work.manner.isEmpty());
        List<String> row = measures.stream().map(Sourced::text).toList();
        for (int i = 0; i < measures.size(); i++) {
            Sourced given = measures.get(i);
            if (work.clauses.stream().anyMatch(c -> c.text().contains("，" + given.text()))) {
                // 批捕、起诉 with one figure cell that tells both.
                continue;
            }
            if (work.whole.contains(given.text())) {
                clauses.add(given);
                continue;
            }
            List<NounMeasures.Worded> worded = nouns(work, given, row, i);
            worded.forEach(clauses::add);
            if (worded.isEmpty()) {
                boolean told = !work.item.isEmpty() && nouns.told(given, work.data);
                clauses.add(told ? Sourced.EMPTY : measure(work, single(given), measures));
            }
        }
        boolean scopeOnly = work.clauses.stream().allMatch(c -> reader.kind(c.text()) == ClauseReader.Kind.SCOPE);
        clauses.finish(work.itemActs);
        int last = work.clauses.size() - 1;
        if (last > 0 && !scopeOnly && THEME.matcher(work.clauses.get(last).text()).matches()) {
            // About what it was comes before what was done.
            work.clauses.add(0, work.clauses.remove(last));
        }
        String all = measures.stream().map(Sourced::text).collect(Collectors.joining());
        if (!work.itemSaid && !covered && !work.item.isEmpty() && scopeOnly) {
            actWithin(work);
        } else if (!work.itemSaid && !covered && !work.item.isEmpty() && !all.contains(work.item.text())) {
            opening.open(work, leads);
        }
    }

    /** 面向高校，开展宣介: what was done joins for whom or about what it was, so that figures come behind both. */
    private void actWithin(SentenceWork work) {
        Sourced joined = Sourced.EMPTY;
        for (Sourced scope : work.clauses) {
            boolean whom = scope.text().startsWith("对") && work.clauses.size() == 1;
            joined = joined.plus(scope).plus(whom ? Wording.word("开展", "对象动词") : Wording.glue("，"));
            if (whom) {
                work.clauses.set(0, joined.plus(work.item));
                work.itemSaid = true;
                return;
            }
        }
        joined = joined.plus(opening.withVerb(work.item));
        work.clauses.clear();
        work.clauses.add(joined);
        work.itemSaid = true;
    }

    /** The measure's names with their wording, if it is a noun and neither the data nor the item say it. */
    private List<NounMeasures.Worded> nouns(SentenceWork work, Sourced measure, List<String> row, int at) {
        boolean told = !work.item.isEmpty() && nouns.told(measure, work.data);
        MeasureShapes.Kind shape = shapes.of(measure.text()).kind();
        boolean verb = reader.kind(measure.text()) == ClauseReader.Kind.BARE || shape == MeasureShapes.Kind.SUBJECT || shape == MeasureShapes.Kind.PLACED || shape == MeasureShapes.Kind.HELD;
        boolean result = work.results.stream().anyMatch(r -> measure.text().length() > NAME && r.text().startsWith(measure.text().substring(measure.text().length() - NAME)) || r.text().startsWith(measure.text()));
        if (told || result || work.row.contains(measure.text())) {
            return List.of();
        }
        boolean built = work.clauses.stream().anyMatch(c -> words.opening("搭建动词", c.text()).isPresent());
        List<NounMeasures.Worded> stages = built ? nouns.stages(measure) : List.of();
        return !stages.isEmpty() || verb ? stages : supported(work, measure, row, at);
    }

    private List<NounMeasures.Worded> supported(SentenceWork work, Sourced measure, List<String> row, int at) {
        boolean subject = work.clauses.isEmpty() && !work.itemSaid && !work.item.isEmpty() && subjects.within(work.item, measure).isPresent();
        boolean won = work.results.stream().anyMatch(r -> words.has("获得动词", r.text()));
        if (work.example || subject || won) {
            return List.of();
        }
        String before = work.clauses.isEmpty() ? work.item.text() : work.clauses.get(work.clauses.size() - 1).text();
        List<NounMeasures.Worded> worded = verbs.of(row, at, measure, work.item.text(), before);
        boolean counts = work.data.stream().anyMatch(d -> !d.verb().isEmpty() && measure.text().endsWith(d.verb() + d.noun()));
        // 面向 before 宣传能手事迹, or 分类储备船员 with 储备船员30名: a doing, which stays in its place.
        boolean doing = worded.stream().anyMatch(w -> w.scope(words)) && (counts || predicate.in(measure.text()));
        return doing ? List.of() : worded;
    }

    /** 设, 建: a verb of one character as the whole measure. */
    private Sourced single(Sourced measure) {
        return words.keyAtEnd("单字动词", measure.text()).filter(measure.text()::equals)
                .map(key -> measure.plus(Wording.word(words.byEnding("单字动词", key), "单字动词")))
                .orElse(measure);
    }

    /** One measure as a clause: a bare verb takes the item, a noun gets its verb, anything else stands as it is. */
    private Sourced measure(SentenceWork work, Sourced measure, List<Sourced> all) {
        if (!work.itemSaid && !work.item.isEmpty()) {
            Optional<Sourced> withItem = objects.withItem(work, measure);
            if (withItem.isPresent()) {
                work.itemSaid = true;
                return withItem.get();
            }
        }
        return switch (shapes.of(measure.text()).kind()) {
            case HELD -> Wording.word("把", "处置动词").plus(measure);
            case WHOLE, HAPPENS, SAYING -> measure;
            default -> reader.kind(measure.text()) == ClauseReader.Kind.BARE ? withDatumAsObject(work, measure, all) : measure;
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
}
