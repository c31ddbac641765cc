package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What tells whether a measure needs a verb of ours, and which: its words and their parts of speech at both ends, how it ends,
 * the shape of its list, and its place among the row's measures. A cue is the name of what it is about, a colon and what is there.
 */
final class SupportCues {
    /** Longer texts are alike. */
    private static final int LONGEST = 9;
    private static final int ENDING = 4;
    /** The verb that collocations.yaml has for the noun. */
    static final String COLLOCATED = "配动:";
    /** How the word lists would word it. */
    static final String WORDED = "写:";
    /** Small words within that tell how the parts hang together. */
    private static final String WITHIN = "的，与和向到在为把将由从对以化";
    /** Members of so many characters in a row tell the stages of one action. */
    private static final int STAGE = 4;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final MeasureShapes shapes;
    private final OwnPredicate predicate;

    SupportCues(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.shapes = reader.shapes();
        this.predicate = reader.predicates();
    }

    /** The cues of one of a row's measures. @param wording how the word lists would word it; empty if not at all */
    List<String> of(List<String> row, int at, String item, String wording) {
        String text = row.get(at);
        List<String> cues = new ArrayList<>();
        List<Token> tokens = reader.tokens(text);
        cues.add("恒:有");
        cues.add("长:" + Math.min(text.length() / 3, LONGEST));
        ends(text, tokens, cues);
        list(text, cues);
        marks(text, tokens, cues);
        kinds(text, tokens, cues);
        own(text, tokens, cues);
        opening(text, tokens, cues);
        item(text, item, cues);
        beside(row, at, -1, "前", cues);
        beside(row, at, 1, "后", cues);
        place(row, at, item, cues);
        cues.add(WORDED + wording + "－");
        cues.add("写类:" + (wording.isEmpty() ? "－" : "有") + reader.kind(text));
        return cues;
    }

    private static void ends(String text, List<Token> tokens, List<String> cues) {
        int last = tokens.size() - 1;
        String first = tokens.get(0).nature();
        String end = tokens.get(last).nature();
        cues.add("首词:" + tokens.get(0).text());
        cues.add("末词:" + tokens.get(last).text());
        cues.add("首性:" + first);
        cues.add("末性:" + end);
        cues.add("首末性:" + first + "_" + end);
        cues.add("首二性:" + natures(tokens, 0, 2));
        cues.add("首三性:" + natures(tokens, 0, 3));
        cues.add("末二性:" + natures(tokens, Math.max(0, last - 1), last + 1));
        if (last > 0) {
            cues.add("次词:" + tokens.get(1).text());
        }
        String core = core(text);
        for (int length = 1; length <= Math.min(ENDING, core.length()); length++) {
            cues.add("尾:" + core.substring(core.length() - length));
        }
        cues.add("头:" + text.charAt(0));
        cues.add("头:" + text.substring(0, Math.min(2, text.length())));
    }

    private static String natures(List<Token> tokens, int from, int to) {
        return tokens.subList(from, Math.min(to, tokens.size())).stream().map(Token::nature).collect(Collectors.joining("_"));
    }

