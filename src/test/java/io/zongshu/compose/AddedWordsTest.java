package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No word of ours stands before what has a predicate of its own; what is only named keeps its verb. */
class AddedWordsTest {
    private static final OwnPredicate PREDICATE = Bench.reader().predicates();

    @ParameterizedTest
    @ValueSource(strings = {
        "2019年实施以“护渔、富渔”为内容的“渔港行动”", "研究建立具有海岛特色的课程体系", "分批次、分专题抓好渔业法规轮训", "首批从市直机关选派年轻渔政干部",
        "市委出台《关于建设现代渔港的意见》", "两支船队居全省前列", "把渔港安全作为考核渔村的重要标准", "向渔村授权、为渔民松绑", "解决渔民反映强烈的共性难题",
        "助力海岛高质量发展", "采取化整为零的办法", "支持保障某渔业研究院发展"
    })
    void hasItsOwn(String text) {
        assertThat(PREDICATE.in(text)).as(text).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "提升渔港质量行动", "学习贯彻渔业新法规主题教育", "渔工选拔任用全过程监督", "引进渔业人才计划", "“能上能下”机制", "海岛医生培训", "以渔港为主体的发展格局",
        "提醒函询诫勉", "渔业产业园", "学习贯彻渔业法规研讨班6期"
    })
    void isOnlyNamed(String text) {
        assertThat(PREDICATE.in(text)).as(text).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "渔港建设, 2019年实施以“护渔富渔”为主要内容的渔港行动, '2019年实施以“护渔富渔”为主要内容的渔港行动。'",
        "船员教育, 研究建立具有海岛特色的课程体系, '研究建立具有海岛特色的课程体系。'",
        "渔政改革, 市委出台《渔政改革实施方案》, '市委出台《渔政改革实施方案》。'",
        "渔才援派, 助力海岛高质量发展, '，助力海岛高质量发展。'"
    })
    void aMeasureStandsAsItIs(String item, String measure, String ends) {
        assertThat(Bench.sentence(Row.about(item).measures(measure))).endsWith(ends);
    }

    @Test
    void aResultStandsAsItIs() {
        assertThat(Bench.sentence(Row.about("渔才工作").measures("落实若干措施").result("建立以渔获质量为导向的渔才评价体系"))).endsWith("，建立以渔获质量为导向的渔才评价体系。");
        assertThat(Bench.sentence(Row.about("渔业科研").measures("引进渔业专家").result("渔业院士居沿海城市前列"))).endsWith("，渔业院士居沿海城市前列。");
    }
}
