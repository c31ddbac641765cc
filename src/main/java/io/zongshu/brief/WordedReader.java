package io.zongshu.brief;

import io.zongshu.language.ChineseNumber;
import io.zongshu.language.Figure;
import io.zongshu.language.IndicatorForms;
import io.zongshu.language.Quantity;
import io.zongshu.language.TimeSpan;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates of events and the places in an order that facts tell. */
final class WordedReader {
    private static final Pattern CLAUSES = Pattern.compile("[，；。,;：（）()]");
    private static final Pattern RANK = Pattern.compile("第([0-9]{1,4}|[一二三四五六七八九十]{1,3})(?:([位名])(?!录|单|额)|(?=$))");
    private static final Pattern FIGURE = Pattern.compile("[0-9.]+[%％]?|第?[一二三四五六七八九十]+(?=[位名])");
    private static final Pattern SHORT_DATE = Pattern.compile("(?<![0-9.A-Za-z])(?:1[0-2]|0?[1-9])\\.(?:3[01]|[12][0-9]|0?[1-9])(?=日?\\p{IsHan}{2,8}$)");
    private static final Pattern COUNTS = Pattern.compile("(?<![0-9第])[0-9]{1,3}(?![0-9年届]|千伏|kV|号)|[0-9]{4,}(?=[余多万亿]?[个人名项件家处场元米])|[0-9]{5,}");
    /** 湿地公园（二期）于6月1日开园: what stands in brackets belongs to the name. */
    private static final Pattern IN_NAME = Pattern.compile("[（(](\\p{IsHan}{1,6})[）)](?=\\p{IsHan}|[0-9]{1,4}[年月.])");
    /** 进入初花期 and 初花日为 tell one event, 进入夏季 and 入夏日期 another. */
    private static final Pattern ENTERS = Pattern.compile("进入(\\p{IsHan}{1,4}?)(?:季节|季|期)(?=\\||$)");
    private static final Pattern DAY_OF = Pattern.compile("(?<=\\p{IsHan}{2})的?(?:日期|时间|日)?(?:为|是|在|于)?(?=\\||$)");
    private static final Pattern HELD_AT = Pattern.compile("在\\p{IsHan}{1,10}?(?:[镇乡村县市区园馆]|街道|广场|中心|现场|基地)(?=\\p{IsHan}{2})");
    private static final Pattern SEASON_ROW = Pattern.compile("^([春夏秋冬])[季天]?\\|入季\\|*$");
    private static final Pattern SEASON = Pattern.compile("\\|*[入出][春夏秋冬汛梅伏]\\|*");
    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    private static final Pattern PART_OF_YEAR = Pattern.compile("[上下]半年|[一二三四]季度|前三季度|1[-—－–~～至到]+[1-9]月");
    /** In 在云岭山游客中心广场开幕 the place says nothing of what is opened. */
    private static final Pattern WHERE = Pattern.compile("在[^，；。在]{2,16}$");
    /** 规划获省政府批复 says by whom, and no more of the plan. */
    private static final Pattern BY_WHOM = Pattern.compile("(?:获得?|经|被|由|报)(?:国务院|国家|中央|[省市县区州旗]?(?:委|政府|人大常委会)|[省市县区州]?\\p{IsHan}{1,6}[厅委局部办署])$");
    private static final String DATE_ALONE = "(?:20[0-9]{2}年)?[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|底|初|末)?";
    private static final int SPOKEN = 4;

    private final IndicatorForms forms;
    private final WordedTerms terms;
    private final String year;

    /** @param year of the paper: what is told of it is told of the paper's own time */
    WordedReader(IndicatorForms forms, WordedTerms terms, String year) {
        this.forms = forms;
        this.terms = terms;
        this.year = year;
    }

