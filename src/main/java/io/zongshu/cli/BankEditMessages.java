package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.nio.file.Path;
import java.util.List;

/** What is said of a bank's phrase table, of its edits and of banks put together. */
final class BankEditMessages {
    static final String EDIT_TITLE = "词句表";
    static final String EDIT_HELP_SHEET = "说明";

    static List<String> editHelp() {
        return List.of(
                "“处理”一列写：保留（不动）、禁用（写稿时不再用）、修改（改了类型或主题）、新增（本单位自己加的）。",
                "改类型、主题：直接改格子里的字；几个主题之间用顿号隔开。改回“保留”就恢复原样。",
                "新增：在表的末尾加一行，写明种类（四字格或句式）和词句；句式里的空写成⟨工作⟩的样子。",
                "改好后运行：zongshu bank import 这个文件。以后再学习新材料，这些改动都还在。");
    }

    static CannotContinue badEditFormat(Path file) {
        return CannotContinue.usage("导出的文件“" + file + "”要以 .xlsx 或 .tsv 结尾。");
    }

    static CannotContinue noEditRows(List<String> header) {
        return CannotContinue.usage("表里没有可导入的行。第一行应是表头：" + String.join("、", header.subList(0, 5))
                + "。请先用 zongshu bank export 导出一份，在它上面改。");
    }

    static String badEditKind(String address, String kind) {
        return address + "：种类“" + kind + "”看不懂，请写四字格、句式或标题句式；这一行没有导入。";
    }

    static String badEditAction(String address, String action) {
        return address + "：处理“" + action + "”看不懂，请写保留、禁用、修改或新增；这一行没有导入。";
    }

    static String badEditTheme(String address, String theme) {
        return address + "：没有叫“" + theme + "”的主题，请从现有主题里选；这一行没有导入。";
    }

    static String badAddition(String address, String kind, String text) {
        return address + "：新增的" + kind + "“" + text + "”不合要求：四字格要正好四个汉字，句式要有⟨工作⟩这样的空，标题句式不能新增；这一行没有导入。";
    }

    static String imported(int banned, int changed, int added) {
        return "导入完成。词句库里现有本单位的改动：禁用 " + banned + " 条，修改 " + changed + " 条，新增 " + added + " 条。";
    }

    static String merged(String bank, int papers, int formulas, int frames) {
        return "已合并成“" + bank + "”：文章 " + papers + " 篇，四字格 " + formulas + " 个，句式 " + frames + " 个。";
    }

    static CannotContinue notInBank(List<Path> paths) {
        return CannotContinue.usage("词句库里没有从“" + paths.get(0) + "”学来的文章。请写学习时给出的文件或文件夹。");
    }

    static String removed(int removed, int papers) {
        return "移除 " + removed + " 篇，词句库现有文章 " + papers + " 篇。";
    }

    private BankEditMessages() {}
}
