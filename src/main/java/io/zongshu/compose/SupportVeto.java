package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.List;
import java.util.regex.Pattern;

/** Which measures never take a verb of ours, because they begin with such a verb of their own, tell what a person did, or only say when. */
final class SupportVeto {
    /** How something was done: part of speech and word. */
    private static final Pattern MANNER = Pattern.compile("(?:a?d|[abmq]|vd|vl|dl|t).*|[^w].*[化性型式]|.*连续");
    /** Verbs of motion: 组织 before 进 is no noun. */
    private static final String MOVING = "vf";
    /** A time has more characters. */
    private static final int SHORT = 3;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final VerbWeights weights;

    SupportVeto(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.weights = words.supports();
    }

    /** May none stand before it? */
    boolean of(String text) {
        return words.ending("时间词尾", text).isPresent() && text.length() > SHORT || own(text) || opens(text) || someone(text) || weights.predicates().stream().anyMatch(v -> predicate(text, v));
    }

    /**
     * 锚定渔港主业: a verb that is the predicate where something follows, and the whole is no list and no plan, rule or the like
     * (加强渔港管理若干措施); 组织渔业培训: one that goes with what follows.
     */
    private boolean opens(String text) {
        String verb = words.openings().verb(text);
        String rest = text.substring(verb.length());
        if (verb.length() < 2 || rest.length() < 2 || text.indexOf('、') >= 0) {
            return false;
        }
        if (named(rest, text)) {
            return true;
        }
        return words.openings().kind(verb).equals(OpeningVerbs.PREDICATE) ? words.nouns().measure(ClauseReader.unclosed(text)).isEmpty() : words.collocations().nearest(rest).filter(g -> g.tasks().contains(verb)).isPresent();
    }

    /** 管理使用“渔港+邻里中心”: a verb, or two, and a name that it acts on. */
    private boolean named(String rest, String text) {
        String object = rest.substring(words.openings().verb(rest).length());
        boolean name = !object.isEmpty() && "“《".indexOf(object.charAt(0)) >= 0;
        return name && ("”》".indexOf(text.charAt(text.length() - 1)) >= 0 || words.nouns().measure(text).isEmpty());
    }

    /** 渔业学院教授张海生带队到港指导: a person by name, and what that person did. */
    private boolean someone(String text) {
        if (FactRealiser.PERSON.matcher(text).lookingAt()) {
            return true;
        }
        List<Token> tokens = reader.tokens(text);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int next = i + 1;
            boolean person = tokens.get(i).nature().startsWith("nr") && !ClauseReader.quoted(text, tokens.get(i).start());
            if (person && tokens.stream().skip(next).anyMatch(t -> t.nature().startsWith("v"))) {
                return true;
            }
        }
        return false;
    }

    /** 突出渔绩; 清单化推进“渔规三条”: such a verb, behind no more than how it was done, with what it acts on. */
    private boolean own(String text) {
        List<Token> tokens = reader.tokens(text);
        int verb = 0;
        while (verb < tokens.size() - 1 && !(verb > 0 && tokens.get(verb - 1).text().endsWith("化")) && (tokens.get(verb + 1).text().equals("化") || MANNER.matcher(tokens.get(verb).nature() + tokens.get(verb).text()).matches())) {
            verb++;
        }
        Token token = tokens.get(verb);
        Token next = tokens.get(Math.min(verb + 1, tokens.size() - 1));
        boolean supports = token.text().length() > 1 && !weights.kin(token.text()).isEmpty() && (!token.nature().startsWith("n") || next.nature().equals(MOVING));
        return supports && next != token && "、和与及的".indexOf(next.text().charAt(0)) < 0 && (verb > 0 || token.nature().startsWith("a") || !reader.noun(text));
    }

    /** 各渔村举办培训, 渔船检验突出安全: such a word, with what it acts on, in no list and describing nothing. */
    private boolean predicate(String text, String verb) {
        int at = text.indexOf(verb);
        int end = at + verb.length();
        boolean alone = at >= 0 && text.lastIndexOf('、', at) < 0 && text.indexOf('的', end) < 0 && !ClauseReader.quoted(text, at);
        return alone && end < text.length() && "、和与及".indexOf(text.charAt(end)) < 0 && !weights.nominal(text, at);
    }
}
