package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlBriefTest {
    private static final String FULL =
            """
            模板: 年度综述
            单位: 云川市教育局
            范围: 全市
            年度: 2025
            标题:
            指导: [全国教育大会精神, 市委全会部署]
            定位: 建设教育强市
            日期: 2025年12月20日
            附件:
              - 学校名单
            条目:
              - 主题: 教育工作
                类别: 典型案例
                事项: 乡镇学校午餐工程
                举措: 新建食堂；统一配送，
                  每周公开菜谱
                数据: 新建食堂２６个，受益学生1,200人
                成效: 家长满意度达96%
                时间: 9月
                部门: 体卫科
              - theme: 教师队伍
                item: 名师下乡
                做法: |
                  组建名师团
                  送课到校
            """;

    @TempDir
    Path folder;

    private Path file(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("素材.yaml"), text.getBytes(charset));
    }

    private BriefReading read(String text) throws IOException {
        return BriefReader.read(List.of(file(text, StandardCharsets.UTF_8)), Settings.builtIn());
    }

    private String refusal(String text) throws IOException {
        try {
            read(text);
        } catch (CannotContinue e) {
            assertThat(e.kind()).isEqualTo(CannotContinue.Kind.USAGE);
            return String.valueOf(e.getMessage());
        }
        throw new AssertionError("read: " + text);
    }

    @Test
    void everyKeyIsReadWithItsAddress() throws IOException {
        Brief brief = read(FULL).brief();
        assertThat(brief.unit()).isEqualTo(new Cell("云川市教育局", "素材.yaml 单位"));
        assertThat(brief.period().text()).isEqualTo("2025");
        assertThat(brief.title()).isEqualTo(Cell.NONE);
        assertThat(brief.guidance())
                .containsExactly(new Cell("全国教育大会精神", "素材.yaml 指导1"), new Cell("市委全会部署", "素材.yaml 指导2"));
        assertThat(brief.attachments()).containsExactly(new Cell("学校名单", "素材.yaml 附件"));
        Fact first = brief.facts().get(0);
        assertThat(first.category().text()).isEqualTo("事例");
        assertThat(first.measures()).isEqualTo(new Cell("新建食堂；统一配送，每周公开菜谱", "素材.yaml 条目1 举措"));
        assertThat(first.data().text()).isEqualTo("新建食堂26个，受益学生1200人");
        assertThat(first.department().text()).isEqualTo("体卫科");
    }

    @Test
    void aliasesInChineseAndEnglishAreRead() throws IOException {
        Fact second = read(FULL).brief().facts().get(1);
        assertThat(second.theme().text()).isEqualTo("教师队伍");
        assertThat(second.item().text()).isEqualTo("名师下乡");
        assertThat(second.measures().text()).isEqualTo("组建名师团；送课到校");
        assertThat(second.result()).isEqualTo(new Cell("", "素材.yaml 条目2 成效"));
    }

    @Test
    void kindComesFromCategoryThenTheme() throws IOException {
        Themes themes = Themes.load(Settings.builtIn());
        List<Fact> facts = read("条目:\n"
                        + "  - {主题: 下一步工作, 事项: 甲}\n"
                        + "  - {主题: 下一步工作, 类别: 荣誉, 事项: 乙}\n"
                        + "  - {主题: 人才工作, 事项: 丙}\n"
                        + "  - {主题: 短板弱项, 事项: 丁}\n")
                .brief()
                .facts();
        assertThat(facts.stream().map(f -> f.kind(themes)))
                .containsExactly(Category.PLAN, Category.HONOUR, Category.PRACTICE, Category.PROBLEM);
    }

    @Test
    void notepadFileIsReadAndNoted() throws IOException {
        BriefReading reading =
                BriefReader.read(List.of(file(FULL, Charset.forName("GB18030"))), Settings.builtIn());
        assertThat(reading.brief().unit().text()).isEqualTo("云川市教育局");
        assertThat(reading.notes()).anyMatch(note -> note.contains("GB18030") && note.contains("素材.yaml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "单位: 甲\\n举错: 乙\\n | 第2行第1列 | 不认识“举错”",
        "单伪: 甲\\n条目:\\n  - 事项: 乙\\n | 第1行第1列 | 是不是“单位”",
        "条目:\\n  - 事项: 乙\\n    举错: 丙\\n | 第3行第5列 | 是不是“举措”",
        "单位: 甲\\n部门名称: 乙\\n条目:\\n  - 事项: 乙\\n | 第2行第1列 | 就是“单位”",
        "条目:\\n  主题: 甲\\n  事项: 乙\\n | 第2行 | 短横",
        "条目:\\n  - 甲\\n | 第2行 | 条目1应写成",
        "条目:\\n  - 事项:\\n      甲: 乙\\n | 第3行 | 不能再分键",
        "条目：\\n  - 事项: 乙\\n | 第1行第3列 | 应改为：条目:",
        "一段文字\\n | 第1行 | 单位",
        "- 甲\\n | 第1行 | 单位",
        "# 注释\\n | 素材.yaml | 空的",
        "单位: 甲\\n条目:\\n | 素材.yaml | 没有一条素材",
        "单位: 甲\\n条目: []\\n | 素材.yaml | 没有一条素材",
        "条目:\\n  - 主题: 人才\\n | 素材.yaml | 没有一条素材",
    })
    void unusableBriefsAreRefusedWithPlaceAndWayOut(String text, String place, String reason) throws IOException {
        assertThat(refusal(text.replace("\\n", "\n"))).contains(place).contains(reason);
    }

    @Test
    void fieldsOfTheTemplateAreKeysToo() throws IOException {
        String text = "结语口号: 奋力争先\n条目:\n  - 事项: 甲\n";
        assertThat(refusal(text)).contains("结语口号");
        BriefReading reading = BriefReader.read(
                List.of(file(text, StandardCharsets.UTF_8)), Settings.builtIn(), List.of("结语口号"));
        assertThat(reading.brief().fields()).containsOnlyKeys("结语口号");
    }

    @Test
    void unknownCategoryAndEmptyFactsAreNoted() throws IOException {
        BriefReading reading = read("条目:\n  - {主题: 人才, 类别: 其他, 事项: 甲}\n  - {主题: 人才}\n  -\n");
        assertThat(reading.brief().facts()).hasSize(1);
        assertThat(reading.notes()).anyMatch(n -> n.contains("类别“其他”")).anyMatch(n -> n.contains("条目2"));
    }

    @Test
    void ownAliasesAreRead() throws IOException {
        Path settings = Files.createDirectory(folder.resolve("设置"));
        Files.writeString(settings.resolve("brief-keys.yaml"), "素材: {事项: [干了啥], 举措: []}\n");
        Path file = file("条目:\n  - 干了啥: 甲\n", StandardCharsets.UTF_8);
        assertThat(BriefReader.read(List.of(file), Settings.in(settings)).brief().facts().get(0).item().text())
                .isEqualTo("甲");
    }
}
