package io.zongshu.brief;

import java.util.List;

/**
 * What was read, and what the writer should know about the reading.
 *
 * @param notes Chinese sentences, in file order: other encodings, hidden rows taken, cells not read and why
 */
public record BriefReading(Brief brief, List<String> notes) {}
