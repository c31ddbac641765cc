package io.zongshu.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How much a finding matters. */
public enum Severity {
    /** Must be mended: exit code 1. */
    ERROR("错误"),
    /** Should most likely be mended. */
    WARNING("提醒"),
    /** For the writer to look at. */
    HINT("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    /** The word for people. */
    public String chinese() {
        return chinese;
    }

    /** The lower-case name used in JSON. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Severity> named(String chinese) {
        return Arrays.stream(values()).filter(s -> s.chinese.equals(chinese)).findFirst();
    }
}
