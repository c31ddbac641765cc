package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells which verb stands before a result, if any: its words at both ends, what it quotes, ranks and counts, and what it is
 * the result of. A cue is the name of what it is about, a colon and what is there.
 */
final class ResultCues {
    private static final int LONGEST = 8;
    private static final int ENDING = 4;
    private static final int TAIL = 2;
    private static final Pattern SCOPE = Pattern.compile("(?:全[国省市区县州]|国家级?|[省市县区]级|中[组宣央国]|国务院|省[委政]|市[委政])");
    private static final Pattern QUOTED = Pattern.compile("[“《]([^”》]+)[”》]");
    private static final Pattern RANK = Pattern.compile("第[0-9一二三四五六七八九十]+|[前首][0-9一二三四五六七八九十]*[位名列强茅]");
    private static final Pattern FIRST = Pattern.compile("首[个家批次创座所]|唯一|之一|率先");
    private static final Pattern EVEN = Pattern.compile("[^、]{2,6}(?:、[^、]{2,6})+");

    private final RealiseWords words;
    private final ClauseReader reader;

    ResultCues(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The cues of a result. */
    List<String> of(ResultVerb.Question question) {
        String text = question.result();
        Set<String> cues = new LinkedHashSet<>();
        List<Token> tokens = reader.tokens(text);
        cues.add("恒:有");
        cues.add("长:" + Math.min(text.length() / 2, LONGEST));
        ends(text, tokens, cues);
        marks(text, tokens, cues);
        verbs(text, tokens, cues);
        row(text, question.item(), question.measures(), cues);
        cues.add("规:" + question.ruled());
        cues.add("规类:" + question.ruled() + "_" + reader.kind(text));
        add(question.first(), "位:首", cues);
        return new ArrayList<>(cues);
    }

    private void ends(String text, List<Token> tokens, Set<String> cues) {
        int last = tokens.size() - 1;
        String start = tokens.get(0).nature();
        String end = tokens.get(last).nature();
        cues.add("首词:" + tokens.get(0).text());
        cues.add("末词:" + tokens.get(last).text());
        cues.add("首末性:" + start + "_" + end);
        cues.add("首性:" + start);
        cues.add("末性:" + end);
        cues.add("末二性:" + tokens.get(Math.max(0, last - 1)).nature() + "_" + end);
        cues.add("首二性:" + start + "_" + tokens.get(Math.min(1, last)).nature());
        String core = ClauseReader.unclosed(text);
        for (int length = 1; length <= Math.min(ENDING, core.length()); length++) {
            cues.add("尾:" + core.substring(core.length() - length));
        }
        cues.add("头:" + text.substring(0, Math.min(TAIL, text.length())));
        cues.add("头:" + text.charAt(0));
        for (Token token : tokens) {
            add(token.text().length() > 1 && !ClauseReader.quoted(text, token.start()), "词:" + token.text(), cues);
        }
        ClauseReader.Kind kind = reader.kind(text);
        cues.add("类:" + kind);
        cues.add("类末:" + kind + "_" + end);
        words.collocations().result(core).ifPresent(v -> cues.add("配:" + v));
        words.collocations().result(core).ifPresent(v -> cues.add("类配:" + kind + "_" + v));
        words.nouns().measure(core).ifPresent(n -> cues.add("名类:" + n.name()));
    }

    private void marks(String text, List<Token> tokens, Set<String> cues) {
        Matcher quoted = QUOTED.matcher(text);
        if (quoted.find()) {
            String inner = quoted.group(1);
            boolean starts = quoted.start() == 0;
            boolean ends = quoted.end() == text.length();
            String within = inner.length() > 1 && reader.tokens(inner).stream().anyMatch(t -> t.nature().matches("v[if]?|d")) ? "述" : "名";
            cues.add("引:" + text.charAt(quoted.start()) + (starts ? "始" : "－") + (ends ? "终" : "－"));
            cues.add("引:" + (starts ? "始" : "－") + (ends ? "终" : "－") + within);
            cues.add("引长:" + (ends ? "终" : "－") + Math.min(inner.length(), LONGEST));
            cues.add("引尾:" + inner.substring(Math.max(0, inner.length() - TAIL)));
            add(!ends, "引后:" + text.substring(quoted.end(), Math.min(text.length(), quoted.end() + TAIL)), cues);
        } else {
            cues.add("引:无");
        }
        Matcher scope = SCOPE.matcher(text);
        if (scope.find()) {
            cues.add("级:" + (scope.start() == 0 ? "首" : "中"));
            cues.add("级词:" + (scope.start() == 0 ? "首" : "中") + tokens.get(tokens.size() - 1).text());
        }
        add(RANK.matcher(text).find(), "含:名次", cues);
        add(FIRST.matcher(text).find(), "含:首", cues);
        add(text.chars().anyMatch(Character::isDigit), "含:数", cues);
        add(text.contains("的"), "含:的", cues);
        add(text.contains("%"), "含:率", cues);
        add(EVEN.matcher(text).matches(), "含:列", cues);
    }

    /** The verbs of its own. */
    private void verbs(String text, List<Token> tokens, Set<String> cues) {
        int at = 0;
        while (at < tokens.size() && !(tokens.get(at).nature().matches("v[ilf]?") && !ClauseReader.quoted(text, tokens.get(at).start()))) {
            at++;
        }
        String behind = at + 1 < tokens.size() ? "中" : "末";
        cues.add(at == tokens.size() ? "动:无" : "动:" + Math.min(at, TAIL) + behind);
        add(at < tokens.size(), "动前:" + (at == 0 ? "－" : tokens.get(Math.min(at, tokens.size()) - 1).nature()) + behind, cues);
        add(words.list("成效已有动词").stream().anyMatch(text::contains), "动:已有", cues);
        add(words.opening("成效已有动词", text).isPresent(), "动:已有首", cues);
        words.ending("推动所变", text).ifPresent(w -> cues.add("动:所变"));
        words.ending("推动所变", text).ifPresent(w -> cues.add("动词:" + w));
        add(reader.endsWithVerb(text), "动:尾", cues);
        add(reader.noun(text), "动:名", cues);
    }

    private void row(String text, String item, List<String> measures, Set<String> cues) {
        String core = ClauseReader.unclosed(item);
        add(measures.isEmpty(), "举:无", cues);
        if (!core.isEmpty()) {
            cues.add("事尾:" + core.substring(Math.max(0, core.length() - TAIL)));
            cues.add("事类:" + reader.kind(item));
            cues.add("事末果末:" + core.charAt(core.length() - 1) + "_" + ClauseReader.unclosed(text).charAt(ClauseReader.unclosed(text).length() - 1));
            add(core.length() > 1 && text.contains(core.substring(core.length() - TAIL)), "事:同尾", cues);
        }
    }

    private static void add(boolean there, String cue, Set<String> cues) {
        if (there) {
            cues.add(cue);
        }
    }
}
