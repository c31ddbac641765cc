package io.zongshu.compose;

import io.zongshu.document.Sourced;

/**
 * A place that a row's item may have.
 *
 * @param role what the item is there
 * @param at which of the measures it stands in; -1 where it stands in none
 * @param clause the measure with the item; empty where it stands in none
 * @param item where the item begins in the clause
 */
record ItemPlace(Role role, int at, Sourced clause, int item) {
    /** What an item is in its sentence. The labels are those of item-place-weights.yaml. */
    enum Role {
        /** An action of its own, or what the sentence is about, before what was done: 推进渔港改造，…. */
        OPENS("领"),
        /** Not said, since the rest says it. */
        UNSAID("省"),
        /** Where or in what it was done: 在渔港，…. */
        WHERE("在"),
        /** What a measure's verb acts on, or the kind of what it lists, behind it: 开展⟨渔港改造⟩; 建立甲、乙⟨制度⟩. */
        OBJECT("尾"),
        /** The same with 等 or 的 between: 甲、乙等⟨制度⟩. */
        CLOSES_OPEN_LIST("等"),
        IS_TOLD_OF("的"),
        /** The same where the list has no verb, so that the item's verb stands before it: 开展甲、乙⟨活动⟩. */
        CLOSES_LIST_WITH_VERB("收"),
        CLOSES_OPEN_LIST_WITH_VERB("收等"),
        IS_TOLD_OF_WITH_VERB("收的"),
        /** What the first verb of a measure acts on: 推进⟨渔港⟩智能化建设. */
        WITHIN("中"),
        /** In full where the measure has its short name: 实施⟨双港双促工程⟩. */
        FULL_NAME("名"),
        /** Who or what does it: ⟨渔业工作队⟩走访渔户. */
        SUBJECT("主"),
        /** Whose or of what it is, before a noun: ⟨渔港⟩安全整治. */
        ATTRIBUTE("定"),
        /** What is moved to do so: 推动⟨渔港⟩开工. */
        MOVED("使"),
        /** With or to whom: 与⟨渔业学校⟩共建. */
        TOWARDS("向"),
        /** What is put somewhere: 把⟨安全生产⟩纳入考核. */
        PUT("把");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        /** As item-place-weights.yaml calls it. */
        String label() {
            return label;
        }

        /** Roles that are much alike, and share what is learned of them; empty if there are none. */
        String group() {
            return switch (this) {
                case OBJECT, CLOSES_OPEN_LIST, IS_TOLD_OF, CLOSES_LIST_WITH_VERB, CLOSES_OPEN_LIST_WITH_VERB, IS_TOLD_OF_WITH_VERB -> "后组";
                case SUBJECT, MOVED, PUT, ATTRIBUTE, TOWARDS -> "前组";
                default -> "";
            };
        }
    }

    static ItemPlace of(Role role) {
        return new ItemPlace(role, -1, Sourced.EMPTY, 0);
    }

    /** Does it stand in a measure? */
    boolean inMeasure() {
        return at >= 0;
    }
}
