package io.zongshu.learn;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;

/** What the user is told about learning. */
final class LearnMessages {
    private LearnMessages() {}

    static CannotContinue unreadable(Path file, Throwable cause) {
        return CannotContinue.file("“" + file + "”读不出来。请检查文件是否还在、是否被占用、有没有读取权限。", cause);
    }
}
