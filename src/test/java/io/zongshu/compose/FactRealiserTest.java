package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One fact to one sentence: what stands where, and that nothing is added or lost. */
class FactRealiserTest {
    /** @param sentence the whole one; its end after …; a piece of it without its full stop */
    private static Arguments row(Row row, String sentence) {
        return Arguments.of(row, sentence);
    }

    static Stream<Arguments> measures() {
        return Stream.of(
                // A bare verb takes the item as its object.
                row(Row.about("邻里食堂评星活动").measures("开展"), "开展邻里食堂评星活动。"),
                row(Row.about("社区老年助餐点").measures("建设"), "建设社区老年助餐点。"),
                row(Row.about("村医轮训").measures("分批组织"), "分批组织村医轮训。"),
                row(Row.about("“候鸟守望”行动").measures("全面启动"), "全面启动“候鸟守望”行动。"),
                // A verb phrase without its object takes the item too.
                row(Row.about("渔家书屋读书月").measures("依托村文化站举办"), "依托村文化站举办渔家书屋读书月。"),
                // Only a scope: the item gets the verb that its kind takes.
                row(Row.about("茶产业人才工程").measures("聚焦茶农所盼"), "聚焦茶农所盼，实施茶产业人才工程。"),
                row(Row.about("水库巡查机制").measures("围绕汛期安全"), "围绕汛期安全，健全水库巡查机制。"),
                // A verb of item and measure is said once.
                row(Row.about("队长选配").measures("按照老中青搭配原则选配；明确任职条件"), "按照老中青搭配原则选配队长，明确任职条件。"),
                // Who is stored, with how many, is no scope.
                row(Row.about("《远洋船队更新办法》").measures("出台；动态分类储备干部").data("储备干部300余名"), "出台《远洋船队更新办法》，动态分类储备干部300余名。"),
                // Those who went are counted, and not where they went.
                row(Row.about("考察实践").measures("组织船员骨干到云屿村、石浦港等地考察实践").data("400名"), "组织400名船员骨干到云屿村、石浦港等地考察实践。"),
                row(Row.about("海上巡防").measures("护渔小分队到泊位送服务").data("护渔小分队930个"), "开展海上巡防，930个护渔小分队到泊位送服务。"),
                // Behind how long it was done stands the verb, and the figure before its noun.
                row(Row.about("茶企招才").measures("组织引才单位参加茶叶博览会").data("引才单位60余家；连续5年"), "…，连续5年组织60余家引才单位参加茶叶博览会。"),
                // Within the name of a programme nothing is counted.
                row(Row.about("茶艺师和制茶专家培养计划").measures("实施").data("制茶专家84人"), "实施茶艺师和制茶专家培养计划，制茶专家84人。"),
                // No measure at all.
                row(Row.about("乡村医生培训"), "加强乡村医生培训。"),
                // The item as topic.
                row(Row.about("高山菌菇产业带").measures("选派农技员驻村指导"), "建设高山菌菇产业带，选派农技员驻村指导。"),
                row(Row.about("小水电清理整治").measures("选派专家逐站核查"), "…，选派专家逐站核查。"),
                // The item as subject: a team acts, a building is put to use.
                row(Row.about("老街改造突击队").measures("深入巷道排查隐患"), "老街改造突击队深入巷道排查隐患。"),
                row(Row.about("青禾县老年大学").measures("建成投用"), "青禾县老年大学建成投用。"),
                // Several measures stay several clauses.
                row(Row.about("渡口安全整治").measures("印发《渡口管理办法》；逐船检验；培训船工"), "印发《渡口管理办法》"),
                // A measure that is a noun gets its verb.
                row(Row.about("").measures("日常巡查管理"), "加强日常巡查管理。"),
                // A bare verb takes the figures with their nouns; the last thing named became what the result says.
                row(Row.about("表扬大会").measures("召开；集中表扬").data("渔业标兵26名；样板渔村17个"), "召开表扬大会，集中表扬渔业标兵26名、样板渔村17个。"),
                // The measures name the item already.
                row(Row.about("村级议事厅").measures("在山区行政村建起村级议事厅"), "在山区行政村建起村级议事厅。"));
    }

