package io.zongshu.brief;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing a fact tells; the Chinese name is what the brief says. */
public enum Category {
    PRACTICE("做法"),
    CASE("事例"),
    HONOUR("荣誉"),
    EXPERIENCE("经验"),
    PROBLEM("问题"),
    PLAN("打算");

    private final String chinese;

    Category(String chinese) {
        this.chinese = chinese;
    }

    /** Its name in the brief. */
    public String chinese() {
        return chinese;
    }

    /** The category of a Chinese name. */
    public static Optional<Category> named(String chinese) {
        return Arrays.stream(values()).filter(c -> c.chinese.equals(chinese)).findFirst();
    }
}
