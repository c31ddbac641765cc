package io.zongshu.brief;

/**
 * What a row is called.
 *
 * @param item what its fact is about
 * @param subject what its figures count, said before each; empty where 事项 says it
 * @param unit measure word in the name's brackets
 */
record RowName(String item, String subject, String place, String unit, String address) {
    /** The same with a unit if it has none of its own. */
    RowName or(String another) {
        return unit.isEmpty() ? new RowName(item, subject, place, another, address) : this;
    }
}
