package io.zongshu.structure;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The words and patterns of structure.yaml. */
record StructureRules(
        List<Genre> genres,
        Pattern titleEnd,
        List<Pattern> periods,
        List<String> afterUnit,
        List<String> notUnits,
        Pattern unitLine,
        Pattern dateLine,
        Pattern addressLine,
        Pattern authorLine,
        Pattern captionLine,
        Pattern attachmentLine,
        Pattern reportLead,
        List<Cue> noise,
        Pattern pageNumber,
        Pattern notTopic,
        Pattern paragraphStart,
        Pattern motto,
        String neverFirst,
        String neverLast,
        Pattern notUnitStart,
        Pattern openingPeriod,
        Pattern turnedPage,
        Pattern imprintLine,
        Pattern label) {
    /**
     * A genre and the title words that speak for it.
     *
     * @param with further patterns of which one must be found in the title; empty for no such condition
     */
    record Genre(String name, List<String> words, List<Pattern> with) {
        boolean fits(String title) {
            return words.stream().anyMatch(title::contains)
                    && (with.isEmpty() || with.stream().anyMatch(p -> p.matcher(title).find()));
        }
    }

    static StructureRules load(Settings settings) {
        YamlNode data = settings.data("structure");
        return new StructureRules(
                data.get("文种").items().stream()
                        .map(n -> new Genre(
                                n.get("文种").text(),
                                n.get("含").texts(),
                                n.get("并含").items().stream().map(StructureRules::pattern).toList()))
                        .toList(),
                pattern(data, "标题词尾"),
                data.get("时期").items().stream().map(StructureRules::pattern).toList(),
                data.get("单位之后").texts(),
                data.get("不是单位").texts(),
                pattern(data, "单位行"),
                pattern(data, "日期行"),
                pattern(data, "称呼行"),
                pattern(data, "作者行"),
                pattern(data, "图片说明"),
                pattern(data, "附件行"),
                pattern(data, "报道开头"),
                data.get("杂行").items().stream().map(StructureRules::pattern).map(Cue::of).toList(),
                pattern(data, "页码行"),
                pattern(data, "不作小标题"),
                pattern(data, "起句"),
                pattern(data, "题记行"),
                data.get("不起句").text(),
                data.get("不收句").text(),
                pattern(data, "不是单位的开头"),
                pattern(data, "开头的时期"),
                pattern(data, "转版行"),
                pattern(data, "版记行"),
                pattern(data, "栏目名"));
    }

    boolean isNoise(String line) {
        return noise.stream().anyMatch(c -> c.isIn(line));
    }

    boolean isPageNumber(String line) {
        return pageNumber.matcher(line).matches();
    }

    private static Pattern pattern(YamlNode data, String key) {
        return pattern(data.get(key));
    }

    private static Pattern pattern(YamlNode node) {
        try {
            return Pattern.compile(node.text());
        } catch (PatternSyntaxException e) {
            throw CannotContinue.usage(StructureMessages.badPattern(node.line(), node.text()));
        }
    }
}
