package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether a measure stands as it is or needs a verb of ours before it, and which: learned from sentences that editors judged and mended. */
final class SupportVerb {
    /** A verb where none is needed spoils a good sentence, so where no word list has one it must be more likely than not. */
    private static final double SILENT = 0.5;
    /** What a word list has for such a noun is left out only where that is far more likely. */
    private static final double DECLARED = -4;
    /** Before what seems to have a predicate of its own still more is wanted. */
    private static final double ACTING = 1.2;
    /** These take what a thing is, and no doing. */
    private static final Set<String> PREPOSITIONS = Set.of("围绕", "聚焦", "在", "以", "对", "通过");

    /** Before someone who does something to something, or with others. */
    private static final Set<String> BRINGS = Set.of("推动", "组织", "实现");
    /** These are held to or tried out, and stand before no one who does something. */
    private static final Set<String> HELD = Set.of("坚持", "推行", "突出", "落实");
    /** How something was done: part of speech and word. */
    private static final Pattern MANNER = Pattern.compile("(?:a?d|[abmq]|vd|vl|dl|t).*|[^w].*[化性型式]|.*连续");
    /** Verbs of one character that someone does. */
    private static final Set<String> DOES = Set.of("作", "讲", "赴", "到", "进");
    /** A time has more characters. */
    private static final int SHORT = 3;

    private final SupportCues cues;
    private final SupportRules rules;
    private final VerbWeights weights;
    private final Collocations collocations;
    private final NounKinds nouns;
    private final RealiseWords words;
    private final ClauseReader reader;
    private final OwnPredicate predicate;
    private final Answers<Answer> answers = new Answers<>();

    SupportVerb(RealiseWords words, ClauseReader reader) {
        this.cues = new SupportCues(words, reader);
        this.rules = new SupportRules(words, reader);
        this.weights = words.supports();
        this.nouns = words.nouns();
        this.words = words;
        this.reader = reader;
        this.predicate = new OwnPredicate(words, reader);
        this.collocations = words.collocations();
    }

    /**
     * What is learned of a measure.
     *
     * @param needed above 0 where a verb is more likely than not
     * @param verbs the best first
     */
    private record Answer(double needed, List<String> verbs) {}

    /** One of a row's measures with its verb; empty if it stands as it is. @param before a clause that begins with the verb takes no other of it behind */
    List<NounMeasures.Worded> of(List<String> row, int at, Sourced measure, String item, String before) {
        List<NounMeasures.Worded> ruled = rules.ruled(measure, item).orElse(List.of());
        String wording = ruled.isEmpty() ? "" : ruled.get(0).wording();
        String text = row.get(at);
        Answer answer = answers.of(at + "/" + row.size() + "\t" + item.isEmpty() + beside(row, at) + wording + "\t" + text, key -> answer(row, at, item, wording));
        boolean declared = ruled.size() > 1 || !ruled.isEmpty() && (ruled.get(0).names() != measure || !nouns.general(wording));
        if (item.isEmpty() && doing(first(text)) || whole(row, at)) {
            return List.of();
        }
        if (declared) {
            return answer.needed() > DECLARED ? ruled : List.of();
        }
        boolean acts = predicate.in(text) || nouns.acting(text) || doing(text);
        if (answer.needed() <= (!ruled.isEmpty() ? 0 : acts ? ACTING : SILENT)) {
            return List.of();
        }
        boolean thing = !acts && reader.kind(text) == ClauseReader.Kind.NOMINAL;
        String first = answer.verbs().get(0);
        if (acts(text) && !BRINGS.contains(first) || someone(text) && !slogans(text) && HELD.contains(first)) {
            return List.of();
        }
        Optional<String> verb = answer.verbs().stream().filter(v -> thing || !PREPOSITIONS.contains(v)).filter(v -> !text.contains(v) && !before.startsWith(v)).findFirst();
        return verb.filter(v -> !ruled.isEmpty() && follows(wording, v)).map(v -> ruled)
                .orElseGet(() -> verb.map(v -> new NounMeasures.Worded(measure, v + NounKind.SLOT, NounMeasures.SUPPORT)).stream().toList());
    }

    /** 船员练兵: is it told who does it? */
    private boolean someone(String text) {
        return !SupportRules.LEADING.matcher(text).matches() && reader.kind(text) == ClauseReader.Kind.SUBJECT;
    }

    private boolean does(String text) {
        List<Token> tokens = reader.tokens(text);
        return tokens.stream().skip(1).limit(Math.max(0, tokens.size() - 2)).anyMatch(t -> DOES.contains(t.text()) && t.nature().startsWith("v"));
    }

