package io.zongshu.compose;

import java.util.List;

/** What a new template's files say to who edits them. */
final class TemplateComments {
    private TemplateComments() {}

    static List<String> layout(String name, String genre) {
        return List.of(
                "## " + name + "。照一篇" + genre + "的骨架新建，可以随意改；改完运行 zongshu template check 查一遍。",
                "## 每行开头的“标题｜”“一级｜”“正文｜”等说明这一行是什么，｜后面是内容。",
                "## ${名称} 会换成素材表或词句库里的内容；内容为空的行自动略去。可用的名称见“模板说明”（docs/templates.zh-CN.md）。");
    }

    static String list(String list) {
        return list.equals("开头") || list.equals("节首") || list.equals("结尾")
                ? "   （每行一句，程序挑一句；用到的内容空着的句子不用）"
                : "";
    }

    static List<String> declaration() {
        return List.of("# 模板的说明。名称、别名：素材表“模板”一栏可以填其中任何一个。");
    }

    static List<String> skeleton() {
        return List.of(
                "骨架:               # 各节照这个顺序写；素材里没有的主题不写，多出来的主题排在后面；整段删去，就照素材表的顺序",
                "  # 节标题：对句（招贤纳士，释放人才活力）、短语（推进人才工作）、名称（人才工作）；字数：对句上下半句各几个字");
    }

    static List<String> example(String name) {
        return List.of(
                "# “" + name + "”的示例素材表：地名、单位和数字都是编的，只为看看模板写出来是什么样子。",
                "# 用自己的素材替换；填法见 zongshu form 生成的素材表。");
    }

    static String explained(String genre, int sections) {
        return "照一篇" + genre + "的骨架新建" + (sections == 0 ? "。" : "，正文" + ChineseNumbers.of(sections) + "节。");
    }
}
