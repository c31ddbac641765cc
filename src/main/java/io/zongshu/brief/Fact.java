package io.zongshu.brief;

import io.zongshu.language.Themes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the brief. A cell that the writer left empty has empty text.
 *
 * @param theme 主题
 * @param category 类别, in its canonical wording if it is one of {@link Category}
 * @param item 事项
 * @param measures 举措; may be a bare verb whose object is the item
 * @param data 数据: figures with what they count, separated by ；
 * @param result 成效
 * @param time 时间
 * @param department 部门
 */
public record Fact(
        Cell theme, Cell category, Cell item, Cell measures, Cell data, Cell result, Cell time, Cell department) {

    /** The category as written, else by the theme's family (问题, 经验, 打算), else 做法. */
    public Category kind(Themes themes) {
        return Category.named(category.text())
                .or(() -> themes.named(theme.text()).flatMap(t -> Category.named(t.family())))
                .orElse(Category.PRACTICE);
    }

    /** Its cells in the order of the brief's columns, empty ones too. */
    public List<Cell> cells() {
        return List.of(theme, category, item, measures, data, result, time, department);
    }

    /** The same fact of another department. */
    Fact of(Cell otherDepartment) {
        return new Fact(theme, category, item, measures, data, result, time, otherDepartment);
    }

    /** The same fact of another time. */
    Fact at(Cell otherTime) {
        return new Fact(theme, category, item, measures, data, result, otherTime, department);
    }

    /** Whether nothing is told: no item, measures, data or result. */
    public boolean isBlank() {
        return item.isEmpty() && measures.isEmpty() && data.isEmpty() && result.isEmpty();
    }

    // Written out for the reason given in Cell.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Fact fact && cells().equals(fact.cells());
    }

    @Override
    public int hashCode() {
        return cells().hashCode();
    }
}
