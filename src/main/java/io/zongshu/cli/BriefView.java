package io.zongshu.cli;

import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReading;
import io.zongshu.brief.Cell;
import io.zongshu.brief.Conflict;
import io.zongshu.brief.Duplicate;
import io.zongshu.brief.Fact;
import io.zongshu.brief.FileSummary;
import io.zongshu.brief.PossibleMatch;
import io.zongshu.language.Figure;
import io.zongshu.language.Figures;
import io.zongshu.language.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The JSON form of what was understood of brief files; component names are its keys. */
record BriefView(
        String output,
        Map<String, Object> info,
        List<FactView> facts,
        List<FileSummary> files,
        List<Duplicate> duplicates,
        List<Conflict> conflicts,
        List<PossibleMatch> possible,
        List<String> notes,
        List<BriefReading.Unread> unread) {

    /** A fact: its cells that are not empty by name, and its figures. */
    record FactView(Map<String, Cell> cells, List<FigureView> figures) {}

    /** A figure with all that is known of it; value is null where there is no one value (数百). */
    record FigureView(
            String text,
            @Nullable BigDecimal value,
            String unit,
            String before,
            String after,
            String indicator,
            String period,
            String change,
            boolean planned,
            String address) {
        static FigureView of(Figure figure, Cell cell) {
            Quantity quantity = figure.quantity();
            return new FigureView(
                    quantity.text(), quantity.value().orElse(null), quantity.unit(), quantity.before(), quantity.after(),
                    figure.indicator(), figure.period(), figure.change(), figure.planned(), cell.address());
        }
    }

    static BriefView of(String output, BriefReading reading, Figures figures) {
        Brief brief = reading.brief();
        return new BriefView(
                output, info(brief), brief.facts().stream().map(fact -> fact(fact, figures)).toList(), reading.files(),
                reading.duplicates(), brief.conflicts(), reading.possible(), reading.notes(), reading.unread());
    }

    private static Map<String, Object> info(Brief brief) {
        Map<String, Object> info = new LinkedHashMap<>();
        Map<String, Cell> cells = new LinkedHashMap<>();
        cells.put("模板", brief.template());
        cells.put("单位", brief.unit());
        cells.put("范围", brief.scope());
        cells.put("年度", brief.period());
        cells.put("标题", brief.title());
        cells.put("副标题", brief.subtitle());
        cells.put("定位", brief.aim());
        cells.put("主送", brief.addressee());
        cells.put("署名", brief.signature());
        cells.put("日期", brief.date());
        cells.putAll(brief.fields());
        cells.values().removeIf(Cell::isEmpty);
        info.putAll(cells);
        info.put("指导", brief.guidance());
        info.put("附件", brief.attachments());
        return info;
    }

    private static FactView fact(Fact fact, Figures figures) {
        List<String> names = List.of("主题", "类别", "事项", "举措", "数据", "成效", "时间", "部门");
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<FigureView> found = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Cell cell = fact.cells().get(i);
            if (!cell.isEmpty()) {
                cells.put(names.get(i), cell);
            }
        }
        for (Cell cell : List.of(fact.item(), fact.measures(), fact.data(), fact.result())) {
            figures.find(cell.text()).forEach(figure -> found.add(FigureView.of(figure, cell)));
        }
        return new FactView(cells, found);
    }
}
