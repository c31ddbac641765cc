package io.zongshu.structure;

/**
 * What kind of paper it is, whose, and of when.
 *
 * @param genre 年度综述, 阶段综述, 部门年度工作总结, 工作汇报 or 未知
 * @param unit 未知 if not found
 * @param period year or period in words; 未知 if not found
 */
public record Metadata(String genre, String unit, String period) {
    /** What stands for anything that was not found. */
    public static final String UNKNOWN = "未知";
}
