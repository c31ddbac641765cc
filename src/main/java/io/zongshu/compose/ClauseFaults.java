package io.zongshu.compose;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Segmenter;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What no writer lets stand in a clause, told by parts of speech and the word lists of clause-faults.yaml. */
public final class ClauseFaults {
    /** Verbs, adjectives, idioms: what a clause may say of its subject. */
    private static final Pattern PREDICATE = Pattern.compile("v(?!n$).*|a|ad|an|al|i|vl|l|pbei|pba|z");
    private static final Pattern VERB = Pattern.compile("v(?!n$).*");
    private static final Pattern NOUN = Pattern.compile("n(?!z$).*|nz|vn|b|r.*");
    /** A clause of fewer characters is a word that stands by itself. */
    private static final int SHORT = 3;

    /** Clauses in a row, or lines of a verse, have so many characters. */
    private static final Set<Integer> ROW = Set.of(4, 7);

    private static final Pattern ONLY_QUOTED = Pattern.compile("[“”《》、）]+");
    private static final Pattern NUMBER_FIRST = Pattern.compile("[0-9.%]+(?!年)[^0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[一二两三四五六七八九十0-9]+(.+)");
    private static final Pattern TOPIC = Pattern.compile("[^在从就].*[^各个等]方面");
    private static final Pattern OWN_PLACE = Pattern.compile("^(?:并|在\\p{IsHan}{2,8}?(?=开工|建成|揭牌|挂牌|落地|投)|正式|顺利|已经|已)+");
    private static final Pattern WAYS = Pattern.compile("采取.*的.*[^形]等方式");
    private static final Pattern RANK = Pattern.compile("第[0-9]+[名位]?");
    private static final Pattern FIGURE = Pattern.compile(".*[0-9].*");
    private static final Pattern TWICE = Pattern.compile("((?!\\p{IsHan}?一|组织)\\p{IsHan}{2,6})\\1|(?<!实)([在对为把将与和的])\\2");

    private final YamlNode data;
    private final Segmenter segmenter;
    /** Asked for with each clause. */
    private final Map<String, List<String>> texts = new ConcurrentHashMap<>();

    private final RealiseWords lists;
    private final ClauseReader reader;

    /** @throws io.zongshu.files.CannotContinue if the user's file cannot be read */
    public ClauseFaults(Settings settings, Segmenter segmenter) {
        this(settings, segmenter, RealiseWords.load(settings));
    }

    private ClauseFaults(Settings settings, Segmenter segmenter, RealiseWords words) {
        this(settings, segmenter, words, new ClauseReader(segmenter, words));
    }

    ClauseFaults(Settings settings, Segmenter segmenter, RealiseWords words, ClauseReader reader) {
        this.data = settings.data("clause-faults");
        this.segmenter = segmenter;
        this.lists = words;
        this.reader = reader;
    }

    /** @param clause the clause, without its mark */
    public record Fault(FaultKind kind, String clause) {}

