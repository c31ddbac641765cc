package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;

/** A row of an invented brief, cell by cell; what is not said stays empty. */
record Row(
        String theme,
        String category,
        String item,
        String measures,
        String data,
        String result,
        String time,
        String department) {
    static Row of(String theme) {
        return new Row(theme, "", "", "", "", "", "", "");
    }

    /** A row that is only about its sentence, not its theme. */
    static Row about(String item) {
        return of("民政服务").item(item);
    }

    Row category(String text) {
        return new Row(theme, text, item, measures, data, result, time, department);
    }

    Row item(String text) {
        return new Row(theme, category, text, measures, data, result, time, department);
    }

    Row measures(String text) {
        return new Row(theme, category, item, text, data, result, time, department);
    }

    Row data(String text) {
        return new Row(theme, category, item, measures, text, result, time, department);
    }

    Row result(String text) {
        return new Row(theme, category, item, measures, data, text, time, department);
    }

    Row time(String text) {
        return new Row(theme, category, item, measures, data, result, text, department);
    }

    Row department(String text) {
        return new Row(theme, category, item, measures, data, result, time, text);
    }

    /** The row as a fact with addresses of a YAML brief. */
    Fact fact(int number) {
        String row = "素材.yaml 条目" + number + " ";
        return new Fact(
                cell(theme, row + "主题"), cell(category, row + "类别"), cell(item, row + "事项"), cell(measures, row + "举措"),
                cell(data, row + "数据"), cell(result, row + "成效"), cell(time, row + "时间"), cell(department, row + "部门"));
    }

    static Cell cell(String text, String address) {
        return text.isEmpty() ? Cell.NONE : new Cell(text, address);
    }
}
