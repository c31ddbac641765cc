package io.zongshu.cli;

import java.util.List;

/** What is said of a command that is written wrongly. */
final class UsageMessages {
    private UsageMessages() {}

    static String seeHelp(String command) {
        return "用法请看：" + command + " --help";
    }

    static String missing(String what) {
        return "还缺少“" + what + "”。";
    }

    static String badArguments() {
        return "这条命令的写法不对。";
    }

    static String twice(String what) {
        return "“" + what + "”写了不止一次，请只留一处。";
    }

    static String badValue(String what, String value) {
        return "“" + what + "”不能是“" + value + "”。";
    }

    static String unknownOption(String option, String near) {
        return "不认识选项“" + option + "”" + (near.isEmpty() ? "。" : "，是不是“" + near + "”？");
    }

    static String unknownCommand(String name, String near, List<String> known) {
        return "没有“" + name + "”这个命令"
                + (near.isEmpty() ? "。可用的命令：" + String.join("、", known) + "。" : "，是不是“" + near + "”？");
    }

    static String surplus(String argument) {
        return "多出了“" + argument + "”，不知道拿它做什么；路径里有空格时请用引号括起来。";
    }
}
