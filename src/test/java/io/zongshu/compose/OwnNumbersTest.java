package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnNumbersTest {
    @Test
    void takesAListApartWithoutItsNumbers() {
        assertThat(OwnNumbers.members("一、办好茶博会；二、新增茶园1.2万亩；三、争取渔港开工。")).containsExactly("办好茶博会", "新增茶园1.2万亩", "争取渔港开工");
        assertThat(OwnNumbers.members("一是人手偏紧；二是设备老化")).containsExactly("人手偏紧", "设备老化");
        assertThat(OwnNumbers.members("1.完成换届，2.茶园扩到2.5万亩，3.公路开工")).containsExactly("完成换届", "茶园扩到2.5万亩", "公路开工");
        assertThat(OwnNumbers.members("（一）抓换届\n（二）抓产业")).containsExactly("抓换届", "抓产业");
    }

    @Test
    void leavesOtherTextsAlone() {
        for (String text : List.of("", "一是一、二是二", "新建1.5公里、2.3公里两条路", "开展一、二期工程", "二、先有后无", "一、只有一条")) {
            assertThat(OwnNumbers.members(text)).as(text).isEmpty();
        }
    }

    @Test
    void keepsEachCellOnceAndTheAddressOfTheList() {
        Fact fact = Row.about("来年工作").measures("1.办好茶博会；2.修通渔港公路").data("投资3000万元").time("2026年").fact(4);

        List<Fact> apart = OwnNumbers.apart(List.of(fact));

        assertThat(apart).extracting(f -> f.measures().text()).containsExactly("办好茶博会", "修通渔港公路");
        assertThat(apart).extracting(f -> f.measures().address()).containsOnly(fact.measures().address());
        assertThat(apart).extracting(f -> f.item().text()).containsExactly("来年工作", "");
        assertThat(apart).extracting(f -> f.data().text()).containsExactly("", "投资3000万元");
    }
}
