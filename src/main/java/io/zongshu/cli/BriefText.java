package io.zongshu.cli;

import io.zongshu.brief.BriefReading;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Conflict;
import io.zongshu.brief.Duplicate;
import io.zongshu.brief.Fact;
import io.zongshu.brief.FileSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What was understood of brief files, for people. */
final class BriefText {
    private static final int SHOWN = 36;

    private BriefText() {}

    static List<String> lines(BriefReading reading) {
        List<String> lines = new ArrayList<>();
        lines.add("读了 " + reading.files().size() + " 个文件，整理出素材 " + reading.brief().facts().size() + " 条。");
        reading.files().forEach(file -> lines.add("　　" + file(file)));
        Map<String, List<Fact>> themes = new LinkedHashMap<>();
        for (Fact fact : reading.brief().facts()) {
            String theme = fact.theme().isEmpty() ? "（没有主题）" : fact.theme().text();
            themes.computeIfAbsent(theme, t -> new ArrayList<>()).add(fact);
        }
        themes.forEach((theme, facts) -> {
            lines.add("【" + theme + "】" + facts.size() + " 条");
            facts.forEach(fact -> lines.add("　　" + fact(fact)));
        });
        duplicates("同一件事报了不止一次，已并成一条", reading.duplicates().stream().filter(Duplicate::merged).toList(), lines);
        duplicates("同一件事不止一处说到，各处还说了别的，都留着", reading.duplicates().stream().filter(d -> !d.merged()).toList(), lines);
        if (!reading.brief().conflicts().isEmpty()) {
            lines.add("同一指标有不同的数，请核对（" + reading.brief().conflicts().size() + " 处；初稿里写成【待核：…】）：");
            reading.brief().conflicts().stream().map(Conflict::told).forEach(c -> lines.add("　　" + c));
        }
        if (!reading.possible().isEmpty()) {
            lines.add("下面 " + reading.possible().size() + " 处说的可能是一回事，程序拿不准，没有合并，初稿里也不标待核，请看一看：");
            reading.possible().forEach(match -> lines.add("　　" + match.told()));
        }
        if (!reading.notes().isEmpty()) {
            lines.add("读的时候注意到：");
            reading.notes().forEach(note -> lines.add("　　" + note));
        }
        if (!reading.unread().isEmpty()) {
            lines.add("这些话不像素材，没有读入：");
            reading.unread().forEach(u -> lines.add("　　" + u.address() + "“" + Columns.cut(u.text(), SHOWN) + "”"));
        }
        return lines;
    }

    private static void duplicates(String heading, List<Duplicate> duplicates, List<String> lines) {
        if (!duplicates.isEmpty()) {
            lines.add(heading + "（" + duplicates.size() + " 处）：");
            duplicates.forEach(d -> lines.add("　　" + duplicate(d)));
        }
    }

    private static String file(FileSummary file) {
        return file.problem().isEmpty()
                ? file.file() + "（" + file.kind() + "）：" + file.facts() + " 条"
                : file.file() + "：没有读成";
    }

    private static String fact(Fact fact) {
        String text = List.of(fact.item(), fact.measures(), fact.data(), fact.result()).stream()
                .map(Cell::text)
                .filter(t -> !t.isEmpty())
                .collect(Collectors.joining("；"));
        String address = List.of(fact.item(), fact.measures(), fact.data(), fact.result()).stream()
                .filter(c -> !c.isEmpty())
                .map(Cell::address)
                .findFirst()
                .orElse("");
        return Columns.cut(text, SHOWN) + "（" + address + "）";
    }

    private static String duplicate(Duplicate duplicate) {
        return duplicate.told().stream()
                .map(t -> t.address() + "“" + Columns.cut(t.text(), SHOWN) + "”")
                .collect(Collectors.joining("；"));
    }
}
