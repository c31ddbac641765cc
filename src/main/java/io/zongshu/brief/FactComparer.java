package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.language.Figure;
import io.zongshu.language.Figures;
import io.zongshu.language.IndicatorWords;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes facts comparable: what each figure measures, of which time and place. */
final class FactComparer {
    private static final Pattern OFFICE_PLACE = Pattern.compile("^(?:.{2,6}?[省市州])?([\\p{IsHan}]{1,4}?(?:县|区|旗|镇|乡|街道))");
    private static final Pattern TEXT_PLACE = Pattern.compile(
            "(?:^|[，。；：、在])([\\p{IsHan}]{2,4}?(?:县|镇(?![村街])|乡(?![镇村])|街道|(?<![社小园景山城校地辖片市灾林矿库牧])区))(?![级域委政属直])");
    private static final Pattern NO_PLACE = Pattern.compile("[全各我本该乡城市老新].*|.*[各全个每].*|.*(?:乡镇|城镇|城乡|市区)");
    private static final Pattern HALF = Pattern.compile("上半年|下半年|季度|[0-9]月?(?:[-—－–~～至到])+[0-9]{1,2}月|截[至止]");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?");

    private final Figures figures;
    private final Themes themes;
    private final String year;
    private final String own;

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
        this.own = unit;
    }

    List<ComparedFact> all(List<Fact> facts) {
        String common = commonPlace(facts);
        List<ComparedFact> compared = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            compared.add(fact(i, facts.get(i), common));
        }
        return compared;
    }

    // Where most departments of a folder are, the others' facts are of the same place if they name none.
    private String commonPlace(List<Fact> facts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Fact fact : facts) {
            String place = officePlace(fact.department().text());
            if (!place.isEmpty()) {
                counts.merge(place, 1, Integer::sum);
            }
        }
        int all = counts.values().stream().mapToInt(n -> n).sum();
        return counts.entrySet().stream()
                .filter(e -> own.isEmpty() && e.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private ComparedFact fact(int index, Fact fact, String common) {
        String text = String.join("；", fact.item().text(), fact.measures().text(), fact.data().text(), fact.result().text());
        String place = place(fact, text);
        IndicatorWords words = figures.words();
        String plain = words.canonical(text.replaceAll("[0-9.,]+(?:余|多)?", ""));
        return new ComparedFact(
                index,
                fact,
                ComparedFact.source(firstAddress(fact)),
                fact.kind(themes),
                place.equals(common) ? "" : place,
                words.canonical(fact.theme().text() + "；" + fact.item().text()),
                ComparedFact.pairs(plain),
                ComparedFact.pairs(fact.item().text()),
                ComparedFact.names(text),
                figures(fact));
    }

    private static String firstAddress(Fact fact) {
        return fact.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.address().isEmpty())
                .map(Cell::address)
                .findFirst()
                .orElse("");
    }

    private String place(Fact fact, String text) {
        String office = officePlace(fact.department().text());
        if (!office.isEmpty()) {
            return office;
        }
        Matcher matcher = TEXT_PLACE.matcher(text);
        while (matcher.find()) {
            String place = matcher.group(1);
            boolean begun = !figures.words().split(place).verb().isEmpty();
            if (!begun && !NO_PLACE.matcher(place).matches() && !own.contains(place)) {
                return place;
            }
        }
        return "";
    }

    private String officePlace(String department) {
        Matcher matcher = OFFICE_PLACE.matcher(department);
        if (!matcher.find()) {
            return "";
        }
        String place = matcher.group(1);
        boolean short_ = place.length() < 3 && !place.endsWith("街道");
        return short_ || NO_PLACE.matcher(place).matches() || own.contains(place) ? "" : place;
    }

    private List<ComparedFigure> figures(Fact fact) {
        List<ComparedFigure> all = new ArrayList<>();
        IndicatorWords.Indicator item = figures.words().split(fact.item().text().replaceAll("[“”]", ""));
        for (Cell cell : List.of(fact.item(), fact.measures(), fact.data(), fact.result())) {
            for (Figure figure : figures.find(cell.text())) {
                if (figure.comparable()) {
                    all.add(compared(fact, cell, figure, item));
                }
            }
        }
        return all;
    }

    private ComparedFigure compared(Fact fact, Cell cell, Figure figure, IndicatorWords.Indicator item) {
        boolean bare = figure.noun().isEmpty();
        String noun = bare ? item.noun() : figure.noun();
        Set<String> verbs = new TreeSet<>();
        if (!figure.verb().isEmpty()) {
            verbs.add(figure.verb());
        } else if (cell.address().equals(fact.data().address()) || bare) {
            verbs.addAll(verbsAround(fact, figure.noun()));
            if (!item.verb().isEmpty() && (bare || item.noun().contains(figure.noun()) || figure.noun().contains(item.noun()))) {
                verbs.add(item.verb());
            }
        }
        return new ComparedFigure(
                cell, figure, verbs, noun, figures.words().unit(figure.quantity().unit()), period(figure, fact),
                figures.words().isGeneral(noun));
    }

    // 引进 in 举措 is the verb of 高层次人才120名 in 数据.
    private Set<String> verbsAround(Fact fact, String noun) {
        Set<String> near = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (String clause : fact.measures().text().split("[；，。;,]")) {
            Set<String> verbs = figures.words().verbsIn(clause);
            // A bare verb has its object elsewhere: in 事项 or 数据.
            boolean bareVerb = noun.isEmpty() || figures.words().split(clause).noun().isEmpty();
            all.addAll(bareVerb ? verbs : Set.of());
            boolean speaksOf = noun.length() >= 2 && clause.contains(noun.substring(noun.length() - 2));
            if (speaksOf) {
                near.addAll(verbs);
            }
        }
        return near.isEmpty() ? all : near;
    }

    private String period(Figure figure, Fact fact) {
        String period = figure.period();
        if (period.isEmpty()) {
            String time = fact.time().text();
            boolean partOfYear = HALF.matcher(time).find();
            String named = figures.words().period(time);
            period = partOfYear ? time : YEAR.matcher(named).matches() ? named : "";
        }
        Matcher matcher = YEAR.matcher(period);
        boolean whole = matcher.matches() && (year.isEmpty() || matcher.group(1).equals(year));
        return whole ? "" : period.replaceFirst("^" + (year.isEmpty() ? "(?!)" : year + "年"), "");
    }
}
