package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.List;

/**
 * A planned paper: what is told where.
 *
 * @param own what the unit did for itself, too little for a section, told before the ending
 */
record Plan(
        List<Fact> overview,
        List<SectionPlan> sections,
        List<Fact> own,
        List<Fact> experience,
        List<Fact> problems,
        List<Fact> plans) {}
