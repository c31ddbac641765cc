package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Results that say what was reached, without a verb of theirs: 实现“办事不出岛”, 实现事项“一网通办”, 实现从1.0版到2.0版升级. */
final class ReachedResults {
    private static final Pattern QUOTED = Pattern.compile("“([^”]{4,})”");

    /** 服务事项“一网通办”; 站长、库长全部“一岗清”. */
    private static final Pattern IDIOM = Pattern.compile("([^“”，]{2,}?)((?:全部|均|全面|已)?)“([^”]{3,6})”");

    /** 从1.0版到2.0版升级. */
    private static final Pattern STEPS = Pattern.compile("[从由][^，]{1,8}[到至向][^，]{2,}");

    private static final Pattern ACTING = Pattern.compile("v[ilf]?|d");

    private final RealiseWords words;
    private final ClauseReader reader;

    ReachedResults(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The result with its verb; empty if it is of another kind. */
    Optional<Sourced> worded(Sourced result) {
        String text = result.text();
        Matcher quoted = QUOTED.matcher(text);
        Matcher idiom = IDIOM.matcher(text);
        boolean slogan = quoted.matches() && tells(quoted.group(1));
        boolean steps = STEPS.matcher(text).matches() && words.ending("推动所变", text).isPresent();
        if (slogan || steps) {
            return Optional.of(reached().plus(result));
        }
        if (idiom.matches() && tells(idiom.group(3)) && plain(idiom.group(1))) {
            int at = idiom.group(2).isEmpty() ? 0 : idiom.end(2);
            return Optional.of(Wording.insert(result, at, reached()));
        }
        return Optional.empty();
    }

    private static Sourced reached() {
        return Wording.word("实现", "成效动词");
    }

    /** Says what is so, and is no name: 办事不出岛, 一网通办, but not “先锋”品牌, “渔家之家”. */
    private boolean tells(String quotation) {
        boolean named = words.collocations().result(quotation).isPresent() || words.nouns().measure(quotation).isPresent()
                || words.ending("称号中心词", quotation).isPresent() || words.ending("名称尾", quotation).isPresent();
        List<Token> tokens = reader.tokens(quotation);
        return !named && (words.has("达成用语", quotation) || tokens.stream().anyMatch(t -> ACTING.matcher(t.nature()).matches() && !t.text().equals("、")));
    }

    /** Has it no verb of its own? */
    private boolean plain(String subject) {
        return reader.tokens(subject).stream().noneMatch(t -> t.nature().equals("v")) && words.list("成效已有动词").stream().noneMatch(subject::contains);
    }
}