    static Stream<Arguments> figures() {
        return Stream.of(
                row(Row.about("旧村改造").measures("县级领导包联重点村").data("县级领导24名"), "24名县级领导包联重点村"),
                row(Row.about("渔船避风锚地").measures("新建").data("锚地4处"), "新建渔船避风锚地4处。"),
                row(Row.about("社区食堂").measures("建成").data("17家"), "建成社区食堂17家。"),
                row(Row.about("农技骨干研修班").measures("举办").data("6期"), "举办农技骨干研修班6期。"),
                row(Row.about("农技骨干研修班").measures("举办").data("6期；培训骨干310余人次"), "举办农技骨干研修班6期，培训骨干310余人次。"),
                row(Row.about("信访积案攻坚").measures("开展").data("化解积案42件"), "开展信访积案攻坚，化解积案42件。"),
                row(Row.about("入户走访").measures("开展").data("走访率98.6%"), "开展入户走访，走访率为98.6%。"),
                row(Row.about("义务教育学位").measures("增加供给").data("由8600个增加到9200个"), "由8600个增加到9200个"),
                row(Row.about("水稻机插面积").data("增长12.4%"), "水稻机插面积增长12.4%。"),
                row(Row.about("活立木蓄积量").data("活立木蓄积量3286万立方米"), "活立木蓄积量3286万立方米。"),
                // A list of figures stays together, though 党组织 ends like the verb 组织.
                row(Row.about("“渔火先锋”主题党课").measures("举办；集中表彰一批先进典型；新党员宣誓")
                                .data("优秀共产党员12名；优秀党务工作者8名；先进基层党组织10个"),
                        "包括优秀共产党员12名、优秀党务工作者8名、先进基层党组织10个，组织新党员宣誓"),
                // Who was taught stands behind the course, what is a part behind its whole.
                row(Row.about("防汛值守").measures("举办水库管护员培训班；组织专家下乡宣讲").data("参训人员83名"),
                        "举办水库管护员培训班，参训人员83名，组织专家下乡宣讲"),
                row(Row.about("全港渔会和船员").data("基层渔会112个；船员3.4万名"), "全港共有基层渔会112个、船员3.4万名。"),
                row(Row.about("全港渔会和船员").data("基层渔会112个，较上年增长3%；船员3.4万名"), "全港共有基层渔会112个，较上年增长3%，船员3.4万名。"),
                row(Row.about("渔家乐").data("渔家乐57家；年收入达到20万元以上3家"), "渔家乐57家，其中年收入达到20万元以上的3家。"),
                // What was talked about is not what was counted.
                row(Row.about("渔村议事厅").measures("村民围坐协商加装电梯、停车收费等难题").data("加装电梯6部"), "等难题，加装电梯6部"),
                row(Row.about("高层次人才").data("新增87人"), "高层次人才新增87人。"));
    }

    static Stream<Arguments> results() {
        return Stream.of(
                row(Row.about("竹编工坊").measures("建成").result("带动留守妇女就近就业"), "建成竹编工坊，带动留守妇女就近就业。"),
                row(Row.about("邻里调解站建设").measures("推进").result("“青禾样本”"), "推进邻里调解站建设，形成“青禾样本”。"),
                row(Row.about("河湖管护").measures("实行网格化巡河").result("全省河湖管护先进集体"), "…河湖管护，实行网格化巡河，获全省河湖管护先进集体。"),
                row(Row.about("康养驿站").measures("建设").result("全覆盖"), "建设康养驿站，实现全覆盖。"),
                row(Row.about("茶旅融合示范区").measures("创建").result("创成"), "创成茶旅融合示范区。"),
                row(Row.about("临江粮食物流项目").result("落户"), "临江粮食物流项目落户。"),
                // Fixed political wording is said in full.
                row(Row.about("党史学习教育").measures("开展").result("党员干部领悟“两个确立”、做到“两个维护”"),
                        "…，党员干部深刻领悟“两个确立”的决定性意义、坚决做到“两个维护”。"),
                row(Row.about("党史学习教育").measures("开展").result("党员干部深刻领悟“两个确立”的决定性意义、坚决做到“两个维护”"),
                        "…，党员干部深刻领悟“两个确立”的决定性意义、坚决做到“两个维护”。"),
                // Claims of being first stay where they belong.
                row(Row.about("零工超市").measures("建成").result("全市首家"), "建成全市首家零工超市。"),
                row(Row.about("适老化改造补贴办法").measures("出台").result("全省率先"), "在全省率先出台适老化改造补贴办法。"),
                row(Row.about("适老化改造补贴办法").measures("出台").result("率先出台"), "率先出台适老化改造补贴办法。"));
    }