    /** 各渔村举办培训; 船长作报告; 渔政干部与渔户结亲: someone, and to what or with whom. */
    private boolean acts(String text) {
        String who = text.substring(0, Math.max(0, text.indexOf('与')));
        List<Token> tokens = reader.tokens(text);
        boolean supports = reader.kind(text) == ClauseReader.Kind.SUBJECT
                && tokens.stream().skip(1).limit(Math.max(0, tokens.size() - 2)).anyMatch(t -> t.nature().equals("v") && !weights.kin(t.text()).isEmpty() && !ClauseReader.quoted(text, t.start()));
        return supports || does(text) || predicate.told(text) || words.ending("人称名词", who).or(() -> words.ending("组织主体", who)).isPresent();
    }

    /** 村村有坝、户户有船; 干部带头、船员参与、渔户响应: what is held to, and no single thing that someone does. */
    private static boolean slogans(String text) {
        List<String> members = List.of(text.split("、"));
        return members.size() > 2 || members.size() == 2 && members.get(0).length() == members.get(1).length() || "“《".indexOf(text.charAt(0)) >= 0;
    }

    /** Its first clause. */
    private static String first(String text) {
        int comma = text.indexOf('，');
        return comma > 0 ? text.substring(0, comma) : text;
    }

    /** It says when (换届之后), begins with such a verb itself, or is built as its neighbours are: 用船突出安全，用人突出渔绩. */
    private boolean whole(List<String> row, int at) {
        String text = row.get(at);
        List<Token> tokens = reader.tokens(text);
        return words.ending("时间词尾", text).isPresent() && text.length() > SHORT || tokens.size() > 1 && own(text, tokens) || at > 0 && alike(text, tokens, row.get(at - 1)) || at + 1 < row.size() && alike(text, tokens, row.get(at + 1));
    }

    /** 突出渔绩; 清单化推进“渔规三条”: such a verb, behind no more than how it was done, with what it acts on. */
    private boolean own(String text, List<Token> tokens) {
        int verb = 0;
        while (verb < tokens.size() - 1 && !(verb > 0 && tokens.get(verb - 1).text().endsWith("化")) && (tokens.get(verb + 1).text().equals("化") || MANNER.matcher(tokens.get(verb).nature() + tokens.get(verb).text()).matches())) {
            verb++;
        }
        Token token = tokens.get(verb);
        Token next = tokens.get(Math.min(verb + 1, tokens.size() - 1));
        boolean supports = token.text().length() > 1 && !weights.kin(token.text()).isEmpty() && !token.nature().startsWith("n");
        return supports && next != token && "、和与及的".indexOf(next.text().charAt(0)) < 0 && (verb > 0 || token.nature().startsWith("a") || !reader.noun(text));
    }

    /** Has the neighbour the same verb within, so that both are clauses of one row? */
    private boolean alike(String text, List<Token> tokens, String neighbour) {
        return tokens.stream().skip(1).limit(Math.max(0, tokens.size() - 2))
                .anyMatch(t -> t.text().length() > 1 && (t.nature().equals("v") || !weights.kin(t.text()).isEmpty()) && !ClauseReader.quoted(text, t.start()) && neighbour.indexOf(t.text()) > 0 && !neighbour.endsWith(t.text()));
    }

    /** 党组织和党员值守: someone, and what they did. */
    private boolean doing(String text) {
        String head = text.substring(0, reader.tokens(text).get(reader.tokens(text).size() - 1).start());
        return reader.endsWithVerb(text) && words.ending("人称名词", head).or(() -> words.ending("组织主体", head)).isPresent();
    }

    /** Is it how the word lists word it? */
    private boolean follows(String wording, String verb) {
        String ruled = wording.substring(0, wording.indexOf(NounKind.SLOT));
        return wording.endsWith(NounKind.SLOT) && weights.kin(ruled).equals(weights.kin(verb));
    }

    private static String beside(List<String> row, int at) {
        return (at > 0 ? row.get(at - 1).length() : 0) + "," + (at + 1 < row.size() ? row.get(at + 1).length() : 0);
    }

    private Answer answer(List<String> row, int at, String item, String wording) {
        String text = row.get(at);
        Optional<String> own = weights.own(ClauseReader.unclosed(text));
        double[] sums = weights.sums(cues.of(row, at, item, wording));
        List<String> verbs = weights.verbs();
        List<String> ranked = new ArrayList<>(own.filter(v -> !v.isEmpty()).stream().toList());
        IntStream.range(0, verbs.size()).boxed().sorted(Comparator.comparingDouble(i -> -sums[i])).forEach(i -> ranked.add(said(verbs.get(i), text)));
        return new Answer(own.filter(String::isEmpty).isPresent() ? Double.NEGATIVE_INFINITY : sums[verbs.size()], ranked);
    }

    /** The near synonym that is known to go with the noun. */
    private String said(String verb, String text) {
        return collocations.of(text).stream().flatMap(g -> g.tasks().stream()).filter(v -> weights.kin(v).equals(verb)).findFirst().orElse(verb);
    }
}
