package io.zongshu.cli;

import io.zongshu.compose.OutlineView;
import io.zongshu.compose.OutlineView.Candidate;
import io.zongshu.compose.OutlineView.Passage;
import io.zongshu.compose.OutlineView.PlannedFact;
import io.zongshu.compose.OutlineView.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An outline as text to read and as YAML to edit. */
final class OutlineText {
    private OutlineText() {}

    static List<String> lines(OutlineView outline) {
        List<String> lines = new ArrayList<>();
        if (!outline.titles().isEmpty()) {
            lines.add("标题备选");
            outline.titles().forEach(t -> lines.add("　　" + String.join("　", t.texts()) + why(t)));
        }
        if (!outline.headings().isEmpty()) {
            lines.add("各部分标题备选");
        }
        for (int i = 0; i < outline.headings().size(); i++) {
            Candidate set = outline.headings().get(i);
            lines.add("　　第" + (i + 1) + "组" + why(set));
            set.texts().forEach(t -> lines.add("　　　　" + t));
        }
        lines.add("各部分素材");
        for (Section section : outline.sections()) {
            lines.add("　　" + section.theme());
            for (Passage passage : section.passages()) {
                String name = name(section, passage);
                passage.facts().forEach(f -> lines.add("　　　　" + (name.isEmpty() ? "" : "〔" + name + "〕") + fact(f)));
            }
        }
        return lines;
    }

    /** The first candidates in place, the others beside them. */
    static String yaml(OutlineView outline, String template) {
        StringBuilder out = new StringBuilder("# 提纲。“标题”和各部分的“标题”可以改成备选中的任何一个，或自己写。\n");
        out.append("模板: ").append(quoted(template)).append('\n');
        out.append("标题: ").append(first(outline.titles(), 0)).append('\n');
        out.append("各部分:").append(outline.sections().isEmpty() ? " []" : "").append('\n');
        for (int i = 0; i < outline.sections().size(); i++) {
            Section section = outline.sections().get(i);
            out.append("  - 标题: ").append(first(outline.headings(), i)).append('\n');
            out.append("    主题: ").append(quoted(section.theme())).append('\n');
            out.append("    素材:\n");
            section.passages().stream()
                    .flatMap(p -> p.facts().stream())
                    .forEach(f -> out.append("      - ").append(quoted(fact(f))).append('\n'));
        }
        candidates(out, "标题备选", outline.titles());
        candidates(out, "各部分标题备选", outline.headings());
        return out.toString();
    }

    private static void candidates(StringBuilder out, String key, List<Candidate> candidates) {
        out.append(key).append(':').append(candidates.isEmpty() ? " []" : "").append('\n');
        for (Candidate candidate : candidates) {
            out.append("  - 得分: ").append(score(candidate)).append('\n');
            out.append("    理由: ").append(quoted(String.join("；", candidate.reasons()))).append('\n');
            out.append("    文字:\n");
            candidate.texts().forEach(t -> out.append("      - ").append(quoted(t)).append('\n'));
        }
    }

    private static String first(List<Candidate> candidates, int index) {
        boolean there = !candidates.isEmpty() && index < candidates.get(0).texts().size();
        return there ? quoted(candidates.get(0).texts().get(index)) : "\"\"";
    }

    private static String name(Section section, Passage passage) {
        return passage.facet().isEmpty() ? passage.theme().equals(section.theme()) ? "" : passage.theme() : passage.facet();
    }

    private static String fact(PlannedFact fact) {
        return fact.text() + "（" + fact.address() + "）";
    }

    private static String why(Candidate candidate) {
        return "（" + score(candidate) + " 分" + (candidate.reasons().isEmpty() ? "" : "：" + String.join("，", candidate.reasons())) + "）";
    }

    private static String score(Candidate candidate) {
        return String.format(Locale.ROOT, "%.2f", candidate.score());
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ") + "\"";
    }
}