    /** All of a fact's, at most one date and one place for a clause. */
    List<WordedValue> of(ComparedFact fact) {
        List<WordedValue> found = new ArrayList<>();
        fact.statements().forEach((column, cell) -> {
            for (int n = 0; n < cell.count(); n++) {
                Spot spot = new Spot(column, n);
                String before = "";
                String day = "";
                for (String clause : clauses(cell.statement(n))) {
                    if (!terms.isPlanned(clause)) {
                        // 3月15日，东湖樱花初花: the date is of what is told next.
                        boolean alone = letters(clause.replaceFirst(DATE_ALONE, ""), false) == 0 && WrittenDate.in(clause).isPresent();
                        dated(fact, spot, alone || WrittenDate.in(clause).isPresent() ? clause : day + clause, before).ifPresent(found::add);
                        rank(fact, spot, clause, before).ifPresent(found::add);
                        day = alone ? clause : "";
                    }
                    before = clause.isBlank() ? before : clause;
                }
            }
        });
        timed(fact, found);
        for (Award.Told told : Award.in(fact, forms, year)) {
            WordedValue value = value(fact, told.spot(), "荣誉", told.who() + "|" + told.text(), false, told.text(), Optional.empty(), 0, Optional.empty());
            found.add(value.of(told.award(), told.who() + "：" + told.text()));
        }
        return List.copyOf(found);
    }

    private static String[] clauses(String statement) {
        return CLAUSES.split(IN_NAME.matcher(statement).replaceAll("$1"));
    }

    // 6月28日，大桥通车: the date stands in 时间, and what was done then is what stands first.
    private void timed(ComparedFact fact, List<WordedValue> found) {
        Optional<WrittenDate> date = WrittenDate.cell(fact.fact().time().text().replaceFirst("（.*|起$", ""));
        if (date.isEmpty() || !date.get().isParticular()) {
            return;
        }
        for (int column = Spot.ITEM; column <= Spot.RESULT; column++) {
            Statements cell = fact.statements().get(column);
            String first = cell == null || cell.count() == 0 ? "" : clauses(cell.statement(0))[0];
            boolean heading = column == Spot.ITEM && !PairCandidate.inTable(fact.fact().item());
            boolean counts = column == Spot.DATA && COUNTS.matcher(first).find();
            if (!heading && !counts && letters(first, false) > 1 && WrittenDate.in(first).isEmpty() && !terms.isPlanned(first)) {
                event(fact, new Spot(column, 0), first, "", date.get(), fact.fact().time().text()).ifPresent(found::add);
            }
        }
    }

    private Optional<WordedValue> dated(ComparedFact fact, Spot spot, String clause, String before) {
        return date(fact, clause).flatMap(when -> {
            int end = when.start() + when.text().length();
            String rest = clause.substring(0, when.start()) + "|" + clause.substring(end);
            // Of two dates nobody knows which belongs to what.
            return WrittenDate.in(clause.substring(end)).isPresent() ? Optional.empty() : event(fact, spot, rest, before, when, when.text());
        });
    }

    private Optional<WordedValue> event(ComparedFact fact, Spot spot, String clause, String before, WrittenDate when, String text) {
        List<WordedTerms.Step> all = terms.steps(clause);
        List<WordedTerms.Step> steps = told(all);
        boolean one = steps.stream().map(WordedTerms.Step::name).distinct().count() == 1;
        boolean counts = one && COUNTS.matcher(clause.substring(steps.get(0).end())).find();
        // 6月开通公交3条 is no step of one thing; of two steps nobody knows which the date is of.
        if (steps.size() > 1 && !one || counts || steps.isEmpty() && !when.isParticular()) {
            return Optional.empty();
        }
        String own = clause;
        String step = "";
        if (one) {
            step = steps.get(0).name();
            own = BY_WHOM.matcher(WHERE.matcher(clause.substring(0, all.get(0).start())).replaceFirst("")).replaceFirst("") + "|" + clause.substring(steps.get(0).end());
        }
        own = one ? own : DAY_OF.matcher(ENTERS.matcher(HELD_AT.matcher(own).replaceFirst("|")).replaceAll(m -> m.group(1).length() == 1 ? "入" + m.group(1) : "|" + m.group(1))).replaceAll("");
        boolean elided = letters(own, false) < 2;
        String name = elided ? subject(fact, spot, before, false) : own;
        return letters(name, false) < 2 ? Optional.empty()
                : Optional.of(value(fact, spot, step, name, elided, text, Optional.of(when), 0, Optional.empty()));
    }

