package io.zongshu.brief;

import java.util.List;
import java.util.Map;

/**
 * This year's input. Everything but the facts may be empty.
 *
 * @param template 模板: folder name, Chinese name or alias
 * @param unit 单位
 * @param scope 范围
 * @param period 年度: a year in digits or a period in words
 * @param title 标题; empty: to be generated
 * @param subtitle 副标题
 * @param guidance 指导: leading documents and meetings, verbatim
 * @param aim 定位: what it all serves
 * @param addressee 主送
 * @param signature 署名
 * @param date 日期
 * @param attachments 附件
 * @param facts 条目, in file order; never empty when read from files
 * @param fields fields that only this template knows, by name, in file order
 * @param conflicts indicators that facts give different values
 */
public record Brief(
        Cell template,
        Cell unit,
        Cell scope,
        Cell period,
        Cell title,
        Cell subtitle,
        List<Cell> guidance,
        Cell aim,
        Cell addressee,
        Cell signature,
        Cell date,
        List<Cell> attachments,
        List<Fact> facts,
        Map<String, Cell> fields,
        List<Conflict> conflicts) {
    public Brief {
        guidance = List.copyOf(guidance);
        attachments = List.copyOf(attachments);
        facts = List.copyOf(facts);
        conflicts = List.copyOf(conflicts);
    }

    /** The same brief with other facts; their conflicts are given too. */
    public Brief with(List<Fact> otherFacts, List<Conflict> theirConflicts) {
        return new Brief(
                template, unit, scope, period, title, subtitle, guidance, aim, addressee, signature, date, attachments,
                otherFacts, fields, theirConflicts);
    }
}
