package io.zongshu.cli;

import io.zongshu.brief.PossibleMatch;
import io.zongshu.compose.SectionShare;
import io.zongshu.document.Draft;
import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is said where a draft, an outline or a brief is made. */
final class DraftMessages {
    private static final int UNUSED_SHOWN = 20;
    /** A section shorter than last year's by more than this share of the paper is worth a word. */
    private static final double FAR = 0.1;

    private DraftMessages() {}

    static String noMarkInText() {
        return "提示：.txt 里留不下“程序起草”的标记，以后学习往年材料时，请不要把这个文件当作范文放进去。";
    }

    static CannotContinue noTemplate(List<String> known) {
        return CannotContinue.usage("没有说明用哪个模板。请在素材表的“模板”一栏填写，或用 -t 指明；现有模板：" + String.join("、", known) + "。");
    }

    static CannotContinue unknownSuffix(Path file) {
        return CannotContinue.usage("看不出要把“" + file + "”存成什么格式。文件名请以 .docx、.txt、.md 或 .html 结尾，例如 -o 初稿.docx。");
    }

    static List<String> drafted(Path output, Draft draft, List<PossibleMatch> possible) {
        List<String> lines = new ArrayList<>();
        lines.add("初稿已写好：" + output + "（" + draft.characters() + " 字）");
        if (!draft.openPoints().isEmpty()) {
            boolean doubts = draft.openPoints().stream().anyMatch(p -> p.text().startsWith("【待核"));
            lines.add("有 " + draft.openPoints().size() + (doubts ? " 处待补或待核" : " 处待补") + "，请补进素材表后重新生成，或在初稿里直接填写：");
            draft.openPoints().forEach(p -> lines.add("　　第" + p.paragraph() + "段 " + p.text() + "　" + p.reason()));
        }
        if (!possible.isEmpty()) {
            lines.add("有 " + possible.size() + " 处素材说的可能是一回事，程序拿不准，没有合并，也没有标待核，请看一看：");
            possible.forEach(match -> lines.add("　　" + match.told()));
        }
        if (!draft.unusedFacts().isEmpty()) {
            lines.add("有 " + draft.unusedFacts().size() + " 处素材没有写进正文，请看是否需要手工补写：");
            draft.unusedFacts().stream()
                    .limit(UNUSED_SHOWN)
                    .forEach(f -> lines.add("　　" + f.address() + "“" + Columns.cut(f.text(), 40) + "”　" + f.reason()));
            if (draft.unusedFacts().size() > UNUSED_SHOWN) {
                lines.add("　　……其余 " + (draft.unusedFacts().size() - UNUSED_SHOWN) + " 处见来源表（--evidence 来源.xlsx）。");
            }
        }
        return lines;
    }

    static CannotContinue severalPapers(Path file, int papers) {
        return CannotContinue.usage(papers == 0
                ? "“" + file + "”里没有读出文章，不能照着写。请检查 --like 后面的文件。"
                : "“" + file + "”里有 " + papers + " 篇文章，不知道照哪一篇写。请把要照着写的那一篇单独存成一个文件，再用 --like 指明。");
    }

    static String noSections(Path file) {
        return "“" + file + "”里没有读出分节的标题，只照它的文种写，各部分的顺序照素材。";
    }

    static String noTemplateLike(Path file, String genre) {
        return "“" + file + "”" + (genre.isEmpty() ? "的文种没有认出来" : "的文种是“" + genre + "”，没有这种模板") + "，用素材表里写的模板。";
    }

    /** This year's sections beside last year's. */
    static List<String> shares(List<SectionShare> shares) {
        List<String> lines = new ArrayList<>();
        lines.add("照去年的文章安排的各部分（占正文篇幅）：");
        for (SectionShare share : shares) {
            String last = share.lastHeading().isEmpty() ? "去年没有" : "去年“" + share.lastHeading() + "” " + Math.round(share.last() * 100) + "%";
            String now = share.heading().isEmpty()
                    ? "今年没有这方面的素材"
                    : "今年“" + share.heading() + "” " + Math.round(share.now() * 100) + "%";
            boolean short_ = !share.heading().isEmpty() && share.now() < share.last() - FAR;
            lines.add("　　" + last + "，" + now + (short_ ? "，素材偏少" : ""));
        }
        return lines;
    }

    static String annotatedWritten(Path file) {
        return "带批注的稿子已写入“" + file + "”。";
    }

    static CannotContinue commentsInWordOnly(Path file) {
        return CannotContinue.usage("批注只能写在 Word 文件里。请把“" + file + "”的后缀改成 .docx。");
    }

    static String evidenceWritten(Path file) {
        return "来源表：" + file;
    }

    static String dataWritten(Path file) {
        return "初稿数据：" + file;
    }

    static CannotContinue cannotReadOutline(Path file, IOException cause) {
        return CannotContinue.file("读不了提纲“" + file + "”。请看文件在不在、有没有权限打开。", cause);
    }

    static CannotContinue tooFewCharacters(int fewest) {
        return CannotContinue.usage("--chars 后面写字数，至少 " + fewest + "，如 --chars 1500。");
    }

    static String factsRunOut(long characters, int wished) {
        return "素材已经全部写入，只有 " + characters + " 字，不到要求的 " + wished + " 字；没有凑字数，要写得更长请补充素材。";
    }

    static CannotContinue outlineSuffix(Path file) {
        return CannotContinue.usage("提纲要存成 .yaml 文件，“" + file + "”请改成以 .yaml 结尾的名称。");
    }

    static CannotContinue briefSuffix(Path file) {
        return CannotContinue.usage("整理好的素材表要存成 .yaml 文件，“" + file + "”请改成以 .yaml 结尾的名称。");
    }
}
