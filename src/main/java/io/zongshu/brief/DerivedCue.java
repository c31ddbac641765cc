package io.zongshu.brief;

import java.util.Arrays;
import java.util.List;

/** What is looked at in a figure and in others of another file from which its value follows; each is a number about 0 to 1. */
enum DerivedCue {
    SUM("是合计"),
    RATE("是比率"),
    PART("是占比乘出"),
    YEARLY("是一年的"),
    TOTAL("是合计行"),
    DIFFERENCE("是增减"),
    AVERAGE("是平均"),
    /** How unlikely chance alone is, in powers of ten. */
    UNLIKELY("碰巧的可能小"),
    /** How much of the told figure's own words is said around each of the others, of the least, of the most; whether the last word is. */
    SAID_LEAST("少的一方说到"),
    SAID_MOST("多的一方说到"),
    HEAD("末尾的词说到"),
    SAID_AND_UNLIKELY("不会碰巧又说到"),
    /** All that is said around them. */
    ALL_WORDS("前后的字相同"),
    /** Words of the others' that are said around the told figure. */
    PARTS_SAID_LEAST("各项说到少的"),
    PARTS_SAID_MOST("各项说到多的"),
    ROWS_TOLD("说到几项"),
    MANY_PARTS("项数多"),
    TWO_PARTS("两项"),
    WHOLE_COLUMN("整列或整句"),
    /** How unlikely chance is among sums of all of a column or a sentence. */
    WHOLE_UNLIKELY("整列或整句并且不会碰巧"),
    ONE_FACT("各项在一行或一段"),
    IN_TABLE("各项在表中"),
    FEW_DIGITS("位数少"),
    VAGUE("约数"),
    SMALL("不到十"),
    SAYS_SUM("说合计"),
    SAYS_RATE("说率或占"),
    SAYS_EACH("说平均"),
    RATE_SAYS_RATE("比率说率或占"),
    SUM_SAYS_SUM("合计说合计"),
    /** The told figure has its equal in some file. */
    SETTLED("另有相等的"),
    FILE_BEARS_OUT("同段的数在对方文件"),
    FILE_SAID("说到对方文件名"),
    SAME_THEME("主题相同"),
    FILE_OF_OTHER_PLACE("只有一方的文件是某地的"),
    RULE("规则认同");

    private final String chinese;

    DerivedCue(String chinese) {
        this.chinese = chinese;
    }

    String chinese() {
        return chinese;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(DerivedCue::chinese).toList();
    }
}
