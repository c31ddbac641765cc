package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A row of the brief before it is worded: its item, measures, figures and results, each in the column where it belongs. */
final class RowReader {
    private static final Pattern COVERED = Pattern.compile("“?全覆盖”?");

    /** A row of measures has so many members of so many characters. */
    private static final int ROW = 3;

    private static final int MEMBER = 4;

    /** 3月启动; 2023年全面推开. */
    private static final Pattern BEGUN = Pattern.compile("(.*[年月日初底])(启动|全面启动|推开|全面推开|上线|实施|全面实施)");

    /** 广西首个. */
    private static final Pattern FIRST = Pattern.compile("[^均为系]{2,4}首[个家批座]");

    /** 全省唯一. */
    private static final Pattern ONLY = Pattern.compile("全[国省市区县州]唯一");

    private final RealiseWords words;
    private final Quantities quantities;
    private final ClauseReader reader;
    private final Theming theming;
    private final NamedData named;
    private final FirstOfKind firsts;

    RowReader(RealiseWords words, Quantities quantities, ClauseReader reader, Theming theming) {
        this.words = words;
        this.quantities = quantities;
        this.reader = reader;
        this.theming = theming;
        this.named = new NamedData(words, quantities, reader);
        this.firsts = new FirstOfKind(words, reader);
    }

    /** @param planned whether it tells what will be done */
    SentenceWork read(Fact fact, Leads leads, boolean planned) {
        SentenceWork work = new SentenceWork();
        work.planned = planned;
        work.example = FactKind.of(fact, theming) == FactKind.EXAMPLE;
        work.overview = FactKind.of(fact, theming) == FactKind.OVERVIEW;
        work.place = leads.place();
        work.item = item(fact);
        work.time = Cells.sourced(fact.time());
        work.theme = Cells.sourced(fact.theme());
        work.headless = theming.headless(fact.theme().text()) || fact.theme().isEmpty() && fact.item().isEmpty() && FactKind.of(fact, theming) == FactKind.HONOUR;
        work.department = inner(fact.department().text()) ? Sourced.EMPTY : Cells.sourced(fact.department());
        takeResults(fact, work);
        List<String> said = Stream.of(fact.measures(), fact.result(), fact.item()).flatMap(c -> Cells.measures(c).stream()).map(Sourced::text).toList();
        Cells.data(fact.data(), quantities, reader).forEach(d -> work.data.add(named.read(d, said)));
        takeMeasures(fact, work);
        return work;
    }

    /** What the fact is about; that it is a story or an honour says the sentence itself. */
    private Sourced item(Fact fact) {
        Sourced item = Cells.sourced(fact.item());
        Matcher story = FactKind.STORY.matcher(item.text());
        if (story.lookingAt()) {
            return item.slice(story.end(), item.text().length());
        }
        boolean label = words.has("泛称事项", item.text()) || theming.headless(fact.theme().text()) && words.has("范围事项", item.text());
        boolean more = !fact.measures().isEmpty() || !fact.data().isEmpty() || !fact.result().isEmpty();
        int honours = item.text().endsWith("荣誉") && fact.measures().isEmpty() && more ? item.text().length() - 2 : 0;
        if (honours > 1) {
            // 渔业局荣誉 is a label: what was won says it, and whose it is stays.
            boolean holder = words.ending("组织主体", item.text().substring(0, honours)).isPresent();
            return holder ? item.slice(0, honours) : Sourced.EMPTY;
        }
        return label && more ? Sourced.EMPTY : item;
    }

    /** The measures; 3月启动 as time is a measure too, and 全覆盖 as measure a result. */
    private void takeMeasures(Fact fact, SentenceWork work) {
        List<Sourced> given = work.given;
        given.addAll(Cells.measures(fact.measures()));
        given.replaceAll(m -> work.described.getOrDefault(m.text(), m));
        for (Sourced part : Cells.parts(fact.measures())) {
            List<String> row = Cells.clauses(part).stream().map(Sourced::text).toList();
            work.row.addAll(row.size() >= ROW && row.stream().allMatch(r -> r.length() == MEMBER) ? row : List.of());
        }
        Matcher begun = BEGUN.matcher(work.time.text());
        if (begun.matches() && !work.item.isEmpty()) {
            given.add(0, work.time.slice(begun.start(2), begun.end(2)));
            work.time = work.time.slice(0, begun.end(1));
        }
        List<Sourced> reached = given.stream().filter(m -> COVERED.matcher(m.text()).matches() && given.size() > 0).toList();
        given.removeAll(reached);
        work.results.addAll(0, reached);
    }

    /** 首创修饰 go to the item, 率先 to the action; the rest are clauses of their own. */
    private void takeResults(Fact fact, SentenceWork work) {
        List<Sourced> results = Cells.measures(fact.result());
        if (firsts.each(work, fact, results)) {
            return;
        }
        for (Sourced result : results) {
            if (saidBefore(result.text(), fact)) {
                continue;
            }
            if (ONLY.matcher(result.text()).matches() && !work.item.isEmpty()) {
                work.item = result.plus(Wording.glue("的")).plus(work.item);
                continue;
            }
            if (firsts.named(work, fact, result)) {
                continue;
            }
            if ((words.has("首创修饰", result.text()) || FIRST.matcher(result.text()).matches() && !result.text().startsWith("均")) && !work.item.isEmpty() && work.manner.isEmpty()) {
                work.item = result.plus(work.item);
            } else if (FirstDone.MANNER.matcher(result.text()).matches() && work.manner.isEmpty()) {
                work.manner = Optional.of(result);
            } else {
                work.results.add(result);
            }
        }
    }

    /** 化解33件 as figure and as result: a cell that only repeats another is not told twice. */
    private static boolean saidBefore(String result, Fact fact) {
        boolean figure = fact.data().text().contains(result);
        return result.length() > 1 && figure || result.length() > 2 && (fact.item().text() + "；" + fact.measures().text()).contains(result);
    }

    /** A section of the unit itself: 干部科; 指挥中心, without a place or a superior in its name. */
    boolean inner(String name) {
        boolean placed = words.list("外部标志").stream().anyMatch(name::contains);
        return words.ending("内设机构", name).isPresent() || !placed && words.ending("内设单位", name).isPresent();
    }
}
