package io.zongshu.brief;

/**
 * What became of one file.
 *
 * @param file as the user knows it
 * @param kind 表格, 文字材料 or YAML
 * @param facts read from it, before duplicates were put together; 0 if it was not read
 * @param problem why it was not read, or empty
 */
public record FileSummary(String file, String kind, int facts, String problem) {}
