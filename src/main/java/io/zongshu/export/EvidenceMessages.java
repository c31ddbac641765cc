package io.zongshu.export;

import io.zongshu.document.Role;
import io.zongshu.files.CannotContinue;
import java.util.List;
import java.util.Optional;

/** What is said of saved drafts and of where their sentences come from. */
final class EvidenceMessages {
    static final String TITLE = "标题";
    static final String SUBTITLE = "副标题";
    static final String BODY = "正文";

    static final String REWORDED = "写法与原文不同，请核对";
    static final List<List<Object>> HOW_TO_READ = List.of(
            List.of("怎么看", "“来源”：一句一句地列，一行写一处来源。用表头的筛选按钮可以只看某一段，或者只看素材、词句库。"),
            List.of("", "段、句的编号：标题算第1段，小标题各算一段；句以。！？；为界。同一句的第二行起，前几栏用灰色重复，便于筛选。只是标点的来源不列。"),
            List.of("", "素材：素材表的某一格（或材料的某一段）。推算：由素材推出来的，位置一栏写明怎样推的。模板：模板文件的某一行。"),
            List.of("", "词句库：往年材料里多篇共用的词句，说明一栏写明几篇用过、见于哪里。用语表：程序自带（或本单位设置里）的连接词、动词、标题用语。"),
            List.of("", "“素材去向”：反过来，按素材列出写进了哪几句。“词句”：用到的四字格、句式各写在哪里。"),
            List.of("", "“待补待核”：要人来补、来核的地方。“未用素材”：没有写进正文的素材和原因。"));

    private EvidenceMessages() {}

    static String size(int paragraphs, int sentences, long characters) {
        return paragraphs + " 段，" + sentences + " 句，" + characters + " 字";
    }

    static String places(long count) {
        return count + " 处";
    }

    static String place(SentenceEvidence sentence) {
        return "第" + sentence.paragraph() + "段第" + sentence.sentence() + "句";
    }

    static String headingOf(int level) {
        return "一二三四".charAt(level - 1) + "级标题";
    }

    static String role(Role role) {
        return switch (role) {
            case KICKER -> "肩题";
            case BYLINE -> "作者";
            case CAPTION -> "图表题";
            case ADDRESSEE -> "主送";
            case BODY -> BODY;
            case SIGNATURE -> "署名";
            case DATE -> "日期";
            case ATTACHMENT -> "附件";
            case OTHER -> "其他";
        };
    }

    static CannotContinue noParagraph(int number, int paragraphs) {
        return CannotContinue.usage("没有第" + number + "段：这份初稿共 " + paragraphs + " 段，标题算第1段。");
    }

    static CannotContinue noSentence(int paragraph, int number, int sentences) {
        return CannotContinue.usage("第" + paragraph + "段没有第" + number + "句：这一段共 " + sentences + " 句。");
    }

    static CannotContinue nothingLike(String asked, Optional<String> nearest) {
        return CannotContinue.usage("初稿里没有“" + asked + "”这几个字。"
                + nearest.map(text -> "最接近的一句是：" + text).orElse("请写 第3段、第3段第2句、标题里的字或正文里的原话。"));
    }

    static CannotContinue noDraftFile(String file) {
        return CannotContinue.file("没有找到文件“" + file + "”。请检查文件名和所在的文件夹。");
    }

    static CannotContinue draftUnreadable(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”读不出来。请检查它是不是文件、有没有被别的程序占用、有没有权限。", cause);
    }

    static CannotContinue draftTooLarge(String file, int megabytes) {
        return CannotContinue.file("“" + file + "”超过 " + megabytes + " MB，不像是一份初稿。请检查是否选错了文件。");
    }

    static CannotContinue noDraft(String file) {
        return CannotContinue.file("“" + file + "”不是初稿数据。请给出写初稿时用 --save 另存的 .draft.json 文件。");
    }

    static CannotContinue otherFormat(String file, boolean newer) {
        return CannotContinue.file("“" + file + "”是" + (newer ? "较新" : "较旧") + "版本的程序存的，"
                + (newer ? "现在的程序读不懂。请换用新版本的程序，或用现在的程序" : "现在的程序已不读。请用现在的程序") + "重新生成初稿并另存。");
    }

    static CannotContinue draftDamaged(String file, Throwable cause) {
        return CannotContinue.file("“" + file + "”不完整或被改动过，读不了。请重新生成初稿，用 --save 再存一份。", cause);
    }
}
