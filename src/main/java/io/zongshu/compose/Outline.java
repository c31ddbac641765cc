package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A planned draft before it is worded.
 *
 * @param headings candidate sets of section headings, best first; empty when there is no section
 * @param titles candidate paired titles, best first
 * @param singleTitles candidate titles of one line, best first
 * @param subtitles candidate subtitles, best first
 * @param words sources of what an outline gives
 * @param avoided runs of characters that the draft must not have, for one paper owns them
 * @param leftOut facts that the draft will not tell, with the reason
 */
record Outline(
        Plan plan,
        List<HeadingSet> headings,
        List<TitleMaker.Candidate> titles,
        List<TitleMaker.Candidate> singleTitles,
        List<TitleMaker.Candidate> subtitles,
        WordStock stock,
        Facets facets,
        GivenWords words,
        Map<Fact, String> leftOut,
        Set<String> avoided) {
    Outline {
        headings = List.copyOf(headings);
        titles = List.copyOf(titles);
        singleTitles = List.copyOf(singleTitles);
        subtitles = List.copyOf(subtitles);
        avoided = Set.copyOf(avoided);
        leftOut = Collections.unmodifiableMap(leftOut);
    }
}
