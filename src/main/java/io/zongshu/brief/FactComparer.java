package io.zongshu.brief;

import io.zongshu.language.Figure;
import io.zongshu.language.Figures;
import io.zongshu.language.IndicatorForm;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.IndicatorLikeness;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.Themes;
import io.zongshu.language.TimeSpan;
import java.util.ArrayList;
import java.util.HashMap;
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
    private static final Pattern YEAR_ALONE = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("(?:1[0-2]|[1-9])\\.(?:[12][0-9]|3[01])");
    private static final Pattern PART_OF_YEAR = Pattern.compile("上半年|下半年|季度|[0-9]月?(?:[-—－–~～至到])+[0-9]{1,2}月|截[至止]");
    /** 4月至12月 is when a work was done: no report of a part of the year begins in April. */
    private static final Pattern WORK = Pattern.compile("(?:(?:19|20)[0-9]{2}年)?(?:0?[2-9]|1[0-2])月?(?:[-—－–~～]{1,2}|至|到)(?:次年|翌年)?[0-9]{1,2}月(?:份|底|末)?");
    /** 526户企业 are 526家. */
    private static final Pattern FIRMS = Pattern.compile("企业|经营主体|市场主体|商户|商家|个体|工商户|门店|单位|纳税人");
    /** 综合评价中排 tells a place in 综合评价. */
    private static final Pattern RANKS = Pattern.compile("中?(?:排名|排在|位居|位列|名列|并列|居|列|排)$");
    private static final Pattern HOTLINE = Pattern.compile("(?:政务|政府|便民|市民|服务){0,3}(?:热线|平台)");
    private static final Set<String> CALLED = Set.of("110", "119", "120", "122");
    private static final Set<String> SPANS = Set.of("小时", "分钟", "刻钟", "天");
    /** What is called by how long it is open or how far it is. */
    private static final Pattern OPEN_FOR = Pattern.compile(
            "自助|服务|便民|生活|医|值[守班]|开放|营业|不打烊|无人|智[能慧]|图书|书[房店屋]|城市|阅读|健身|体育|文化|养老|救援|急救|政务|办税|警务|在线|无理由|圈");
    private static final Pattern LASTS = Pattern.compile("(?:[至到为达]|用时|时间|时长|时限|平均|缩短|压缩|不超过)$");
    private static final Pattern STAGE = Pattern.compile("[一二三四五六]期");
    private static final Set<String> VOLTAGES = Set.of("伏", "千伏", "kV", "V");
    private static final Pattern BELOW = Pattern.compile(".*(?:高新区|经开区|开发区|园区|新区|镇|乡|街道)");
    private static final Pattern TOWN = Pattern.compile(".*(?:镇|乡|街道)");
    private static final Pattern HELD = Pattern.compile("^在\\p{IsHan}{2,10}(?=，|$)");
    private static final Pattern ZONE = Pattern.compile("\\p{IsHan}{1,3}(高新区|经开区|开发区)");
    private static final Pattern FILE_NUMBER = Pattern.compile("^[0-9.、_\\-]+");
    private static final Pattern NUMBERS = Pattern.compile("[0-9.,]+(?:余|多)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?度?");
    private static final Pattern NAMES_A_YEAR = Pattern.compile("((?:19|20)[0-9]{2})年");

    private final Figures figures;
    private final FigureSurroundings surroundings;
    private final Themes themes;
    private final String ownPlace;
    /** The place that a file's name tells. */
    private final Map<String, String> reporting = new HashMap<>();
    private String year;

    /**
     * Looks at facts with a brief's period and unit in mind.
     *
     * @param period 年度 of the brief: figures of that year are of the whole period
     * @param unit 单位 of the brief: its own place is no place below it
     */
    FactComparer(Figures figures, Themes themes, String period, String unit) {
        this.figures = figures;
        this.surroundings = new FigureSurroundings(figures);
        this.themes = themes;
        Matcher matcher = YEAR.matcher(period);
        this.year = matcher.matches() ? matcher.group(1) : "";
        this.ownPlace = unit;
    }

    /** What indicators are compared by. */
    IndicatorForms forms() {
        return figures.forms();
    }

    /** The paper's own year in digits; empty if nothing says. Known once facts were compared. */
    String year() {
        return year;
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
            String place = figures.places().ofOffice(fact.department().text());
            if (!place.isEmpty()) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        int all = 0;
        for (int count : counts.values()) {
            all += count;
        }
        int told = 0;
        for (Fact fact : facts) {
            told += fact.department().isEmpty() ? 0 : 1;
            String place = fact.department().isEmpty() ? reported(fact) : "";
            if (!place.isEmpty()) {
                counts.merge(place, 1, Integer::sum);
                all = facts.size();
            }
        }
        for (Map.Entry<String, Integer> place : counts.entrySet()) {
            // One town's reply among those of a county's offices makes the folder no town's.
            boolean own = !TOWN.matcher(place.getKey()).matches() || place.getValue() * 2 > told;
            if (ownPlace.isEmpty() && place.getValue() * 2 > all && own) {
                return place.getKey();
            }
        }
        return "";
    }

    // What 高新区主要经济指标.xlsx tells is told of 高新区.
    private String reported(Fact fact) {
        return reporting.computeIfAbsent(FigureSurroundings.file(fact), file -> {
            String place = figures.places().ofOffice(FILE_NUMBER.matcher(file).replaceFirst(""));
            return BELOW.matcher(place).matches() ? place : "";
        });
    }

    // 云川高新区 is 高新区.
    private static String zone(String place) {
        Matcher zone = ZONE.matcher(place);
        return zone.matches() ? zone.group(1) : place;
    }

    static String text(Fact fact) {
        return String.join("；", fact.item().text(), fact.measures().text(), fact.data().text(), fact.result().text());
    }

    private ComparedFact fact(int index, Fact fact, String brief, String common) {
        String text = text(fact);
        String place = place(fact);
        String below = place.equals(common) ? "" : zone(place);
        Map<Integer, List<Figure>> found = new TreeMap<>();
        Map<Integer, Statements> statements = new TreeMap<>();
        for (int column = Spot.ITEM; column <= Spot.RESULT; column++) {
            String cell = fact.cells().get(column).text();
            found.put(column, figures.find(cell));
            statements.put(column, Statements.of(cell, found.getOrDefault(column, List.of())));
        }
        IndicatorWords words = figures.words();
        String plain = words.canonical(NUMBERS.matcher(text).replaceAll(""));
        return new ComparedFact(
                index,
                fact,
                ComparedFact.source(FigureSurroundings.firstAddress(fact)),
                brief,
                fact.kind(themes),
                below,
                ComparedFact.pairs(plain),
                ComparedFact.pairs(ComparedFact.called(fact)),
                ComparedFact.names(text),
                statements,
                figures(fact, below, statements, found));
    }

    private String place(Fact fact) {
        String office = figures.places().ofOffice(fact.department().text());
        if (office.isEmpty()) {
            office = reported(fact);
        }
        if (!office.isEmpty() && !ownPlace.contains(office)) {
            return office;
        }
        // 其中澜江区42个 is of the whole; a figure's own place is the figure's.
        // Where a thing with a name was held is not whose it is.
        String measures = fact.item().isEmpty() ? fact.measures().text() : HELD.matcher(fact.measures().text()).replaceFirst("");
        String own = String.join("；", fact.item().text(), measures, fact.result().text());
        String named = figures.places().in(own);
        boolean begun = !named.isEmpty() && !figures.words().phrase(named).verbs().isEmpty();
        return begun || ownPlace.contains(named) ? "" : named;
    }

    private List<ComparedFigure> figures(
            Fact fact, String place, Map<Integer, Statements> statements, Map<Integer, List<Figure>> foundIn) {
        List<ComparedFigure> all = new ArrayList<>();
        for (Map.Entry<Integer, Statements> cell : statements.entrySet()) {
            int column = cell.getKey();
            Statements parts = cell.getValue();
            List<Figure> found = foundIn.getOrDefault(column, List.of());
            for (Figure figure : found) {
                if (isStage(parts.text(), figure) || isYear(parts.text(), figure) || isName(parts.text(), figure) || parts.text().startsWith("大关", figure.quantity().end())) {
                    // 突破400亿元大关，达到412.7亿元: the second is how much.
                    continue;
                }
                Spot spot = new Spot(column, parts.at(figure.quantity().start()));
                Optional<ValueRange> range = ValueRange.of(figure.quantity());
                if (range.isPresent() && (figure.comparable() || figure.kind() == Figure.Kind.RANK)) {
                    all.add(compared(fact, spot, surroundings.told(fact, figure), whole(figure, found), range.get(), place));
                }
            }
        }
        return all;
    }

    // 港区二期工程 is the second of them, 千吨级泊位 and 110千伏变电站 are kinds: none of them counts.
    private static boolean isStage(String text, Figure figure) {
        int end = figure.quantity().end();
        boolean stage = STAGE.matcher(figure.quantity().text()).matches() && figure.quantity().start() > 0 && Character.isIdeographic(text.charAt(figure.quantity().start() - 1));
        boolean kind = VOLTAGES.contains(figure.quantity().unit()) && end < text.length() && Character.isIdeographic(text.charAt(end));
        return stage || kind || figure.quantity().unit().equals("吨") && text.startsWith("级", end);
    }

    // 创新大赛（2025）: a year in brackets counts nothing, nor does the day of 3.15公布.
    private static boolean isYear(String text, Figure figure) {
        int start = figure.quantity().start();
        int end = figure.quantity().end();
        // 2025-07-12举办
        boolean dated = WrittenDate.in(text).filter(date -> date.start() <= start && end <= date.start() + date.text().length() && date.text().indexOf('月') < 0).isPresent();
        boolean day = dated || figure.quantity().unit().isEmpty() && DAY.matcher(figure.quantity().text()).matches() && end < text.length() && Character.isIdeographic(text.charAt(end));
        return day || start > 0 && text.charAt(start - 1) == '（' && YEAR_ALONE.matcher(figure.quantity().text()).matches() && text.startsWith("）", end);
    }

    // 12345热线, 110接警 and 24小时自助图书馆 count nothing.
    private static boolean isName(String text, Figure figure) {
        String behind = text.substring(figure.quantity().end());
        boolean number = figure.quantity().unit().isEmpty() && (HOTLINE.matcher(behind).lookingAt() || CALLED.contains(figure.quantity().text()) && behind.matches("\\p{IsHan}.*"));
        boolean time = SPANS.contains(figure.quantity().unit()) && OPEN_FOR.matcher(behind).lookingAt() && !LASTS.matcher(text.substring(0, figure.quantity().start())).find();
        return number || time;
    }

    // 新签约项目82个，总投资436亿元，其中亿元以上项目61个: what was done to the whole was done to its part.
    private static Optional<Figure> whole(Figure part, List<Figure> found) {
        return found.stream()
                .filter(f -> part.part() && !f.part() && f.quantity().start() < part.quantity().start() && f.quantity().unit().equals(part.quantity().unit()))
                .reduce((a, b) -> b);
    }

    private ComparedFigure compared(Fact fact, Spot spot, Figure figure, Optional<Figure> ofWhole, ValueRange range, String place) {
        IndicatorForms forms = figures.forms();
        RateUnit rate = RateUnit.of(figure, fact.cells().get(spot.column()).text());
        IndicatorForm own = figure.kind() == Figure.Kind.RANK ? forms.of(RANKS.matcher(figure.indicator()).replaceFirst(""))
                : rate.unit().isEmpty() ? forms.of(figure) : forms.of(rate.indicator());
        Set<String> verbs = new TreeSet<>(own.verbs());
        if (verbs.isEmpty()) {
            ofWhole.ifPresent(whole -> verbs.addAll(forms.of(whole).verbs()));
        }
        boolean bare = own.noun().isEmpty();
        if (verbs.isEmpty() && (bare || spot.column() == Spot.DATA)) {
            verbs.addAll(surroundings.verbs(fact, own.noun()));
        }
        IndicatorForm item = forms.of(fact.item().text());
        Set<String> around = new TreeSet<>(surroundings.verbs(fact));
        if (bare) {
            around.addAll(item.verbs());
        }
        if (verbs.isEmpty() && !bare && (item.noun().contains(own.noun()) || own.noun().contains(item.noun()))) {
            verbs.addAll(item.verbs());
        }
        IndicatorForm whole = new IndicatorForm(
                Set.copyOf(verbs), own.noun(), own.contrasts(), own.names(), own.limits(), own.fresh() || bare && item.fresh(),
                own.total() || bare && item.total(), own.average().isEmpty() && bare ? surroundings.average(fact) : own.average(),
                own.general(), own.listing());
        boolean firms = figure.quantity().unit().equals("户") && FIRMS.matcher(figure.indicator() + (bare ? fact.item().text() : "")).find();
        boolean power = figure.quantity().unit().equals("度") && figure.indicator().contains("电");
        String unit = rate.unit().isEmpty() ? figures.words().units().unit(firms ? "家" : power ? "度电" : figure.quantity().unit()) : rate.unit();
        return new ComparedFigure(
                fact.cells().get(spot.column()), spot, figure, new IndicatorLikeness.Placed(whole, surroundings.topic(fact, figure, bare, own.general() ? fact.cells().get(spot.column()).text() : ""), surroundings.field(fact), surroundings.owner(fact), FigureSurroundings.names(fact, figure), around), unit,
                range.times(figures.words().units().times(figure.quantity().unit())), period(figure, fact),
                place(figure, place),
                NumberedEvents.around(figure, fact, fact.cells().get(spot.column()).text()), surroundings.rivalNames(fact, figure, own.noun()));
    }

    // Its own place, that of what was said just before, or its fact's.
    private String place(Figure figure, String ofFact) {
        String own = figure.place().isEmpty() ? figures.places().in(figure.subject()) : figure.place();
        return own.isEmpty() || ownPlace.contains(own) ? ofFact : zone(own);
    }

    private String period(Figure figure, Fact fact) {
        String written = figure.period();
        if (written.isEmpty()) {
            String time = fact.time().text();
            boolean part = PART_OF_YEAR.matcher(time).find();
            String named = YEAR_ALONE.matcher(time).matches() ? time + "年" : figures.words().period(time);
            written = part && !WORK.matcher(time).matches() ? named.isEmpty() ? time : named : YEAR.matcher(named).matches() ? named : "";
        }
        return TimeSpan.canonical(written, year);
    }
}
