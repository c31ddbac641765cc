package io.zongshu.compose;

/** Kinds of faults of clauses. */
public enum FaultKind {
    NO_PREDICATE("无谓语"), NO_OBJECT("缺宾语"), HANGING("介词悬空"), VERB_ON_VERB("动词套动词"), TWICE_SAID("重复"), MISMATCH("搭配"), NO_SUBJECT("缺主语"), TOPIC_LEFT("话头"), OPEN_LIST("列举未尽"), LEADER_BEHIND("领导人在后");

    private final String entry;

    FaultKind(String entry) {
        this.entry = entry;
    }

    /** Its name in clause-faults.yaml. */
    public String entry() {
        return entry;
    }
}