    static Stream<Arguments> actions() {
        return Stream.of(
                // An item that is an action with its object needs no verb; the name of a campaign does.
                row(Row.about("依法查处渔船违规").measures("提起公诉"), "依法查处渔船违规，提起公诉。"),
                row(Row.about("争创渔港先行区").measures("印发方案"), "争创渔港先行区，印发方案。"),
                row(Row.about("立案办理渔政案件").measures("发出建议"), "立案办理渔政案件，发出建议。"),
                row(Row.about("提升渔港质量行动").measures("逐船检查"), "实施提升渔港质量行动，逐船检查。"),
                // How the item itself stands.
                row(Row.about("渔船救助协作办公室").measures("实质化运行，每周值班两天"), "渔船救助协作办公室实质化运行，每周值班两天。"),
                row(Row.about("青禾渔港").measures("12月主体封顶，设备安装、专项装修同步推进"), "青禾渔港12月主体封顶，设备安装、专项装修同步推进。"),
                row(Row.about("柳湾渔村").measures("这个村过去靠天吃饭，老书记带头养虾"), "柳湾渔村过去靠天吃饭，老书记带头养虾。"),
                row(Row.about("一名渔民深夜落水被困四十分钟").measures("三支救援队接力"), "一名渔民深夜落水被困四十分钟，三支救援队接力。"),
                // The item is what a figure or a general word in the measure stands for.
                row(Row.about("标准渔塘").measures("新建1.5万亩、改造提升0.2万亩"), "新建标准渔塘1.5万亩、改造提升0.2万亩。"),
                row(Row.about("渔船防雹").measures("开展作业"), "开展渔船防雹作业。"),
                row(Row.about("渔船积案专项监督").measures("清理涉渔“挂案”").data("7件"), "…，清理涉渔“挂案”7件。"),
                // Fragments get their verbs.
                row(Row.about("渔家").measures("“渔帮渔”行动"), "…，实施“渔帮渔”行动。"),
                row(Row.about("渔港质量").measures("渔船核心制度督查"), "…，开展渔船核心制度督查。"),
                row(Row.about("渔区环境").measures("渔村厕所革命、渔港污水治理"), "…，实施渔村厕所革命，开展渔港污水治理。"),
                row(Row.about("红黑榜").measures("渔港攻坚、招商引资、渔船拆解三张榜"), "…，设立渔港攻坚、招商引资、渔船拆解三张榜。"),
                row(Row.about("关爱渔民").measures("“渔民驿站”").data("12个"), "…，建好“渔民驿站”12个。"),
                row(Row.about("渔港流程").measures("“一次报港管三天”、先卸货后付费、检查预约集中"), "…，推行“一次报港管三天”、先卸货后付费、检查预约集中。"));
    }

    static Stream<Arguments> comparisons() {
        return Stream.of(
                // 分别 compares all that stands before it.
                row(Row.about("惩治渔政犯罪").measures("批准逮捕；提起公诉").data("…，批准逮捕86人，提起公诉102人，同比分别上升5.1%、下降9.3%"),
                        "…，批准逮捕86人，提起公诉102人，同比分别上升5.1%、下降9.3%。"),
                row(Row.about("渔政争议化解").measures("对渔民提出意见").data("化解争议6件；提出意见74件，渔政站已处罚69件"), "…，对渔民提出意见74件，渔政站已处罚69件，化解争议6件。"),
                row(Row.about("渔港检查").measures("检查渔港").data("发现隐患29处，已整改27处，其余2处12月底前完成"), "…，发现隐患29处，已整改27处，其余2处12月底前完成。"),
                // A result is not told twice, nor given a verb where it has one.
                row(Row.about("渔船攻坚行动").measures("逐船建档").data("化解33件").result("化解33件，积案减少"), "…，化解33件，积案减少。"),
                row(Row.about("渔村旅游").measures("办民宿").result("“空心村”变成“渔家乐”"), "…，“空心村”变成“渔家乐”。"),
                row(Row.about("渔区党建").measures("上党课").result("渔港支部创成“渔火”市级党建品牌"), "…，渔港支部创成“渔火”市级党建品牌。"),
                row(Row.about("渔港绩效考核").data("排名由第87位到第52位").result("等级A"), "在渔港绩效考核中，排名由第87位上升到第52位，等级为A。"),
                row(Row.about("渔获量").data("鱼16.4万吨，虾8万吨").result("效率指标位居全省前列"), "从渔获量看，鱼16.4万吨、虾8万吨，效率指标位居全省前列。"),
                row(Row.about("省级渔业专科").result("青禾渔港获批省级渔业专科项目"), "青禾渔港获批省级渔业专科项目。"));
    }

