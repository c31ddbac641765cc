package io.zongshu.learn;

import io.zongshu.bank.Paper;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Papers that are one paper in several versions: saved in two formats, printed alone and in a compilation, under another
 * title, before and after revision, or last year's with this year's figures and little else new.
 */
public final class NearDuplicates {
    private NearDuplicates() {}

    /**
     * Versions of one paper.
     *
     * @param kept the one that counts: the longest, of equals the one with the lesser fingerprint
     * @param others those that do not count, by fingerprint
     */
    public record Group(Paper kept, List<Paper> others) {
        public Group {
            others = List.copyOf(others);
        }
    }

    /** The groups of two or more, by the fingerprint of the kept paper; the same for any order of papers and any threads. */
    public static List<Group> find(List<Paper> papers, int threads) {
        return VersionSearch.groups(papers, threads).stream()
                .map(NearDuplicates::group)
                .sorted(Comparator.comparing(g -> g.kept().id()))
                .toList();
    }

    /** For each paper that does not count its kept version: fingerprint to fingerprint. */
    public static Map<String, String> keptVersions(List<Paper> papers, int threads) {
        Map<String, String> kept = new TreeMap<>();
        for (Group group : find(papers, threads)) {
            group.others().forEach(p -> kept.put(p.id(), group.kept().id()));
        }
        return kept;
    }

    private static Group group(List<Paper> members) {
        List<Paper> best = members.stream()
                .sorted(Comparator.comparingInt(NearDuplicates::length).reversed().thenComparing(Paper::id))
                .toList();
        return new Group(best.get(0), best.stream().skip(1).sorted(Comparator.comparing(Paper::id)).toList());
    }

    private static int length(Paper paper) {
        return paper.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
    }
}
