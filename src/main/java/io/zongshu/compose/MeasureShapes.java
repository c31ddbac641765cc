package io.zongshu.compose;

import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a measure lacks to be a clause, told by the verb that it ends with and by what stands before that verb: who did it,
 * to or with whom, in which way; or what else does so, so that it lacks nothing.
 */
final class MeasureShapes {
    private static final Pattern GIVEN = Pattern.compile(".*[把将以被由从].*");

    /** 由2.0版升级到3.0版. */
    private static final Pattern FROM_TO = Pattern.compile("[由从].+(?:升级|提升|提高|扩大|增加|拓展|调整|转变|跃升|延伸)(?:至|到|为).+|[由从].+[至到].+(?:升级|提升|跃升|转变)");

    /** 渔场共管, 泊位互借. */
    private static final Pattern TOGETHER = Pattern.compile("\\p{IsHan}{2}[共互同联]\\p{IsHan}");

    /** 支部建在链上. */
    private static final Pattern SET = Pattern.compile("\\p{IsHan}{2,4}\\p{IsHan}[在到]\\p{IsHan}{1,5}");

    /** 建好, 配强: a verb with what it comes to is never a noun. */
    private static final Pattern RESULTATIVE = Pattern.compile(".[好强齐实优大亮响成足活]");

    /** 以渔促旅, 凭实绩用人, 从严治港. */
    private static final Pattern BY = Pattern.compile("(?:从严|[以凭靠])\\p{IsHan}{2,}");

    /** 学习成果转化为治港动力. */
    private static final Pattern TURNED = Pattern.compile("[^、，把将]{2,}(?:转化|转变|上升|升级)为.+");

    /** 注重新老船员轮换配备: the last verb is what is stressed. */
    private static final Pattern STRESSED = Pattern.compile("(?:注重|突出|重视).{2,}");
    /** How something is done, and no thing. */
    private static final Pattern MANNER = Pattern.compile("v.*|a.*|b|d|t|f|m|q|i|l|rz?|ng");

    private static final Pattern ATTRIBUTE = Pattern.compile("vn|a.*|b|d|nz");

    private static final Pattern BEFORE = Pattern.compile("p|c|cc");

    /** A saying has so many characters, and a row of them so many members. */
    private static final int SAYING = 4;

    private static final int ROW = 3;

    /** A predicate that lacks its subject has at most so many characters. */
    private static final int PREDICATE = 8;

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Answers<Shape> shapes = new Answers<>();

