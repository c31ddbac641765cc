package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {
    private static final Set<String> KEYS = Set.of("单位", "年度", "条目", "主题", "事项", "数据", "举措");

    private static YamlNode parse(String text) {
        return Yaml.parse("表.yaml", text.getBytes(StandardCharsets.UTF_8), KEYS);
    }

    private static String refusal(String text) {
        CannotContinue failure = catchThrowableOfType(CannotContinue.class, () -> parse(text));
        assertThat(failure).as(text).isNotNull();
        assertThat(failure.kind()).isEqualTo(CannotContinue.Kind.USAGE);
        String message = String.valueOf(failure.getMessage());
        assertThat(message).doesNotContainPattern("[a-z]{4,}(?<!yaml)").contains("表.yaml 第");
        return message;
    }

    @Test
    void placesAndOrderAreKept() {
        YamlNode node = parse("单位: 云川市\n条目:\n  - 主题: 人才\n    事项: 甲\n");
        assertThat(node.entries().keySet()).containsExactly("单位", "条目");
        YamlNode item = node.get("条目").items().get(0);
        assertThat(item.get("事项").text()).isEqualTo("甲");
        assertThat(item.get("事项").line()).isEqualTo(4);
        assertThat(item.get("事项").column()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, value = {
        "单位: 甲\\n年度：2025\\n|第2行第3列|全角|年度: 2025",
        "年度：2025\\n|第1行第3列|全角|年度: 2025",
        "单位: 甲\\n年度:2025\\n|第2行第3列|少一个空格|年度: 2025",
        "条目:\\n　　- 主题: 甲\\n|第2行第1列|全角空格|    - 主题: 甲",
        "条目:\\n  - 主题: 甲\\n　　事项: 乙\\n|第3行第1列|全角空格|    事项: 乙",
        "条目:\\n  - 主题: 甲\\n\\t事项: 乙\\n|第3行第1列|制表符|事项: 乙",
        "条目:\\n  -主题: 甲\\n|第2行第3列|短横|  - 主题: 甲",
        "条目:\\n  — 主题: 甲\\n|第2行第3列|横线|  - 主题: 甲",
        "年度:　2025\\n|第1行第3列|少一个空格|年度: 2025",
        "单位: @甲\\n|第1行第5列|专用符号|单位: \"@甲\"",
        "单位: %甲\\n|第1行第5列|专用符号|单位: \"%甲\"",
        "单位: *甲\\n|第1行第5列|专用符号|单位: \"*甲\"",
        "单位: &甲 乙\\n|第1行第5列|专用符号|单位: \"&甲 乙\"",
        "单位: !甲\\n|第1行第5列|专用符号|单位: \"!甲\"",
        "单位: [试点]工作\\n|第1行第5列|专用符号|单位: \"[试点]工作\"",
        "单位: 甲\\n举措: 开展: 一是\\n|第2行第7列|半角冒号|举措: \"开展: 一是\"",
        "单位: \"红色\"物业\\n|第1行第8列|引号|单位: '\"红色\"物业'",
        "单位: \"甲\\n年度: 2025\\n|第1行第5列|没有成对|单位: \"甲\"",
        "条目:\\n  - 主题: 甲\\n     事项: 乙\\n|第3行第1列|空格数|    事项: 乙",
        "条目:\\n  - 主题: 甲\\n   事项: 乙\\n|第3行第1列|空格数|    事项: 乙",
        "条目:\\n  - 主题: 甲\\n - 主题: 乙\\n|第3行第1列|空格数|  - 主题: 乙",
    })
    void slipsAreNamedWithTheMendedLine(String text, String place, String reason, String mended) {
        assertThat(refusal(text.replace("\\n", "\n").replace("\\t", "\t")))
                .contains(place)
                .contains(reason)
                .contains("应改为：")
                .containsPattern("应改为：\\s*" + java.util.regex.Pattern.quote(mended.strip()) + "(\n|$)");
    }

    @Test
    void unknownKeysAreMendedWhenTheParserFails() {
        assertThat(refusal("甲方: 一\n乙方：二\n丙方: 三\n")).contains("第2行").contains("应改为：乙方: 二");
    }

    @Test
    void allWrongLinesAreListed() {
        assertThat(refusal("单位：甲\n年度：2025\n条目：\n  - 主题：甲\n    事项：乙\n"))
                .contains("第1行").contains("第2行").contains("第3行").contains("还有 2 行").contains("第 4、5 行");
    }

    @Test
    void everyMendedLineTogetherGivesAReadableFile() {
        assertThat(parse("单位: '\"红色\"物业'\n年度: 2025\n").get("单位").text()).isEqualTo("\"红色\"物业");
    }

    @Test
    void duplicateKeysAreRefusedWithBothLines() {
        assertThat(refusal("单位: 甲\n年度: 1\n单位: 乙\n")).contains("第3行").contains("第1行已经写过").contains("单位");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "举措: |\n  事项：甲\n  数据:乙\n",
        "举措: \"一\n  事项：甲\"\n",
        "举措: 见 http://a.b/c\n",
        "年度: 2025   # 注: 年度\n",
        "举措: 上午10:30开会\n",
        "举措: [甲, 乙]\n",
        "举措: “红色物业”工作\n",
        "　　\n举措: 甲\n　\n",
    })
    void properTextIsNotRefused(String text) {
        assertThat(parse(text).entries()).hasSize(1);
    }

    @Test
    void linesOfAPlainValueAreJoined() {
        assertThat(parse("举措: 甲，\n  乙。\n").get("举措").text()).isEqualTo("甲， 乙。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16LE"})
    void otherEncodingsAreRead(String charset) {
        String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        byte[] bytes = (mark + "单位: 云川市委\n").getBytes(Charset.forName(charset));
        assertThat(Yaml.parse("表.yaml", bytes).get("单位").text()).isEqualTo("云川市委");
    }

    @Test
    void byteOrderMarkIsDropped() {
        assertThat(parse("\uFEFF单位: 甲\n").get("单位").text()).isEqualTo("甲");
    }

    @Test
    void emptyTextIsAnEmptyScalar() {
        assertThat(parse("# 只有注释\n").text()).isEmpty();
    }

    @Test
    void emptyValuesAreEmptyText() {
        assertThat(parse("单位:\n年度: ~\n").get("年度").text()).isEmpty();
    }

    @Test
    void binaryIsRefused() {
        assertThatThrownBy(() -> Yaml.parse("表.yaml", new byte[] {0, 1, 2, 3}))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("不是文本文件");
    }

    @Test
    void hostileTextEndsInARefusal() {
        refusal("a: " + "[".repeat(20_000));
        refusal("- ".repeat(5_000) + "a");
        refusal("a: &x [*x]\nb: *x\n");
        refusal("单位: 甲\n---\n单位: 乙\n");
        refusal("{[[}:: ,");
    }

    @Test
    void nearestKeyByEditDistance() {
        assertThat(Yaml.nearest("举错", KEYS)).contains("举措");
        assertThat(Yaml.nearest("完全无关的键", KEYS)).isEmpty();
    }
}
