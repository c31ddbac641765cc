package io.zongshu.brief;

import io.zongshu.language.Figure;
import io.zongshu.language.Figures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fact says around its figures: item, measures, office, names and verbs by which a figure's own words are made whole. */
final class FigureSurroundings {
    private static final Pattern CLAUSE_ENDS = Pattern.compile("[；，。;,]");
    private static final Pattern SHEET = Pattern.compile("^.*?\\.[A-Za-z]+ ([^!]{2,})!.*$");
    private static final Pattern FILE = Pattern.compile("^([^!]*?)\\.[A-Za-z]{2,5}(?=[ !]|$)");
    private static final int LEAST_OBJECT = 5;
    /** What a school, a hospital, a firm reports is its own. */
    private static final Pattern INSTITUTION = Pattern.compile(".*(?:学校|中学|小学|大学|学院|医院|幼儿园|公司|集团|馆|园|厂|一中|二中|三中)(?:办公室|院办|校办|综合部|综合办)?");
    private static final Pattern OWN = Pattern.compile("[全我本](?:院|校|馆|所|站|局|中心|单位|公司|系统)");
    private static final Pattern SUMMED = Pattern.compile("^(\\D{3,16}?)(?:(?:19|20)[0-9]{2}年)?(?:累计|共计|总共|一共|共)");

    private final Figures figures;
    // A fact's figures share what is said around them.
    private final Map<String, Measures> measures = new HashMap<>();
    private final Map<Fact, String> owners = new IdentityHashMap<>();

    /** What measures say. @param verbs of all clauses together */
    private record Measures(Set<String> verbs, List<Clause> clauses) {}

    /** A clause of measures. @param bare whether its object stands elsewhere, in 事项 or 数据 */
    private record Clause(String text, Set<String> verbs, boolean bare) {}

    FigureSurroundings(Figures figures) {
        this.figures = figures;
    }

    /** A figure as its fact tells it: 40个 of the item 计划新建充电站 is planned. */
    Figure told(Fact fact, Figure figure) {
        boolean bare = figure.indicator().isEmpty() && !figure.planned() && !fact.item().isEmpty();
        // 一线练兵计划 is a name.
        return bare && figures.find(fact.item().text().replaceFirst("(?:计划|规划)$", "") + figure.quantity().text()).stream().anyMatch(Figure::planned) ? figure.asPlanned() : figure;
    }

    static String firstAddress(Fact fact) {
        for (Cell cell : fact.cells()) {
            if (!cell.isEmpty() && !cell.address().isEmpty()) {
                return cell.address();
            }
        }
        return "";
    }

    // 全市各博物馆共接待观众: what stands before 共 says whose they are.
    private String subject(String cell, Figure figure) {
        String before = cell.substring(0, Math.min(cell.length(), figure.quantity().start()));
        Matcher summed = SUMMED.matcher(before.substring(1 + Math.max(before.lastIndexOf('，'), Math.max(before.lastIndexOf('；'), before.lastIndexOf('。')))));
        return summed.find() ? "|" + figures.forms().letters(summed.group(1)) : "";
    }

    /** 人均 … of a fact's item or measures, for figures that do not say. */
    String average(Fact fact) {
        String item = figures.forms().of(fact.item().text()).average();
        return item.isEmpty() ? figures.forms().of(fact.measures().text()).average() : item;
    }

    /**
     * Letters of what a figure is said of, parted by |.
     *
     * @param cell the text before the figure, where its noun says too little; else empty
     */
    String topic(Fact fact, Figure figure, boolean bare, String cell) {
        return String.join("|", List.of(
                figures.forms().letters(ComparedFact.called(fact)), figures.forms().letters(fact.measures().isEmpty() ? fact.result().text() : fact.measures().text()),
                figures.forms().letters(figure.subject()),
                figures.forms().letters(bare ? figure.indicator() : object(figure)) + owners.computeIfAbsent(fact, this::own))) + (cell.isEmpty() ? "" : subject(cell, figure));
    }

    // 全院职工 of a hospital's reply are the hospital's.
    private String own(Fact fact) {
        String office = fact.department().text();
        boolean own = INSTITUTION.matcher(office).matches() || OWN.matcher(FactComparer.text(fact)).find();
        return own ? "|" + figures.forms().letters(fact.department().text()) : "";
    }

    // 脱贫群众 of 从脱贫群众中续聘护林员 is no part of the noun but stands before it.
    private static String object(Figure figure) {
        int noun = figure.indicator().indexOf(figure.noun());
        return noun < LEAST_OBJECT ? "" : figure.indicator().substring(0, noun);
    }

    /** Letters of the file's name: what 南桥社区's file tells is 南桥社区's. */
    String owner(Fact fact) {
        return figures.forms().letters(file(fact));
    }

    /** The name of the file that tells a fact, without its suffix. */
    static String file(Fact fact) {
        Matcher file = FILE.matcher(firstAddress(fact));
        return file.find() ? file.group(1) : "";
    }

    /** Letters of the theme and the sheet. */
    String field(Fact fact) {
        Matcher sheet = SHEET.matcher(firstAddress(fact));
        // A theme that was found by key words is not the office's own word.
        boolean own = !fact.theme().address().equals(fact.data().address());
        return (own ? figures.forms().letters(fact.theme().text()) : "") + "|" + (sheet.matches() ? figures.forms().letters(sheet.group(1)) : "");
    }

    /** What stands in quotes or bears a number around a figure. */
    static Set<String> names(Fact fact, Figure figure) {
        String around = fact.item().text() + "；" + fact.measures().text() + "；" + figure.subject();
        Set<String> names = new TreeSet<>(ComparedFact.names(around));
        names.addAll(NumberedEvents.names(around));
        return names;
    }

    // Where item or theme name what is counted, a name among the measures only tells how it was done.
    Set<String> rivalNames(Fact fact, Figure figure, String noun) {
        boolean said = noun.length() >= 2 && (figures.forms().letters(fact.item().text()).contains(noun) || figures.forms().letters(fact.theme().text()).contains(noun));
        return said ? ComparedFact.names(fact.item().text() + "；" + figure.subject())
                : ComparedFact.names(fact.item().text() + "；" + fact.measures().text() + "；" + figure.subject());
    }

    // 引进 in 举措 is the verb of 高层次人才120名 in 数据.
    Set<String> verbs(Fact fact, String noun) {
        Set<String> near = new TreeSet<>();
        Set<String> all = new TreeSet<>();
        for (Clause clause : measures(fact).clauses()) {
            all.addAll(clause.bare() ? clause.verbs() : Set.of());
            boolean speaksOf = noun.length() >= 2 && clause.text().contains(noun.substring(noun.length() - 2));
            if (speaksOf) {
                near.addAll(clause.verbs());
            }
        }
        return near.isEmpty() ? all : near;
    }

    /** The verbs of a fact's measures. */
    Set<String> verbs(Fact fact) {
        return measures(fact).verbs();
    }

    private Measures measures(Fact fact) {
        return measures.computeIfAbsent(fact.measures().text(), text -> {
            List<Clause> clauses = new ArrayList<>();
            for (String clause : CLAUSE_ENDS.split(text)) {
                clauses.add(new Clause(clause, figures.words().verbsIn(clause), figures.words().phrase(clause).noun().isEmpty()));
            }
            return new Measures(figures.words().verbsIn(text), clauses);
        });
    }
}
