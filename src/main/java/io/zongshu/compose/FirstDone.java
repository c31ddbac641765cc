package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Claims of being first (全省率先, 首次, 国企清单率先出台), told before the verb of what was done first: of the clause that says the
 * claim's own words, else of the one whose object the item is, else of the item's opening, else of the first doing. A claim
 * whose own subject no clause names stays a clause. What others took over (“渔排模式”全国推广) is told of the measure it cuts short.
 */
final class FirstDone {
    private static final String SCOPE = "(?:全[国省市区县州]|自治[区州]|[东西中南北]部|\\p{IsHan}{1,6}(?:地区|流域)|[\\p{IsHan}&&[^全]]{1,2}[省市区县州])(?:范围)?内?";

    /** 率先在山区, 在全省率先, 首次: only how it was done. */
    static final Pattern MANNER = Pattern.compile("在?((?:" + SCOPE + ")?)(率先|首次|首创|首发|首倡|首推)|(率先)(在?)" + SCOPE);

    /** 全省率先开展; 首次以市政府名义召开: how it was done, and what. */
    private static final Pattern DOING = Pattern.compile("在?((?:" + SCOPE + ")?)((?:率先|首次)(.{2,}))");

    /** 渔港清单率先出台, “渔家节”全省首创: what was first. */
    private static final Pattern WHOSE = Pattern.compile("([^，]{3,}?)在?((?:" + SCOPE + ")?)(率先|首创|首发|首倡|首推)(\\p{IsHan}{0,4})");

    private static final String AHEAD = "率先";

    /** A short name has at least so many characters. */
    private static final int NAME = 4;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;

    FirstDone(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.shapes = reader.shapes();
    }

    void word(SentenceWork work) {
        work.manner.ifPresent(manner -> manner(work, manner));
        for (int i = work.results.size() - 1; i >= 0; i--) {
            Sourced result = work.results.get(i);
            if (work.whole.contains(result.text())) {
                continue;
            }
            if (doing(work, result) || whose(work, result)) {
                work.results.remove(i);
            } else {
                work.results.set(i, words.has("首创修饰", result.text()) ? Wording.word("为", "变化动词").plus(result) : alone(named(work, result)));
            }
        }
    }

    /** A claim with a subject that no clause names: 渔村书屋为全省率先, 六个渔村在全省率先脱贫. */
    private Sourced alone(Sourced result) {
        Matcher whose = WHOSE.matcher(result.text());
        Matcher doing = DOING.matcher(result.text());
        if (whose.matches() && !whose.group(2).isEmpty() && whose.start(2) == whose.end(1)) {
            boolean noun = whose.group(4).isEmpty() && !reader.tells(whose.group(1));
            return Wording.insert(result, whose.end(1), noun ? Wording.word("为", "变化动词") : Wording.glue("在"));
        }
        return doing.matches() && !doing.group(1).isEmpty() && doing.start(1) == 0 ? Wording.glue("在").plus(result) : result;
    }

    /** 全省率先 with ⟨事项⟩ as object of a measure, in the opening, or of nothing. */
    private void manner(SentenceWork work, Sourced manner) {
        Matcher parts = MANNER.matcher(manner.text());
        parts.matches();
        boolean behind = parts.group(3) != null;
        String verb = behind ? AHEAD : parts.group(2);
        boolean within = behind || parts.group(1).isEmpty() || manner.text().startsWith("在");
        boolean bare = behind && parts.group(4).isEmpty();
        Sourced claim = bare ? Wording.insert(manner, parts.end(3), Wording.glue("在")) : (within ? Sourced.EMPTY : Wording.glue("在")).plus(manner);
        int own = verb.startsWith("首") && !verb.equals("首次") ? named(work) : ofItem(work);
        own = own < 0 ? ofItem(work) : own;
        boolean opens = !work.item.isEmpty() && work.opening.text().endsWith("，") && work.opening.text().indexOf(work.item.text()) > 0 && !work.opening.text().endsWith("方面，");
        Sourced taking = own >= 0 ? work.clauses.get(own) : opens ? work.opening : Sourced.EMPTY;
        if (!behind && verb.equals(AHEAD) && !taking.isEmpty() && !parts.group(1).isEmpty() && (!begins(taking) || behindWhere(taking.text()))) {
            work.results.add(0, Wording.word("为", "变化动词").plus(manner.slice(parts.start(1), manner.text().length())));
            return;
        }
        if (own >= 0) {
            work.clauses.set(own, first(claim, verb, work.clauses.get(own), work.item.text()));
            return;
        }
        if (opens) {
            work.opening = first(claim, verb, work.opening, work.item.text());
            return;
        }
        for (int i = 0; i < work.clauses.size(); i++) {
            ClauseReader.Kind kind = reader.kind(work.clauses.get(i).text());
            if (kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.BARE) {
                work.clauses.set(i, first(claim, verb, work.clauses.get(i), work.item.text()));
                return;
            }
        }
        if (verb.equals("首次") && parts.group(1).isEmpty() && !work.clauses.isEmpty()) {
            Sourced done = work.clauses.get(0);
            work.clauses.set(0, Wording.insert(done, acts(done.text()), manner));
            return;
        }
        work.results.add(0, manner.text().equals(AHEAD) ? claim.plus(Wording.glue("推开")) : verb.equals(AHEAD) ? Wording.word("为", "变化动词").plus(manner) : manner);
    }

