package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which verbs go with nouns of several trades, and that what is bad is never promoted. */
class CollocationsTest {
    private static final Collocations PAIRS = new Collocations(Settings.builtIn());

    @ParameterizedTest
    @CsvSource({
        "渔港安全隐患, 排查整治", "水厂扩建工程, 实施", "全民阅读推广月, ''", "渔船检验制度, 落实", "供水管网漏损问题, 解决", "校园欺凌, 整治", "非法捕捞, 整治",
        "医疗服务能力, 提升", "分级诊疗体系, 健全", "家庭医生签约, 推进", "师德师风建设, 加强", "义务教育均衡发展, 推动", "普惠性学位, 扩大", "粮食播种面积, ''",
        "耕地, 保护", "种质资源, 保护", "渔民矛盾纠纷, 化解", "电信诈骗, 打击", "港口拥堵风险, 防范", "货运绿色通道, 开通", "外贸企业, 培育", "港口货物吞吐量, ''",
        "基层党组织书记, ''", "海洋高层次人才, 引育", "编目专业技术人才, 引育", "渔政执法队伍, 建强", "代表联络站, 建好", "民生实事, 办好", "政治监督, 加强",
        "库区防汛抗旱, 加强", "读者满意度, 提升", "馆藏古籍, 保护", "红色资源, 用好", "营商环境, 优化", "主体责任, 压实", "集体经济, 壮大", "渔民增收渠道, 拓宽",
        "水价改革, 深化", "渔歌大赛, 举办", "渔业推进会, 召开", "岗位练兵, 开展", "干部作风, 转变", "融资难, 破解", "形式主义, 整治", "文山会海, 整治", "群众负担, 减轻"})
    void knowsTheVerbOfATask(String noun, String verb) {
        assertThat(PAIRS.task(noun).orElse("")).isEqualTo(verb);
    }

    @ParameterizedTest
    @CsvSource({
        "渔家新生活的主旋律, 唱响", "渔区的生态底色, 擦亮", "渔业振兴新篇章, 谱写", "港城新画卷, 绘就", "监测站点全覆盖, 实现", "渔业标准化品牌, 打造", "争先创优的浓厚氛围, 形成",
        "“蓝海模式”, 形成", "渔业发展新局面, 开创", "读者广泛好评, 得到", "全省前列, 位居", "渔区新风貌, 展现", "技术攻关新突破, 实现"})
    void knowsTheVerbOfAResult(String noun, String verb) {
        assertThat(PAIRS.result(noun)).contains(verb);
    }

    @ParameterizedTest
    @CsvSource({"推行, 渔获造假, NO", "深化, 水库安全隐患, NO", "打造, 作风问题, NO", "推进, 黑臭水体, NO", "整治, 网络乱象, YES", "解决, 停水难题, YES", "推进, 港务局局长, NO", "推进, 未见过的东西甲, UNKNOWN"})
    void whatIsBadTakesNoOtherVerb(String verb, String noun, Collocations.Fit fit) {
        assertThat(PAIRS.fits(verb, noun)).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "“虚报渔获”、账目造假等问题, '针对“虚报渔获”、账目造假等问题，开展专项整治。'", "“三乱两超”, '针对“三乱两超”，开展专项整治。'"})
    void neverPromotesWhatIsBad(String measure, String sentence) {
        assertThat(Bench.sentence(new Row("渔政管理", "", "专项整治", measure, "", "", "", ""))).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({"院士林守渔, 担任首席顾问", "王副市长莅临指导, 现场解决用水问题", "林守渔同志, 坚守灯塔三十年"})
    void noVerbOfOursStandsBeforeAPerson(String item, String measure) {
        assertThat(Bench.sentence(new Row("海洋科技", "", item, measure, "", "", "", ""))).startsWith(item);
    }

    @ParameterizedTest
    @CsvSource({"水库安全隐患", "渔区矛盾纠纷", "渔业数据造假", "渔港火灾事故", "非法采砂"})
    void anItemThatIsBadIsDoneAwayWith(String item) {
        String sentence = Bench.sentence(new Row("渔政管理", "", item, "摸排渔船320艘", "", "", "", ""));
        assertThat(PAIRS.of(item).orElseThrow().tasks()).anyMatch(v -> sentence.startsWith(v + item) || sentence.matches("\\p{IsHan}{2,3}" + v + item + ".*"));
    }

    @Test
    void theVerbComesFromTheGroupThatDeclaresIt() {
        Sourced verbed = Wording.collocated("整治", PAIRS.of("乱象").orElseThrow());
        assertThat(verbed.sources().get(0).address()).startsWith("collocations.yaml ");
    }
}
