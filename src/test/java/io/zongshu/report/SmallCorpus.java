package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import java.util.List;

/** Three small invented papers. */
final class SmallCorpus {
    static final Paper ONE = new Paper("1", "甲.txt", "云川市民政局2024年工作总结", "部门年度工作总结", "云川市民政局", "2024", List.of(
            p("title", "", "", "云川市民政局2024年工作总结"),
            p("body", "", "引子", "2024年，全局上下真抓实干，各项工作有序推进。"),
            p("heading1", "养老服务", "", "坚持以人为本，做优养老服务"),
            p("body", "养老服务", "做法", "（一）建好助餐网络。以社区食堂为抓手，新建助餐点32处。一是选好点位。走访居民。二是管好质量。以明厨亮灶为抓手，真抓实干。"),
            p("heading1", "下一步打算", "", "下一步打算"),
            p("body", "下一步打算", "打算", "继续以评比为抓手，真抓实干，把服务送到家门口。")));
    static final Paper TWO = new Paper("2", "乙.txt", "云川市农业局2025年工作总结", "部门年度工作总结", "云川市农业局", "2025", List.of(
            p("title", "", "", "云川市农业局2025年工作总结"),
            p("heading1", "乡村振兴", "", "聚力强村富民"),
            p("body", "乡村振兴", "做法", "把良种推广作为头等大事，把良田建设作为重点。"),
            p("heading1", "下一步打算", "", "下一步打算"),
            p("body", "下一步打算", "打算", "齐心协力，再上台阶。")));
    static final Paper THREE = new Paper("3", "丙.txt", "云川市综述", "年度综述", "云川市", "2025", List.of(
            p("title", "", "", "云川市综述"), p("body", "", "引子", "一年来，上下齐心协力、真抓实干。")));

    private SmallCorpus() {}

    static Bank bank() {
        return new Bank(List.of(ONE, TWO, THREE), List.of(), List.of(), List.of(), List.of());
    }

    static CorpusText text() {
        return CorpusText.of(bank().papers());
    }

    private static PaperParagraph p(String role, String theme, String move, String text) {
        return new PaperParagraph(role, theme, move, text);
    }
}
