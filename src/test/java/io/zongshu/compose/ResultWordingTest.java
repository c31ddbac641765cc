package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of it: a noun gets the verb of its kind, an honour its holder, a claim of being first its place. */
class ResultWordingTest {
    private static final Row ROW = Row.about("渔村治理行动").measures("开展；走访渔户");

    @ParameterizedTest
    @CsvSource({
        "连续三年全市实绩考核“优秀”等次, ，连续三年获全市实绩考核“优秀”等次。",
        "达标渔村占比全市第一方阵, ，达标渔村占比居全市第一方阵。",
        "全市渔政座谈会经验交流, ，在全市渔政座谈会上作经验交流。",
        "全国渔业电视片评比获奖, ，在全国渔业电视片评比中获奖。",
        "《云川渔业报》头版, ，登上《云川渔业报》头版。",
        "有影响力渔村品牌, ，形成有影响力渔村品牌。",
        "《云川日报》等省级媒体深度报道, ，获《云川日报》等省级媒体深度报道。",
        "中宣部强化渔村保障典型案例, ，入选中宣部强化渔村保障典型案例。",
        "“渔鹰”品牌, ，打造“渔鹰”品牌。",
        "渔村书屋全省率先, ，渔村书屋为全省率先。",
        "《云川渔业报》刊发推介, ，获《云川渔业报》刊发推介。",
        "云川电视台报道, ，被云川电视台报道。",
        "市防汛指挥部认可、全面推广, ，获市防汛指挥部认可、全面推广。",
        "市委领导充分肯定, ，得到市委领导充分肯定。",
        "“渔歌响全省”美誉, ，获得“渔歌响全省”美誉。",
        "经验获全市推广, ，经验获全市推广。",
        "市防汛办以正式文件向全市推广, ，市防汛办以正式文件向全市推广。",
        "每年船东教育培训全覆盖, ，实现每年船东教育培训全覆盖。",
        "常态化长效化, ，实现常态化长效化。",
        "捕捞质量、船队结构双提升, ，实现捕捞质量、船队结构双提升。",
        "“三渔”辉映、“四港”联动、“五村”齐飞, ，实现“三渔”辉映、“四港”联动、“五村”齐飞。",
        "渔业城市建设新突破, ，实现渔业城市建设新突破。",
        "一批年产百吨的示范渔村, ，形成一批年产百吨的示范渔村。",
        "“最美渔业港口”榜单第21位, ，位居“最美渔业港口”榜单第21位。",
        "所有渔村全部“清零”, ，所有渔村全部“清零”。",
        "船员作用在防汛期间彰显, ，船员作用在防汛期间得到彰显。",
        "船员意识强化, ，推动船员意识强化。",
        "企业增效、渔民增收, ，促进企业增效、渔民增收。",
        "应训尽训, ，实现应训尽训。",
        "比学赶超局面, ，形成比学赶超局面。",
        "全国示范渔业基地, ，获评全国示范渔业基地。",
    })
    void getsTheVerbOfItsKind(String result, String expected) {
        assertThat(Bench.sentence(ROW.result(result))).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        // Learned: no word list knows the noun.
        "《渔讯选编》收录, ，被《渔讯选编》收录。",
        "省渔业厅通报表扬, ，获省渔业厅通报表扬。",
        "“一升一降”结构性目标, ，实现“一升一降”结构性目标。",
        "“全员全时”服务渔民工作体系, ，形成“全员全时”服务渔民工作体系。",
        // A clause of its own.
        "渔技中心进入申报程序, ，渔技中心进入申报程序。",
        "上岸渠道畅通, ，上岸渠道畅通。",
    })
    void learnsWhichVerbOthersTake(String result, String expected) {
        assertThat(Bench.sentence(ROW.result(result))).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "渔技基地, 建成, 全省率先, 在全省率先建成渔技基地。",
        "渔技基地, 推进渔业振兴；建成, 青禾州率先, 推进渔业振兴，在青禾州率先建成渔技基地。",
        "渔风建设, 全域开展；巡港, 全省率先, 在全省率先全域开展渔风建设，巡港。",
        "渔民服务, 走访渔户, 率先在山区, 率先在山区推行渔民服务，走访渔户。",
        "渔船改造计划, 走访渔户, 全市率先, 在全市率先实施渔船改造计划，走访渔户。",
        "渔民监督, 以渔技思维谋划, 首次, 首次以渔技思维谋划渔民监督。",
        "渔情地图, 发布, 全省首发, 在全省首发渔情地图。",
        "渔业股权激励形式, , 全省首创, 在全省首创渔业股权激励形式。",
        "渔民服务, 创建实体化“渔家中心”；走访渔户, “渔家中心”全省首创, '…，在全省首创实体化“渔家中心”，走访渔户。'",
        "渔业大会, 在云川召开, 首次以市政府名义召开, 渔业大会首次以市政府名义在云川召开。",
        "“渔网+”, 成立渔港指挥中心, 全市首个渔港指挥中心, '…，成立全市首个渔港指挥中心。'",
        "渔船扶持, 走访渔户, 六个渔村全省率先脱贫, '…，走访渔户，六个渔村在全省率先脱贫。'",
        "渔港党建, 走访渔户, 全省率先全覆盖, '…，走访渔户，在全省率先实现全覆盖。'",
        "换届, 渔会换届统筹同步, 首次, 首次渔会换届统筹同步。",
        "渔船容错, 走访渔户；渔港容错办法, 率先出台, '…，走访渔户，率先出台渔港容错办法。'",
        // Each claim stands before what it is said of.
        "渔技平台, 建成渔技研究院、渔歌中心, 全市首家；东部地区最大, '…建成全市首家渔技研究院、东部地区最大渔歌中心。'",
        "渔技平台, 建成渔技研究院、渔歌中心, 国内首家渔技研究院, '…建成国内首家渔技研究院、渔歌中心。'",
        "渔民教育, 走访渔户；渔港学校, 云川首个渔港学校, '…，走访渔户，建成云川首个渔港学校。'",
        "渔歌公园和渔民公寓, 建成, 全省首个渔歌公园, 建成全省首个渔歌公园和渔民公寓。",
        // What was finished is the first measure, whose object is the item.
        "换届, 渔会、渔社换届, 完成, 完成渔会、渔社换届。",
    })
    void firstIsClaimedOfWhatWasDoneFirst(String item, String measures, String result, String expected) {
        Row row = Row.about(item).measures(measures == null ? "" : measures).result(result);
        assertThat(Bench.sentence(row)).endsWith(expected.replace("…", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "渔业能手, , 3人, 获评, 3人获评渔业能手。",
        "“渔业能手”称号, 船长李海, , 荣获, 船长李海荣获“渔业能手”称号。",
        "渔歌创新案例, 船员夜校、渔港联建等做法, 10项, 入选, '船员夜校、渔港联建等10项做法入选渔歌创新案例。'",
        "渔村改革, 走访渔户, 集体5个；23人, 获评全市渔业先进, '…，走访渔户，5个集体、23人获评全市渔业先进。'",
        "“渔火奖”、渔才计划, , 2名船员；80名渔才, 获“渔火奖”；入选全市渔才计划, '2名船员获“渔火奖”，80名渔才入选全市渔才计划。'",
        "省渔才计划能手、“8”渔业团队, 支持渔民养殖, 能手65人；渔业团队9个, 入选, '支持渔民养殖，65人入选省渔才计划能手，9个团队入选“8”渔业团队。'",
        "渔港局荣誉, , , 全市“渔业标兵”, '渔港局获评全市“渔业标兵”。'",
    })
    void tellsWhoGotTheHonour(String item, String measures, String data, String result, String expected) {
        Row row = Row.about(item).measures(measures == null ? "" : measures).data(data == null ? "" : data).result(result);
        assertThat(Bench.sentence(row)).endsWith(expected.replace("…", ""));
    }

    @ParameterizedTest
    @CsvSource({
        // The row has no more than what came of its item.
        "渔技夜校做法, , 云川电视台报道, 渔技夜校做法被云川电视台报道。",
        "渔船换证, , 高质量完成, 高质量完成渔船换证。",
        "《渔光》, , 全市电视片评比中获奖, 《渔光》在全市电视片评比中获奖。",
        // It is the item that came about or was finished.
        "渔港体系, 建立渔业专班, 基本形成, 建立渔业专班，渔港体系基本形成。",
        "渔船换证, 走访渔户, 如期完成, 如期完成渔船换证，走访渔户。",
        "渔技中心, 争取, 落户云川, 争取渔技中心落户云川。",
    })
    void tellsWhatBecameOfTheItem(String item, String measures, String result, String expected) {
        assertThat(Bench.sentence(Row.about(item).measures(measures == null ? "" : measures).result(result))).endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({"“渔歌日”、渔歌公园, 设立；建成投用, 全省率先；全省首个"})
    void saysTheSameClaimOnceOfEachThing(String item, String measures, String result) {
        assertThat(Bench.sentence(Row.about(item).measures(measures).result(result)))
                .isEqualTo("在全省率先设立“渔歌日”、渔歌公园，建成投用，为全省首个。");
    }

    @ParameterizedTest
    @CsvSource({"渔村规模调整, 推进渔村并村, 渔村规模调整“云川样本”"})
    void doesNotSayTheItemAgain(String item, String measures, String result) {
        assertThat(Bench.sentence(Row.about(item).measures(measures).result(result))).endsWith("，形成“云川样本”。");
    }
}
