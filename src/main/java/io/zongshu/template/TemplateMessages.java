package io.zongshu.template;

import io.zongshu.files.CannotContinue;
import java.util.List;

/** What this room says to the user. */
final class TemplateMessages {
    private TemplateMessages() {}

    static CannotContinue notFound(String name, List<String> known) {
        return CannotContinue.usage("没有叫“" + name + "”的模板。现有模板：" + String.join("、", known)
                + "；也可以用 -t 指定自己的模板文件夹。");
    }

    static CannotContinue missingFile(String folder, String file) {
        return CannotContinue.file("模板文件夹“" + folder + "”里没有 " + file + "。一个模板需要 template.vm 和 template.yaml 两个文件。");
    }

    static CannotContinue unreadable(String file, Throwable cause) {
        return CannotContinue.file("模板文件读不出来：" + file + "。请检查文件是否被占用或没有权限。", cause);
    }

    static CannotContinue directive(String file, int line, String name) {
        return CannotContinue.usage(at(file, line) + "用了 #" + name + "。模板里只能用 #if、#elseif、#else、#end、#foreach。");
    }

    static CannotContinue directiveForm(String file, int line, String text) {
        return CannotContinue.usage(at(file, line) + "写法不支持：" + text + "。#if 括号里只能写 $名称、and、or、not，例如 #if($指导)；#foreach 写成 #foreach($节 in $各节)；#号、$号和括号都用半角。");
    }

    static CannotContinue directiveInText(String file, int line) {
        return CannotContinue.usage(at(file, line) + "#指令要独占一行，请把它移到单独的一行。");
    }

    static CannotContinue bareReference(String file, int line, String name) {
        return CannotContinue.usage(at(file, line) + "正文里的名称要带花括号，请把 $" + name + " 写成 ${" + name + "}。");
    }

    static CannotContinue unknownName(String file, int line, String name, String nearest) {
        String hint = nearest.isEmpty() ? "请查看模板说明里的名称表。" : "是不是“" + nearest + "”？";
        return CannotContinue.usage(at(file, line) + "没有叫“" + name + "”的内容，" + hint);
    }

    static CannotContinue syntax(String file, int line) {
        return CannotContinue.usage(at(file, line) + "写法有误，请检查括号和花括号是否成对。");
    }

    static CannotContinue unclosed(String file, int line, String directive) {
        return CannotContinue.usage(at(file, line) + "#" + directive + " 没有对应的 #end，请在它管的几行之后补一行 #end。");
    }

    static CannotContinue unopened(String file, int line, String directive) {
        return CannotContinue.usage(at(file, line) + "多了一个 #" + directive + "，前面没有与它对应的 #if"
                + (directive.equals("end") ? " 或 #foreach" : "") + "。请删去它，或补上前面缺的一行。");
    }

    static CannotContinue tooDeep(String file, int line, int deepest) {
        return CannotContinue.usage(at(file, line) + "#if、#foreach 套得太深，最多 " + deepest + " 层。请简化这一段。");
    }

    static CannotContinue tooLong(String file, int lines) {
        return CannotContinue.usage("模板“" + file + "”超过 " + lines + " 行，不像是一个模板。请检查是否选错了文件。");
    }

    static CannotContinue notText(String file) {
        return CannotContinue.file("模板文件“" + file + "”不是文本文件，读不出来。请用记事本等另存为 UTF-8 编码的纯文本。");
    }

    static CannotContinue directiveInWording(String file, int line) {
        return CannotContinue.usage(at(file, line) + "“===”下面每行是一句话，不能用 #if、#foreach。用到的内容空着时，这一句会自动不用。");
    }

    static CannotContinue velocityMark(String file, int line, String mark) {
        return CannotContinue.usage(at(file, line) + "正文里不能出现“" + mark + "”。说明文字请另起一行，以 ## 开头。");
    }

    static CannotContinue referenceForm(String file, int line, String text) {
        return CannotContinue.usage(at(file, line) + "“" + text + "”写法不对。名称写成 ${名称}，$ 和花括号都用半角，中间不留空格。");
    }

    static CannotContinue tag(String file, int line, String tag) {
        return CannotContinue.usage(at(file, line) + "不认识行首的“" + tag + "”。行首可以写 标题｜、副标题｜、主送｜、一级｜、二级｜、三级｜、正文｜、附件｜、署名｜、日期｜，竖线用全角。");
    }

    static CannotContinue listInText(String file, int line, String name) {
        return CannotContinue.usage(at(file, line) + "“" + name + "”是一组内容，不能直接写在正文里，请用 #foreach 逐个写出。");
    }

    static CannotContinue notAList(String file, int line, String name) {
        return CannotContinue.usage(at(file, line) + "“" + name + "”不是一组内容，不能用在 #foreach 里。");
    }

    static CannotContinue tooLarge(String file) {
        return CannotContinue.usage("模板“" + file + "”生成的内容过多，已停止。请检查 #foreach 是否层层嵌套。");
    }

    static CannotContinue missingWording(String file, String list) {
        return CannotContinue.usage("模板“" + file + "”缺少“=== " + list + "”一组句子，请补上（每行一句）。");
    }

    private static String at(String file, int line) {
        return "模板“" + file + "”第" + line + "行：";
    }
}
