package io.zongshu.check;

/**
 * What a rule is, for those who list rules.
 *
 * @param wrong what it calls wrong
 */
public record RuleInfo(String id, String name, Severity severity, String authority, String wrong) {}
