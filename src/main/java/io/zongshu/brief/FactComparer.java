package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.language.Figure;
import io.zongshu.language.Figures;
import io.zongshu.language.IndicatorForm;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.IndicatorLikeness;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.Places;
import io.zongshu.language.Themes;
import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes facts comparable: what each figure measures, of which time and place. */
final class FactComparer {
    private static final Pattern PART_OF_YEAR = Pattern.compile("上半年|下半年|季度|[0-9]月?(?:[-—－–~～至到])+[0-9]{1,2}月|截[至止]");
    /** 4月至12月 is when a work was done: no report of a part of the year begins in April. */
    private static final Pattern WORK = Pattern.compile("(?:(?:19|20)[0-9]{2}年)?(?:0?[2-9]|1[0-2])月?(?:[-—－–~～]{1,2}|至|到)(?:次年|翌年)?[0-9]{1,2}月(?:份|底|末)?");
    /** 526户企业 are 526家. */
    private static final Pattern FIRMS = Pattern.compile("企业|经营主体|市场主体|商户|商家|个体|工商户|门店|单位|纳税人");
    private static final Pattern SUMMED = Pattern.compile("^(\\D{3,16}?)(?:(?:19|20)[0-9]{2}年)?(?:累计|共计|总共|一共|共)");
    /** 综合评价中排 tells a place in 综合评价. */
    private static final Pattern RANKS = Pattern.compile("中?(?:排名|排在|位居|位列|名列|并列|居|列|排)$");
    /** What a school, a hospital, a firm reports is its own. */
    private static final Pattern INSTITUTION = Pattern.compile(".*(?:学校|中学|小学|大学|学院|医院|幼儿园|公司|集团|馆|园|厂|一中|二中|三中)(?:办公室|院办|校办|综合部|综合办)?");
    private static final Pattern OWN = Pattern.compile("[全我本](?:院|校|馆|所|站|局|中心|单位|公司|系统)");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?度?");
    private static final Pattern NAMES_A_YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");
    private static final Pattern SHEET = Pattern.compile("^.*?\\.[A-Za-z]+ ([^!]{2,})!.*$");

    private static final int LEAST_OBJECT = 5;

    private final Figures figures;
    private final Themes themes;
    private final String ownPlace;
    private String year;

    /**
     * Looks at facts with a brief's period and unit in mind.
     *
     * @param period 年度 of the brief: figures of that year are of the whole period
     * @param unit 单位 of the brief: its own place is no place below it
     */
    FactComparer(Settings settings, String period, String unit) {
        this.figures = Figures.load(settings);
        this.themes = Themes.load(settings);
        Matcher matcher = YEAR.matcher(period);
        this.year = matcher.matches() ? matcher.group(1) : "";
        this.ownPlace = unit;
    }

    /** What indicators are compared by. */
    IndicatorForms forms() {
        return figures.forms();
    }

