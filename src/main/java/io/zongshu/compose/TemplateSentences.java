package io.zongshu.compose;

import io.zongshu.document.Move;
import io.zongshu.files.YamlNode;
import io.zongshu.template.PaperTemplate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lists of sentences of a new template. They come from the built-in templates and from template-new.yaml; the paper only
 * decides which: whether the opening has an epigraph and a "现将……如下", whether the end asks for a ruling, how the title is built.
 */
final class TemplateSentences {
    private static final Pattern AS_FOLLOWS = Pattern.compile("(总结|汇报|报告|综述|通报)如下");
    private static final Pattern FOLLOWS = Pattern.compile("如下[。：]");
    private static final Pattern SENTENCE = Pattern.compile("[^。]*。");
    private static final Pattern YEAR = Pattern.compile("^[0-9０-９二〇○Ｏ]{4}年|^.{0,6}(?:以来|期间)");
    private static final Pattern PLANS = Pattern.compile("[及和暨、].*(?:打算|计划|思路|安排|谋划)");

    private final PaperShape shape;
    private final String genre;
    private final YamlNode words;
    private final List<PaperTemplate> builtIn;

    TemplateSentences(PaperShape shape, String genre, YamlNode words, List<PaperTemplate> builtIn) {
        this.shape = shape;
        this.genre = genre;
        this.words = words;
        this.builtIn = builtIn;
    }

    List<String> of(String list) {
        return switch (list) {
            case "题目" -> List.of(title());
            case "开头" -> openings();
            case "请示" -> request();
            case "结尾" -> closings();
            default -> written(list);
        };
    }

    /** Does a closing flourish follow the plans, as a paragraph of its own? */
    boolean closes() {
        return shape.closes();
    }

    private List<String> written(String list) {
        return builtIn.stream().map(t -> t.written(list)).filter(lines -> !lines.isEmpty()).findFirst().orElse(List.of());
    }

    private String title() {
        String title = shape.plainTitle();
        String noun = words.get("题目文种").texts().stream()
                .filter(title::contains)
                .findFirst()
                .orElse(words.get("题目默认").get(genre).text());
        String plans = PLANS.matcher(title).find() ? words.get("题目打算").text() : "";
        if (title.startsWith("关于") || title.contains("关于")) {
            return "${单位}关于${时期}工作情况的" + noun.replace("工作", "").replace("情况", "");
        }
        if (genre.endsWith("综述")) {
            return "${时期}${地名}${业务}" + noun.replaceFirst("^工作", "");
        }
        String subject = noun.contains("工作") ? noun : "工作" + noun;
        return (YEAR.matcher(title).find() ? "${时期}${单位}" : "${单位}${时期}") + subject + plans;
    }

    private List<String> openings() {
        Set<String> bodies = new LinkedHashSet<>();
        for (String line : written("开头")) {
            String body = SENTENCE.matcher(line).results()
                    .map(m -> m.group())
                    .filter(sentence -> sentence.contains("${"))
                    .collect(Collectors.joining());
            if (!body.isEmpty()) {
                bodies.add(body);
            }
        }
        List<String> leads = shape.opening().contains(Move.LEAD) ? words.get("引子").texts() : List.of("");
        String transition = transition();
        List<String> lines = new ArrayList<>();
        leads.forEach(lead -> bodies.forEach(body -> lines.add(lead + body + transition)));
        return lines;
    }

    private String transition() {
        String first = String.join("", shape.sentences().first());
        Matcher verb = AS_FOLLOWS.matcher(first);
        if (verb.find()) {
            return words.get("过渡").get(verb.group(1)).text();
        }
        return FOLLOWS.matcher(first).find() ? words.get("过渡默认").text() : "";
    }

    /** After a part on plans the closing tells none. */
    private List<String> closings() {
        List<String> all = written("结尾");
        boolean told = shape.after().getOrDefault(Move.PLANS, false) || !genre.endsWith("综述") && shape.after().containsKey(Move.PLANS);
        return told ? all.stream().filter(line -> !line.contains("${打算}")).toList() : all;
    }

    private List<String> request() {
        String last = String.join("", shape.sentences().last());
        return words.get("请示").entries().entrySet().stream()
                .filter(e -> last.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .map(YamlNode::text)
                .limit(1)
                .toList();
    }
}
