package io.zongshu.cli;

import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.export.DraftParts;
import io.zongshu.export.SentenceEvidence;
import java.nio.file.Path;
import java.util.List;

/** What the explain command says. */
final class ExplainMessages {
    static final String UNKNOWN = "没有记下来历。";

    private ExplainMessages() {}

    static String place(DraftParts.Part part, int sentence) {
        String section = part.level() > 0 || part.section().isEmpty() ? "" : "，在“" + part.section() + "”下";
        return "第" + part.number() + "段第" + sentence + "句（" + part.kind() + section + "）";
    }

    static String wholeSentence(int paragraph, int sentence) {
        return "只说明了这几个字。要看整句，请写 第" + paragraph + "段第" + sentence + "句。";
    }

    static String more(int sentences) {
        return "……还有 " + sentences + " 处没有列出，请多写几个字。";
    }

    static String openPoint(Draft.OpenPoint point) {
        return "第" + point.paragraph() + "段 " + point.text() + "　" + point.reason();
    }

    static String summary(Draft draft, int sentences) {
        return "初稿《" + draft.document().title().replace('\u3000', ' ') + "》：" + draft.paragraphs().size() + " 段，" + sentences
                + " 句，" + draft.characters() + " 字。";
    }

    static String sources(List<SentenceEvidence> all) {
        return "用到素材 " + DraftOverview.count(all, Source.Kind.BRIEF) + " 处，模板和用语 "
                + DraftOverview.count(all, Source.Kind.TEMPLATE) + " 处，词句库 " + DraftOverview.count(all, Source.Kind.BANK)
                + " 条，推算 " + DraftOverview.count(all, Source.Kind.COMPUTED) + " 处。";
    }

    static String paragraph(int number) {
        return "第" + number + "段";
    }

    static String sentences(int count) {
        return count + "句";
    }

    static String openPoints(int count) {
        return "待补、待核 " + count + " 处：";
    }

    static String unused(int count) {
        return "没有写进正文的素材 " + count + " 处：";
    }

    static String unusedFact(Draft.UnusedFact fact) {
        return fact.address() + "“" + Columns.cut(fact.text(), 40) + "”　" + fact.reason();
    }

    static String how(Path file) {
        return "要看某一段、某一句的来历：zongshu explain " + file + " 第3段第1句";
    }
}
