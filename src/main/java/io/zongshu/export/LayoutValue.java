package io.zongshu.export;

/**
 * One value of a layout profile.
 *
 * @param written as it stands in the file, e.g. 37毫米
 * @param number in the item's unit; 0 for texts
 * @param clause of GB/T 9704-2012, or "-"
 * @param strength 规定, 一般 or 实务
 */
public record LayoutValue(LayoutItem item, String written, int number, String clause, String strength, String note) {
    boolean same(LayoutValue other) {
        return item.unit() == LayoutItem.Unit.TEXT ? written.equals(other.written) : number == other.number;
    }
}
