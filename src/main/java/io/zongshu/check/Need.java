package io.zongshu.check;

import java.util.Arrays;
import java.util.Optional;

/** What a rule cannot do without beside the paper. */
public enum Need {
    BRIEF("素材"),
    BANK("词句库"),
    DRAFT("初稿"),
    TERMS("用语表");

    private final String chinese;

    Need(String chinese) {
        this.chinese = chinese;
    }

    /** As a rule names it. */
    public String chinese() {
        return chinese;
    }

    static Optional<Need> named(String chinese) {
        return Arrays.stream(values()).filter(n -> n.chinese.equals(chinese)).findFirst();
    }
}
