package io.zongshu.compose;

import io.zongshu.language.Segmenter;
import io.zongshu.language.Tones;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The workbench's own check of titles and sibling headings, in words; nothing to say where all is well. */
public final class HeadlineCheck {
    private final Segmenter segmenter;

    public HeadlineCheck(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /**
     * Sibling headings: one shape, no formula, verb or word twice, a verb before each object.
     *
     * @param themes names of themes as the brief has them: a heading that names one may be longer or shorter
     */
    public List<String> siblings(List<String> headings, Set<String> themes) {
        Set<String> problems = new LinkedHashSet<>();
        Set<Integer> lengths = new HashSet<>();
        Set<Integer> commas = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> verbs = new HashSet<>();
        for (String heading : headings) {
            boolean named = themes.stream().anyMatch(heading::contains);
            if (!named) {
                lengths.add(heading.length());
                places.add(heading.indexOf('，'));
            }
            commas.add(heading.length() - heading.replace("，", "").length());
            String object = heading.substring(heading.indexOf('，') + 1);
            if (object.length() > 2) {
                if (!verbs.add(object.substring(0, 2))) {
                    problems.add("动词“" + object.substring(0, 2) + "”重复");
                }
                if (!named && !startsWithVerb(object)) {
                    problems.add("“" + object + "”不是以动词开头");
                }
            }
            String formula = heading.contains("，") ? heading.substring(0, heading.indexOf('，')) : "";
            if (!formula.isEmpty() && !words.add(formula)) {
                problems.add("“" + formula + "”重复");
            }
        }
        if (lengths.size() > 1) {
            problems.add("字数不齐");
        }
        if (commas.size() > 1 || places.size() > 1) {
            problems.add("停顿不齐");
        }
        return List.copyOf(problems);
    }

    private boolean startsWithVerb(String text) {
        String nature = segmenter.segment(text).get(0).nature();
        // 唱响, 叫响, 激活: what the segmenter does not know as a word it cuts into a verb and its complement.
        return nature.startsWith("v") || nature.startsWith("a") || nature.startsWith("p") || nature.startsWith("d");
    }

    /** A pair of lines, parted by U+3000: equal length, upper line ends 仄 and lower 平, no character twice. */
    public List<String> pair(String title) {
        String[] lines = title.split("\u3000", -1);
        if (lines.length != 2) {
            return List.of();
        }
        List<String> problems = new ArrayList<>();
        if (lines[0].length() != lines[1].length()) {
            problems.add("两句字数不等");
        }
        if (!Tones.pattern(lines[0]).endsWith("仄") || !Tones.pattern(lines[1]).endsWith("平")) {
            problems.add("不是上句仄收、下句平收");
        }
        Set<Integer> seen = new HashSet<>();
        if ((lines[0] + lines[1]).chars().anyMatch(c -> !seen.add(c))) {
            problems.add("有重字");
        }
        return problems;
    }
}
