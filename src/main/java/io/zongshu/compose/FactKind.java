package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.List;
import java.util.regex.Pattern;

/** What a fact is told for, by its 类别 or its theme; in the order in which a passage tells them. */
enum FactKind {
    OVERVIEW("总体"),
    PRACTICE("做法"),
    EXAMPLE("事例"),
    HONOUR("荣誉"),
    EXPERIENCE("经验"),
    PROBLEM("问题"),
    PLAN("打算");

    /** 典型案例：某社区“板凳议事”: the item says itself that it is a story. */
    static final Pattern STORY = Pattern.compile("(?:典型|先进)?(?:典型|案例|事例|做法|经验)[：:]");

    private final String chinese;

    FactKind(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in the brief. */
    String chinese() {
        return chinese;
    }

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
        if (STORY.matcher(fact.item().text()).lookingAt()) {
            return EXAMPLE;
        }
        boolean awarded = fact.measures().isEmpty()
                && List.of("获评", "荣获", "入选", "荣立", "授予").stream().anyMatch(fact.result().text()::startsWith);
        if (awarded && !List.of("问题", "打算", "经验", "总体").contains(theming.family(fact.theme().text()))) {
            return HONOUR;
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
