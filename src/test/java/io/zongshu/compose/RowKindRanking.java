package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows with their cues: what the kinds of rows are trained and measured on. */
public final class RowKindRanking {
    private final YamlNode declared = Settings.builtIn().data("smallheadings").get("归堆");

    /** All kinds, in order. */
    public List<String> kinds() {
        List<String> answers = RowKindScores.answers(declared);
        return answers.subList(0, answers.indexOf(RowKindCues.OWN));
    }

    /** The owner of a kind's. */
    public Optional<String> owner(String kind) {
        return declared.entries().entrySet().stream().filter(e -> e.getValue().entries().containsKey(kind)).map(Map.Entry::getKey).findFirst();
    }

    /** A row by its cells 主题, 事项, 举措, 数据, 成效, 时间, 部门. */
    public Fact fact(List<String> cells) {
        return new Row(cells.get(0), "", cells.get(1), cells.get(2), cells.get(3), cells.get(4), cells.get(5), cells.get(6)).fact(1);
    }

    public List<String> cues(Fact fact, String before) {
        return RowKindCues.of(fact, before);
    }

    public List<String> frameCues(Fact fact) {
        return RowKindCues.frame(fact);
    }

    /** The cues that speak of each kind. */
    public Map<String, List<String>> own(Fact fact) {
        Map<String, List<String>> own = new LinkedHashMap<>();
        declared.entries().values().forEach(kinds -> kinds.entries().forEach((kind, data) -> own.put(kind, RowKindCues.own(fact, data.get("词").texts(), data.get("主题").texts()))));
        return own;
    }
}