    /** Where the verb of a clause with a subject begins (渔港三家单位⟨首次⟩招聘船长); 0 if none does. */
    private int acts(String clause) {
        return reader.tokens(clause).stream().skip(1).filter(t -> t.nature().equals("v") && t.text().length() > 1 && !ClauseReader.quoted(clause, t.start())
                && t.start() + t.text().length() < clause.length()).findFirst().map(Token::start).orElse(0);
    }

    /** The only measure that is a name and has a verb of ours: what was made first; -1 if there is none or are several. */
    private static int named(SentenceWork work) {
        int[] named = IntStream.range(0, work.clauses.size()).filter(i -> {
            List<Source> sources = work.clauses.get(i).sources();
            return sources.size() > 1 && sources.get(0).kind() == Source.Kind.TEMPLATE && sources.get(1).address().endsWith(" 举措");
        }).toArray();
        return named.length == 1 ? named[0] : -1;
    }

    /** The clause that has the item behind its verb; -1 if none has. */
    private int ofItem(SentenceWork work) {
        for (int i = 0; i < work.clauses.size() && !work.item.isEmpty(); i++) {
            String text = work.clauses.get(i).text();
            ClauseReader.Kind kind = reader.kind(text);
            int at = text.indexOf(work.item.text());
            boolean done = kind == ClauseReader.Kind.VERBAL || kind == ClauseReader.Kind.BARE || at > 0 && shapes.of(text.substring(0, at)).kind() == MeasureShapes.Kind.OBJECT && !shapes.actor(text.substring(0, Math.max(0, at - 2)));
            if (at > 0 && done) {
                return i;
            }
        }
        return -1;
    }

    /** 率先 before the clause; 首创 takes the place of a verb of ours, or of the one that says the same (发布, 首发). */
    private Sourced first(Sourced claim, String verb, Sourced clause, String item) {
        if (verb.equals(AHEAD) || verb.equals("首次")) {
            return claim.plus(begun(clause));
        }
        Source head = clause.sources().get(0);
        boolean ours = head.kind() == Source.Kind.TEMPLATE && head.start() == 0;
        int known = clause.text().startsWith(verb) ? verb.length() : reader.knownVerb(clause.text());
        boolean same = known > 0 && (clause.text().substring(0, known).chars().anyMatch(c -> verb.indexOf(c) >= 0) || clause.text().startsWith(item, known));
        return claim.plus(clause.slice(ours ? head.end() : same ? known : 0, clause.text().length()));
    }

    /** 渔闲时节中创新开展⟨活动⟩: where it was done would stand between the claim and what was done. */
    private boolean behindWhere(String clause) {
        int within = clause.indexOf('中');
        return within > 0 && reader.knownVerb(clause) == 0 && reader.wordEnds(clause, within + 1);
    }

    /** Can one be the first to do it: not to go on with what no verb of beginning goes with (加强渔港防控)? */
    private boolean begins(Sourced clause) {
        Source head = clause.sources().get(0);
        boolean ours = head.kind() == Source.Kind.TEMPLATE && head.start() == 0;
        String verb = ours ? clause.text().substring(0, head.end()) : "";
        String noun = clause.text().substring(head.end()).replaceAll("，$", "");
        return !words.has("接续动词", verb) || words.collocations().of(noun).filter(g -> g.tasks().stream().noneMatch(v -> words.has("首做动词", v))).isEmpty();
    }

    /** What goes on (深化, 建强) is not done first: a verb of ours that says so is changed for one of beginning. */
    private Sourced begun(Sourced clause) {
        Source head = clause.sources().get(0);
        String verb = head.kind() == Source.Kind.TEMPLATE && head.start() == 0 ? clause.text().substring(0, head.end()) : "";
        boolean goesOn = words.has("接续动词", verb);
        String noun = clause.text().substring(head.end()).replaceAll("，$", "");
        String begins = words.collocations().of(noun).flatMap(g -> g.tasks().stream().filter(v -> words.has("首做动词", v)).findFirst()).orElse(words.list("首做动词").get(0));
        return goesOn ? Wording.word(begins, "首做动词").plus(clause.slice(head.end(), clause.text().length())) : clause;
    }

