package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.ArrayList;
import java.util.List;

/** Small invented papers for tests. */
final class SamplePapers {
    private SamplePapers() {}

    /** A paper whose paragraphs are given as "role|theme|text". */
    static Paper paper(String id, String... paragraphs) {
        List<PaperParagraph> all = new ArrayList<>();
        for (String paragraph : paragraphs) {
            String[] parts = paragraph.split("\\|", -1);
            all.add(new PaperParagraph(parts[0], parts[1], "", parts[2]));
        }
        return new Paper(id, id + ".txt", all.get(0).text(), "年度综述", "未知", "未知", all);
    }

    /** A paper of one body paragraph with its words, coded as {@link Words} has them. */
    static Paper worded(String id, String text, String words) {
        return new Paper(id, id + ".txt", id, "年度综述", "未知", "未知", List.of(new PaperParagraph("body", "", "", text, words)));
    }

    /** Five papers of an invented city's offices. */
    static List<Paper> five() {
        return List.of(
                paper("p1", "title||云川市教育工作综述",
                        "body||一年来，全市教育系统凝心聚力、真抓实干，把立德树人摆在首位，成效显著。",
                        "heading1|教育工作|固本强基，建好家门口学校",
                        "body|教育工作|新建学校12所，为城市发展提供坚实的人才支撑。教师队伍担当实干，课堂质量不断提升。",
                        "heading1|科技创新|提质增效，办好职业教育",
                        "body|科技创新|以产教融合为抓手，校企合作走深走实。把技能培养摆在首位，攻坚克难。",
                        "heading1|民政服务|暖心惠民，守护学生成长",
                        "body|民政服务|推动食堂改造落地见效，学生体质不断提升。"),
                paper("p2", "title||云川市卫生健康工作综述",
                        "body||一年来，卫生健康系统真抓实干、攻坚克难，把群众健康摆在首位。",
                        "heading1|卫生健康|强基固本，织密服务网络",
                        "body|卫生健康|以家庭医生为抓手，推动分级诊疗走深走实，服务能力不断提升，成效显著。",
                        "heading1|人才工作|引才聚才，壮大医护队伍",
                        "body|人才工作|引进骨干30名，为健康云川提供坚实的人才支撑。",
                        "heading1|深化改革|提质增效，深化医药改革",
                        "body|深化改革|药价平均下降8%，群众负担明显减轻，改革红利不断释放。"),
                paper("p3", "title||青屏县农业农村工作综述",
                        "body||一年来，全县上下凝心聚力、攻坚克难，把粮食安全摆在首位。",
                        "heading1|粮食安全|藏粮于地，守牢耕地红线",
                        "body|粮食安全|以高标准农田为抓手，播种面积稳步增长，单产水平不断提升。",
                        "heading1|乡村振兴|强村富民，壮大集体经济",
                        "body|乡村振兴|推动乡村治理走深走实，村容村貌焕然一新，为乡村振兴提供坚实的人才支撑。",
                        "heading1|生态环境|护绿增绿，建设美丽乡村",
                        "body|生态环境|人居环境整治落地见效，成效显著。"),
                paper("p4", "title||云川市住房城乡建设工作综述",
                        "body||一年来，住建系统真抓实干，把民生实事摆在首位，城市面貌焕然一新。",
                        "heading1|城市建设|提质增效，更新老旧小区",
                        "body|城市建设|改造小区46个，以物业管理为抓手，居住品质不断提升。",
                        "heading1|安全生产|除险保安，守住安全底线",
                        "body|安全生产|排查隐患1200处，整改措施落地见效，推动燃气安全走深走实。"),
                paper("p5", "title||白石区基层治理工作综述",
                        "body||一年来，全区凝心聚力、担当实干，把服务群众摆在首位。",
                        "heading1|基层治理|共治共享，建强网格队伍",
                        "body|基层治理|以网格为抓手，矛盾纠纷就地化解，为平安建设提供坚实的人才支撑，成效显著。"));
    }
}
