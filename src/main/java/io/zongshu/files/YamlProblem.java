package io.zongshu.files;

/**
 * A line that must be written in another way.
 *
 * @param line 1-based
 * @param column 1-based, where the fault is
 * @param reason what is wrong, in Chinese, without full stop
 * @param original the line as it is
 * @param mended the line as it should be
 */
record YamlProblem(int line, int column, String reason, String original, String mended) {}
