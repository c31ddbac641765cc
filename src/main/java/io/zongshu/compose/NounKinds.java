package io.zongshu.compose;

import io.zongshu.files.YamlNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of nouns of nouns.yaml, found by how a noun ends. */
final class NounKinds {
    private static final String OTHERS = "其他";

    /** No ending has more characters. */
    private static final int LONGEST = 6;

    private final YamlNode data;
    private final Map<String, NounKind> measures = new HashMap<>();
    private final List<String> attributive;
    private final List<String> superiors;
    private final List<String> executing;
    private final List<String> acting;
    private final List<String> done;
    private final List<String> narrative;
    private final List<String> titles;

    NounKinds(YamlNode data) {
        this.data = data;
        this.attributive = data.get("定语动词").texts();
        this.superiors = data.get("上级").texts();
        this.executing = data.get("施行动词").texts();
        this.acting = data.get("自带动词").texts();
        this.done = data.get("主语动词").texts();
        this.narrative = data.get("叙述词").texts();
        this.titles = data.get("文件名打头").texts();
        data.get("类别").entries().forEach((name, entry) -> {
            NounKind kind = kind(name, entry);
            for (String head : entry.get("词尾").texts()) {
                if (!kind.measure().isEmpty() || !kind.listed().isEmpty()) {
                    measures.putIfAbsent(head, kind);
                }
            }
        });
    }

    private static NounKind kind(String name, YamlNode entry) {
        Map<String, String> byItem = new LinkedHashMap<>();
        entry.get("依事项").entries().forEach((key, value) -> byItem.put(key, value.text()));
        return new NounKind(
                name, entry.get("举措").text(), entry.get("并列").text(), byItem,
                entry.get("含动词").text().equals("是"), !entry.get("引号").text().equals("否"));
    }

    /** The verb for any item. */
    String anyVerb() {
        return data.get(OTHERS).get("默认").get("事项").text();
    }

    /** How many characters at the end say what kind of measure it is; 0 if they say none. */
    int head(String core) {
        return head(measures, core);
    }

    /** The kind of a measure by its last characters. */
    Optional<NounKind> measure(String core) {
        return longest(measures, core);
    }

    private static Optional<NounKind> longest(Map<String, NounKind> kinds, String text) {
        int length = head(kinds, text);
        return length == 0 ? Optional.empty() : Optional.ofNullable(kinds.get(text.substring(text.length() - length)));
    }

    private static int head(Map<String, NounKind> kinds, String text) {
        int length = Math.min(text.length(), LONGEST);
        while (length > 0 && !kinds.containsKey(text.substring(text.length() - length))) {
            length--;
        }
        return length;
    }

    /** One of the kinds that are known by no ending: 提法, 名称, 方式, 环节, 方面. */
    NounKind other(String name) {
        return kind(name, data.get(OTHERS).get(name));
    }

    /** Is it the wording of what has no known ending (采取…等方式, 突出…)? */
    boolean general(String wording) {
        return data.get(OTHERS).entries().entrySet().stream().anyMatch(e -> !e.getKey().equals(NounNames.AROUND) && e.getValue().get("举措").text().equals(wording));
    }

    /** The entry of nouns.yaml that declares a wording. */
    String entry(String wording) {
        boolean other = data.get(OTHERS).entries().values().stream().anyMatch(e -> e.get("举措").text().equals(wording)
                || e.get("依事项").entries().values().stream().anyMatch(v -> v.text().equals(wording)));
        return other ? OTHERS : "类别";
    }

    /** Does it begin with a verb that describes a noun (急需紧缺人才)? */
    boolean attributive(String text) {
        return attributive.stream().anyMatch(text::startsWith);
    }

    /** Is it an organ above, whose doing it was (中央、省委表彰)? */
    boolean superior(String name) {
        return superiors.contains(name);
    }

    /** Is it a verb that puts rules and plans into force, so that these are its object? */
    boolean executing(String verb) {
        return executing.contains(verb);
    }

    /** Does it begin with a verb of its own (明确“三严禁”负面清单)? */
    boolean acting(String text) {
        return acting.stream().anyMatch(text::startsWith);
    }

    /** Is it what someone did, so that nouns before it are its subject (入选)? */
    boolean done(String verb) {
        return done.contains(verb);
    }

    /** Is it a word that only stands in a clause? */
    boolean narrative(String word) {
        return narrative.contains(word);
    }

    /** Does it begin as titles of documents do that begin with a verb? */
    boolean titled(String text) {
        return titles.stream().anyMatch(text::startsWith);
    }
}
