package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A noun that stands word for word in its row takes its figure there. */
class FigureNounsTest {
    static Stream<Arguments> rows() {
        return Stream.of(
                // What became of them takes its figure too, with a measure word or without.
                Arguments.of(Row.about("驻岛帮扶").measures("选派指导员").data("低收入渔户2.4万；空壳渔村36个").result("低收入渔户“增收”；空壳渔村全部“消薄”"),
                        "2.4万低收入渔户“增收”"),
                Arguments.of(Row.about("驻岛帮扶").measures("选派指导员").data("低收入渔户2.4万；空壳渔村36个").result("低收入渔户“增收”；空壳渔村全部“消薄”"),
                        "36个空壳渔村全部“消薄”"),
                // An object that ends its clause, however long.
                Arguments.of(Row.about("").measures("明确薄弱渔村整顿情形；常态化开展整顿").data("薄弱渔村整顿情形9种"), "明确薄弱渔村整顿情形9种，"),
                Arguments.of(Row.about("").measures("解决渔民反映强烈的共性难题；办好实事").data("共性难题18个"), "共性难题18个，"),
                // Actor and object of one clause, though the dictionary does not know what was done.
                Arguments.of(Row.about("驻岛帮扶").measures("涉渔机关单位挂包帮扶渔村").data("涉渔机关单位1200个；渔村430个"), "1200个涉渔机关单位挂包帮扶渔村430个"),
                // A noun that reads as a doing elsewhere is a noun behind a verb or a preposition.
                Arguments.of(Row.about("").measures("与创新工坊签订用工协议").data("创新工坊36个"), "与36个创新工坊签订用工协议"),
                Arguments.of(Row.about("渔村换届").measures("推动致富带头人、退伍军人进入班子").data("致富带头人90名；退伍军人25名"), "推动90名致富带头人、25名退伍军人进入班子"),
                Arguments.of(Row.about("").measures("向海岛和有远洋船员的渔村选派指导员").data("有远洋船员的渔村26个"), "和26个有远洋船员的渔村选派"),
                // All of a row alike, in the order of the brief or not.
                Arguments.of(Row.about("").measures("开展渔港赋能项目和渔村减负专项整治").data("渔村减负专项整治6项；渔港赋能项目8项"), "开展渔港赋能项目8项和渔村减负专项整治6项"),
                // The longer noun of another datum is not this one's.
                Arguments.of(Row.about("").measures("参加各类专题培训；组织网络专题培训").data("专题培训152人；网络专题培训16期、280余人"), "各类专题培训152人，组织网络专题培训16期、280余人"),
                Arguments.of(Row.about("").measures("授予船长、船员“最美船长”称号").data("船长、船员20名"), "授予20名船长、船员“最美船长”称号"),
                // Whose it is and what it is stand apart in the clause.
                Arguments.of(Row.about("").measures("发放补贴；推出优待服务").data("各类补贴3.5亿元；优待服务21项"), "发放各类补贴3.5亿元"),
                // How much there is has its verb and stays where the brief has it.
                Arguments.of(Row.about("渔技人才").measures("实施“聚鲤”计划").data("渔技人才总量4.2万人；人才密度38.4%；渔技专家总量560人"),
                        "渔技人才总量为4.2万人，人才密度为38.4%，渔技专家总量为560人"),
                Arguments.of(Row.about("").measures("在渔业乡镇全部成立护渔队").data("渔业乡镇37个"), "在37个渔业乡镇全部成立护渔队"),
                Arguments.of(Row.about("").measures("引回在外船员返乡兴办渔企").data("在外船员700余名；渔企30家"), "700余名在外船员返乡兴办渔企30家"));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                // The attribute of another noun, or of a row that describes one, is not counted.
                Arguments.of(Row.about("").measures("健全渔村议事机制").data("渔村43个"), "43个渔村议事"),
                Arguments.of(Row.about("").measures("组建近海、远海渔业服务小分队").data("近海12个、远海8个"), "组建近海12个"),
                // Whom a verb acts on, not the place where.
                Arguments.of(Row.about("渔家招工节").measures("赴沿海高校推介岗位").data("推介岗位1.6万个"), "1.6万个沿海"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void standsAtItsNoun(Row row, String expected) {
        assertThat(Bench.sentence(row)).contains(expected);
    }

    @ParameterizedTest
    @MethodSource("others")
    void countsNothingElse(Row row, String unexpected) {
        assertThat(Bench.sentence(row)).doesNotContain(unexpected);
    }
}
