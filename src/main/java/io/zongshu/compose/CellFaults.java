package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is wrong where our words meet the cells, told by the sources of a sentence: a verb of ours before a cell that has its
 * own, a leader's deeds behind what others do, a cell's verb without its object. Published papers have none of it, for they
 * have no words of ours.
 */
final class CellFaults {
    private static final Pattern ADVERB = Pattern.compile("a?d|dl");
    private static final Pattern OBJECT = Pattern.compile("n.*|vn|m|r.*|b|a|t");
    private static final Pattern MARKS = Pattern.compile("[，。；：]");

    /** 重品德, 讲政治: a verb of one character with its object; so many of them are what one holds to. */
    private static final Pattern SHORT_DOING = Pattern.compile("[重讲守抓强树促比学干办做]\\p{IsHan}{2}");

    /** A name of fewer characters may begin with a verb (提醒谈话). */
    private static final int LONG = 8;

    private final YamlNode data;
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();
    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;

    /** @param data clause-faults.yaml */
    CellFaults(YamlNode data, RealiseWords words, ClauseReader reader) {
        this.data = data;
        this.words = words;
        this.reader = reader;
        this.shapes = new MeasureShapes(words, reader);
    }

    /** The faults of a sentence, in the order of its words. */
    List<ClauseFaults.Fault> of(Sourced sentence) {
        List<ClauseFaults.Fault> faults = new ArrayList<>();
        List<Source> sources = sentence.sources();
        for (int i = 0; i + 1 < sources.size(); i++) {
            Source cell = sources.get(i + 1);
            String ours = span(sentence, sources.get(i));
            if (sources.get(i).kind() != Source.Kind.TEMPLATE || cell.kind() != Source.Kind.BRIEF) {
                continue;
            }
            String clause = clause(sentence.text(), cell.start());
            boolean way = i + 2 < sources.size() && span(sentence, sources.get(i + 2)).startsWith("等方式");
            boolean done = way && ours.endsWith("采取") && (acted(span(sentence, cell)) || held(span(sentence, cell)));
            boolean carries = !ours.isEmpty() && "，。、：".indexOf(ours.charAt(ours.length() - 1)) < 0 && ledFirst(clause);
            boolean item = cell.address().endsWith(" 事项");
            if (done || carries || !item && list("只带名词").stream().anyMatch(ours::endsWith) && acts(clause, ours)) {
                faults.add(new ClauseFaults.Fault(FaultKind.VERB_ON_VERB, PlainClause.plain(clause)));
            }
        }
        boolean taken = IntStream.range(1, sources.size()).anyMatch(i -> sources.get(i).address().endsWith(" 事项") && sources.get(i - 1).address().endsWith(" 举措"));
        for (Source cell : sources) {
            String clause = span(sentence, cell);
            boolean measure = cell.kind() == Source.Kind.BRIEF && cell.address().endsWith(" 举措");
            boolean whole = measure && (cell.start() == 0 || "，。".indexOf(sentence.text().charAt(cell.start() - 1)) >= 0)
                    && (cell.end() == sentence.text().length() || "，。".indexOf(sentence.text().charAt(cell.end())) >= 0);
            if (whole && !taken && lacksObject(clause)) {
                faults.add(new ClauseFaults.Fault(FaultKind.NO_OBJECT, clause));
            }
            if (measure && cell.start() > 0 && ledFirst(clause) && carried(sentence, sources, cell)) {
                faults.add(new ClauseFaults.Fault(FaultKind.LEADER_BEHIND, clause));
            }
        }
        return faults;
    }

    private static String span(Sourced sentence, Source source) {
        return sentence.text().substring(source.start(), source.end());
    }

