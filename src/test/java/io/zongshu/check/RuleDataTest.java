package io.zongshu.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every rule says all that a reader of a finding may ask. */
class RuleDataTest {
    private final Map<String, YamlNode> rules = Settings.builtIn().data("check-rules").entries();

    @Test
    void everyRuleIsTold() {
        rules.forEach((id, rule) -> {
            for (String key : List.of("名称", "级别", "依据", "算法", "认定", "不算", "标", "意见", "建议")) {
                assertThat(rule.get(key).text()).as(id + " " + key).isNotBlank();
            }
            assertThat(rule.get("反例").items()).as(id).isNotEmpty();
            assertThat(rule.get("正例").items()).as(id).isNotEmpty();
        });
    }

    @Test
    void levelsAreThree() {
        rules.forEach((id, rule) -> assertThat(rule.get("级别").text()).as(id).isIn("错误", "提醒", "提示"));
    }
}
