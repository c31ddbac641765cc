package io.zongshu.structure;

/**
 * Where a paper's metadata were found, in words (标题, 副标题, 落款, 文件名, 日期, 开头, 正文); empty where nothing was found.
 */
public record Evidence(String genre, String unit, String period) {}
