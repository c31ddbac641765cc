package io.zongshu.compose;

/**
 * How long a section is this year beside last year.
 *
 * @param lastHeading of last year's section; empty for a section that last year's paper did not have
 * @param heading of this year's section; empty if this year's brief has nothing for it
 * @param last share of last year's sections, 0 to 1
 * @param now share of this year's sections, 0 to 1
 */
public record SectionShare(String lastHeading, String heading, double last, double now) {}