    /** From a place to the clause's end; a mark within a quotation ends none. */
    private static String clause(String text, int from) {
        int end = from;
        while (end < text.length() && ("，。；：".indexOf(text.charAt(end)) < 0 || ClauseReader.quoted(text.substring(from), end - from))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Has the clause a verb of its own, with its object or with who does it? */
    boolean acts(String clause, String ours) {
        List<Token> tokens = reader.tokens(clause);
        String verb = list("只带名词").stream().filter(ours::endsWith).findFirst().orElse(ours);
        boolean again = tokens.stream().anyMatch(t -> t.text().equals(verb) && !ClauseReader.quoted(clause, t.start()) && governs(tokens, tokens.indexOf(t)));
        if (again || acted(clause) || within(tokens) || !reader.noun(clause) && words.opening("介词举措", clause).isPresent()) {
            return true;
        }
        boolean named = words.nouns().measure(ItemOpening.core(clause)).filter(NounKind::verbs).isPresent();
        if (named || words.nouns().attributive(clause) || clause.length() < LONG || reader.noun(clause)) {
            return false;
        }
        int first = 0;
        while (first < tokens.size() - 1 && ADVERB.matcher(tokens.get(first).nature()).matches()) {
            first++;
        }
        Token opens = tokens.get(first);
        boolean opensWithVerb = opens.nature().equals("v") && opens.text().length() > 1 && governs(tokens, first);
        boolean chained = tokens.size() > 2 && tokens.stream().limit(2).allMatch(t -> t.nature().matches("vn?") && t.text().length() > 1 && words.has("带宾动词", t.text())) && governs(tokens, 1);
        return opensWithVerb || chained;
    }

    private static boolean governs(List<Token> tokens, int at) {
        return at + 1 < tokens.size() && (OBJECT.matcher(tokens.get(at + 1).nature()).matches() || "“《".indexOf(tokens.get(at + 1).text().charAt(0)) >= 0);
    }

    /** 各渔村推行…, 渔港党员干部参与: who does it, and a verb. */
    private boolean acted(String clause) {
        boolean told = reader.kind(clause) == ClauseReader.Kind.SUBJECT && !reader.noun(clause);
        return reader.tokens(clause).stream().skip(1)
                .filter(t -> t.nature().equals("v") || list("做事动词").contains(t.text()))
                .filter(t -> t.text().length() > 1 && !ClauseReader.quoted(clause, t.start()))
                .filter(t -> clause.lastIndexOf('、', t.start()) < 0 || list("做事动词").contains(t.text()))
                .anyMatch(t -> who(clause.substring(0, t.start())) && (told || governsLong(clause.substring(t.end()))));
    }

    /** 推行网格领办的责任制, 通过《决议》: what is described by 的, or a title, is an object and makes no name. */
    private static boolean governsLong(String rest) {
        return rest.startsWith("《") || rest.indexOf('的') > 0;
    }

    /** 大风条件下抢修渔船: under what circumstances, and a verb. */
    private static boolean within(List<Token> tokens) {
        return IntStream.range(1, Math.max(1, tokens.size() - 2)).anyMatch(i -> tokens.get(i).text().equals("下") && tokens.get(i + 1).nature().equals("v") && governs(tokens, i + 1));
    }

    private boolean who(String head) {
        return shapes.actor(head) || list("做事的").stream().anyMatch(head::endsWith) || led(head + "，");
    }

    private boolean held(String names) {
        return List.of(names.split("、")).stream().allMatch(n -> SHORT_DOING.matcher(n).matches());
    }

    /** What a leader does or did, and no noun (总书记讲话精神). */
    private boolean led(String clause) {
        return words.readings().get("领导人").texts().stream().anyMatch(clause::contains)
                && list("领导人动词").stream().anyMatch(v -> clause.indexOf(v) > 0 && !clause.startsWith("的", clause.indexOf(v) + v.length()) && !ClauseReader.quoted(clause, clause.indexOf(v)));
    }

    private boolean ledFirst(String cell) {
        String first = MARKS.split(cell)[0];
        return words.readings().get("领导人").texts().stream().anyMatch(l -> first.contains(l) && first.indexOf(l) < 6) && led(first);
    }

    /** Stands something of ours with the item before it? */
    private static boolean carried(Sourced sentence, List<Source> sources, Source cell) {
        return sources.stream().anyMatch(s -> s.start() < cell.start() && s.kind() == Source.Kind.BRIEF && s.address().endsWith(" 事项"))
                && sentence.text().charAt(cell.start() - 1) == '，';
    }

    /** 提拔重用, 新招录: only verbs, the last of which takes an object. */
    private boolean lacksObject(String clause) {
        String verbs = clause.startsWith("新") ? clause.substring(1) : clause;
        return verbs.length() > 1 && reader.allVerbs(verbs) && words.ending("缺宾动词", verbs).or(() -> words.ending("带宾动词", verbs)).isPresent();
    }

    private List<String> list(String entry) {
        return texts.computeIfAbsent(entry, key -> data.get(key).texts());
    }
}
