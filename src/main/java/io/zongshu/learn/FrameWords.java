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
 * @param links words before the second slot of a frame with two
 * @param types types of slots with the endings of what fills them, in order
 */
record FrameWords(
        Map<String, String> openers, Set<String> notOpeners, List<String> policy, Set<String> links, Map<String, List<String>> types) {
    static FrameWords load(Settings settings) {
        YamlNode data = settings.data("frames");
        Map<String, String> openers = new LinkedHashMap<>();
        data.get("领起").entries().forEach((opener, type) -> openers.put(opener, type.text()));
        Map<String, List<String>> types = new LinkedHashMap<>();
        data.get("空的类型").entries().forEach((type, endings) -> types.put(type, endings.texts()));
        return new FrameWords(
                openers,
                new HashSet<>(data.get("不领起").texts()),
                data.get("不学").texts(),
                new HashSet<>(data.get("双空").texts()),
                types);
    }
}
