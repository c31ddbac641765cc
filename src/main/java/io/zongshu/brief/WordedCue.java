package io.zongshu.brief;

import java.util.Arrays;
import java.util.List;

/** What is looked at in two values that are no quantities and may be told of one thing; each is a number about 0 to 1. */
enum WordedCue {
    /** What {@link WordedValue#same} says. */
    RULE("规则认同"),
    /** Pairs of letters of the one's name said around the other: of the name that is said the less, the more; the same by rarity. */
    SAID_LEAST("少的一方说到"),
    SAID_MOST("多的一方说到"),
    RARE_LEAST("少的一方说到少见的字"),
    RARE_MOST("多的一方说到少见的字"),
    NAMES_ALIKE("名称相同的字"),
    /** The longest piece that both names have. */
    LONGEST("最长的相同"),
    /** Letters that each name has and that are not said around the other. */
    INSTEAD("各有对方没有的"),
    NAMES_SHARED("专名相同"),
    NAMES_APART("专名不同"),
    ASPECT_SAME("节点相同"),
    PERIOD_APART("时期不同"),
    /** Of an award, whose level may be what makes its name an opposite. */
    OPPOSED("声明过不同"),
    WHO_SAME("单位相同"),
    PLACES_APART("地方不同"),
    FILE_OF_OTHER_PLACE("只有一方的文件是某地的"),
    FILE_SAID("说到对方文件名"),
    SAME_THEME("主题相同"),
    FILE_BEARS_OUT("同段的数在对方文件"),
    AHEAD_LEAST("领先少的"),
    AHEAD_MOST("领先多的"),
    BEST_OF_BOTH("双方都最像"),
    DAY("是日期"),
    PLACE("是名次"),
    GRANTED("是荣誉"),
    DAY_SAID("日期并且多的说到"),
    PLACE_SAID("名次并且多的说到"),
    GRANTED_SAID("荣誉并且多的说到"),
    DAY_SAID_LEAST("日期并且少的说到"),
    PLACE_SAID_LEAST("名次并且少的说到"),
    GRANTED_SAID_LEAST("荣誉并且少的说到"),
    /** Of days. */
    SAME_MONTH("同月"),
    SAME_DAY_OF_MONTH("不同月的同日"),
    DAYS_NEAR("相差三天以内"),
    SLIP("像笔误"),
    MONTH_ONLY("只说到月"),
    /** Of awards. */
    WHO_SHARED("得奖者相同的字"),
    WHAT_SHARED("奖项相同的字"),
    WHAT_LEAST("奖项少的一方"),
    LEVEL_APART("级别不同"),
    GRADE_APART("等次不同"),
    YEAR_APART("年份不同");

    private final String chinese;

    WordedCue(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(WordedCue::chinese).toList();
    }
}
