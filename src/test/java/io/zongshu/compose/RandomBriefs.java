package io.zongshu.compose;

import io.zongshu.brief.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invented briefs from word lists, ordinary and odd ones; the same seed gives the same brief. */
final class RandomBriefs {
    private static final List<String> UNITS = List.of(
            "青禾县民政局", "海州市委宣传部", "临江区卫生健康局", "沙洲自治州财政局", "万山集团有限公司", "东门街道党工委", "江北省司法厅");
    private static final List<String> PERIODS = List.of("2025", "2025年", "“十四五”以来", "过去五年", "2021—2025年", "上半年");
    private static final List<String> AIMS = List.of("", "", "建设幸福青禾", "打造“山海驿”品牌之城");
    private static final List<String> GUIDANCE =
            List.of("全县民政会议精神", "县委县政府部署", "《青禾县养老服务条例》", "绿色发展思想", "县“十四五”规划", "");
    private static final List<String> THEMES = List.of(
            "民政服务", "养老", "人才工作", "干部队伍", "基层党建", "招商引资", "项目建设", "营商环境", "教育工作", "平安建设", "生态环境", "文化旅游",
            "竹编产业", "渔港整治", "候鸟守望", "老街更新", "驻外联络", "茶山直播", "总体情况", "存在问题", "下一步打算", "经验启示");
    private static final List<String> CATEGORIES = List.of("", "", "", "", "", "做法", "事例", "荣誉", "经验", "问题", "打算", "其他");
    private static final List<String> NAMES = List.of(
            "“银龄守望”行动", "“三查四看”工作法", "邻里食堂", "青禾县老年大学", "渡口安全整治", "渔港避风锚地", "“一村一夜校”", "《养老机构管理办法》",
            "高山蔬菜产业带", "乡村医生培训", "招商小分队", "竹编工坊", "企业服务专员制度", "零工超市", "县域医共体建设", "学习贯彻全县民政会议精神",
            "亿元以上工业项目", "“3+N”议事机制", "茶旅融合示范区", "老旧小区改造", "社会组织党建指导员", "护理员持证上岗比例", "农村留守儿童",
            "第一书记", "夜间经济消费季", "“候鸟”讲堂（渔村站）", "流动人口服务管理工作");
    private static final List<String> MEASURES = List.of(
            "开展", "举办", "建成", "分批组织", "持续推进", "建成投用", "聚焦山区群众所盼", "围绕全年目标任务", "通过“走访＋座谈”", "坚持问题导向",
            "选派技术骨干驻村指导", "印发《行动方案》", "制定《村级事务清单（试行）》和《议事规则》", "在山区行政村设立站点", "县级领导领衔包联重点项目",
            "推行“一窗受理、集成服务”模式", "日常巡查管理", "依托县职教中心举办", "对困难家庭逐户建档，逐户走访，逐户制定帮扶措施", "组织党员志愿者下沉社区",
            "新建停车场、口袋公园", "修缮校舍；更新课桌", "明确“谁主管、谁负责”；压实责任", "村民自发维护", "常态化", "线上线下同步");
    private static final List<String> NOUNS = List.of(
            "县级领导", "志愿者", "示范点", "技术骨干", "困难家庭", "站点", "重点项目", "矛盾纠纷", "停车场", "口袋公园", "学员", "议事规则", "企业", "干部");
    private static final List<String> VERBS =
            List.of("新增", "累计服务", "培训", "化解", "整改问题", "救助", "签约", "查摆问题", "发放补贴", "带动就业", "投入资金", "走访");
    private static final List<String> UNITS_OF_FIGURES =
            List.of("名", "家", "个", "处", "件", "场", "户", "人次", "万元", "亿元", "%", "公里", "个百分点", "期", "余名", "万余人次", "多场");
    private static final List<String> RESULTS = List.of(
            "全覆盖", "“青禾样本”", "全市首家", "率先", "全省率先", "获评", "全省先进集体", "群众满意度明显提升", "获市政府通报表扬", "形成“一站一品”格局",
            "带动周边村民就近就业", "做法在全省推广", "落户", "投产", "列全省第三名", "创成", "入选省级典型案例", "实现“零事故”", "好评率达97.5%",
            "《青禾日报》整版报道", "办理时间由15天压缩到3天", "有力有效");
    private static final List<String> TIMES =
            List.of("", "", "", "9月", "3月至7月", "全年", "每月", "“重阳节”前夕", "2025年", "2025年6月", "春节前后", "上半年", "2025年3月以来");
    private static final List<String> DEPARTMENTS = List.of("", "", "", "办公室", "养老服务科", "临江乡", "县妇联", "市委组织部");
    private static final List<String> STRAY = List.of("", "", "", "", "", "。", "；", "，", "、", " ", "　");
    private static final String LONG = "针对山高路远、居住分散、出行不便等实际困难，由镇村干部、驻村工作队、网格员、志愿者组成联合小组，逐村逐户摸清底数，"
            + "分类建立台账，明确责任人和完成时限，每周调度一次、每月通报一次，做到问题不解决不放手、群众不满意不销号";

