package io.zongshu.learn;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of frames.yaml.
 *
 * @param openers prepositions that open a frame, with the type of their slot
 * @param notOpeners verbs that only lead to the verb that says something
 * @param policy words of policy wording, which must not be carried over from past papers
 * @param links words before the second slot of a frame with two, with its type
 * @param tails words behind a slot that name what fills it, with its type
 * @param light words that any text has, which say little of themselves
 * @param unopened words that lean on what stands before them: they begin no collocation
 * @param synonyms words that say the same, with the word that stands for them
 * @param campaigns names of campaigns: what mostly stands beside them belongs to their year
 * @param types types of slots with the endings of what fills them, in order
 */
record FrameWords(
        Map<String, String> openers, Set<String> notOpeners, List<String> policy, Map<String, String> links,
        Map<String, String> tails, Map<String, List<String>> types, Set<String> light, Set<String> unopened,
        Map<String, String> synonyms, List<String> campaigns) {
    static FrameWords load(Settings settings) {
        YamlNode data = settings.data("frames");
        Map<String, String> synonyms = new LinkedHashMap<>();
        data.get("同义").entries().forEach((word, others) -> others.texts().forEach(o -> synonyms.put(o, word)));
        Map<String, List<String>> types = new LinkedHashMap<>();
        data.get("空的类型").entries().forEach((type, endings) -> types.put(type, endings.texts()));
        return new FrameWords(
                texts(data.get("领起")),
                new HashSet<>(data.get("不领起").texts()),
                data.get("不学").texts(),
                texts(data.get("后一空")),
                texts(data.get("空后的词")),
                types,
                new HashSet<>(data.get("平常词").texts()),
                new HashSet<>(data.get("不开头").texts()),
                synonyms,
                data.get("专项活动").texts());
    }

    private static Map<String, String> texts(YamlNode node) {
        Map<String, String> texts = new LinkedHashMap<>();
        node.entries().forEach((key, value) -> texts.put(key, value.text()));
        return texts;
    }
}
