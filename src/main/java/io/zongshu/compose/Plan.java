package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.List;

/** A planned paper: what is told where. */
record Plan(
        List<Fact> overview,
        List<SectionPlan> sections,
        List<Fact> experience,
        List<Fact> problems,
        List<Fact> plans) {}
