package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** 指导 as a phrase: 坚持以……思想为指导，学习贯彻……精神，落实……部署. The names stay as the brief has them. */
final class Guidance {
    private static final String ADDRESS = "titles.yaml 指导";

    /** For 学习贯彻 and 落实; the first that makes nobody's sentence. */
    private static final List<List<String>> ADVERBS =
            List.of(List.of("深入", "认真"), List.of("认真", "扎实"), List.of("持续", "严格"), List.of("", ""));

    private final YamlNode verbs;

    Guidance(Settings settings) {
        this.verbs = settings.data("titles").get("指导");
    }

    /**
     * The phrase, without a mark at its end; empty without guidance.
     *
     * @param avoided runs of characters that it should not have
     */
    Sourced phrase(List<Cell> guidance, Set<String> avoided) {
        Sourced first = phrase(guidance, ADVERBS.get(0));
        return ADVERBS.stream()
                .map(adverbs -> phrase(guidance, adverbs))
                .filter(phrase -> !ReuseGuard.has(phrase.text(), avoided))
                .findFirst()
                .orElse(first);
    }

    private Sourced phrase(List<Cell> guidance, List<String> adverbs) {
        Sourced phrase = Sourced.EMPTY;
        String lastVerb = "";
        boolean asGuide = false;
        for (Cell cell : guidance) {
            Sourced name = Cells.sourced(cell);
            if (name.isEmpty()) {
                continue;
            }
            List<String> verb = verb(name.text());
            boolean guide = verb.get(0).equals("以");
            if (guide && asGuide && phrase.text().endsWith("为指导")) {
                phrase = phrase.slice(0, phrase.text().length() - 3)
                        .plus(Wording.glue("、"))
                        .plus(name)
                        .plus(word("为指导"));
                continue;
            }
            if (verb.get(0).equals(lastVerb)) {
                phrase = phrase.plus(Wording.glue("、")).plus(name);
                continue;
            }
            phrase = phrase.isEmpty() ? phrase : phrase.plus(Wording.glue("，"));
            String opening = guide ? "坚持以" : strengthened(verb.get(0), lastVerb, adverbs);
            phrase = phrase.plus(word(opening)).plus(name).plus(guide ? word("为指导") : Sourced.EMPTY);
            lastVerb = verb.get(0);
            asGuide = guide;
        }
        return phrase;
    }

    /** 深入学习贯彻 first, 认真落实 after it, so that neighbouring verbs differ. */
    private static String strengthened(String verb, String lastVerb, List<String> adverbs) {
        return switch (verb) {
            case "学习贯彻" -> adverbs.get(0) + "学习贯彻";
            case "落实" -> adverbs.get(1) + "落实";
            default -> lastVerb.equals("学习贯彻") ? "全面" + verb : verb;
        };
    }

    private static Sourced word(String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, ADDRESS);
    }

    private List<String> verb(String name) {
        String key = verbs.entries().keySet().stream()
                .filter(k -> name.replaceAll("[”》]+$", "").endsWith(k))
                .max(Comparator.comparingInt(String::length))
                .orElse("默认");
        return verbs.get(key).texts();
    }
}
