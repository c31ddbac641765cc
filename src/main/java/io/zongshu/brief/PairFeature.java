package io.zongshu.brief;

import java.util.Arrays;
import java.util.List;

/** What is looked at in two figures that may be of one indicator; each is a number about 0 to 1. */
enum PairFeature {
    /** {@link io.zongshu.language.IndicatorLikeness}, and whether it finds something that tells them apart. */
    LIKE("指标相像"),
    APART("动词等不同"),
    /** Letters, by rarity ({@link FolderWords}): own words alike; the one's own words said around the other; all that is said. */
    OWN_WORDS("本身的字相同"),
    SAID_LEAST("少的一方说到"),
    SAID_MOST("多的一方说到"),
    ALL_WORDS("前后的字相同"),
    NOUN_SHARED("名词相同的字"),
    SAME_HEAD("名词末尾相同"),
    /** {@link Abbreviation}. */
    ABBREVIATED("是简称"),
    /** What each says that the other does not; what one alone says. */
    INSTEAD("各有对方没有的"),
    MORE("一方多出的"),
    SUBSTITUTED("换了字"),
    /** 食品抽检, 药品抽检: one letter instead of one other, all else the same. */
    ONE_LETTER("只换一个字"),
    ITEM_ALIKE("事项相像"),
    BOTH_ITEMS("都有事项"),
    VERBS_SAME("动词相同"),
    VERBS_MAY("动词相容"),
    VERBS_APART("动词不同"),
    VERBS_OF_ONE("一方有动词"),
    BARE_ONE("一方只有数"),
    BARE_BOTH("都只有数"),
    GENERAL_ONE("一方泛指"),
    GENERAL_BOTH("都泛指"),
    PERIOD_OF_ONE("一方另有时间"),
    PLACE_OF_ONE("一方另有地方"),
    PART_APART("一方是其中"),
    OWNERS_PART("部分由所属单位说"),
    /** Schools, hospitals, villages that are named ({@link Institutions}). */
    WHO_SAME("单位相同"),
    WHO_APART("单位不同"),
    /** An institution tells of itself, and the other says nothing of it. */
    WHO_OF_ONE("只有一方是单位自己的"),
    /** 全县 is told by one of them, and an institution tells the other of itself. */
    WHOLE_AND_OWN("全县与单位自己的"),
    EXTENT_APART("新增与总数"),
    RIVALS("行动名称不同"),
    NAMES_SHARED("专名相同"),
    NAMES_APART("专名不同"),
    AVERAGE_APART("平均与合计"),
    UNIT_SAME("量词相同"),
    UNIT_BARE("没有量词"),
    CHANGE("说增减"),
    RANK("说名次"),
    PERCENT("百分数"),
    TABLE_AND_PROSE("表和文"),
    PROSE_AND_PROSE("文和文"),
    REPORTERS_APART("部门不同"),
    SAME_SOURCE("同一张表"),
    SAME_FILE("同一文件"),
    /** How far it is ahead of the next candidate of the same figure in the same file. */
    AHEAD_LEAST("领先少的"),
    AHEAD_MOST("领先多的"),
    BEST_OF_BOTH("双方都最像"),
    /** Digits of the other equal values of the same statements, the same facts. */
    SENTENCE_BEARS_OUT("同句还有相等的数"),
    FACT_BEARS_OUT("同条还有相等的数"),
    /** What the paragraph of the one tells otherwise stands in the file of the other, in digits of equal values. */
    FILE_BEARS_OUT("同段的数在对方文件"),
    FILE_BEARS_OUT_LEAST("双方同段的数在对方文件"),
    /** One file of a folder puts together what the others tell. */
    SUMMARY("一方是汇总"),
    /** Letters of the name of the one's file, sheet and office said around the other. */
    FILE_SAID("说到对方文件名"),
    /** A county's own file tells it, and the other says nothing of the county; or names it. */
    FILE_OF_OTHER_PLACE("只有一方的文件是某地的"),
    FILE_PLACE_SAID("说到对方文件的地方"),
    SAME_THEME("主题相同"),
    NO_ITEM("表中没有事项"),
    TIME_APART("时间不同"),
    PLAN_APART("计划与完成"),
    UNITS_APART("量词不同类"),
    PLACES_APART("地方不同"),
    DECLARED_APART("声明过不同"),
    WEAK("说到的少"),
    NET_APART("净增与新增"),
    VAGUE("约数"),
    CLOSE("合起来相像"),
    /** How unlikely chance alone gives two figures such values ({@link ValueEvidence#chance}), among as many as the folder has. */
    UNLIKELY("碰巧的可能小"),
    UNLIKELY_AND_SAID("不会碰巧又说到一样的"),
    /** Of equal values. */
    DIGITS("相等的位数"),
    EXACT("完全相等"),
    RARE_VALUE("这个数少见"),
    CLOSE_OF_DIGITS("相像并且位数多"),
    /** A value of four digits and more, of three, that no third figure of the folder has. */
    PARTICULAR("只此两处的特别数"),
    RATHER_PARTICULAR("只此两处的三位数"),
    SAID_OF_PARTICULAR("特别数又说到一样的"),
    /** Of unequal values: {@link ValueEvidence}. */
    SLIP("像笔误"),
    SHORT_SLIP("像笔误但数短"),
    /** Digits that changed places, the surest slip. */
    SWAPPED("数字换了位"),
    /** 728.4万吨, 0.73亿吨: the digits are the same, as far as both tell them, and the size is not. */
    SIZE_SLIP("数字同但差十倍百倍"),
    NEAR("相近"),
    ABOUT("差得不远"),
    RATIO("差几倍"),
    SETTLED("对方另有相等的"),
    CLOSE_AND_SLIP("相像并且像笔误"),
    INSTEAD_AND_SLIP("像笔误但各有所说"),
    NOUN_AND_SLIP("像笔误并且名词同"),
    SUBSTITUTED_AND_SLIP("像笔误但换了字"),
    CLOSE_AND_NEAR("相像并且相近"),
    INSTEAD_AND_NEAR("相近但各有所说"),
    SUBSTITUTED_AND_NEAR("相近但换了字"),
    MORE_AND_FAR("差得远又多出字"),
    SMALL("都不到十"),
    /** All of the one's own words are said around the other, and the other way round; and yet the values are far apart. */
    ONE_THING("说的全都相同"),
    ONE_THING_FAR("说的全都相同但差得远");

    private final String chinese;

    PairFeature(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in figure-pairs.yaml. */
    String chinese() {
        return chinese;
    }

    static List<String> names() {
        return Arrays.stream(values()).map(PairFeature::chinese).toList();
    }
}