    static Stream<Arguments> placedFigures() {
        return Stream.of(
                // A figure alone stands with its people: at the phrase's start or end, never within a name.
                row(Row.about("渔才编制制度").measures("建立；引进远洋、养殖等紧缺人才").data("92名"), "建立渔才编制制度，引进远洋、养殖等紧缺人才92名。"),
                row(Row.about("渔村支部大论坛").measures("举办；优秀渔村支部书记讲述故事").data("10名"), "举办渔村支部大论坛，10名优秀渔村支部书记讲述故事。"),
                row(Row.about("“出海”计划").measures("落实；优秀干部到渔港实践").data("56名"), "落实“出海”计划，选派56名优秀干部到渔港实践。"),
                row(Row.about("“百企联百村”活动").measures("开展；企业与渔村签署协议").data("39家"), "开展“百企联百村”活动，39家企业与渔村签署协议。"),
                row(Row.about("渔区包保机制").measures("党员干部和志愿者下沉参与巡港").data("党员干部67名；志愿者45名"), "…，组织67名党员干部和45名志愿者下沉参与巡港。"),
                row(Row.about("渔村换届").measures("选聘渔家能人、退役船员、返乡青年担任书记").data("渔家能人13名；退役船员21名；返乡青年9名"),
                        "选聘13名渔家能人、21名退役船员、9名返乡青年担任书记"),
                // Behind 等 the figure sums up.
                row(Row.about("清廉渔区").measures("推进廉洁渔港、廉洁渔村等清廉单元建设").data("清廉单元10个"), "推进廉洁渔港、廉洁渔村等10个清廉单元建设"),
                row(Row.about("渔区考察").measures("把渔港建设等领域干部纳入考察范围").data("7个领域"), "把渔港建设等7个领域干部纳入考察范围"),
                row(Row.about("渔村“两委”换届").measures("产生新一届班子").data("6个渔村"), "…6个渔村“两委”换届，产生新一届班子。"),
                // Not within a word, nor with one of several equal measures.
                row(Row.about("渔工宣讲").measures("渔工宣讲团走进渔港").data("宣讲213场"), "渔工宣讲团走进渔港，宣讲213场"),
                row(Row.about("渔港招聘").measures("到省城高校推介岗位；到外地高校推介岗位").data("推介岗位200个"), "…，到外地高校推介岗位，共推介岗位200个。"));
    }

    static Stream<Arguments> bareVerbsAndResults() {
        return Stream.of(
                row(Row.about("高端渔业人才").measures("引育").data("43人"), "引育高端渔业人才43人。"),
                row(Row.about("渔港服务价格").measures("新增和调整"), "新增和调整渔港服务价格。"),
                row(Row.about("渔区党建机制").measures("构建；组织部门牵头"), "构建渔区党建机制，组织部门牵头。"),
                row(Row.about("学习新渔法").measures("作为首课、必修课；落实制度"), "把学习新渔法作为首课、必修课，落实制度。"),
                row(Row.about("渔港骨干研讨班").measures("在渔校开班；老船长作报告"), "渔港骨干研讨班在渔校开班，老船长作报告。"),
                row(Row.about("人才队伍项目").measures("实施渔才引育、船长选树等项目"), "推进人才队伍项目，实施渔才引育、船长选树等项目。"),
                row(Row.about("渔区惩治").measures("处置线索；立案；推动协同").data("线索18件；立案10件"), "…，处置线索18件，推动协同，立案10件。"),
                row(Row.about("渔业研究院").measures("组建；举办大会").result("全省率先组建渔业研究院"), "在全省率先组建渔业研究院，举办大会。"),
                row(Row.about("渔风").measures("巡港").result("全省率先全域开展渔风建设"), "…，在全省率先全域开展渔风建设。"),
                row(Row.about("渔区做法").measures("渔民市民化典型做法；七天速贷“青禾模式”").result("渔民市民化典型做法被省里推介；“青禾模式”全国推广"),
                        "…，渔民市民化典型做法被省里推介，七天速贷“青禾模式”在全国推广。"),
                row(Row.about("渔风建设").measures("开设讲堂").result("全省率先开展"), "在全省率先开展渔风建设，开设讲堂。"),
                row(Row.about("船长学校").measures("成立；实施工程").result("青禾首个"), "成立青禾首个船长学校，实施工程。"),
                row(Row.about("渔区治理").measures("渔民调解“青禾模式”；巡港").result("“青禾模式”全国推广"), "…，渔民调解“青禾模式”在全国推广。"),
                row(Row.about("渔区监督").measures("开展专项检查").result("渔港专项检查全覆盖"), "…，实现渔港专项检查全覆盖。"),
                row(Row.about("能上能下").measures("执行办法").result("能者上、庸者下的用人导向"), "…，形成能者上、庸者下的用人导向。"),
                row(Row.about("“蓝海”产业").data("同比增长7.9%"), "“蓝海”产业同比增长7.9%。"),
                row(Row.about("最美渔民").measures("选树典型").data("多名渔民").result("荣获"), "选树典型，多名渔民荣获最美渔民。"),
                row(Row.about("全省“渔民满意集体”").result("青禾渔港荣获称号"), "青禾渔港荣获全省“渔民满意集体”称号。"),
                row(Row.about("渔政责任").measures("出台《渔政意见》").data("6个方面30项任务"), "…，出台《渔政意见》，明确6个方面30项任务。"));
    }

