package io.zongshu.compose;

import io.zongshu.compose.Decisions.PassageDecision;
import io.zongshu.compose.Decisions.SectionDecision;
import io.zongshu.compose.Decisions.Way;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads an outline (提纲.yaml) that the writer may have edited. */
public final class OutlineReader {
    static final Set<String> KEYS = Set.of(
            "模板", "换法", "标题", "副标题", "锁定", "用句", "各部分", "主题", "导语", "各段", "小标题", "侧面", "接上段", "素材", "句", "四字格",
            "标题备选", "单句标题备选", "副标题备选", "各部分标题备选", "得分", "理由", "文字");

    private OutlineReader() {}

    /**
     * Reads an outline.
     *
     * @throws io.zongshu.files.CannotContinue naming the line, if it is no outline
     */
    public static Decisions read(String file, byte[] bytes) {
        YamlNode root = Yaml.parse(file, bytes, KEYS);
        List<YamlNode> sections = root.get("各部分").items();
        if (sections.isEmpty()) {
            throw ComposeMessages.noOutline(file);
        }
        Map<String, Way> ways = new LinkedHashMap<>();
        root.get("用句").entries().forEach((list, way) -> way(way).ifPresent(w -> ways.put(list, w)));
        String seed = root.get("换法").text();
        return new Decisions(
                seed.matches("-?\\d{1,18}") ? Long.parseLong(seed) : 0,
                root.get("标题").text().strip(),
                root.get("副标题").text().strip(),
                root.get("锁定").texts(),
                ways,
                sections.stream().map(s -> section(file, s)).toList());
    }

    private static SectionDecision section(String file, YamlNode node) {
        List<PassageDecision> passages = new ArrayList<>();
        for (YamlNode passage : node.get("各段").items()) {
            Optional<String> heading = Optional.of(passage)
                    .filter(p -> p.entries().containsKey("小标题"))
                    .map(p -> p.get("小标题").text().strip());
            passages.add(new PassageDecision(
                    heading, passage.get("侧面").text(), yes(passage.get("接上段")),
                    passage.get("素材").texts().stream().map(OutlineReader::address).toList()));
        }
        if (passages.isEmpty()) {
            throw ComposeMessages.sectionWithoutFacts(file, node.line());
        }
        return new SectionDecision(
                node.get("主题").text(), node.get("标题").text().strip(), yes(node.get("锁定")), way(node.get("导语")), passages);
    }

    private static boolean yes(YamlNode node) {
        return List.of("是", "true", "yes").contains(node.text());
    }

    private static Optional<Way> way(YamlNode node) {
        String number = node.get("句").text();
        return number.matches("\\d{1,4}")
                ? Optional.of(new Way(Integer.parseInt(number), node.get("四字格").texts()))
                : Optional.empty();
    }

    /** 事项（素材.yaml 条目3）: what stands in the last brackets. */
    private static String address(String text) {
        int close = text.lastIndexOf('）');
        int depth = 0;
        for (int i = close; i >= 0; i--) {
            depth += text.charAt(i) == '）' ? 1 : text.charAt(i) == '（' ? -1 : 0;
            if (depth == 0 && text.charAt(i) == '（') {
                return text.substring(i + 1, close);
            }
        }
        return text;
    }
}