    private final Random random;

    RandomBriefs(long seed) {
        random = new Random(seed);
    }

    Brief next() {
        List<String> guidance = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            guidance.add(one(GUIDANCE));
        }
        List<Row> rows = new ArrayList<>();
        int size = random.nextInt(10) == 0 ? 1 : 2 + random.nextInt(28);
        List<String> themes = new ArrayList<>();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            themes.add(one(THEMES));
        }
        while (rows.size() < size) {
            rows.add(row(one(themes)));
        }
        return Bench.brief(one(UNITS), one(PERIODS), one(AIMS), guidance, rows);
    }

    private Row row(String theme) {
        Row row = Row.of(theme).category(one(CATEGORIES)).time(one(TIMES)).department(one(DEPARTMENTS));
        return switch (random.nextInt(12)) {
            case 0 -> row.item(named());
            case 1 -> row.data(data());
            case 2 -> row.result(several(RESULTS));
            case 3 -> row.measures(several(MEASURES));
            case 4 -> row.measures(LONG + "，共走访" + number() + "户").data(data());
            case 5 -> row.item("；").measures("。").data("，").result("；；");
            case 6 -> row.item(named()).data(data());
            case 7 -> row.item(named()).result(several(RESULTS));
            default -> row.item(named())
                    .measures(several(MEASURES))
                    .data(random.nextInt(3) == 0 ? "" : data())
                    .result(random.nextInt(2) == 0 ? "" : several(RESULTS));
        };
    }

    private String named() {
        return one(NAMES) + one(STRAY);
    }

    private String several(List<String> words) {
        StringBuilder text = new StringBuilder(one(words));
        for (int i = random.nextInt(3); i > 0; i--) {
            text.append('；').append(one(words));
        }
        return text.append(one(STRAY)).toString();
    }

    private String data() {
        StringBuilder text = new StringBuilder(datum());
        for (int i = random.nextInt(4); i > 0; i--) {
            text.append('；').append(datum());
        }
        return text.append(one(STRAY)).toString();
    }

    private String datum() {
        return switch (random.nextInt(12)) {
            case 0 -> number() + one(UNITS_OF_FIGURES);
            case 1 -> number() + one(UNITS_OF_FIGURES) + "，比上年增加" + number() + one(UNITS_OF_FIGURES);
            case 2 -> "由" + number() + "个增加到" + number() + "个";
            case 3 -> one(NOUNS) + "增长" + decimal() + "%";
            case 4 -> one(NOUNS) + "占比" + decimal() + "%";
            case 5 -> "近" + number() + "个" + one(NOUNS);
            case 6 -> "“" + one(NOUNS) + "”" + number() + one(UNITS_OF_FIGURES);
            case 7 -> one(VERBS) + number() + one(UNITS_OF_FIGURES);
            case 8 -> one(VERBS) + one(NOUNS) + number() + one(UNITS_OF_FIGURES);
            case 9 -> "《便民手册》" + number() + "册";
            default -> one(NOUNS) + number() + one(UNITS_OF_FIGURES);
        };
    }

    private String number() {
        return switch (random.nextInt(4)) {
            case 0 -> decimal();
            case 1 -> String.valueOf(1 + random.nextInt(9));
            default -> String.valueOf(10 + random.nextInt(9000));
        };
    }

    private String decimal() {
        return (1 + random.nextInt(99)) + "." + (1 + random.nextInt(9));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
