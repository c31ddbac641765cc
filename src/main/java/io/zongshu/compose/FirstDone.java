package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Results that say who was first (全省率先开展), and what others took over (“濮阳模式”全国推广): told within the clause that has
 * the action, or of the measure whose name they cut short.
 */
final class FirstDone {
    private static final Pattern SCOPED = Pattern.compile("全[国省市区县州]率先.{2,}");
    private static final Pattern AHEAD = Pattern.compile("(全[国省市区县州]|[^，]{0,3})率先(.*)");

    private static final Pattern WHOSE = Pattern.compile("(.{3,})(全[国省市区县州]率先)(\\p{IsHan}{0,4})");

    /** A short name has at least so many characters. */
    private static final int NAME = 4;

    /** “人才节”全省率先. */
    private static final Pattern NOMINAL = Pattern.compile("([^，]{2,})(全[国省市区县州](?:率先|首[创个家]))");

    private final RealiseWords words;
    private final ClauseReader reader;

    FirstDone(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    void word(SentenceWork work) {
        work.manner.ifPresent(manner -> manner(work, manner));
        for (int i = work.results.size() - 1; i >= 0; i--) {
            Sourced result = work.results.get(i);
            if (ahead(work, result) || whose(work, result)) {
                work.results.remove(i);
            } else {
                if (words.has("首创修饰", result.text())) {
                    work.results.set(i, Wording.word("为", "变化动词").plus(result));
                    continue;
                }
                Matcher nominal = NOMINAL.matcher(result.text());
                if (nominal.matches() && !reader.tells(nominal.group(1))) {
                    work.results.set(i, Wording.insert(result, nominal.end(1), Wording.word("为", "变化动词")));
                    continue;
                }
                boolean scoped = SCOPED.matcher(result.text()).matches();
                work.results.set(i, scoped ? Wording.glue("在").plus(result) : named(work, result));
            }
        }
    }

    /**
     * 全省率先 goes to what was done, if the row tells one doing: its only measure, or the verb whose object the item is.
     * Elsewhere it stays a statement, so that it is claimed of nothing else.
     */
    private void manner(SentenceWork work, Sourced manner) {
        Sourced scope = Wording.glue(manner.text().equals("率先") ? "" : "在").plus(manner);
        Sourced first = work.clauses.isEmpty() ? Sourced.EMPTY : work.clauses.get(0);
        ClauseReader.Kind kind = first.isEmpty() ? ClauseReader.Kind.NOMINAL : reader.kind(first.text());
        boolean own = !first.isEmpty() && !work.measureless && first.sources().get(0).address().endsWith(" 举措");
        boolean one = work.clauses.size() == 1 && work.opening.isEmpty() || !work.item.isEmpty() && first.text().contains(work.item.text());
        if (own && one && (kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.BARE)) {
            work.clauses.set(0, scope.plus(first));
            return;
        }
        boolean doing = work.clauses.size() < 2 && !work.item.text().endsWith("》") && work.opening.text().endsWith(work.item.text() + "，") && reader.endsWithVerb(ItemOpening.core(work.item.text()));
        if (doing && !work.item.isEmpty()) {
            work.opening = scope.plus(Wording.word("推进", "事务动词")).plus(work.item).plus(Wording.glue("，"));
            return;
        }
        work.results.add(0, manner.text().equals("率先") ? scope.plus(Wording.glue("推开")) : Wording.word("为", "变化动词").plus(manner));
    }

    /** 全省率先组建研究院 with the clause 组建研究院 is 在全省率先组建研究院; 全省率先开展 with the item as topic 在全省率先开展⟨事项⟩. */
    private boolean ahead(SentenceWork work, Sourced result) {
        Matcher first = AHEAD.matcher(result.text());
        if (!first.matches() || first.group(2).length() < 2) {
            return false;
        }
        Sourced scope = (first.group(1).isEmpty() || result.text().startsWith("在") ? Sourced.EMPTY : Wording.glue("在")).plus(result.slice(0, first.start(2)));
        String done = first.group(2);
        for (int i = 0; i < work.clauses.size(); i++) {
            String clause = work.clauses.get(i).text();
            boolean same = clause.startsWith(done) || done.length() > 2 && clause.length() > 2 && done.endsWith(clause);
            boolean bare = done.length() == 2 && !work.opening.text().isEmpty();
            if (same && !bare) {
                Sourced extra = clause.startsWith(done) ? Sourced.EMPTY : result.slice(first.start(2), result.text().length() - clause.length());
                work.clauses.set(i, scope.plus(extra).plus(work.clauses.get(i)));
                return true;
            }
        }
        String item = work.item.text();
        boolean topic = work.opening.text().endsWith("，") && work.opening.text().contains(item) && !item.isEmpty();
        if (topic && done.length() == 2 && words.has("事务动词", done)) {
            work.opening = scope.plus(result.slice(first.start(2), result.text().length())).plus(work.item).plus(Wording.glue("，"));
            return true;
        }
        if (topic && done.endsWith(item)) {
            work.opening = scope.plus(result.slice(first.start(2), result.text().length())).plus(Wording.glue("，"));
            return true;
        }
        return false;
    }

    /** 数据模型全省率先, 数据模型全省率先建立 with the clause 建立数据模型 is 在全省率先建立数据模型. */
    private static boolean whose(SentenceWork work, Sourced result) {
        Matcher whose = WHOSE.matcher(result.text());
        for (int i = 0; whose.matches() && i < work.clauses.size(); i++) {
            String clause = work.clauses.get(i).text();
            if (clause.endsWith(whose.group(1)) && clause.startsWith(whose.group(3))) {
                work.clauses.set(i, Wording.glue("在").plus(result.slice(whose.start(2), whose.end(2))).plus(work.clauses.get(i)));
                return true;
            }
        }
        return false;
    }

    /** “濮阳模式”全国推广 with the measure 七天速贷“濮阳模式”: the result gets the full name, and the measure is told by it. */
    private static Sourced named(SentenceWork work, Sourced result) {
        String text = result.text();
        for (int i = 0; i < work.clauses.size(); i++) {
            Sourced clause = work.clauses.get(i);
            boolean name = clause.sources().size() == 1 || clause.text().startsWith("推行");
            String full = clause.text().startsWith("推行") ? clause.text().substring(2) : clause.text();
            for (int length = Math.min(full.length(), text.length() - 2); name && length >= NAME; length--) {
                if (full.endsWith(text.substring(0, length)) && (full.length() == length || text.startsWith("“"))) {
                    work.clauses.remove(i);
                    return clause.slice(clause.text().length() - full.length(), clause.text().length()).plus(result.slice(length, text.length()));
                }
            }
        }
        return result;
    }
}
