package io.zongshu.cli;

import io.zongshu.compose.OutlineView;
import io.zongshu.compose.OutlineView.Candidate;
import io.zongshu.compose.OutlineView.Passage;
import io.zongshu.compose.OutlineView.PlannedFact;
import io.zongshu.compose.OutlineView.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An outline as text to read. */
final class OutlineText {
    private OutlineText() {}

    static List<String> lines(OutlineView outline) {
        List<String> lines = new ArrayList<>();
        alternatives(lines, "标题备选", outline.titles());
        alternatives(lines, "单句标题备选", outline.singleTitles());
        alternatives(lines, "副标题备选", outline.subtitles());
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

    private static void alternatives(List<String> lines, String name, List<Candidate> candidates) {
        if (!candidates.isEmpty()) {
            lines.add(name);
            candidates.forEach(t -> lines.add("　　" + String.join("　", t.texts()) + why(t)));
        }
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
}
