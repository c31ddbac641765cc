package io.zongshu.compose;

import io.zongshu.brief.Fact;

/** What a fact is told for, by its 类别 or its theme; in the order in which a passage tells them. */
enum FactKind {
    OVERVIEW,
    PRACTICE,
    EXAMPLE,
    HONOUR,
    EXPERIENCE,
    PROBLEM,
    PLAN;

    static FactKind of(Fact fact, Theming theming) {
        String category = fact.category().text();
        if (!category.isEmpty()) {
            return switch (category) {
                case "事例", "典型", "典型事例", "案例" -> EXAMPLE;
                case "荣誉", "表彰", "获奖" -> HONOUR;
                case "经验", "体会" -> EXPERIENCE;
                case "问题", "不足", "存在问题" -> PROBLEM;
                case "打算", "下一步打算", "计划" -> PLAN;
                case "总体", "概况" -> OVERVIEW;
                default -> PRACTICE;
            };
        }
        return switch (theming.family(fact.theme().text())) {
            case "问题" -> PROBLEM;
            case "打算" -> PLAN;
            case "经验" -> EXPERIENCE;
            case "总体" -> OVERVIEW;
            default -> PRACTICE;
        };
    }
}