    static Stream<Arguments> timesAndActors() {
        return Stream.of(
                row(Row.about("邻里食堂评星活动").measures("开展").time("9月"), "9月，开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").time("2025年"), "开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").time("全年"), "全年开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").time("每季度"), "每季度开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").time("“重阳节”前夕"), "“重阳节”前夕，开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").department("临江乡"), "临江乡开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").time("9月").department("临江乡"), "9月，临江乡开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").department("养老服务科"), "开展邻里食堂评星活动。"),
                row(Row.about("邻里食堂评星活动").measures("开展").department("办公室"), "开展邻里食堂评星活动。"),
                row(Row.about("青禾县老年大学").measures("建成投用").department("县民政局"), "青禾县老年大学建成投用。"));
    }

    @ParameterizedTest
    @MethodSource({"measures", "figures", "results", "actions", "comparisons", "placedFigures", "bareVerbsAndResults", "timesAndActors"})
    void wordsTheFact(Row row, String expected) {
        String sentence = Bench.sentence(row);

        if (expected.startsWith("…")) {
            assertThat(sentence).endsWith(expected.substring(1));
        } else if (expected.endsWith("。")) {
            assertThat(sentence).isEqualTo(expected);
        } else {
            assertThat(sentence).contains(expected).endsWith("。");
        }
    }

    /** Figures may stand before or behind a quoted or bracketed name, but never within it. */
    @ParameterizedTest
    @MethodSource("quoted")
    void leavesNamesWhole(Row row, String name) {
        String sentence = Bench.sentence(row);

        assertThat(sentence).contains(name).endsWith("。");
        assertThat(count(sentence, row.data())).as(sentence).isOne();
    }

    static Stream<Arguments> quoted() {
        return Stream.of(
                row(Row.about("“党员先锋岗”创建").measures("开展").data("36名"), "“党员先锋岗”"),
                row(Row.about("“干部夜校”").measures("开办").data("12期"), "“干部夜校”"),
                row(Row.about("养老服务").measures("印发《养老机构管理办法》").data("5家"), "《养老机构管理办法》"),
                row(Row.about("志愿服务").measures("擦亮“银龄志愿者”品牌").data("210名"), "“银龄志愿者”"),
                row(Row.about("《村规民约范本》").measures("修订").data("18条"), "《村规民约范本》"),
                row(Row.about("企业服务").measures("推行“企业服务专员”制度").data("70家"), "“企业服务专员”"));
    }

    private static int count(String text, String part) {
        return part.isEmpty() ? 1 : (text.length() - text.replace(part, "").length()) / part.length();
    }

    static Stream<Row> sparse() {
        Row empty = Row.about("");
        return Stream.of(
                Row.about("茶农夜校"),
                empty.measures("走访慰问困难老人"),
                empty.data("救助流浪人员38人次"),
                empty.result("获评全市先进集体"),
                Row.about("茶农夜校").data("办班7期"),
                Row.about("茶农夜校").result("受到茶农欢迎"),
                Row.about("茶农夜校").time("9月"),
                empty.measures("走访慰问困难老人").data("460户"),
                empty.measures("走访慰问困难老人").result("解决难题52件").time("春节前夕"),
                empty.data("救助流浪人员38人次").result("做到应救尽救"),
                Row.about("茶农夜校，").measures("开办；").data("7期；").result("深受欢迎。"),
                Row.about("茶农夜校").measures("；；").data("。").result("，"),
                Row.about("茶农夜校").measures("开办").data("；7期；；学员300人").result("；学员满意度99%；"));
    }

    @ParameterizedTest
    @MethodSource("sparse")
    void leavesNoDanglingMarks(Row row) {
        String sentence = Bench.sentence(row);

        assertThat(sentence).endsWith("。").doesNotContainPattern("^[，。；、]|[，、；][，。；、]|。。|。.");
    }

    @Test
    void saysNothingOfARowWithOnlyATheme() {
        assertThat(Bench.sentence(Row.of("民政服务").time("9月").department("临江乡"))).isEmpty();
        assertThat(Bench.sentence(Row.of("民政服务").measures("。；").data("，"))).isEmpty();
    }

    @Test
    void namesTheCellOfEveryPiece() {
        Sourced sentence = Bench.sourced(Row.about("农技骨干研修班").measures("举办").data("6期").time("9月"));

        assertThat(sentence.text()).isEqualTo("9月，举办农技骨干研修班6期。");
        assertThat(sentence.sources())
                .containsExactly(
                        new Source(Source.Kind.BRIEF, "素材.yaml 条目1 时间", 0, 2),
                        new Source(Source.Kind.TEMPLATE, "realise.yaml 连接", 2, 3),
                        new Source(Source.Kind.BRIEF, "素材.yaml 条目1 举措", 3, 5),
                        new Source(Source.Kind.BRIEF, "素材.yaml 条目1 事项", 5, 12),
                        new Source(Source.Kind.BRIEF, "素材.yaml 条目1 数据", 12, 14),
                        new Source(Source.Kind.TEMPLATE, "realise.yaml 连接", 14, 15));
    }

    @Test
    void repeatsNoTimeThatThePeriodSays() {
        Fact fact = Row.about("邻里食堂评星活动").measures("开展").time("“十四五”以来（2024年）").fact(1);
        Leads leads = new Leads(Bench.words(), Bench.reader(), 0);

        assertThat(Bench.realiser().realise(fact, leads, "“十四五”以来").text()).isEqualTo("2024年，开展邻里食堂评星活动。");
        assertThat(Bench.realiser().realise(fact, leads, "“十四五”以来（2024年）").text()).isEqualTo("开展邻里食堂评星活动。");
    }

    @Test
    void opensWithTheItemByItsKind() {
        assertThat(lead("渔家乐提升行动", "选派专家驻村")).isEqualTo("实施渔家乐提升行动，");
        assertThat(lead("小水电清理整治", "选派专家驻村")).contains("小水电清理整治").endsWith("，");
        assertThat(lead("关爱乡村教师", "拨付慰问金")).doesNotContain("围绕", "聚焦").endsWith("关爱乡村教师，");
        assertThat(lead("渔家乐提升行动", "实施奖补政策")).contains("渔家乐提升行动").doesNotContain("实施").endsWith("，");
    }

    private static String lead(String item, String next) {
        Sourced text = Sourced.of(item, Source.Kind.BRIEF, "素材.yaml 条目1 事项");
        return new Leads(Bench.words(), Bench.reader(), 0).lead(text, next).text();
    }

    @Test
    void opensNeighbouringSentencesDifferently() {
        Leads leads = new Leads(Bench.words(), Bench.reader(), 0);
        Sourced item = Sourced.of("渔港消防演练", Source.Kind.BRIEF, "素材.yaml 条目1 事项");
        List<String> openings =
                Stream.generate(() -> leads.lead(item, "选派专家驻村").text()).limit(2).toList();

        assertThat(openings).doesNotHaveDuplicates().allMatch(o -> o.contains("渔港消防演练") && o.endsWith("，"));
    }

    @Test
    void wordsPlansAsVerbPhrasesWithTheirTime() {
        Leads leads = new Leads(Bench.words(), Bench.reader(), 0);
        Fact plan = Row.of("下一步打算").item("银发助餐工程").measures("实施").time("2026年").fact(1);
        Fact noun = Row.of("下一步打算").item("渡口安全整治").fact(2);

        assertThat(Bench.realiser().plan(plan, leads, true).text()).isEqualTo("在2026年实施银发助餐工程");
        assertThat(Bench.realiser().plan(noun, leads, true).text()).isEqualTo("推进渡口安全整治");
    }

    @Test
    void aSumIsToldAsItIs() {
        Row row = Row.about("渔民保险").measures("健全“财政+保险”机制").data("渔业生产风险保障超3亿元");

        assertThat(Bench.sentence(row)).endsWith("机制，渔业生产风险保障超3亿元。");
    }

    @Test
    void whatACaseReachesIsNotCovered() {
        Row row = Row.about("违建整治").measures("拆除违法建设").data("18个小区");

        assertThat(Bench.sentence(row)).contains("涉及18个小区").doesNotContain("覆盖");
    }

    @Test
    void theHighestOfSomethingIsNoTotal() {
        Row row = Row.about("举报奖励").measures("兑现隐患举报奖励").data("最高一笔5万元");

        assertThat(Bench.sentence(row)).contains("最高一笔5万元").doesNotContain("共最高");
    }

    @Test
    void endsTheSentenceBehindWhatANamedPersonDid() {
        Row row = Row.about("“银龄物业”").measures("县委书记李川纳入年度承诺，作为重点项目领办；成立物业行业联合会；印发《创建方案》");

        assertThat(Bench.sentence(row)).isEqualTo("县委书记李川将“银龄物业”纳入年度承诺，作为重点项目领办。成立物业行业联合会，印发《创建方案》。");
    }

    @Test
    void putsTheOccasionBesideWhoWasHonouredOnIt() {
        Row row = Row.about("2025年度全省文明指数测评").measures("省文明办通报综合成绩").result("全省县级第一名");

        assertThat(Bench.sentence(row)).isEqualTo("省文明办通报综合成绩，在2025年度全省文明指数测评中获全省县级第一名。");
    }

    static Stream<Arguments> whatIsWhose() {
        return Stream.of(
                // How long it took has a subject.
                row(Row.about("青禾码头项目").measures("选派干部驻点服务").data("180天投产").result("“青禾速度”"),
                        "推动码头项目180天投产，跑出“青禾速度”。"),
                // How many there are and what they were paid are two things.
                row(Row.about("渔家人才周").measures("举办；奖励优秀渔技团队和优秀渔技人才").data("优秀渔技团队3支12万元；优秀渔技人才26名31.5万元"),
                        "奖励优秀渔技团队3支、12万元和优秀渔技人才26名、31.5万元"),
                // What was applied for got it, not who applied.
                // A short form that the measure spells out is not said before it.
                row(Row.about("“两个能力”").measures("提升渔船防灾能力和救援能力"), "提升渔船防灾能力和救援能力。"),
                // How a field of work is held.
                row(Row.of("渔港建设").item("“一号工程”").measures("县领导逐港包联"), "把渔港建设作为“一号工程”，县领导逐港包联。"));
    }

    @ParameterizedTest
    @MethodSource("whatIsWhose")
    void saysOfWhomEachThingIsTold(Row row, String expected) {
        assertThat(Bench.sentence(row)).endsWith(expected.endsWith("。") ? expected : expected + "。");
    }

    @Test
    void beginsAStoryWithItsTitleAndTellsWhoDidIt() {
        Row elsewhere = Row.about("老茶厂改造").category("事例").measures("引入合作社经营；保留炒茶车间").time("3月").department("青禾县农业农村局");
        Row samePlace = Row.about("青禾县松溪镇“6·2”暴雨").category("事例").measures("老船工敲锣喊人").time("6月2日").department("青禾县水利局");

        assertThat(Bench.sentence(elsewhere)).isEqualTo("老茶厂改造：3月，青禾县农业农村局引入合作社经营，保留炒茶车间。");
        assertThat(Bench.sentence(samePlace)).isEqualTo("青禾县松溪镇“6·2”暴雨：6月2日，老船工敲锣喊人。");
    }

    static Stream<Arguments> joinedFigures() {
        return Stream.of(
                row(Row.about("渔技讲习所").measures("开设公开课").data("学员120人次"), "培训学员120人次。"),
                row(Row.about("老船工宣讲").measures("走进码头讲渔家史").data("听众3.2万人次"), "，听众3.2万人次。"),
                row(Row.about("渔技大赛").measures("举办").data("省级奖项12项"), "举办渔技大赛，获省级奖项12项。"),
                row(Row.about("名匠引进").measures("柔性引进“船匠工作室”").data("船匠工作室6个"), "柔性引进“船匠工作室”6个。"),
                row(Row.about("海岛招商").measures("赴外地设驻点").data("渔港干部24名"), "24名渔港干部赴外地设驻点。"),
                row(Row.about("渔船隐患整改").measures("专家上船教整改").data("渔业企业43家"), "涉及渔业企业43家。"));
    }

    @ParameterizedTest
    @MethodSource("joinedFigures")
    void joinsFiguresByWhatTheyTell(Row row, String expected) {
        assertThat(Bench.sentence(row)).endsWith(expected);
    }

    @Test
    void saysPlansThatAreNoActionWithTheVerbOfTheirKind() {
        Row layout = Row.of("下一步打算").item("教育资源布局").measures("推进规划落地");
        Row opening = Row.of("下一步打算").item("救援基地投用").measures("完成装备采购");

        assertThat(Bench.sentence(layout)).isEqualTo("优化教育资源布局，推进规划落地。");
        assertThat(Bench.sentence(opening)).isEqualTo("完成装备采购，救援基地投用。");
    }

    @Test
    void keepsWhatIsSaidOfAFigureBesideIt() {
        Row sales = Row.about("渔港经营").measures("向管理要效益").data("营业收入28.4亿元，同比增长9.7%；利润1.3亿元，同比增长14.2%");
        Row placed = Row.about("渔村议事").measures("组建渔村党支部；选派渔技骨干").data("渔村党支部24个，覆盖率96.8%；渔技骨干83名");
        Row part = Row.about("船长任用").measures("调整不胜任船长").data("31名，其中大船船长6名");

        assertThat(Bench.sentence(sales)).contains("营业收入28.4亿元，同比增长9.7%，利润1.3亿元，同比增长14.2%");
        assertThat(Bench.sentence(placed)).contains("组建渔村党支部24个，覆盖率96.8%，选派渔技骨干83名");
        assertThat(Bench.sentence(part)).contains("调整31名不胜任船长，其中大船船长6名");
    }

    static Stream<Arguments> asPeopleWrite() {
        return Stream.of(
                // A verb of one character takes the item and its figures.
                row(Row.about("党员责任区、渔家示范岗").measures("设").data("责任区61个、示范岗114个"), "设立党员责任区61个、渔家示范岗114个。"),
                // When it began, and with what.
                row(Row.about("船长“成长档案”").measures("一船一档").time("3月启动"), "3月，启动船长“成长档案”，一船一档。"),
                // The item is a whole name, though it begins with a verb.
                row(Row.about("学习贯彻渔业法主题教育").measures("渔技员上码头讲"), "开展学习贯彻渔业法主题教育，渔技员上码头讲。"),
                // Names without a verb.
                row(Row.about("渔港共治").measures("大党委、渔民议事会、商户共治会"), "建立大党委、渔民议事会、商户共治会。"),
                row(Row.about("渔村队伍建设").measures("“船老大上讲台”、“夜学一小时”"), "推行“船老大上讲台”、“夜学一小时”。"),
                // What was had is the object of the verb in the result.
                row(Row.of("荣誉").data("全国文明渔港2个；渔业考核连续四年第一").result("获得"), "渔业考核连续四年第一，获得全国文明渔港2个。"),
                row(Row.of("荣誉").item("全省渔港“青年岗”"), "获全省渔港“青年岗”。"),
                // A story says itself that it is one.
                row(Row.about("典型案例：白鹭村“船头议事”").measures("老船长周桂带头"), "白鹭村“船头议事”：老船长周桂带头。"),
                row(Row.about("白鹭洲村").measures("党支部领办合作社").data("入社渔民412户"), "白鹭洲村推进党支部领办合作社，入社渔民412户。"),
                // In the brief's order; the same figure once.
                row(Row.about("渔家夜校").measures("用方言讲").data("开课52场；听众7800人次"), "开课52场，听众7800人次。"),
                row(Row.about("渔业品牌建设").measures("年内建成渔业品牌20个").data("20个"), "建成渔业品牌20个。"),
                // Counted already, in round numbers.
                row(Row.about("船员“双百双挂”").measures("百名船员上挂、百名下派").data("上挂104名；下派112名"), "百名船员上挂、百名下派，上挂104名，下派112名。"),
                row(Row.about("在职党员进渔村").measures("在职党员进渔村认岗").data("在职党员5.8万名"), "5.8万名在职党员进渔村认岗。"),
                // Results as people write them.
                row(Row.about("渔港红课").measures("开设").result("“渔业强国”平台刊发"), "获“渔业强国”平台刊发。"),
                row(Row.about("渔港共治").measures("组织").result("全省渔港治理现场会上作典型发言"), "在全省渔港治理现场会上作典型发言。"),
                row(Row.about("渔村征收").measures("开展").result("零上访零强拆"), "实现零上访零强拆。"));
    }

    @ParameterizedTest
    @MethodSource("asPeopleWrite")
    void wordsRowsAsPeopleWriteThem(Row row, String expected) {
        assertThat(Bench.sentence(row)).endsWith(expected);
    }

    static Stream<Arguments> fragments() {
        return Stream.of(
                row(Row.about("渔港体制改革").measures("赋权、编制下沉、“渔港吹哨、部门报到”").data("下放事项12项"),
                        "落实赋权、编制下沉、“渔港吹哨、部门报到”，下放事项12项。"),
                row(Row.about("渔港管理").measures("码头“红黄榜”，三年信用档案"), "，设立码头“红黄榜”，建立三年信用档案。"),
                row(Row.about("防台风").measures("预案、演练、24小时值守").data("演练9次"), "加强预案、演练9次、24小时值守。"),
                // A clause stays one, though its parts are joined by 、.
                row(Row.about("渔村共治").measures("船东、渔民、商户共议共管"), "船东、渔民、商户共议共管。"),
                row(Row.about("渔村庭院").measures("建小菜园、小果园、小花园"), "建小菜园、小果园、小花园。"),
                // What the data begin with themselves.
                row(Row.about("渔政办案").measures("批捕、起诉").data("批捕21人；起诉48人"), "批捕21人，起诉48人。"),
                // No figure within a list of other things.
                row(Row.about("渔家友好街区").measures("建设暖心驿站、议事亭、晾网场").data("暖心驿站14个"), "建设暖心驿站14个、议事亭、晾网场。"),
                row(Row.about("渔村征收").measures("专班进驻").data("白鹭洲片区征收326户"), "，白鹭洲片区征收326户。"));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void bindsFragmentsAndLeavesClauses(Row row, String expected) {
        assertThat(Bench.sentence(row)).endsWith(expected);
    }

    static Stream<Arguments> tasksAndResults() {
        return Stream.of(
                row(Row.about("渔港油烟治理").result("信访投诉下降53%"), "推进渔港油烟治理，信访投诉下降53%。"),
                row(Row.about("背街小巷整治").data("47条"), "整治背街小巷47条。"),
                row(Row.about("渔业普查").measures("开展").result("质量评估优秀"), "开展渔业普查，质量评估评为优秀。"),
                row(Row.of("荣誉").item("全国").result("全国减灾示范渔村1个"), "获全国减灾示范渔村1个。"));
    }

    @ParameterizedTest
    @MethodSource("tasksAndResults")
    void makesAClauseOfATaskAndItsResult(Row row, String expected) {
        assertThat(Bench.sentence(row)).isEqualTo(expected);
    }

    @Test
    void saysAMeasureOnceThatTheDataBeginWith() {
        Row row = Row.about("渔村书记集中整顿").measures("专人体检，联审").data("联审村干部214人；清理撤换2人");

        assertThat(Bench.sentence(row)).contains("联审村干部214人").doesNotContain("联审，");
    }
}