    /** 全省率先组建研究院 with the clause 组建研究院; 率先开展, 首次以市政府名义召开 with the item as topic. */
    private boolean doing(SentenceWork work, Sourced result) {
        Matcher doing = DOING.matcher(result.text());
        if (!doing.matches()) {
            return false;
        }
        Sourced scope = doing.group(1).isEmpty() || doing.start(1) > 0 ? Sourced.EMPTY : Wording.glue("在");
        String done = doing.group(3);
        for (int i = 0; i < work.clauses.size(); i++) {
            Sourced clause = work.clauses.get(i);
            boolean starts = clause.text().startsWith(done);
            boolean ends = done.length() > 2 && clause.text().length() > 2 && done.endsWith(clause.text());
            if (starts || ends) {
                int end = starts ? doing.start(3) : result.text().length() - clause.text().length();
                work.clauses.set(i, scope.plus(result.slice(0, end)).plus(clause));
                return true;
            }
            int verb = clause.text().length() - work.item.text().length();
            boolean did = !work.item.isEmpty() && verb > 2 && clause.text().startsWith(work.item.text()) && done.endsWith(clause.text().substring(clause.text().length() - 2));
            if (did) {
                // ⟨大会⟩首次以市政府名义在渔港召开
                work.clauses.set(i, Wording.insert(clause, work.item.text().length(), scope.plus(result.slice(0, result.text().length() - 2))));
                return true;
            }
        }
        for (int i = 0; i < work.clauses.size(); i++) {
            Sourced clause = work.clauses.get(i);
            Source head = clause.sources().get(0);
            boolean ours = head.kind() == Source.Kind.TEMPLATE && head.start() == 0;
            if (ours && words.collocations().fits(done, clause.text().substring(head.end())) == Collocations.Fit.YES) {
                // 落实渔规办法, 率先出台: it takes the place of our verb.
                work.clauses.set(i, scope.plus(result).plus(clause.slice(head.end(), clause.text().length())));
                return true;
            }
        }
        String item = work.item.text();
        boolean topic = !item.isEmpty() && work.opening.text().endsWith("，") && work.opening.text().contains(item);
        boolean takes = words.ending("带宾动词", done).filter(v -> !words.has("事务宾语", v)).isPresent();
        if (topic && (takes || done.endsWith(item))) {
            work.opening = scope.plus(result).plus(takes ? work.item : Sourced.EMPTY).plus(Wording.glue("，"));
            return true;
        }
        return false;
    }

    /** 渔业数据模型全省率先建立 with the clause 建立渔业数据模型. */
    private boolean whose(SentenceWork work, Sourced result) {
        Matcher whose = WHOSE.matcher(result.text());
        for (int i = 0; whose.matches() && i < work.clauses.size(); i++) {
            Sourced clause = work.clauses.get(i);
            String text = clause.text();
            String name = whose.group(1);
            boolean same = text.endsWith(name) || text.contains(name) && name.startsWith("“");
            ClauseReader.Kind kind = reader.kind(text);
            boolean alone = text.equals(name);
            if (!same || kind == ClauseReader.Kind.SUBJECT && !alone || work.whole.contains(text)) {
                continue;
            }
            Sourced scope = whose.group(2).isEmpty() ? Sourced.EMPTY : Wording.glue("在");
            Sourced claim = scope.plus(result.slice(whose.start(2), whose.end(3)));
            String verb = whose.group(3);
            if (verb.equals(AHEAD)) {
                boolean says = text.startsWith(whose.group(4)) && !whose.group(4).isEmpty();
                Sourced does = says ? Sourced.EMPTY : result.slice(whose.start(4), whose.end(4));
                boolean verbless = alone && does.isEmpty() || text.startsWith("“");
                work.clauses.set(i, claim.plus(does).plus(verbless ? Wording.word(words.list("首做动词").get(0), "首做动词") : Sourced.EMPTY).plus(does.isEmpty() ? begun(clause) : clause));
            } else {
                int known = reader.knownVerb(text);
                boolean creates = known > 0 && words.has("首创动词", text.substring(0, known));
                work.clauses.set(i, claim.plus(clause.slice(creates ? known : 0, text.length())));
            }
            return true;
        }
        return false;
    }

    /** “渔排模式”全国推广 with the measure 七日速批“渔排模式”: the result gets the full name, and the measure is told by it. */
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
