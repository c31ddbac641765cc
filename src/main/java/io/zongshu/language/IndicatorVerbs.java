package io.zongshu.language;

import io.zongshu.files.YamlNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Verbs that say what was done with what is counted, each by its declared name; and light ones, which say nothing. */
final class IndicatorVerbs {
    private final Map<String, String> names = new TreeMap<>();
    private final WordList list;
    private final WordList light;

    IndicatorVerbs(YamlNode data) {
        data.get("动词").entries().forEach((name, node) -> node.texts().forEach(verb -> names.putIfAbsent(verb, name)));
        list = new WordList(names.keySet());
        light = new WordList(data.get("虚动词").texts());
    }

    /** The verb at a place, as written; empty if there is none. */
    String at(String text, int at) {
        return list.at(text, at);
    }

    /** The verb that ends before a place, as written; empty if there is none. */
    String before(String text, int end) {
        return list.before(text, end);
    }

    String lightAt(String text, int at) {
        return light.at(text, at);
    }

    String lightBefore(String text, int end) {
        return light.before(text, end);
    }

    /** The declared name of a verb. */
    String declared(String verb) {
        return names.getOrDefault(verb, verb);
    }

    /** The declared names of the verbs of a text that have two letters or more. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        for (int at = 0; at < text.length(); at++) {
            String verb = list.at(text, at);
            if (verb.length() > 1) {
                found.add(declared(verb));
                at += verb.length() - 1;
            }
        }
        return found;
    }
}
