package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;

/** What the program says whatever the command, and what is said of forms. */
final class CliMessages {
    static final String BUILT_IN = "内置样例";

    private CliMessages() {}

    static String version(String number) {
        return "综述 Zongshu" + (number.isEmpty() ? "（开发版）" : " " + number);
    }

    static String fault(boolean debug) {
        return "程序出了故障，不是您操作的问题，原有文件没有改动。"
                + (debug ? "技术信息如下，请发给维护人员。" : "请加上 --debug 再运行一次，把显示的内容发给维护人员。");
    }

    static String outOfMemory() {
        return "内存不够用，没有做完。请关闭其他程序，或者把材料分成几批再试。";
    }

    /** A name that the machine's settings have no file for: Chinese where the locale is C, ? on Windows. */
    static String badFileName(String name) {
        return "文件名“" + name + "”在本机用不了。请检查名称里有没有特殊符号；中文名称用不了时，请用自带的 zongshu 命令启动，不要直接运行 java。";
    }

    static String outputBroken() {
        return "结果没有完整地打印出去：输出被中断，或者磁盘已满。请检查后再试。";
    }

    static CannotContinue noSettings(Path folder) {
        return CannotContinue.usage("找不到设置文件夹“" + folder + "”。请检查 --settings 后面的路径，或者去掉这个选项。");
    }

    static String written(String file) {
        return "已存为：" + file;
    }

    static CannotContinue formSuffix(Path file) {
        return CannotContinue.usage("素材表要存成 Excel 文件，“" + file + "”请改成以 .xlsx 结尾的名称。");
    }

    static CannotContinue formExists(Path file) {
        return CannotContinue.file("“" + file + "”已经有了，里面可能有填好的素材，没有覆盖。请用 -o 换一个文件名。");
    }

    static List<String> formWritten(Path file) {
        return List.of(
                "空的素材表已存为：" + file,
                "请在 Excel 或 WPS 里填好“基本信息”和“素材”两张表，再运行：zongshu draft " + file);
    }
}
