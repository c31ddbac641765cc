package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The gate for every verb and preposition of ours before a cell: it sees all that stands behind the word, and takes the word
 * away where that has a predicate of its own, where it says the same verb again, or where the two are known not to go
 * together. The cell then stands as it is.
 */
final class AddedWords {
    /** Words of these entries join, count or strengthen, and govern nothing. */
    private static final Set<String> FREE = Set.of("连接", "句式", "状语", "固定提法", "变化动词", "数据承接", "成效状语", "持续状语", "观察词", "待核", "待补");
    /** What these govern may be a clause with a subject. */
    private static final Pattern OF_CLAUSES = Pattern.compile("推动|促进|引导|激励|支持|鼓励|实现|确保|组织|动员|发动|邀请|选派");
    /** What these govern may be a doing. */
    private static final Pattern OF_DOINGS = Pattern.compile("坚持|注重|开始|继续|对|向|为|与|在|从|由|将|把|中|方面");
    /** 重实干、重实绩的导向; 严管与厚爱并重: no way to do something. */
    private static final Pattern NO_WAY = Pattern.compile(".*的[^、的]+|.*(?:并重|并举)(?:、.*)?");
    private static final Pattern MARKS = Pattern.compile("[，。；：]");

    private final RealiseWords words;
    private final ClauseReader reader;
    private final OwnPredicate predicate;

    AddedWords(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.predicate = reader.predicates();
    }

    /** The clauses and the opening of a sentence without words of ours that have no right to stand there. */
    void check(SentenceWork work) {
        work.opening = checked(work.opening);
        List<Sourced> clauses = new ArrayList<>();
        Sourced head = Sourced.EMPTY;
        for (Sourced clause : work.clauses) {
            Sourced kept = checked(clause);
            Sourced told = onceMore(head, kept);
            head = told == kept ? kept : head;
            clauses.add(told);
        }
        work.clauses.clear();
        work.clauses.addAll(clauses);
    }

    /** 涌现出甲，涌现出乙: what came of it is one list behind one verb. */
    private static Sourced onceMore(Sourced before, Sourced clause) {
        List<Source> sources = clause.sources();
        boolean ours = sources.size() > 1 && sources.get(0).kind() == Source.Kind.TEMPLATE && sources.get(1).address().endsWith(" 成效");
        String word = ours ? clause.text().substring(0, sources.get(0).end()) : "";
        boolean again = word.length() > 1 && before.text().startsWith(word) && before.sources().stream().anyMatch(s -> s.address().endsWith(" 成效"));
        return again ? clause.slice(word.length(), clause.text().length()) : clause;
    }

    /** A clause without the words of ours that are refused. */
    Sourced checked(Sourced clause) {
        List<Source> sources = clause.sources();
        Sourced kept = clause;
        for (int i = sources.size() - 2; i >= 0; i--) {
            Source ours = sources.get(i);
            Source cell = sources.get(i + 1);
            boolean before = ours.kind() == Source.Kind.TEMPLATE && cell.kind() == Source.Kind.BRIEF && ours.end() == cell.start();
            if (!before || FREE.contains(ours.address().substring(ours.address().indexOf(' ') + 1))) {
                continue;
            }
            String given = clause.text().substring(ours.start(), ours.end());
            String[] parts = MARKS.split(given, -1);
            String word = parts[parts.length - 1];
            int tail = i + 2 < sources.size() && sources.get(i + 2).address().equals(ours.address()) && sources.get(i + 2).start() == cell.end() ? i + 2 : -1;
            int end = tail < 0 ? clauseEnd(clause.text(), cell.start()) : sources.get(tail).start();
            if (!word.isEmpty() && refused(word, clause.text().substring(cell.start(), end), tail >= 0)) {
                Sourced behind = kept.slice(ours.end(), kept.text().length());
                if (tail >= 0 && !MARKS.matcher(clause.text().substring(sources.get(tail).start(), sources.get(tail).end())).find()) {
                    int from = sources.get(tail).start() - ours.end();
                    behind = behind.slice(0, from).plus(behind.slice(from + sources.get(tail).end() - sources.get(tail).start(), behind.text().length()));
                }
                kept = kept.slice(0, ours.end() - word.length()).plus(behind);
            }
        }
        return kept;
    }

    /** @param framed whether words of ours stand behind the cell too (采取…等方式) */
    private boolean refused(String word, String text, boolean framed) {
        if (framed && (word.equals("采取") || word.equals("通过"))) {
            return predicate.told(text) || NO_WAY.matcher(text).matches();
        }
        if (framed || word.endsWith("方式") || word.endsWith("坚持") || OF_DOINGS.matcher(word).matches()) {
            return false;
        }
        if (OF_CLAUSES.matcher(word).matches()) {
            return predicate.founds(text) || again(word, text);
        }
        if (word.equals("采取")) {
            return text.startsWith(word);
        }
        boolean about = words.has("介词举措", word);
        return predicate.in(text) || again(word, text) || !about && words.collocations().bad(text) && words.collocations().fits(word, text) == Collocations.Fit.NO;
    }

    /** Does the text say the verb itself, as one that acts? */
    private boolean again(String word, String text) {
        List<Token> tokens = reader.tokens(text);
        return tokens.stream().limit(Math.max(0, tokens.size() - 1))
                .anyMatch(t -> t.text().equals(word) && !t.nature().equals("vn") && !ClauseReader.quoted(text, t.start()));
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && ("，。；：".indexOf(text.charAt(end)) < 0 || ClauseReader.quoted(text.substring(from), end - from))) {
            end++;
        }
        return end;
    }
}