    /** Without what closes it: 等, quotation marks, brackets. */
    private static String core(String text) {
        int end = text.length();
        while (end > 1 && "”》）等".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    private void list(String text, List<String> cues) {
        String[] members = text.split("、", -1);
        if (members.length < 2) {
            return;
        }
        cues.add("列:" + Math.min(members.length, 5));
        String first = members[0];
        boolean even = true;
        boolean sameStart = true;
        boolean sameEnd = true;
        for (String member : members) {
            boolean empty = member.isEmpty() || first.isEmpty();
            even &= member.length() == first.length();
            sameStart &= !empty && member.charAt(0) == first.charAt(0);
            sameEnd &= !empty && member.charAt(member.length() - 1) == first.charAt(first.length() - 1);
        }
        add(even, "列:齐", cues);
        add(even && first.length() <= STAGE, "列:短齐", cues);
        add(sameStart, "列:同头", cues);
        add(sameEnd, "列:同尾", cues);
        for (int i = 0; i < members.length - 1; i++) {
            String core = core(members[i] + " ").trim();
            cues.add("列尾:" + core.substring(Math.max(0, core.length() - 2)));
        }
        cues.add("列类:" + reader.kind(text));
    }

    private static void marks(String text, List<Token> tokens, List<String> cues) {
        boolean opens = "“《".indexOf(text.charAt(0)) >= 0;
        boolean closes = "”》".indexOf(text.charAt(text.length() - 1)) >= 0;
        cues.add("引:" + (opens ? "始" : "－") + (closes ? "终" : "－"));
        for (int i = 1; i < text.length(); i++) {
            int known = WITHIN.indexOf(text.charAt(i));
            if (known >= 0 && text.indexOf(text.charAt(i), 1) == i) {
                cues.add("含:" + text.charAt(i));
            }
        }
        add(text.chars().anyMatch(Character::isDigit), "含:数", cues);
        cues.add("动:" + Math.min(4, tokens.stream().filter(t -> t.nature().matches("v[if]?")).count()));
    }

    private void kinds(String text, List<Token> tokens, List<String> cues) {
        ClauseReader.Kind kind = reader.kind(text);
        cues.add("类:" + kind);
        cues.add("类首:" + kind + "_" + tokens.get(0).nature());
        cues.add("类末:" + kind + "_" + tokens.get(tokens.size() - 1).nature());
        words.collocations().nearest(text).ifPresentOrElse(group -> {
            String verb = group.tasks().stream().findFirst().orElse("");
            cues.add("配:" + group.nature());
            cues.add(COLLOCATED + verb + "－");
            cues.add("类配:" + kind + "_" + verb);
            cues.add("配知:" + (words.supports().kin(verb).isEmpty() ? "外" : "内") + kind);
        }, () -> cues.add("类配:" + kind));
        words.nouns().measure(ClauseReader.unclosed(text)).ifPresentOrElse(noun -> {
            cues.add("名类:" + noun.name());
        }, () -> cues.add("名类:－"));
        words.opening("介词举措", text).ifPresent(w -> cues.add("介:" + w));
        add(words.opening("自成谓语", text).isPresent(), "己动:谓", cues);
        add(words.opening("带宾动词", text).isPresent(), "己动:宾", cues);
        add(reader.noun(text), "己动:名", cues);
        cues.add("形:" + shapes.of(text).kind());
        boolean acts = predicate.acts(text);
        boolean told = predicate.told(text);
        cues.add("谓:" + (acts ? "做" : "－") + (told ? "说" : "－"));
        cues.add("谓类:" + (acts ? "做" : "－") + (told ? "说" : "－") + kind);
        cues.add("形类:" + shapes.of(text).kind() + "_" + kind + (acts ? "做" : "－") + reader.noun(text));
        words.ending("人称名词", tokens.get(0).text()).ifPresent(w -> cues.add("首人:" + kind));
        words.ending("组织主体", tokens.get(0).text()).ifPresent(w -> cues.add("首组:" + kind));
    }

    /** Where its first verb stands, what is before it and what behind it, and whether it is one of the verbs that may be put before a measure. */
    private void own(String text, List<Token> tokens, List<String> cues) {
        int first = 0;
        while (first < tokens.size() && !(tokens.get(first).nature().matches("v[if]?") && !ClauseReader.quoted(text, tokens.get(first).start()))) {
            first++;
        }
        if (first == tokens.size()) {
            cues.add("首动:无");
        } else {
            Token verb = tokens.get(first);
            String before = first == 0 ? "－" : tokens.get(first - 1).nature();
            String behind = first + 1 < tokens.size() ? tokens.get(first + 1).nature() : "－";
            cues.add("首动:" + Math.min(first, 4) + "_" + before + "_" + behind);
            cues.add("首动:" + before + "_" + behind);
            cues.add("首动词:" + verb.text() + "_" + Math.min(first, 1) + (behind.equals("－") ? "末" : "中"));
            cues.add("动长:" + verb.text().length() + "_" + Math.min(first, 2) + "_" + behind);
        }
        for (Token token : tokens) {
            if (!ClauseReader.quoted(text, token.start()) && token.text().length() > 1) {
                cues.add("词:" + token.text());
            }
        }
        add(words.ending("时间词尾", text).isPresent(), "守:时", cues);
        add(words.nouns().acting(text), "守:动", cues);
        add(reader.endsWithVerb(text), "守:动尾" + reader.kind(text), cues);
        String head = text.substring(0, tokens.get(tokens.size() - 1).start());
        words.ending("人称名词", head).ifPresent(w -> cues.add("守:人尾" + tokens.get(tokens.size() - 1).nature()));
        words.ending("组织主体", head).ifPresent(w -> cues.add("守:组尾" + tokens.get(tokens.size() - 1).nature()));
        add(SupportRules.LEADING.matcher(text).matches(), "守:领", cues);
    }

    /** Whether it begins with a verb that is a predicate wherever something follows, or one that is as often part of a noun, and what follows. */
    private void opening(String text, List<Token> tokens, List<String> cues) {
        String verb = words.openings().verb(text);
        if (verb.isEmpty()) {
            cues.add("启:－");
            return;
        }
        String kind = words.openings().kind(verb);
        String end = tokens.get(tokens.size() - 1).nature();
        boolean alone = verb.length() == text.length();
        cues.add("启:" + kind + (alone ? "独" : ""));
        cues.add("启长:" + kind + verb.length());
        cues.add("启末:" + kind + end);
        cues.add("启类:" + kind + reader.kind(text));
        cues.add("启词:" + verb);
        add(tokens.get(0).text().length() > verb.length(), "启:半" + kind, cues);
    }

    /** What the row is about, and what of it the measure says again. */
    private void item(String text, String item, List<String> cues) {
        if (item.isEmpty() || item.equals("无")) {
            return;
        }
        String core = ClauseReader.unclosed(item);
        List<Token> tokens = reader.tokens(item);
        cues.add("事末:" + tokens.get(tokens.size() - 1).text());
        cues.add("事类:" + reader.kind(item));
        cues.add("事尾:" + core.substring(Math.max(0, core.length() - 2)));
        words.nouns().measure(core).ifPresent(k -> {
            cues.add("事名类:" + k.name());
            words.nouns().measure(ClauseReader.unclosed(text)).ifPresent(n -> cues.add("事名:" + k.name() + "_" + n.name()));
        });
        add(core.length() > 1 && text.contains(core.substring(core.length() - 2)), "事:同尾", cues);
        add(item.startsWith("“"), "事:引", cues);
    }

    private void beside(List<String> row, int at, int step, String name, List<String> cues) {
        int there = at + step;
        if (there < 0 || there >= row.size() || row.get(there).length() < 2) {
            return;
        }
        String text = row.get(there);
        List<Token> tokens = reader.tokens(text);
        cues.add(name + "类:" + reader.kind(text));
        cues.add(name + "双:" + reader.kind(text) + "_" + reader.kind(row.get(at)));
        add(tokens.get(tokens.size() - 1).text().equals(last(row.get(at))), name + ":同末", cues);
        words.nouns().measure(ClauseReader.unclosed(text)).ifPresent(k -> cues.add(name + "名类:" + k.name()));
        boolean alike = reader.tokens(row.get(at)).stream().skip(1).anyMatch(t -> t.nature().equals("v") && t.text().length() > 1 && text.indexOf(t.text()) > 0 && !text.endsWith(t.text()));
        add(alike, name + ":同动", cues);
    }

    private String last(String text) {
        List<Token> tokens = reader.tokens(text);
        return tokens.get(tokens.size() - 1).text();
    }

    private static void place(List<String> row, int at, String item, List<String> cues) {
        add(at == 0, "位:首", cues);
        add(row.size() == 1, "位:独", cues);
        add(item.isEmpty(), "位:无事项", cues);
        String text = row.get(at);
        boolean beside = at > 0 && row.get(at - 1).length() == text.length() || at + 1 < row.size() && row.get(at + 1).length() == text.length();
        add(beside, "邻:" + (text.length() <= STAGE ? "短" : "同"), cues);
    }

    private static void add(boolean there, String cue, List<String> cues) {
        if (there) {
            cues.add(cue);
        }
    }
}
