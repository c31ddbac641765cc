package io.zongshu.template;

import io.zongshu.document.Sourced;

/**
 * One rendered line of a template.
 *
 * @param tag what it is: 标题, 副标题, 主送, 一级, 二级, 三级, 正文, 附件, 署名, 日期
 */
public record TemplateLine(String tag, Sourced text) {}
