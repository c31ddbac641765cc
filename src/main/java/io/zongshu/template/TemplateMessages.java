package io.zongshu.template;

import io.zongshu.files.CannotContinue;
import java.util.List;

/** What this room says to the user when templates are loaded and rendered. What is wrong in a line is said without its place. */
final class TemplateMessages {
    private static final String TAGS = "行首可以写 标题｜、副标题｜、主送｜、一级｜、二级｜、三级｜、正文｜、附件｜、署名｜、日期｜，竖线用全角。";

    private TemplateMessages() {}

    static CannotContinue notFound(String name, List<String> known, List<String> broken) {
        String others = broken.isEmpty() ? "" : "另有写得有误、没有读入的模板：" + String.join("、", broken)
                + "，用 zongshu template check 可以看错在哪里。";
        return CannotContinue.usage("没有叫“" + name + "”的模板。现有模板：" + String.join("、", known)
                + "；也可以用 -t 指定自己的模板文件夹。" + others);
    }

    static CannotContinue missingFile(String folder, String file) {
        return CannotContinue.file("模板文件夹“" + folder + "”里没有 " + file + "。一个模板需要 template.vm 和 template.yaml 两个文件。");
    }

    static CannotContinue unreadable(String file, Throwable cause) {
        return CannotContinue.file("模板文件读不出来：" + file + "。请检查文件是否被占用或没有权限。", cause);
    }

    static CannotContinue notText(String file) {
        return CannotContinue.file("模板文件“" + file + "”不是文本文件，读不出来。请用记事本等另存为 UTF-8 编码的纯文本。");
    }

    static CannotContinue outside(String file) {
        return CannotContinue.file("模板文件“" + file + "”是指向别处的链接，没有读。请把文件本身放进模板文件夹。");
    }

    static CannotContinue tooManyFolders(String folder, int most) {
        return CannotContinue.file("“" + folder + "”里的文件夹超过 " + most + " 个，不像是放模板的地方。请指明模板所在的文件夹。");
    }

    /** The first of several errors in a template that is to be used. */
    static CannotContinue refused(TemplateProblem first, int more) {
        String place = first.line() == 0 ? "：" : "第" + first.line() + "行：";
        String others = more == 0 ? "" : "（这个模板还有 " + more + " 处错误，用 zongshu template check 可以一次看全。）";
        return CannotContinue.usage("模板“" + first.file() + "”" + place + first.message() + others);
    }

    static CannotContinue tooLarge(String file) {
        return CannotContinue.usage("模板“" + file + "”生成的内容过多，已停止。请检查 #foreach 是否层层嵌套。");
    }

    static CannotContinue tooSlow(String file) {
        return CannotContinue.usage("模板“" + file + "”运行太久，已停止。请检查 #foreach 是否层层嵌套。");
    }

    static CannotContinue syntaxAt(String file, int line) {
        return CannotContinue.usage("模板“" + file + "”第" + line + "行：" + syntax());
    }

    static CannotContinue missingWording(String file, String list) {
        return CannotContinue.usage("模板“" + file + "”缺少“=== " + list + "”一组句子，请补上（每行一句）。");
    }

    static String directive(String name) {
        return "用了 #" + name + "。模板里只能用 #if、#elseif、#else、#end、#foreach。";
    }

    static String directiveForm(String text) {
        return "写法不支持：" + text + "。#if 括号里只能写 $名称、and、or、not，例如 #if($指导句)；#foreach 写成 #foreach($节 in $各节)；#号、$号和括号都用半角。";
    }

    static String directiveInText() {
        return "#指令要独占一行，请把它移到单独的一行。";
    }

    static String directiveInWording() {
        return "“===”下面每行是一句话，不能用 #if、#foreach。用到的内容空着时，这一句会自动不用。";
    }

    static String bareReference(String name) {
        return "正文里的名称要带花括号，请把 $" + name + " 写成 ${" + name + "}。";
    }

    static String unknownName(String name, String nearest) {
        return "没有叫“" + name + "”的内容，" + (nearest.isEmpty() ? "请查看模板说明里的名称表。" : "是不是“" + nearest + "”？");
    }

    static String outsideLoop(String name, String loop) {
        return "“" + name + "”只能写在 " + loop + " 和它的 #end 之间。";
    }

    static String syntax() {
        return "写法有误，请检查括号和花括号是否成对。";
    }

    static String unclosed(String directive) {
        return "#" + directive + " 没有对应的 #end，请在它管的几行之后补一行 #end。";
    }

    static String unopened(String directive) {
        return "多了一个 #" + directive + "，前面没有与它对应的 #if" + (directive.equals("end") ? " 或 #foreach" : "")
                + "。请删去它，或补上前面缺的一行。";
    }

    static String tooDeep(int deepest) {
        return "#if、#foreach 套得太深，最多 " + deepest + " 层。请简化这一段。";
    }

    static String tooManyNames(int names) {
        return "用了 " + names + " 个以上的名称，不像是一个模板。请检查是否选错了文件。";
    }

    static String tooLong(int lines) {
        return "超过 " + lines + " 行，不像是一个模板。请检查是否选错了文件。";
    }

    static String velocityMark(String mark) {
        return "正文里不能出现“" + mark + "”。说明文字请另起一行，以 ## 开头。";
    }

    static String referenceForm(String text) {
        return "“" + text + "”写法不对。名称写成 ${名称}，$ 和花括号都用半角，中间不留空格。";
    }

    static String tag(String tag, String nearest) {
        return "不认识行首的“" + tag + "”" + (nearest.isEmpty() ? "。" : "，是不是“" + nearest + "｜”？") + TAGS;
    }

    static String listMark(String list) {
        return "一组句子的开头要写成三个半角等号加名称：=== " + list;
    }

    static String listInText(String name) {
        return "“" + name + "”是一组内容，不能直接写在正文里，请用 #foreach 逐个写出。";
    }

    static String notAList(String name) {
        return "“" + name + "”不是一组内容，不能用在 #foreach 里。";
    }
}
