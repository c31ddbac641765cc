package io.zongshu.brief;

/**
 * Where in a fact a statement stands.
 *
 * @param column of the brief, from 0: 2 事项, 3 举措, 4 数据, 5 成效
 * @param statement of that cell, from 0
 */
record Spot(int column, int statement) implements Comparable<Spot> {
    static final int ITEM = 2;
    static final int MEASURES = 3;
    static final int DATA = 4;
    static final int RESULT = 5;

    @Override
    public int compareTo(Spot other) {
        return column == other.column ? Integer.compare(statement, other.statement) : Integer.compare(column, other.column);
    }
}
