package io.zongshu.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is decided for a draft: read from an outline (提纲) and obeyed, or noted while a draft is worded and written to one.
 * What is not decided here the composer chooses.
 *
 * @param seed the seed (换法) with which the rest is worded
 * @param title empty to choose one
 * @param subtitle empty to choose one
 * @param locked 标题, 副标题: what a new outline keeps
 * @param ways which wording of the template's lists is taken, by list
 * @param sections in order; empty where no outline was given
 */
public record Decisions(
        long seed, String title, String subtitle, List<String> locked, Map<String, Way> ways, List<SectionDecision> sections) {
    /** Nothing decided. */
    public static final Decisions NONE = new Decisions(0, "", "", List.of(), Map.of(), List.of());

    public Decisions {
        locked = List.copyOf(locked);
        ways = Map.copyOf(ways);
        sections = List.copyOf(sections);
    }

    /**
     * A wording of a template's list.
     *
     * @param number counted from 1
     * @param formulas the formulas chosen for it
     */
    public record Way(int number, List<String> formulas) {
        public Way {
            formulas = List.copyOf(formulas);
        }
    }

    /**
     * A section.
     *
     * @param theme what it is headed after
     * @param heading empty to choose one
     * @param locked whether a new outline keeps it as it is
     * @param opener the wording of its first sentence; empty to choose one
     */
    public record SectionDecision(
            String theme, String heading, boolean locked, Optional<Way> opener, List<PassageDecision> passages) {
        public SectionDecision {
            passages = List.copyOf(passages);
        }
    }

    /**
     * A passage.
     *
     * @param heading its small heading as it is to be; absent to choose one
     * @param facet what its facts have in common; may be empty
     * @param continued whether it goes on with what the passage before it is about
     * @param facts addresses of its facts, in order
     */
    public record PassageDecision(Optional<String> heading, String facet, boolean continued, List<String> facts) {
        public PassageDecision {
            facts = List.copyOf(facts);
        }
    }

    /** Are the sections decided? */
    public boolean planned() {
        return !sections.isEmpty();
    }

    /** What stays when the rest is chosen anew. */
    public Decisions lockedOnly(long newSeed) {
        return new Decisions(
                newSeed,
                locked.contains("标题") ? title : "",
                locked.contains("副标题") ? subtitle : "",
                locked,
                Map.of(),
                sections.stream().map(s -> s.locked() ? s : open(s)).toList());
    }

    private static SectionDecision open(SectionDecision section) {
        return new SectionDecision(
                section.theme(), "", false, Optional.empty(),
                section.passages().stream()
                        .map(p -> new PassageDecision(Optional.empty(), p.facet(), p.continued(), p.facts()))
                        .toList());
    }
}