    MeasureShapes(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Kinds of shapes. */
    enum Kind {
        /** A verb lacks its object: 向老党员颁发; 推进建设. */
        OBJECT,
        /** It tells how something is that it does not name: 开工; 由2.0版升级到3.0版. */
        SUBJECT,
        /** It tells where something is put that it does not name: 列为必修课. */
        PLACED,
        /** A thing is put somewhere: 政治标准放在首位. */
        HELD,
        /** Things come to be so, by themselves: 渔场共管、泊位共用. */
        HAPPENS,
        /** What is held to: 开放兴港、实干兴港. */
        SAYING,
        /** It lacks nothing. */
        WHOLE
    }

    /** @param at where what it lacks belongs; 0 where nothing does */
    record Shape(Kind kind, int at) {}

    Shape of(String text) {
        return shapes.of(text, this::shape);
    }

    private Shape shape(String text) {
        int placed = text.startsWith("融入") ? 0 : words.list("处置动词").stream().mapToInt(text::indexOf).filter(at -> at >= 0 && !ClauseReader.quoted(text, at)).min().orElse(-1);
        if (placed >= 0 && !GIVEN.matcher(text.substring(0, placed)).matches()) {
            String thing = text.substring(0, placed);
            if (thing.isEmpty() || actor(thing) && !people(thing) || FactRealiser.PERSON.matcher(text).lookingAt()) {
                return new Shape(Kind.PLACED, placed);
            }
            if (reader.nounEndsAt(text, placed) || thing.endsWith("”")) {
                return new Shape(Kind.HELD, 0);
            }
        }
        if (subjectless(text)) {
            return new Shape(Kind.SUBJECT, 0);
        }
        int object = objectAt(text);
        if (object > 0) {
            return new Shape(Kind.OBJECT, object);
        }
        List<String> parts = List.of(text.split("、"));
        return new Shape(saying(parts) ? Kind.SAYING : happens(text, parts) ? Kind.HAPPENS : Kind.WHOLE, 0);
    }

    /** 建成投用; 迭代升级; 由2.0版升级到3.0版. */
    private boolean subjectless(String text) {
        boolean happens = words.ending("主谓举措", text).isPresent() && text.length() <= PREDICATE - 2 && reader.allVerbs(text);
        boolean there = text.startsWith("在") && words.ending("主谓举措", text).isPresent() && text.indexOf('，') < 0;
        return happens || there || words.has("主谓举措", text) || moves(text);
    }

    /** Does it tell how something grew or went on, so that 推动 stands before that? */
    boolean moves(String text) {
        Optional<String> change = words.ending("推动举措", text);
        boolean alone = change.isPresent() && text.length() <= PREDICATE && manner(text.substring(0, text.length() - change.get().length()));
        return alone || FROM_TO.matcher(text).matches();
    }

    /** 开放兴港、实干兴港: the same is done to the same thing, by several means. */
    private static boolean saying(List<String> parts) {
        if (parts.size() > 1 && parts.stream().allMatch(p -> BY.matcher(p).matches()) && (parts.size() >= ROW || parts.get(0).length() > SAYING)) {
            return true;
        }
        boolean even = parts.size() >= ROW && parts.stream().allMatch(p -> p.length() == SAYING);
        return even && parts.stream().map(p -> p.charAt(SAYING - 1)).distinct().count() == 1
                && parts.stream().map(p -> p.charAt(SAYING - 2)).distinct().count() == parts.size();
    }

    private boolean happens(String text, List<String> parts) {
        boolean moved = words.ending("推动举措", text).or(() -> words.opening("推动主体", text)).isPresent()
                && reader.knownVerb(text) == 0 && !BEFORE.matcher(reader.tokens(text).get(0).nature()).matches() && words.opening("介词举措", text).isEmpty();
        boolean row = TURNED.matcher(text).matches() && reader.knownVerb(text) == 0 || parts.size() > 1 && (all(parts, TOGETHER) || all(parts, SET));
        return moved || row;
    }

    private static boolean all(List<String> parts, Pattern pattern) {
        return parts.stream().allMatch(p -> pattern.matcher(p).matches());
    }

    /** Where the object belongs that the measure's verb lacks; 0 if it lacks none. */
    private int objectAt(String text) {
        int within = attributeAt(text);
        if (within > 0) {
            return within;
        }
        String verb = lastVerb(text);
        String head = text.substring(0, text.length() - verb.length());
        ClauseReader.Kind kind = reader.kind(text);
        if (kind == ClauseReader.Kind.BARE) {
            return text.length();
        }
        String lastPart = text.substring(text.lastIndexOf('、') + 1);
        if (lastPart.length() == SAYING && text.length() > 2 * SAYING && text.charAt(text.length() - SAYING - 1) == '、' && lastPart.length() - verb.length() == 2) {
            // 港口出船、船东出网、渔民参与: each does its own.
            return 0;
        }
        if (verb.isEmpty() || words.has("事务宾语", verb) && governed(head) || head.endsWith("、") || head.endsWith("同步") || STRESSED.matcher(head).matches()) {
            return 0;
        }
        boolean waiting = words.has("待宾动词", verb) && kind != ClauseReader.Kind.NOMINAL || words.has("设立动词", verb) && !words.has("事务宾语", verb) && kind == ClauseReader.Kind.VERBAL;
        boolean scope = words.opening("介词举措", text).isPresent() && (kind == ClauseReader.Kind.VERBAL || RESULTATIVE.matcher(verb).matches());
        boolean free = words.has("自足动词", verb);
        boolean towards = !free && "向为给从在由与".indexOf(text.charAt(0)) >= 0 && BEFORE.matcher(reader.tokens(text).get(0).nature()).matches();
        boolean done = !free && (manner(head) || actor(head) && !(people(head) && words.has("缺宾动词", verb)));
        return waiting || scope || towards || done || chained(text, verb) ? text.length() : 0;
    }

    /** 选派骨干指导建设: two verbs at the end, the second of which lacks its object. */
    private boolean chained(String text, String verb) {
        List<Token> tokens = reader.tokens(text);
        int last = tokens.size() - 1;
        String before = last < 1 ? "" : tokens.get(last - 1).nature();
        return tokens.get(last).text().equals(verb) && tokens.get(last).nature().equals("v") && before.startsWith("v") && !before.equals("vn");
    }

    /** The verb that it ends with, if a word begins there. */
    private String lastVerb(String text) {
        return words.ending("带宾动词", text).filter(v -> v.length() == text.length() || reader.wordEnds(text, text.length() - v.length())).orElse("");
    }

    /** 推进建设, 完成船位调整, 开展规范化评定: what is done is named by a verb as noun, and lacks whose it is. */
    private int attributeAt(String text) {
        String doing = words.ending("事务宾语", text).orElse("");
        int end = text.length() - doing.length();
        for (String verb : words.list("虚义动词")) {
            int at = text.indexOf(verb);
            int from = at + verb.length();
            boolean governs = !doing.isEmpty() && at >= 0 && from <= end && manner(text.substring(0, at)) && reader.wordEnds(text, from);
            if (governs && reader.tokens(text).stream().filter(t -> t.start() >= from && t.start() < end).allMatch(t -> ATTRIBUTE.matcher(t.nature()).matches())) {
                return from;
            }
        }
        return 0;
    }

    /** 围绕振兴开展专题: the last verb is the object of one that means little without it. */
    private boolean governed(String head) {
        return words.list("虚义动词").stream().anyMatch(v -> head.contains(v) && !ClauseReader.quoted(head, head.indexOf(v)));
    }

    /** 全域, 分批, 优中选优, 校企合作: how it was done. */
    private boolean manner(String head) {
        return head.isEmpty() || words.ending("协同状语", head).isPresent() || words.has("范围词", head)
                || reader.tokens(head).stream().allMatch(t -> MANNER.matcher(t.nature()).matches());
    }

    /** 各级党组织, 市县两级, 部门联合: who did it. */
    boolean actor(String head) {
        String who = words.ending("范围词", head).map(w -> head.substring(0, head.length() - w.length())).orElse(head);
        boolean named = words.ending("组织主体", who).isPresent() || words.ending("单位主体", who).isPresent() || people(who);
        return named && reader.knownVerb(who) == 0 && reader.tokens(who).stream().noneMatch(t -> (words.has("带宾动词", t.text()) || t.nature().equals("v") && t.text().length() > 1) && !ClauseReader.quoted(who, t.start())) && words.opening("介词举措", who).isEmpty();
    }

    private boolean people(String who) {
        return words.ending("人称名词", who).isPresent();
    }
}
