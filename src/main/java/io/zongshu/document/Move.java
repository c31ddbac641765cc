package io.zongshu.document;

/** The rhetorical moves of a work summary (after Swales, Genre Analysis, 1990), in their usual order. */
public enum Move {
    LEAD("引子"),
    BACKGROUND("背景"),
    GUIDANCE("指导思想"),
    OVERVIEW("成绩概述"),
    PRACTICE("做法"),
    RESULTS("数据成效"),
    EXAMPLE("典型事例"),
    HONOUR("荣誉"),
    EXPERIENCE("经验"),
    PROBLEMS("问题"),
    PLANS("打算"),
    TRANSITION("过渡"),
    CLOSING("结语");

    private final String chinese;

    Move(String chinese) {
        this.chinese = chinese;
    }

    /** The Chinese name, used in every output. */
    public String chinese() {
        return chinese;
    }
}
