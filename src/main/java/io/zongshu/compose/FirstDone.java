package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Results that say who was first (全省率先开展), and what others took over (“濮阳模式”全国推广): told within the clause that has
 * the action, or of the measure whose name they cut short.
 */
final class FirstDone {
    private static final Pattern AHEAD = Pattern.compile("(全[国省市区县州]|[^，]{0,3})率先(.*)");

    private static final Pattern WHOSE = Pattern.compile("(.{3,})(全[国省市区县州])率先");

    /** A short name has at least so many characters. */
    private static final int NAME = 4;

    private final RealiseWords words;

    FirstDone(RealiseWords words) {
        this.words = words;
    }

    void word(SentenceWork work) {
        for (int i = work.results.size() - 1; i >= 0; i--) {
            Sourced result = work.results.get(i);
            if (ahead(work, result) || whose(work, result)) {
                work.results.remove(i);
            } else {
                boolean scoped = result.text().matches("全[国省市区县州]率先.{4,}");
                work.results.set(i, scoped ? Wording.glue("在").plus(result) : named(work, result));
            }
        }
    }

    /** 全省率先组建研究院 with the clause 组建研究院 is 在全省率先组建研究院; 全省率先开展 with the item as topic 在全省率先开展⟨事项⟩. */
    private boolean ahead(SentenceWork work, Sourced result) {
        Matcher first = AHEAD.matcher(result.text());
        if (!first.matches() || first.group(2).length() < 2) {
            return false;
        }
        Sourced scope = (first.group(1).isEmpty() ? Sourced.EMPTY : Wording.glue("在")).plus(result.slice(0, first.start(2)));
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

    /** 数据模型全省率先 with the clause 建立数据模型 is 在全省率先建立数据模型. */
    private static boolean whose(SentenceWork work, Sourced result) {
        Matcher whose = WHOSE.matcher(result.text());
        for (int i = 0; whose.matches() && i < work.clauses.size(); i++) {
            if (work.clauses.get(i).text().endsWith(whose.group(1))) {
                work.clauses.set(i, Wording.glue("在").plus(result.slice(whose.start(2), result.text().length())).plus(work.clauses.get(i)));
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
