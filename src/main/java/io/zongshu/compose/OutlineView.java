package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.List;

/**
 * What a draft is planned to be, for the writer to look at before it is worded.
 *
 * @param titles candidate titles, best first; empty where the template takes its plain title
 * @param singleTitles candidate titles of one line, best first
 * @param subtitles candidate subtitles, best first
 * @param headings candidate sets of section headings, best first
 * @param sections the planned sections in order
 */
public record OutlineView(
        List<Candidate> titles,
        List<Candidate> singleTitles,
        List<Candidate> subtitles,
        List<Candidate> headings,
        List<Section> sections) {
    public OutlineView {
        titles = List.copyOf(titles);
        singleTitles = List.copyOf(singleTitles);
        subtitles = List.copyOf(subtitles);
        headings = List.copyOf(headings);
        sections = List.copyOf(sections);
    }

    /**
     * A title, or a set of sibling headings.
     *
     * @param texts one for a title, one a section for headings
     * @param score larger is better; comparable within one list only
     * @param reasons why, in words
     */
    public record Candidate(List<String> texts, double score, List<String> reasons) {}

    /** A planned section: the theme that it is headed after and its passages. */
    public record Section(String theme, List<Passage> passages) {}

    /**
     * Facts told together.
     *
     * @param facet what they have in common beyond the theme; empty for a whole theme
     */
    public record Passage(String theme, String facet, List<PlannedFact> facts) {}

    /** A fact by what it is about and where it stands. */
    public record PlannedFact(String text, String address) {}

    static OutlineView of(Outline outline) {
        return new OutlineView(
                candidates(outline.titles()),
                candidates(outline.singleTitles()),
                candidates(outline.subtitles()),
                outline.headings().stream()
                        .map(h -> new Candidate(h.texts(), h.score(), h.reasons()))
                        .toList(),
                outline.plan().sections().stream().map(OutlineView::section).toList());
    }

    private static List<Candidate> candidates(List<TitleMaker.Candidate> titles) {
        return titles.stream().map(t -> new Candidate(List.of(t.text().text()), t.score(), t.reasons())).toList();
    }

    private static Section section(SectionPlan section) {
        return new Section(
                section.theme(),
                section.groups().stream()
                        .map(g -> new Passage(
                                g.theme(),
                                g.facet(),
                                g.facts().stream().map(OutlineView::planned).toList()))
                        .toList());
    }

    private static PlannedFact planned(Fact fact) {
        return new PlannedFact(SectionPlan.label(fact), SectionPlan.address(fact));
    }
}