    // 建成开放, 竣工通车: what comes last is what happened.
    private static List<WordedTerms.Step> told(List<WordedTerms.Step> steps) {
        List<WordedTerms.Step> last = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (i + 1 == steps.size() || steps.get(i + 1).start() > steps.get(i).end()) {
                last.add(steps.get(i));
            }
        }
        return last;
    }

    private Optional<WrittenDate> date(ComparedFact fact, String clause) {
        Optional<WrittenDate> date = WrittenDate.in(clause);
        Matcher brief = SHORT_DATE.matcher(clause);
        // 6.18正式启用, 5.8首航: figures alone are a date where they measure nothing.
        boolean alone = date.isEmpty() && brief.find() && (terms.steps(clause).size() == 1 || clause.length() - brief.group().length() >= SPOKEN)
                && fact.figures().stream().noneMatch(f -> measures(f, brief.group()));
        return alone ? WrittenDate.cell(brief.group()).map(d -> new WrittenDate(d.text(), brief.start(), d.year(), d.first(), d.last())) : date;
    }

    // No half things are counted: 5.8首.
    private static boolean measures(ComparedFigure figure, String written) {
        Quantity quantity = figure.figure().quantity();
        boolean counts = figure.unit().equals("个") && quantity.magnitude().isBlank();
        return quantity.text().contains(written) && !quantity.unit().isEmpty() && !counts;
    }

    private Optional<WordedValue> rank(ComparedFact fact, Spot spot, String clause, String before) {
        Matcher rank = RANK.matcher(clause.strip());
        if (!rank.find()) {
            return Optional.empty();
        }
        String told = clause.strip().substring(0, rank.start());
        Optional<Integer> place = place(rank.group(1));
        // 省属高校第6位 tells a place by its measure word.
        if (place.isEmpty() || rank.group(2) == null && !terms.isRanked(told)) {
            return Optional.empty();
        }
        if (PairCandidate.inTable(fact.fact().item()) && told.startsWith(fact.fact().item().text()) && letters(fact.fact().item().text(), true) == 0) {
            // 名次 is no name of a row: what its figure says is.
            told = told.substring(fact.fact().item().text().length());
            return Optional.of(value(fact, spot, terms.scope(told).orElse(""), told, false, rank.group(), Optional.empty(), place.get(), Optional.empty()));
        }
        boolean elided = terms.beginsRanked(told) || letters(told, true) < 2 || forms.of(terms.named(told)).noun().isEmpty() || spot.column() == Spot.DATA && inNote(fact, spot);
        String subject = elided ? subject(fact, spot, before, true) : told;
        // 全市信访考核 | 第二名: the row's name says among whom.
        String scope = terms.scope(told).or(() -> terms.scope(subject)).orElse("");
        // In 在全省绩效考核中列第5位 the clause names the order; of 居全省农商行第12位 the order is of what was told before.
        boolean names = elided && told.contains("在") && letters(told, true) > 1;
        Optional<Boolean> growth = PairCandidate.inTable(fact.fact().data()) && !terms.isGrowth(told)
                ? Optional.empty() : Optional.of(terms.isGrowth(elided ? growthOf(fact, before) + told : told));
        return Optional.of(value(fact, spot, scope, names ? told : subject, elided && !names, rank.group(), Optional.empty(), place.get(), growth));
    }

    // What stands beside a row's numbers is of the row.
    private static boolean inNote(ComparedFact fact, Spot spot) {
        return spot.statement() > 0 && PairCandidate.inTable(fact.fact().data());
    }

    private static String growthOf(ComparedFact fact, String before) {
        String[] clauses = CLAUSES.split(fact.fact().data().text());
        return !before.isEmpty() ? before : clauses.length == 0 ? "" : clauses[clauses.length - 1];
    }

    private static Optional<Integer> place(String written) {
        return written.matches("[0-9]+") ? Optional.of(Integer.parseInt(written)) : ChineseNumber.value(written).map(BigDecimal::intValue);
    }

    // What was told before in the statement, in 数据, or what the item names.
    private String subject(ComparedFact fact, Spot spot, String before, boolean rank) {
        if (!before.isEmpty() && letters(before, true) > 1) {
            Matcher figure = FIGURE.matcher(before);
            return figure.find() && figure.start() > 1 ? before.substring(0, figure.start()) : before;
        }
        List<String> told = fact.figures().stream()
                .filter(f -> f.spot().column() == Spot.DATA && spot.column() != Spot.DATA && !f.figure().planned() && f.figure().kind() != Figure.Kind.RANK)
                .map(f -> f.isBareOfWords() ? f.figure().subject() + f.figure().indicator() : f.figure().indicator())
                .toList();
        if (told.isEmpty() && fact.fact().item().isEmpty()) {
            return fact.fact().result().text() + "|" + fact.fact().measures().text();
        }
        // A place is of the last that was told, a date of the thing that all is told of.
        String figures = told.isEmpty() ? "" : rank ? told.get(told.size() - 1) : String.join("|", told);
        return fact.fact().item().text() + figures;
    }

    private int letters(String name, boolean rank) {
        return terms.pieces(name, rank).stream().mapToInt(piece -> forms.letters(piece).length()).sum();
    }

    private Set<String> pairs(String name, boolean rank) {
        Set<String> pairs = new TreeSet<>();
        terms.pieces(name, rank).forEach(piece -> pairs.addAll(ComparedFact.pairs(forms.letters(piece))));
        return pairs;
    }

    private WordedValue value(
            ComparedFact fact, Spot spot, String aspect, String named, boolean elided, String text, Optional<WrittenDate> date, int place,
            Optional<Boolean> growth) {
        Fact row = fact.fact();
        boolean rank = date.isEmpty();
        boolean item = letters(named, rank) < SPOKEN && !row.item().isEmpty() && !named.contains(row.item().text()) && !SEASON.matcher(named).matches();
        String name = SEASON_ROW.matcher(item ? row.item().text() + "|" + named : named).replaceFirst("入$1");
        String around = String.join("|", name, row.item().text(), row.measures().text(), row.data().text(), row.result().text(),
                row.department().text(), FigureSurroundings.file(row));
        String end = ending(named, aspect, elided || rank);
        Set<String> wide = new TreeSet<>(pairs(around, rank));
        for (String piece : around.split("[|，；。：]")) {
            wide.addAll(ComparedFact.pairs(forms.letters(piece)));
        }
        String whole = name.replace("|", "");
        String letters = String.join("", terms.pieces(elided && PairCandidate.inTable(row.item()) ? row.item().text() : name, rank).stream().map(forms::letters).toList());
        return new WordedValue(fact, spot, aspect, whole.replaceFirst("[于在，：]+$", ""), elided, end, text, letters, pairs(parted(name, end), rank), wide, forms.of(whole),
                NumberedEvents.of(whole), Institutions.of(whole, row.department().text() + "|" + FigureSurroundings.file(row), forms), date, place, Optional.empty(),
                growth, period(fact, spot));
    }

    // What happened is told apart from what it happened to: 东湖樱花 | 初花.
    private static String parted(String name, String ending) {
        int at = ending.isEmpty() ? -1 : name.lastIndexOf(ending);
        return at < 0 ? name : name.substring(0, at) + "|" + name.substring(at);
    }

    private static String ending(String named, String aspect, boolean none) {
        String plain = named.replaceFirst("\\|+$", "");
        return none || !aspect.isEmpty() || plain.length() < SPOKEN || !plain.matches("(?s).*\\p{IsHan}{2}") ? "" : plain.substring(plain.length() - 2);
    }

    // 9月 is when a contest was held; a place of another year or of a part of the year is of another time.
    private String period(ComparedFact fact, Spot spot) {
        String around = fact.statement(spot) + fact.fact().time().text();
        Matcher told = YEAR.matcher(around);
        Matcher part = PART_OF_YEAR.matcher(around);
        String other = told.find() && !told.group(1).equals(year) ? told.group(1) : "";
        return other + (part.find() ? TimeSpan.canonical(part.group(), year) : "");
    }
}