    /** @param briefs for facts that were read from a brief put together before, its name */
    List<ComparedFact> all(List<Fact> facts, Map<Integer, String> briefs) {
        year = year.isEmpty() ? commonYear(facts) : year;
        String common = commonPlace(facts);
        List<ComparedFact> compared = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            compared.add(fact(i, facts.get(i), briefs.getOrDefault(i, ""), common));
        }
        return compared;
    }

    // Without 年度, the year that is named most is the paper's own.
    private static String commonYear(List<Fact> facts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Fact fact : facts) {
            Matcher matcher = NAMES_A_YEAR.matcher(text(fact) + fact.time().text());
            while (matcher.find()) {
                counts.merge(matcher.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
    }

    // Where most departments of a folder are, the others' facts are of the same place if they name none.
    private String commonPlace(List<Fact> facts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Fact fact : facts) {
            String place = Places.ofOffice(fact.department().text());
            if (!place.isEmpty()) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(n -> n).sum();
        return counts.entrySet().stream()
                .filter(e -> ownPlace.isEmpty() && e.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static String text(Fact fact) {
        return String.join("；", fact.item().text(), fact.measures().text(), fact.data().text(), fact.result().text());
    }

    private ComparedFact fact(int index, Fact fact, String brief, String common) {
        String text = text(fact);
        String place = place(fact);
        String below = place.equals(common) ? "" : place;
        Map<Integer, Statements> statements = statements(fact);
        IndicatorWords words = figures.words();
        String plain = words.canonical(text.replaceAll("[0-9.,]+(?:余|多)?", ""));
        return new ComparedFact(
                index,
                fact,
                ComparedFact.source(firstAddress(fact)),
                brief,
                fact.kind(themes),
                below,
                ComparedFact.pairs(plain),
                ComparedFact.pairs(fact.item().text()),
                ComparedFact.names(text),
                statements,
                figures(fact, below, statements));
    }

    private static String firstAddress(Fact fact) {
        return fact.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.address().isEmpty())
                .map(Cell::address)
                .findFirst()
                .orElse("");
    }

    private String place(Fact fact) {
        String office = Places.ofOffice(fact.department().text());
        if (!office.isEmpty() && !ownPlace.contains(office)) {
            return office;
        }
        // 其中澜江区42个 is of the whole; a figure's own place is the figure's.
        String own = String.join("；", fact.item().text(), fact.measures().text(), fact.result().text());
        String named = Places.in(own);
        boolean begun = !named.isEmpty() && !figures.words().phrase(named).verbs().isEmpty();
        return begun || ownPlace.contains(named) ? "" : named;
    }

    private Map<Integer, Statements> statements(Fact fact) {
        Map<Integer, Statements> statements = new TreeMap<>();
        for (int column = Spot.ITEM; column <= Spot.RESULT; column++) {
            String text = fact.cells().get(column).text();
            statements.put(column, Statements.of(text, figures.find(text)));
        }
        return statements;
    }

    private List<ComparedFigure> figures(Fact fact, String place, Map<Integer, Statements> statements) {
        List<ComparedFigure> all = new ArrayList<>();
        statements.forEach((column, parts) -> {
            List<Figure> found = figures.find(parts.text());
            for (Figure figure : found) {
                if (parts.text().startsWith("大关", figure.quantity().end())) {
                    // 突破400亿元大关，达到412.7亿元: the second is how much.
                    continue;
                }
                Spot spot = new Spot(column, parts.at(figure.quantity().start()));
                ValueRange.of(figure.quantity())
                        .filter(range -> figure.comparable() || figure.kind() == Figure.Kind.RANK)
                        .ifPresent(range -> all.add(compared(fact, spot, figure, whole(figure, found), range, place)));
            }
        });
        return all;
    }

    // 新签约项目82个，总投资436亿元，其中亿元以上项目61个: what was done to the whole was done to its part.
    private static Optional<Figure> whole(Figure part, List<Figure> found) {
        return found.stream()
                .filter(f -> part.part() && !f.part() && f.quantity().start() < part.quantity().start() && f.quantity().unit().equals(part.quantity().unit()))
                .reduce((a, b) -> b);
    }

    private ComparedFigure compared(Fact fact, Spot spot, Figure figure, Optional<Figure> ofWhole, ValueRange range, String place) {
        IndicatorForms forms = figures.forms();
        IndicatorForm own = figure.kind() == Figure.Kind.RANK ? forms.of(RANKS.matcher(figure.indicator()).replaceFirst("")) : forms.of(figure);
        Set<String> verbs = new TreeSet<>(own.verbs());
        if (verbs.isEmpty()) {
            ofWhole.ifPresent(whole -> verbs.addAll(forms.of(whole).verbs()));
        }
        boolean bare = own.noun().isEmpty();
        if (verbs.isEmpty() && (bare || spot.column() == Spot.DATA)) {
            verbs.addAll(verbsAround(fact, own.noun(), bare));
        }
        IndicatorForm item = forms.of(fact.item().text());
        Set<String> around = new TreeSet<>(figures.words().verbsIn(fact.measures().text()));
        if (bare) {
            around.addAll(item.verbs());
        }
        if (verbs.isEmpty() && !bare && (item.noun().contains(own.noun()) || own.noun().contains(item.noun()))) {
            verbs.addAll(item.verbs());
        }
        IndicatorForm whole = new IndicatorForm(
                Set.copyOf(verbs), own.noun(), own.contrasts(), own.names(), own.limits(), own.fresh() || bare && item.fresh(),
                own.total() || bare && item.total(), own.average().isEmpty() && bare ? averageAround(fact) : own.average(),
                own.general(), own.listing());
        boolean firms = figure.quantity().unit().equals("户") && FIRMS.matcher(figure.indicator() + (bare ? fact.item().text() : "")).find();
        String unit = figures.words().unit(firms ? "家" : figure.quantity().unit());
        return new ComparedFigure(
                fact.cells().get(spot.column()), spot, figure, new IndicatorLikeness.Placed(whole, topic(fact, figure, bare) + (own.general() ? subject(fact.cells().get(spot.column()).text(), figure) : ""), field(fact), names(fact, figure), around), unit,
                range.times(figures.words().times(figure.quantity().unit())), period(figure, fact),
                place(figure, place),
                NumberedEvents.around(figure, fact, fact.cells().get(spot.column()).text()), rivalNames(fact, figure, own.noun()));
    }

    // Its own place, that of what was said just before, or its fact's.
    private String place(Figure figure, String ofFact) {
        String own = figure.place().isEmpty() ? Places.in(figure.subject()) : figure.place();
        return own.isEmpty() || ownPlace.contains(own) ? ofFact : own;
    }

    // 全市各博物馆共接待观众: what stands before 共 says whose they are.
    private String subject(String cell, Figure figure) {
        String before = cell.substring(0, Math.min(cell.length(), figure.quantity().start()));
        Matcher summed = SUMMED.matcher(before.substring(1 + Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')))));
        return summed.find() ? "|" + forms().letters(summed.group(1)) : "";
    }

    private String averageAround(Fact fact) {
        String item = forms().of(fact.item().text()).average();
        return item.isEmpty() ? forms().of(fact.measures().text()).average() : item;
    }

    private String topic(Fact fact, Figure figure, boolean bare) {
        return String.join("|", List.of(
                forms().letters(fact.item().text()), forms().letters(fact.measures().isEmpty() ? fact.result().text() : fact.measures().text()),
                forms().letters(figure.subject()),
                forms().letters(bare ? figure.indicator() : object(figure)) + own(fact, figure)));
    }

    // 全院职工 of a hospital's reply are the hospital's.
    private String own(Fact fact, Figure figure) {
        String office = fact.department().text();
        boolean own = INSTITUTION.matcher(office).matches() || OWN.matcher(text(fact)).find();
        return own ? "|" + forms().letters(fact.department().text()) : "";
    }

    // 脱贫群众 of 从脱贫群众中续聘护林员 is no part of the noun but stands before it.
    private static String object(Figure figure) {
        int noun = figure.indicator().indexOf(figure.noun());
        return noun < LEAST_OBJECT ? "" : figure.indicator().substring(0, noun);
    }

    private String field(Fact fact) {
        Matcher sheet = SHEET.matcher(firstAddress(fact));
        // A theme that was found by key words is not the office's own word.
        boolean own = !fact.theme().address().equals(fact.data().address());
        return (own ? forms().letters(fact.theme().text()) : "") + "|" + (sheet.matches() ? forms().letters(sheet.group(1)) : "");
    }

    private static Set<String> names(Fact fact, Figure figure) {
        String around = fact.item().text() + "；" + fact.measures().text() + "；" + figure.subject();
        Set<String> names = new TreeSet<>(ComparedFact.names(around));
        names.addAll(NumberedEvents.names(around));
        return names;
    }

    // Where item or theme name what is counted, a name among the measures only tells how it was done.
    private Set<String> rivalNames(Fact fact, Figure figure, String noun) {
        boolean said = noun.length() >= 2 && (forms().letters(fact.item().text()).contains(noun) || forms().letters(fact.theme().text()).contains(noun));
        return said ? ComparedFact.names(fact.item().text() + "；" + figure.subject())
                : ComparedFact.names(fact.item().text() + "；" + fact.measures().text() + "；" + figure.subject());
    }

    // 引进 in 举措 is the verb of 高层次人才120名 in 数据.
    private Set<String> verbsAround(Fact fact, String noun, boolean bare) {
        Set<String> near = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (String clause : fact.measures().text().split("[；，。;,]")) {
            Set<String> verbs = figures.words().verbsIn(clause);
            // A bare verb has its object elsewhere: in 事项 or 数据.
            boolean bareVerb = figures.words().phrase(clause).noun().isEmpty();
            all.addAll(bareVerb ? verbs : Set.of());
            boolean speaksOf = noun.length() >= 2 && clause.contains(noun.substring(noun.length() - 2));
            if (speaksOf) {
                near.addAll(verbs);
            }
        }
        return near.isEmpty() ? all : near;
    }

    private String period(Figure figure, Fact fact) {
        String written = figure.period();
        if (written.isEmpty()) {
            String time = fact.time().text();
            boolean part = PART_OF_YEAR.matcher(time).find();
            String named = time.matches("(?:19|20)[0-9]{2}") ? time + "年" : figures.words().period(time);
            written = part && !WORK.matcher(time).matches() ? named.isEmpty() ? time : named : YEAR.matcher(named).matches() ? named : "";
        }
        return TimeSpan.canonical(written, year);
    }
}
