package io.zongshu.compose;

import io.zongshu.compose.Decisions.PassageDecision;
import io.zongshu.compose.Decisions.SectionDecision;
import io.zongshu.compose.Decisions.Way;
import io.zongshu.compose.OutlineView.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An outline (提纲.yaml): all that was decided, with the other candidates beside it, written for editing. */
public final class OutlineWriter {
    private static final String HEAD = """
            # 提纲：照它写初稿用 zongshu draft 素材表 --outline 提纲.yaml。
            # 可以改：标题、副标题、各部分的次序和标题、小标题、素材的次序和去留（整条移到别的部分也行）。
            # 标题留空，程序另拟；小标题留空，这一段就不加小标题。没有改过的部分，写出来一个字也不变。
            # 锁定：写“是”的部分，以及“锁定: [标题, 副标题]”里的，重做提纲（zongshu outline 素材表 --outline 提纲.yaml）时保持不动。
            # 句、四字格：程序为这里挑的句子（模板里的第几句）和四字格，删去就重新挑。
            """;

    private final StringBuilder out = new StringBuilder(HEAD);
    private final Map<String, String> facts = new HashMap<>();

    private OutlineWriter() {}

    /** @param template the template's Chinese name */
    public static String yaml(Composer.Composed composed, String template) {
        return new OutlineWriter().written(composed.decisions(), composed.view(), template);
    }

    private String written(Decisions made, OutlineView view, String template) {
        view.sections().forEach(s -> s.passages().forEach(p -> p.facts().forEach(f -> facts.put(f.address(), f.text()))));
        line("模板: " + quoted(template));
        line("换法: " + made.seed());
        line("标题: " + quoted(made.title()));
        line("副标题: " + quoted(made.subtitle()));
        line("锁定: [" + String.join(", ", made.locked()) + "]");
        line("用句:" + (made.ways().isEmpty() ? " {}" : ""));
        new TreeMap<>(made.ways()).forEach((list, way) -> line("  " + list + ": " + way(way)));
        line("各部分:" + (made.sections().isEmpty() ? " []" : ""));
        made.sections().forEach(this::section);
        candidates("标题备选", view.titles());
        candidates("单句标题备选", view.singleTitles());
        candidates("副标题备选", view.subtitles());
        candidates("各部分标题备选", view.headings());
        return out.toString();
    }

    private void section(SectionDecision section) {
        line("  - 标题: " + quoted(section.heading()));
        line("    主题: " + quoted(section.theme()));
        line("    锁定: " + (section.locked() ? "是" : "否"));
        section.opener().ifPresent(way -> line("    导语: " + way(way)));
        line("    各段:");
        section.passages().forEach(this::passage);
    }

    private void passage(PassageDecision passage) {
        line("      - 小标题: " + quoted(passage.heading().orElse("")));
        if (!passage.facet().isEmpty()) {
            line("        侧面: " + quoted(passage.facet()));
        }
        if (passage.continued()) {
            line("        接上段: 是");
        }
        line("        素材:");
        passage.facts().forEach(f -> line("          - " + quoted(facts.getOrDefault(f, "") + "（" + f + "）")));
    }

    private static String way(Way way) {
        return "{句: " + way.number() + ", 四字格: [" + String.join(", ", way.formulas()) + "]}";
    }

    private void candidates(String key, List<Candidate> candidates) {
        line(key + ":" + (candidates.isEmpty() ? " []" : ""));
        for (Candidate candidate : candidates) {
            line("  - 得分: " + String.format(Locale.ROOT, "%.2f", candidate.score()));
            line("    理由: " + quoted(String.join("；", candidate.reasons())));
            line("    文字:");
            candidate.texts().forEach(t -> line("      - " + quoted(t)));
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", " ") + "\"";
    }
}
