package io.zongshu.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An indicator in the form in which indicators are compared.
 *
 * @param verbs the declared names of its verbs
 * @param noun what is counted, with synonyms made one and without marks, quotes and words that do not matter
 * @param contrasts which member of each declared set of opposites it names, by the number of the set: 农村 of 城市, 农村
 * @param names what stands in quotes
 * @param limits numbers within it: 65 of 65岁以上老年人
 * @param fresh whether it counts what is new: 新增
 * @param total whether it counts all there is: 总数, 累计, 年末
 * @param average 日均, 人均 …, or empty
 * @param general whether its noun alone says too little: 项目, 资金
 * @param listing what things that it lists are, where it lists some: 活动 of 展演、讲座等活动; or empty
 */
public record IndicatorForm(
        Set<String> verbs,
        String noun,
        Map<Integer, Set<String>> contrasts,
        Set<String> names,
        List<String> limits,
        boolean fresh,
        boolean total,
        String average,
        boolean general,
        String listing) {

    /** Whether they name different members of one set of opposites: 省级, 国家级. */
    public boolean opposed(IndicatorForm other) {
        return contrasts.entrySet().stream().anyMatch(e -> {
            Set<String> theirs = other.contrasts.getOrDefault(e.getKey(), Set.of());
            return !theirs.isEmpty() && e.getValue().stream().noneMatch(theirs::contains);
        });
    }
}
