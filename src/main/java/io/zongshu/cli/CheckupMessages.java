package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.export.Verification;
import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;

/** What is said of the machine, its fonts and the layout. */
final class CheckupMessages {
    static String checked(Checkup.Item item) {
        String mark = switch (item.state()) {
            case OK -> "[正常]";
            case NOTE -> "[提示]";
            case ERROR -> "[问题]";
        };
        return mark + " " + item.item() + "：" + item.detail();
    }

    static String java(String version, String vendor, long megabytes) {
        return version + "（" + vendor + "），最多可用内存 " + megabytes + " MB";
    }

    static String fileNames(String charset, boolean chinese) {
        return chinese ? charset : charset + " 装不下中文文件名。请用 zongshu 启动脚本运行，或先设置 LC_ALL=C.UTF-8。";
    }

    static String settingsFolder(Path folder, boolean there) {
        return there ? folder.toString() : "没有（" + folder + "），全部用内置设置";
    }

    static String bankFound(String name, Bank bank) {
        return name + "：文章 " + bank.papers().size() + " 篇，四字格 " + bank.formulas().size() + " 个，句式 " + bank.frames().size()
                + " 个";
    }

    static String noBank() {
        return "当前文件夹没有 zongshu.bank，只用内置词句库。可用 zongshu learn 学习往年材料。";
    }

    static String template(String name, String folder, List<String> aliases) {
        return name + "（" + folder + "）" + (aliases.isEmpty() ? "" : "，也可以叫：" + String.join("、", aliases));
    }

    static String standardLayout() {
        return "按 GB/T 9704—2012";
    }

    static String deviation(String item, String value, String standard, String clause, String strength) {
        return item + "改成了" + value + "，内置值是" + standard + "（"
                + strength + (clause.isEmpty() ? "" : "，GB/T 9704—2012 " + clause) + "）";
    }

    static CannotContinue verifiesWordOnly() {
        return CannotContinue.usage("--verify 只核对 Word 文件。请把 -o 后面的文件名写成 .docx，或去掉 --verify。");
    }

    static String verified(Verification.Checked c) {
        String clause = c.clause().equals("-") ? "" : "（" + c.clause() + "，" + c.strength() + "）";
        return (c.agrees() ? "　　" : "不符") + " " + c.item() + clause + "：" + c.written()
                + (c.agrees() ? "" : "，应为 " + c.expected());
    }

    static String verifiedAll(List<Verification.Checked> all) {
        long wrong = all.stream().filter(c -> !c.agrees()).count();
        return "核对了 " + all.size() + " 项，" + (wrong == 0 ? "全部相符。" : wrong + " 项不符（见上）。");
    }

    static String fontsUnknown() {
        return "查不出本机装了哪些字体。初稿在装有公文字体的电脑上打开即可。";
    }

    static String fontsThere() {
        return "公文用的字体都有";
    }

    static String fontsMissing(List<String> faces) {
        return "本机没有：" + String.join("、", faces) + "。不影响生成；请在装有这些字体的电脑上打开和打印，或在 设置/layout.yaml 里换用本机有的字体。";
    }

    private CheckupMessages() {}

    static String templateErrors(String folder, long errors) {
        return folder + " 有 " + errors + " 处错误，不能用。请运行 zongshu template check " + folder + " 看错在哪里。";
    }
}
