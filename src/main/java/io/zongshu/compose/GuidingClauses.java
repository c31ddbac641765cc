package io.zongshu.compose;

import io.zongshu.brief.Fact;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.regex.Pattern;

/** The clause by which a passage's work is led (坚持党管人才原则，…; smallheadings.yaml 起句): what the work keeps to, and nothing that was reached. */
final class GuidingClauses {
    /** A passage of fewer rows, or fewer characters, needs none. */
    private static final int ROWS = 3;

    private static final int LENGTH = 90;

    /** It says nothing that is said nearby, in so many characters. */
    private static final int SAID = 4;

    private static final Pattern LED = Pattern.compile("(?:始终|全面|牢牢|紧紧)?(?:坚持|围绕|聚焦|着眼|突出|树立|树牢|立足|注重|以|把|将|对标|按照|根据|通过|为|在|从|针对|面向|结合)");
    private static final Pattern MARK = Pattern.compile("[，、。；]");

    private final Facets facets;
    private final Passages passages;

    GuidingClauses(Facets facets, Passages passages) {
        this.facets = facets;
        this.passages = passages;
    }

    /**
     * A passage with the clause that leads it; as it is where it needs none or none fits.
     *
     * @param near what stands before it in its section
     */
    Sourced led(SectionPlan.Group group, Sourced passage, String near) {
        String text = passage.text();
        String first = MARK.split(text, 2)[0];
        List<Fact> facts = group.facts();
        boolean timed = facts.get(0).time().text().contains(first);
        if (facts.size() < ROWS || text.length() < LENGTH || timed || LED.matcher(text).lookingAt() || !passages.acts(first)) {
            return passage;
        }
        return facets.kinds().clauses(group.facet()).stream()
                .filter(clause -> !said(clause, near + text))
                .findFirst()
                .map(clause -> Sourced.of(clause, Source.Kind.TEMPLATE, facets.kinds().address(group.facet()) + " 起句").plus(Wording.glue("，")).plus(passage))
                .orElse(passage);
    }

    private static boolean said(String clause, String text) {
        for (int i = 0; i + SAID <= clause.length(); i++) {
            if (text.contains(clause.substring(i, i + SAID))) {
                return true;
            }
        }
        return false;
    }
}
