package io.zongshu.check;

import io.zongshu.brief.Brief;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 遗留: years, places, units, people and meetings that belong to another paper than this brief's. */
final class Leftovers implements Algorithm {
    /** What looks for one kind of leftovers. */
    private interface Kind {
        void check(CheckedPaper paper, Rule rule, BriefNames brief, Findings found);
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "遗留-年份", LeftoverYears::check,
            "遗留-地名", LeftoverPlaces::check,
            "遗留-单位", LeftoverUnits::check,
            "遗留-人名", LeftoverPeople::check,
            "遗留-会议届次", LeftoverMeetings::check);

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Optional<Brief> brief = paper.materials().brief();
        if (brief.isEmpty()) {
            return;
        }
        BriefNames names = new BriefNames(brief.get(), paper.materials().bank());
        for (Rule rule : rules) {
            Optional.ofNullable(KINDS.get(rule.id())).ifPresent(kind -> kind.check(paper, rule, names, found));
        }
    }
}
