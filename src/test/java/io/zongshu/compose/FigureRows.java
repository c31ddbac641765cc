package io.zongshu.compose;

import io.zongshu.language.Quantity;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Sentences of papers taken apart as a clerk does who fills in a brief: the clauses without their figures, and the figures as
 * data, by turns alone, with their noun, with a noun that the clause has not or has shorter; a clause that only counts is a
 * datum as it is. Deterministic.
 */
final class FigureRows {
    private static final int MOST_CLAUSES = 4;

    private static final int MOST_FIGURES = 3;

    /** Each sentence is taken apart in so many ways. */
    private static final int TURNS = 4;

    /** A window's clause that only tells a number of its own. */
    private static final int SHORT = 16;

    private static final Pattern NOT_COUNTED = Pattern.compile("年.*|月.*|日.*|%|％|.*百分点|倍|时.*|小时|分钟|秒|周.*|天|岁|号|度|位次|届|个月|.*米|.*/.*|");

    private final RealiseWords words;
    private final ClauseReader reader;

    FigureRows(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /**
     * A row and the clauses as the paper has them.
     *
     * @param own figures of data that are no part of the gold clauses but clauses of their own
     * @param put where each datum came from
     * @param kind how it was taken apart
     */
    record Taken(String paper, String opening, String item, List<String> clauses, List<String> results, List<String> data,
            List<String> gold, List<String> own, List<Put> put, String kind) {}

    /**
     * Where a datum came from.
     *
     * @param part which of the gold clauses; -1 for none
     * @param alone that clause with this datum and no other
     * @param told what of the clause the datum told, figure and noun
     * @param figure without its noun
     * @param noun what it counted there; empty for none
     */
    record Put(int part, String alone, String told, String figure, String noun) {}

    /** A change of a clause: what stood there and what does without the figure. */
    private record Change(int from, int to, String without, String figure, String noun) {}

    /** A figure of a clause with its noun, before or behind it. */
    private record Found(int start, int end, int nounStart, int nounEnd, boolean one) {}

    List<Taken> of(String paper, List<String> sentences) {
        List<Taken> rows = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        for (String sentence : sentences) {
            List<String> clauses = cut(sentence).stream().map(this::styled).toList();
            Random random = new Random(sentence.hashCode());
            int start = rows.size();
            for (int turn = 0; turn < TURNS; turn++) {
                for (int from = 0; from < clauses.size();) {
                    int to = Math.min(clauses.size(), from + 1 + random.nextInt(MOST_CLAUSES));
                    take(paper, clauses.subList(from, to), random, foreign, rows);
                    from = to;
                }
            }
            List<Taken> other = rows.subList(start, rows.size()).stream().distinct().toList();
            rows.subList(start, rows.size()).clear();
            rows.addAll(other);
        }
        return rows;
    }

    /** 建成11家渔业工作站 as 建成渔业工作站11家: of two ways that mean the same, at the end of a clause, the one that briefs have. */
    private String styled(String clause) {
        List<Found> figures = figures(clause);
        boolean objects = !figures.isEmpty();
        for (int i = 0; objects && i < figures.size(); i++) {
            Found f = figures.get(i);
            List<Token> before = reader.tokens(clause.substring(0, f.start()));
            boolean opens = i > 0 ? "、和与及".indexOf(clause.charAt(f.start() - 1)) >= 0 : !before.isEmpty() && ClauseReader.verb(before.get(before.size() - 1));
            boolean closes = i == figures.size() - 1 ? f.nounEnd() == clause.length() : f.nounEnd() < clause.length() && "、和与及".indexOf(clause.charAt(f.nounEnd())) >= 0;
            objects = f.nounStart() == f.end() && f.nounEnd() > f.end() && opens && closes;
        }
        StringBuilder text = new StringBuilder(clause);
        for (int i = objects ? figures.size() - 1 : -1; i >= 0; i--) {
            Found f = figures.get(i);
            text.replace(f.start(), f.nounEnd(), clause.substring(f.end(), f.nounEnd()) + clause.substring(f.start(), f.end()));
        }
        return text.toString();
    }

    private static List<String> cut(String sentence) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= sentence.length(); i++) {
            if (i == sentence.length() || "，；：".indexOf(sentence.charAt(i)) >= 0 && !ClauseReader.quoted(sentence, i)) {
                if (i > start) {
                    parts.add(sentence.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private void take(String paper, List<String> clauses, Random random, List<String> foreign, List<Taken> rows) {
        List<List<Found>> found = new ArrayList<>();
        for (String clause : clauses) {
            List<Found> figures = figures(clause);
            if (figures.size() > MOST_FIGURES) {
                return;
            }
            found.add(figures);
        }
        if (found.stream().allMatch(List::isEmpty)) {
            return;
        }
        List<String> measures = new ArrayList<>();
        List<String> gold = new ArrayList<>();
        List<String> data = new ArrayList<>();
        List<String> own = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        List<Put> put = new ArrayList<>();
        int last = clauses.size();
        while (last > 1 && ownClause(clauses.get(last - 1), found.get(last - 1)) && random.nextInt(3) > 0) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            int before = data.size();
            if (!parted(clauses.get(i), found.get(i), random, measures, data, kinds, put)) {
                return;
            }
            gold.add(split(clauses.get(i), put.subList(before, put.size())));
        }
        for (int i = last; i < clauses.size(); i++) {
            Found f = found.get(i).get(0);
            data.add(clauses.get(i));
            own.add(clauses.get(i).substring(f.start(), f.end()));
            put.add(new Put(-1, "", clauses.get(i), "", ""));
            kinds.add("自成分句");
        }
        foreign(random, foreign, clauses, found, data, own, kinds, put);
        if (data.isEmpty() || measures.isEmpty()) {
            return;
        }
        String opening = "";
        String item = "";
        List<String> results = new ArrayList<>();
        int turn = random.nextInt(10);
        String first = measures.get(0);
        if (turn < 2 && measures.size() > 1 && first.length() <= SHORT && reader.opensWithVerb(first)) {
            opening = measures.remove(0) + "，";
            item = object(first);
        } else if (turn < 5) {
            item = object(first);
        } else if (turn == 9 && measures.size() > 1) {
            results.add(measures.remove(measures.size() - 1));
        }
        rows.add(new Taken(paper, opening, item, measures, results, data, gold, own, put, kinds.get(kinds.size() > 1 ? random.nextInt(kinds.size()) : 0)));
    }

    private String object(String clause) {
        int verb = reader.knownVerb(clause);
        return verb > 0 ? clause.substring(verb) : "";
    }

    /** A datum of another row of the paper: nothing here is counted by it. */
    private void foreign(Random random, List<String> foreign, List<String> clauses, List<List<Found>> found, List<String> data, List<String> own, List<String> kinds, List<Put> put) {
        if (random.nextInt(5) < 2 && foreign.size() > 1 && own.isEmpty()) {
            String datum = foreign.get(random.nextInt(foreign.size()));
            int digit = datum.length() - datum.replaceFirst("^[^0-9]+", "").length();
            String end = datum.substring(digit - 2, digit);
            boolean alone = random.nextInt(2) == 0;
            boolean counted = alone ? clauses.stream().anyMatch(c -> countable(c, datum.substring(digit))) : clauses.stream().anyMatch(c -> c.contains(end));
            if (!counted) {
                data.add(alone ? datum.substring(digit) : datum);
                own.add(datum.substring(digit));
                put.add(new Put(-1, "", datum, "", ""));
                kinds.add(alone ? "别处的光数" : "别处的数");
            }
        }
        for (int i = 0; i < clauses.size(); i++) {
            for (Found f : found.get(i)) {
                String noun = clauses.get(i).substring(f.nounStart(), f.nounEnd());
                if (noun.length() > 2 && noun.chars().noneMatch(Character::isDigit) && Character.isDigit(clauses.get(i).charAt(f.start()))) {
                    foreign.add(noun + clauses.get(i).substring(f.start(), f.end()));
                }
            }
        }
    }

    /** Could the figure count something in the clause? Measure words that are said of nearly all could. */
    private boolean countable(String clause, String figure) {
        Quantity last = Bench.QUANTITIES.find(figure).get(0);
        boolean people = last.unit().matches("名|人|位|人次|户");
        List<String> nouns = words.under("量词名词", last.unit());
        return people ? clause.matches(".*(?:员|者|干部|人|师|生|家|书记|群众|职工|代表|名|骨干|才).*") : last.unit().matches("个|项") || nouns.isEmpty() || nouns.stream().anyMatch(clause::contains);
    }

    /** 化解问题64个, 累计服务3万人次: a clause that only tells what was done and how much. */
    private boolean ownClause(String clause, List<Found> figures) {
        if (figures.size() != 1 || clause.length() > SHORT) {
            return false;
        }
        Found f = figures.get(0);
        boolean atEnd = f.end() == clause.length() && f.start() > 1;
        return atEnd && (reader.datumVerb(clause) > 0 || ClauseReader.verb(reader.tokens(clause).get(0)));
    }

    /** 30期1200人次 told as two data is 30期、1200人次. */
    private static String split(String clause, List<Put> put) {
        for (int i = 0; i + 1 < put.size(); i++) {
            String both = put.get(i).told() + put.get(i + 1).told();
            if (put.get(i).alone().equals(put.get(i + 1).alone().replace(put.get(i + 1).told(), put.get(i).told())) && clause.contains(both)) {
                return clause.replace(both, put.get(i).told() + "、" + put.get(i + 1).told());
            }
        }
        return clause;
    }

    /** Adds the clause without its figures, and them. */
    private boolean parted(String clause, List<Found> figures, Random random, List<String> measures, List<String> data, List<String> kinds, List<Put> put) {
        List<Change> changes = new ArrayList<>();
        // Figures of one clause are taken out in one way mostly.
        int way = random.nextInt(100);
        boolean pair = random.nextInt(2) == 0;
        for (Found f : figures) {
            String figure = clause.substring(f.start(), f.end());
            String noun = clause.substring(f.nounStart(), f.nounEnd());
            boolean listed = figures.size() > 1;
            boolean with = noun.length() > 1 && f.one();
            int from = Math.min(f.start(), f.nounStart());
            int to = Math.max(f.end(), f.nounEnd());
            if (!with || !listed && way < 30) {
                List<Quantity> quantities = Bench.QUANTITIES.find(figure);
                boolean two = pair && quantities.size() == 2 && !quantities.get(0).unit().startsWith("批") && !quantities.get(0).unit().startsWith("类") && quantities.get(1).unit().matches("人次|人|名|平方米|亩");
                if (two) {
                    int middle = f.start() + quantities.get(1).start();
                    changes.add(new Change(f.start(), middle, "", clause.substring(f.start(), middle), ""));
                    data.add(clause.substring(f.start(), middle));
                    changes.add(new Change(middle, f.end(), "", clause.substring(middle, f.end()), ""));
                    data.add(clause.substring(middle, f.end()));
                    kinds.add("一处两个数");
                } else {
                    changes.add(new Change(f.start(), f.end(), "", figure, noun));
                    data.add(figure);
                    kinds.add("只有数");
                }
            } else if (way < 70) {
                changes.add(new Change(f.start(), f.end(), "", figure, noun));
                data.add((way < 42 && !listed ? head(noun) : noun) + figure);
                kinds.add("名词都有");
            } else if (way < 85 && !head(noun).equals(noun)) {
                changes.add(new Change(from, to, head(noun), figure, noun));
                data.add(noun + figure);
                kinds.add("分句里短");
            } else if (!leavesWhole(clause, from, to)) {
                changes.add(new Change(f.start(), f.end(), "", figure, noun));
                data.add(noun + figure);
                kinds.add("名词都有");
            } else {
                changes.add(new Change(from, to, "", figure, noun));
                data.add(noun + figure);
                kinds.add("分句里没有");
            }
        }
        String measure = changed(clause, changes, -1);
        boolean whole = measure.length() > 2 && "、和与及的".indexOf(measure.charAt(0)) < 0 && "、和与及的".indexOf(measure.charAt(measure.length() - 1)) < 0
                && !measure.contains("、、") && !measure.contains("、和") && !measure.contains("和、") && !measure.contains("的、")
                && reader.tokens(measure).stream().anyMatch(ClauseReader::verb);
        for (int i = 0; whole && i < changes.size(); i++) {
            put.add(new Put(measures.size(), changed(clause, changes, i), clause.substring(changes.get(i).from(), changes.get(i).to()), changes.get(i).figure(), changes.get(i).noun()));
        }
        measures.add(measure);
        return whole;
    }

    /** Is it a subject or an object that a clerk may leave to the datum: between the start or a verb, and a verb or the end? */
    private boolean leavesWhole(String clause, int from, int to) {
        List<Token> before = reader.tokens(clause.substring(0, from));
        List<Token> behind = reader.tokens(clause.substring(to));
        boolean opens = before.isEmpty() || before.get(before.size() - 1).text().equals("等") || ClauseReader.verb(before.get(before.size() - 1));
        boolean closes = behind.isEmpty() || behind.get(0).nature().matches("v.*|p|d|ad");
        return opens && closes && !clause.startsWith("的", to);
    }

    /** The clause with all changes but one. */
    private static String changed(String clause, List<Change> changes, int but) {
        StringBuilder text = new StringBuilder(clause);
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (i != but) {
                text.replace(changes.get(i).from(), changes.get(i).to(), changes.get(i).without());
            }
        }
        return text.toString();
    }

    /** The last words of a noun, of two characters at least. */
    private String head(String noun) {
        List<Token> tokens = reader.tokens(noun);
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (noun.length() - tokens.get(i).start() > 1) {
                return tokens.get(i).nature().matches("n.*|vn") ? noun.substring(tokens.get(i).start()) : noun;
            }
        }
        return noun;
    }

    /** The figures of a clause that count something. */
    private List<Found> figures(String clause) {
        List<Found> found = new ArrayList<>();
        List<Quantity> quantities = Bench.QUANTITIES.find(clause);
        for (int i = 0; i < quantities.size(); i++) {
            Quantity q = quantities.get(i);
            if (ClauseReader.quoted(clause, q.start()) || !q.arabic() && (q.ordinal() || q.indefinite() || q.unit().isEmpty())) {
                continue;
            }
            if (!q.arabic() || q.ordinal() || NOT_COUNTED.matcher(q.unit()).matches()) {
                continue;
            }
            int end = q.end();
            boolean one = true;
            while (i + 1 < quantities.size() && quantities.get(i + 1).start() == end) {
                end = quantities.get(++i).end();
                one = q.unit().startsWith("批") || q.unit().endsWith("类");
            }
            found.add(noun(clause, q.start(), end, one));
        }
        return found;
    }

    private Found noun(String clause, int start, int end, boolean one) {
        FigurePart behind = part(clause.substring(end));
        int stop = behind.nounEnd(0);
        boolean named = stop > 0 && "名众地号".indexOf(behind.kind(stop, -1)) >= 0 && behind.kind(stop, 0) != '的'
                && (behind.kind(0, 0) != '做' || behind.kind(stop, 0) == FigurePart.END);
        if (named) {
            return new Found(start, end, end, end + behind.offset(stop), one);
        }
        FigurePart before = part(clause.substring(0, start));
        int last = before.places() - 1;
        int from = "名众地号做".indexOf(before.kind(last, -1)) < 0 ? last : before.nounStart(last);
        if (from == 0 && reader.opensWithVerb(clause)) {
            from++;
        }
        return new Found(start, end, before.offset(Math.min(from, last)), start, one);
    }

    private FigurePart part(String text) {
        return new FigurePart(text, FigurePart.Role.CLAUSE, words, reader);
    }
}