    /** The faults of a sentence, in the order of its clauses. */
    public List<Fault> of(String sentence) {
        List<PlainClause> clauses = PlainClause.of(sentence, segmenter);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < clauses.size(); i++) {
            PlainClause clause = clauses.get(i);
            if (clause.size() == 0) {
                continue;
            }
            for (FaultKind kind : FaultKind.values()) {
                if (is(kind, clauses, i)) {
                    faults.add(new Fault(kind, clause.text()));
                }
            }
        }
        return faults;
    }

    /** The check of what stands where our words meet the cells. */
    CellFaults ofCells(RealiseWords words, ClauseReader cellReader) {
        return new CellFaults(data, words, cellReader);
    }

    /** How heavy faults are together; 0 for none. */
    double weight(List<Fault> faults) {
        return faults.stream().mapToDouble(f -> Double.parseDouble(data.get("分量").get(f.kind().entry()).text())).sum();
    }

    private boolean is(FaultKind kind, List<PlainClause> clauses, int at) {
        PlainClause clause = clauses.get(at);
        return switch (kind) {
            case NO_PREDICATE -> !inRow(clauses, at) && noPredicate(clause, at == 0, at == clauses.size() - 1);
            case NO_OBJECT -> noObject(clause);
            case LEADER_BEHIND -> false;
            case HANGING -> hangs(clause);
            case VERB_ON_VERB -> carriesVerb(clause);
            case TWICE_SAID -> TWICE.matcher(clause.text()).find() || doubled(clause);
            case MISMATCH -> mismatched(clause);
            case NO_SUBJECT -> at > 0 && ofThing(clause) && reader.kind(clauses.get(at - 1).text()) == ClauseReader.Kind.VERBAL;
            case OPEN_LIST -> clause.last().nature().equals("udeng") && clause.size() > 2 && reader.kind(clause.text()) == ClauseReader.Kind.VERBAL;
            case TOPIC_LEFT -> TOPIC.matcher(clause.text()).matches() && !(!people(clause) && at + 1 < clauses.size() && counts(clauses.get(at + 1)));
        };
    }

    /** 组建专班，跟船督导，挂图作战: one row. */
    private static boolean inRow(List<PlainClause> clauses, int at) {
        int length = clauses.get(at).text().length();
        return ROW.contains(length) && IntStream.of(at - 1, at + 1).anyMatch(i -> i >= 0 && i < clauses.size() && clauses.get(i).text().length() == length);
    }

    /** 渔获量方面，鱼17万吨: what stands behind the topic is a part of it. */
    private boolean counts(PlainClause clause) {
        return FIGURE.matcher(clause.text()).matches() && clause.first().nature().matches("n.*|b|vn|m|a|t|f") && reader.kind(clause.text()) != ClauseReader.Kind.VERBAL;
    }

    private boolean people(PlainClause topic) {
        return list("人群").stream().anyMatch(p -> topic.text().endsWith(p + "方面"));
    }

    private List<String> list(String entry) {
        return texts.computeIfAbsent(entry, key -> data.get(key).texts());
    }

    private boolean has(String entry, String word) {
        return list(entry).contains(word);
    }

    private boolean noPredicate(PlainClause clause, boolean first, boolean last) {
        String text = clause.text();
        if (first && !last || text.length() < SHORT && !text.equals("《》") || frame(clause) || reader.knownVerb(text) > 0 || lists.opening("介词举措", text).isPresent() || lists.nouns().acting(text) || ONLY_QUOTED.matcher(text).matches() && !text.equals("《》") || FIGURE.matcher(text).matches() && !RANK.matcher(text).matches() && !(counted(clause) && !first)) {
            return false;
        }
        boolean told = IntStream.range(0, clause.size()).anyMatch(i -> tells(clause, i));
        boolean listed = IntStream.range(0, clause.size() - 1).anyMatch(i -> acts(clause, i));
        boolean is = clause.words().stream().skip(1).anyMatch(t -> t.text().matches("在|则|即|非|皆|为"));
        boolean plain = !told && !listed && !is && !opensWithDoing(clause) || doing(clause);
        return plain || !first && !listed && !is && compound(clause);
    }

    /** 8个行动: how many of what, and nothing of them. */
    private static boolean counted(PlainClause clause) {
        return NUMBER_FIRST.matcher(clause.text()).matches() && clause.last().nature().matches("n|nn.*|vn|nz") && clause.words().stream().noneMatch(t -> VERB.matcher(t.nature()).matches());
    }

    /** A verb, or a state that describes no noun behind it. */
    private static boolean tells(PlainClause clause, int at) {
        boolean state = PREDICATE.matcher(clause.words().get(at).nature()).matches();
        boolean attribute = clause.words().get(at).nature().equals("a") && at > 0 && !clause.words().get(at - 1).nature().matches("a?d") && at + 1 < clause.size() && clause.words().get(at + 1).nature().matches("n.*|vn");
        return state && !attribute;
    }

    /** 统一渔港标识: its verb was taken for a noun; not 辅助性渔港. */
    private static boolean opensWithDoing(PlainClause clause) {
        return clause.first().nature().equals("vn") && !(clause.size() > 1 && clause.words().get(1).nature().equals("ng"));
    }

    /** 渔业强基行动, 渔港改造、渔船更新等任务: what looks like a predicate is a part of names. */
    private boolean compound(PlainClause clause) {
        List<Token> words = clause.words();
        boolean noun = words.get(0).nature().matches("n.*|b") && words.stream().noneMatch(t -> t.nature().matches("d|ad|p.*|ude1|v[fi]?shi|vyou") || has("误标动词", t.text()));
        boolean still = IntStream.range(0, words.size() - 1).noneMatch(i -> VERB.matcher(words.get(i).nature()).matches() && !words.get(i + 1).nature().matches("v|vn|udeng") && !words.get(i + 1).text().equals("、"));
        boolean summed = words.stream().skip(Math.max(2, words.size() - 4)).anyMatch(t -> t.nature().equals("udeng"));
        boolean ends = clause.last().nature().matches("n|n[a-qs-y].*|vn");
        return noun && still && words.size() > 2 && ends && (summed || reader.kind(clause.text()) == ClauseReader.Kind.NOMINAL);
    }

    /** 渔工招录: a doing with whom it is done to, and nobody who does it. */
    private boolean doing(PlainClause clause) {
        String whom = clause.text().substring(0, clause.last().start());
        boolean actor = lists.ending("人称名词", whom).or(() -> lists.ending("组织主体", whom)).isPresent();
        boolean done = has("事务动词", clause.last().text()) || has("处理动词", clause.last().text()) && !actor;
        return done && clause.size() > 1 && clause.words().subList(0, clause.size() - 1).stream().allMatch(t -> t.nature().matches("n.*|b|vn"));
    }

    /** Time, place or scope. */
    private boolean frame(PlainClause clause) {
        boolean marked = list("框架开头").stream().anyMatch(clause.text()::startsWith) || list("框架收尾").stream().anyMatch(clause.text()::endsWith);
        boolean some = clause.size() > 2 && !Character.isDigit(clause.text().charAt(0)) && clause.first().nature().matches("mq?") && clause.words().get(1).nature().startsWith("q");
        return marked || some || clause.first().nature().equals("t") || clause.words().stream().allMatch(t -> t.nature().matches("d|c|f"));
    }

    /** A verb of the lists, or one that its tagger took for a noun behind how it was done, with an object. */
    private boolean acts(PlainClause clause, int at) {
        Token word = clause.words().get(at);
        boolean object = clause.words().get(at + 1).nature().matches("n.*|vn|m|r.*|b|a");
        if (word.nature().matches("d|ad") && clause.words().get(at + 1).nature().equals("vn")) {
            return true;
        }
        boolean manner = at > 0 && at < 3 && clause.words().subList(0, at).stream().allMatch(t -> t.nature().matches("a.*|b|d|nz|m|q|f") && !t.text().equals("“”"));
        boolean known = lists.has("带宾动词", word.text()) || lists.has("动作动词", word.text()) || lists.has("数据动词", word.text()) || has("误标动词", word.text());
        return object && (known || manner && word.nature().equals("vn"));
    }

    private boolean noObject(PlainClause clause) {
        boolean lacks = has("必带宾语", clause.last().text());
        boolean whom = has("带介词缺宾", clause.last().text()) && clause.words().stream().limit(2).anyMatch(t -> "与对向为和".contains(t.text()) && t.nature().startsWith("p"));
        return lacks || whom || lists.has("带宾动词", clause.text()) && clause.size() == 1;
    }

    private boolean hangs(PlainClause clause) {
        boolean end = has("不收尾", clause.last().text()) && clause.last().nature().matches("p.*|cc") && clause.size() > 1;
        boolean verb = IntStream.range(0, clause.size() - 2).anyMatch(i -> has("介词", clause.words().get(i).text()) && governs(clause, i + 1));
        return end || verb;
    }

    /** A verb with an object behind it. */
    private boolean governs(PlainClause clause, int at) {
        Token verb = clause.words().get(at);
        boolean known = verb.nature().equals("vn") && (lists.has("带宾动词", verb.text()) || lists.has("缺宾动词", verb.text()));
        return (VERB.matcher(verb.nature()).matches() || known) && clause.words().get(at + 1).nature().matches("n.*|m|r.*") && (!known || FIGURE.matcher(clause.text()).matches());
    }

    private boolean carriesVerb(PlainClause clause) {
        List<Token> words = clause.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            int end = words.get(i).end();
            if (list("虚义动词").stream().noneMatch(v -> clause.text().startsWith(v, end - v.length()))) {
                continue;
            }
            Token next = words.get(i + 1);
            Token after = words.get(i + 2);
            boolean adverb = next.nature().matches("ad|d") && next.text().length() > 1 || after.nature().equals("pba") || next.text().matches("把|将");
            boolean verb = next.nature().equals("v") && next.text().length() > 1 && !has("连用动词", next.text()) && after.nature().matches("n.*|m|r.*");
            boolean named = clause.text().indexOf('的', next.start()) > 0 || lists.nouns().measure(clause.text()).filter(NounKind::verbs).isPresent();
            boolean does = has("必作谓语", next.text()) && after.nature().matches("n.*|vn|m|r.*|b|a");
            if (adverb || does || verb && !named) {
                return true;
            }
        }
        return states(words) || received(words) || strengthensTimes(clause.text());
    }

    /** 加强三轮培训: how often something was done is not strengthened. */
    private boolean strengthensTimes(String text) {
        return list("强化动词").stream().filter(text::contains).map(v -> NUMBER.matcher(text.substring(text.indexOf(v) + v.length())))
                .anyMatch(rest -> rest.matches() && list("次数量词").stream().anyMatch(rest.group(1)::startsWith));
    }

    /** 推进渔政贯穿管理: what is carried is a clause. */
    private boolean states(List<Token> words) {
        int carrier = IntStream.range(0, Math.min(3, words.size())).filter(i -> has("虚义动词", words.get(i).text()) || words.get(i).text().equals("推进")).findFirst().orElse(words.size());
        int verb = IntStream.range(carrier + 2, words.size() - 1).filter(i -> has("陈述动词", words.get(i).text())).findFirst().orElse(0);
        return verb > 0 && words.subList(carrier + 1, verb).stream().allMatch(t -> t.nature().matches("n.*|vn"));
    }

    /** 得到渔歌在外地传唱: what is got is a clause. */
    private static boolean received(List<Token> words) {
        int got = IntStream.range(0, words.size()).filter(i -> words.get(i).text().equals("得到")).findFirst().orElse(words.size());
        return words.subList(got, words.size()).stream().skip(2).anyMatch(t -> t.text().equals("在"));
    }

    /** 在外地开工, 并揭牌: a thing does so, and no one. */
    private boolean ofThing(PlainClause clause) {
        String text = OWN_PLACE.matcher(clause.text()).replaceFirst("");
        return text.length() < clause.text().length() && (lists.has("主谓举措", text) || lists.has("成效主谓动词", text) || text.startsWith("开工"));
    }

    private static boolean doubled(PlainClause clause) {
        List<Token> words = clause.words();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j <= i + 2 && j < words.size(); j++) {
                Token one = words.get(i);
                boolean verb = one.nature().startsWith("v") && one.text().length() > 1 && one.text().equals(words.get(j).text());
                if (verb && (j == i + 1 || words.get(i + 1).nature().matches("nn.*|r.*|m|q"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 推行档案造假等问题: a verb that makes more of what is to be done away with. */
    private boolean promotesBad(PlainClause clause) {
        Collocations pairs = lists.collocations();
        return pairs.bad(clause.text()) && pairs.fits(clause.first().text(), clause.text()) == Collocations.Fit.NO
                && clause.words().stream().noneMatch(t -> pairs.fits(t.text(), clause.text()) == Collocations.Fit.YES);
    }

    private boolean mismatched(PlainClause clause) {
        if (WAYS.matcher(clause.text()).matches()) {
            // 采取渔民的首课、必修课等方式: things are no ways to do something.
            return clause.words().stream().filter(t -> t.end() == clause.text().indexOf("等方式")).anyMatch(t -> t.nature().matches("n[^z]?|nis"));
        }
        if (promotesBad(clause)) {
            return true;
        }
        for (YamlNode pair : data.get("不搭配").items()) {
            Optional<Token> verb = clause.words().stream().filter(t -> pair.get("动词").texts().contains(t.text())).findFirst();
            boolean direct = verb.isPresent() && clause.words().stream().filter(t -> t.start() > verb.get().start()).noneMatch(t -> VERB.matcher(t.nature()).matches());
            if (direct && clause.text().indexOf('的', verb.get().start()) < 0 && pair.get("词尾").texts().stream().anyMatch(clause.text()::endsWith)) {
                return true;
            }
        }
        return false;
    }
}
