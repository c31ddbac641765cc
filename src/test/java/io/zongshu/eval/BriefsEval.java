package io.zongshu.eval;

import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.files.Settings;
import java.nio.file.Path;
import java.util.List;

/** Reads briefs that should say the same and prints every difference from the first one, and all notes. */
public final class BriefsEval {
    private static final List<String> NAMES = List.of("主题", "类别", "事项", "举措", "数据", "成效", "时间", "部门");

    private BriefsEval() {}

    public static void main(String[] args) {
        BriefReading first = read(args[0]);
        for (int i = 1; i < args.length; i++) {
            BriefReading other = read(args[i]);
            System.out.println(args[i] + ": " + compare(first.brief(), other.brief()) + " differences");
        }
    }

    private static BriefReading read(String file) {
        BriefReading reading = BriefReader.read(List.of(Path.of(file)), Settings.builtIn());
        System.out.println(file + ": " + reading.brief().facts().size() + " facts");
        reading.notes().forEach(note -> System.out.println("  note: " + note));
        return reading;
    }

    private static int compare(Brief one, Brief other) {
        int differences = 0;
        differences += differ("基本信息", info(one), info(other));
        int size = Math.min(one.facts().size(), other.facts().size());
        differences += Math.abs(one.facts().size() - other.facts().size());
        for (int i = 0; i < size; i++) {
            Fact a = one.facts().get(i);
            Fact b = other.facts().get(i);
            for (int c = 0; c < NAMES.size(); c++) {
                differences += differ(b.cells().get(c).address(), a.cells().get(c).text(), b.cells().get(c).text());
            }
        }
        return differences;
    }

    private static String info(Brief brief) {
        return List.of(
                        brief.template(), brief.unit(), brief.scope(), brief.period(), brief.title(), brief.subtitle(),
                        brief.aim(), brief.addressee(), brief.signature(), brief.date())
                .stream().map(Cell::text).toList()
                + brief.guidance().stream().map(Cell::text).toList().toString()
                + brief.attachments().stream().map(Cell::text).toList();
    }

    private static int differ(String where, String one, String other) {
        if (one.equals(other)) {
            return 0;
        }
        System.out.println("  " + where + ": [" + one + "] [" + other + "]");
        return 1;
    }
}
