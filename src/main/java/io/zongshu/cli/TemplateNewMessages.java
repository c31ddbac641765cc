package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What template new says. */
final class TemplateNewMessages {
    /** The genre that most papers have. */
    static final String USUAL = "部门年度工作总结";

    private TemplateNewMessages() {}

    static CannotContinue badName(String name) {
        return CannotContinue.usage("“" + Columns.cut(name, 40) + "”不能作模板的名称：只用汉字、字母、数字，不超过 30 个字，例如 季度小结。");
    }

    static CannotContinue exists(Path path) {
        return CannotContinue.file("“" + path + "”已经有了，没有覆盖。请换一个名称，或先把原来的文件夹移走。");
    }

    static CannotContinue taken(String name, String other) {
        return CannotContinue.usage("已经有叫“" + name + "”的模板（" + other + "）。请换一个名称。");
    }

    static CannotContinue notOnePaper(Path file, int papers) {
        return CannotContinue.usage(papers == 0
                ? "“" + file + "”里没有读出文章，不能照着建模板。请检查 --from 后面的文件。"
                : "“" + file + "”里有 " + papers + " 篇文章，不知道照哪一篇建。请把那一篇单独存成一个文件，再用 --from 指明。");
    }

    static CannotContinue tooShort(Path file, int characters) {
        return CannotContinue.file("“" + file + "”里只读出 " + characters + " 个字，看不出文章的骨架。请换一篇完整的文章；文件若不是真正的 Word、PDF，请先用原来的程序另存一次。");
    }

    static CannotContinue noGenre(String genre, List<String> known) {
        return CannotContinue.usage("不认识文种“" + genre + "”。可以写：" + String.join("、", known) + "。");
    }

    static CannotContinue notWritten(Path path, IOException e) {
        return CannotContinue.file("模板写不到“" + path + "”。请检查是否有权限、磁盘是否已满。", e);
    }

    static List<String> made(TemplateNewCommand.Made made, Path from, boolean inSettings) {
        List<String> lines = new ArrayList<>();
        lines.add("已照“" + from + "”的骨架新建模板“" + made.template() + "”：" + made.folder());
        lines.add("　　文种：" + made.genre() + (made.genreRecognised() ? "" : "（没有认出来，先按这一种建；不对请删去这个文件夹，用 --genre 写明再建）"));
        lines.add("　　各节：" + (made.sections().isEmpty() ? "没有读出分节，各节照素材表的主题" : String.join("、", made.sections())));
        lines.add("　　template.vm 是写法，template.yaml 是说明和各栏提示，example.yaml 是示例素材。句子都是程序自带的，请改成本单位的话。");
        String call = inSettings ? made.template() : made.folder();
        lines.add("　　填素材：zongshu form " + call + " -o 素材表.xlsx　　试写：zongshu draft " + Path.of(made.folder(), "example.yaml") + " -t " + call);
        return lines;
    }
}
