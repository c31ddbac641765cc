package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a list of names is worded: by the kind that all or most are of, by the last, or by what the item is. */
final class NounList {
    /** Names of so many characters on average are short. */
    private static final int SHORT = 6;

    /** Words of so many characters are ways, whatever they end with. */
    private static final int WORD = 4;

    /** A list of so many kinds still becomes a clause for each. */
    private static final int MOST = 3;

    private final NounKinds nouns;
    private final List<Sourced> parts;
    private final List<NounKind> kinds;
    private final String item;
    private final List<String> wordings;

    /** @param people whether the item is people, who are well used around what is put into force */
    NounList(NounKinds nouns, List<Sourced> parts, List<NounKind> kinds, String item, boolean people) {
        this.nouns = nouns;
        this.parts = parts;
        this.kinds = kinds;
        this.item = item;
        boolean brief = parts.stream().mapToInt(p -> p.text().length() + 1).sum() <= SHORT * parts.size() + 1;
        List<String> wordings = new ArrayList<>();
        for (NounKind kind : kinds) {
            String wording = kind.wording(item, brief);
            wordings.add(people && work(wording) ? nouns.other(NounNames.AROUND).measure() : wording);
        }
        this.wordings = List.copyOf(wordings);
    }

    /** Does it put into force, which is not done to people? */
    static boolean work(String wording) {
        return wording.matches("(?:实施|健全|推进|打好).*");
    }

    /** Are there verbs among the names, so that these might be clauses? */
    boolean told() {
        return has(NounNames.WAYS) || has(NounNames.STEPS);
    }

    /** The one wording for all names; empty if there is none. */
    Optional<String> wording() {
        return ways().or(this::byLast).or(this::fields).or(this::names).or(this::same).or(this::contents).or(this::mixed);
    }

    /** 集中选派、跟班学习、轮岗交流: short, and verbs. */
    private Optional<String> ways() {
        boolean brief = parts.stream().allMatch(p -> p.text().length() <= WORD);
        return has(NounNames.WAYS) && brief && last().startsWith("开展") ? Optional.of(other(NounNames.WAYS)) : Optional.empty();
    }

    /** 政治素质、治理能力考核办法; 巡视组、检查组反馈问题; 讲话精神、重要会议专题轮训; 调研、公开比选、跨地区交流: the last is said of all. */
    private Optional<String> byLast() {
        NounKind end = kinds.get(kinds.size() - 1);
        List<NounKind> before = kinds.subList(0, kinds.size() - 1);
        boolean own = !last().isEmpty() && end.byItem().isEmpty() && distinct().size() > 1 && (end.verbs() || last().matches("(?:聚焦|针对|围绕|面向).*"))
                && NounNames.declared(end);
        boolean plain = before.stream().allMatch(k -> k.name().equals(end.name()) || k.name().matches(NounNames.ASPECTS + "|" + NounNames.WAYS + "|" + (last().startsWith("针对") ? NounNames.STEPS : NounNames.WAYS)));
        boolean taught = last().startsWith("开展") && (wordings.subList(0, before.size()).stream().allMatch(w -> w.startsWith("围绕"))
                || has(NounNames.WAYS) && !has(NounNames.STEPS) && !has(NounNames.NAMES));
        return own && plain || taught ? Optional.of(last()) : Optional.empty();
    }

    /** 基层治理、乡村振兴、港口物流: most are fields of work. */
    private Optional<String> fields() {
        List<String> fields = wordings.stream().filter(w -> w.startsWith("聚焦") || w.startsWith("围绕")).toList();
        return fields.size() * 2 >= parts.size() ? Optional.of(fields.get(0)) : Optional.empty();
    }

    /** Quotations of which few say what kind they are. */
    private Optional<String> names() {
        boolean few = kinds.stream().filter(k -> !k.name().equals(NounNames.NAMES)).count() * 2 <= parts.size();
        boolean quoted = parts.stream().allMatch(p -> NounNames.quotation(p.text()));
        return has(NounNames.NAMES) && few && quoted ? Optional.of(other(NounNames.NAMES)) : Optional.empty();
    }

    private Optional<String> same() {
        return distinct().size() == 1 ? Optional.of(distinct().get(0)) : Optional.empty();
    }

    /** 涵盖: what a rule is about. */
    private Optional<String> contents() {
        boolean contents = !aspects().equals(nouns.other(NounNames.ASPECTS).measure());
        return contents && !has(NounNames.NAMES) ? Optional.of(aspects()) : Optional.empty();
    }

    /** Ways among other things; a plan and quoted names of others (“南向”计划、“人才集市”). */
    private Optional<String> mixed() {
        long steps = kinds.stream().filter(k -> k.name().equals(NounNames.STEPS)).count();
        if (has(NounNames.WAYS) || steps > 0 && steps * 2 >= parts.size()) {
            String stages = other(NounNames.STEPS);
            return Optional.of(stages.equals(nouns.other(NounNames.STEPS).measure()) ? other(NounNames.WAYS) : stages);
        }
        return has(NounNames.NAMES) && distinct().size() == 2
                ? distinct().stream().filter(w -> !w.equals(other(NounNames.NAMES))).findFirst()
                : Optional.empty();
    }

    /** Two or three kinds, one after the other, are as many clauses: 健全预警机制，召开联席会议. */
    Optional<List<NounMeasures.Worded>> split() {
        List<NounMeasures.Worded> clauses = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            NounMeasures.Worded own = new NounMeasures.Worded(parts.get(i), wordings.get(i), nouns.entry(wordings.get(i)));
            int end = clauses.size() - 1;
            if (end >= 0 && clauses.get(end).wording().equals(own.wording())) {
                clauses.set(end, clauses.get(end).and(own));
            } else {
                clauses.add(own);
            }
        }
        boolean few = clauses.size() <= MOST && clauses.stream().noneMatch(c -> c.wording().equals(aspects()));
        return few && !wordings.contains("") ? Optional.of(clauses) : Optional.empty();
    }

    /** The wording of aspects beside the item. */
    String aspects() {
        return other(NounNames.ASPECTS);
    }

    private String other(String kind) {
        return nouns.other(kind).wording(item, true);
    }

    private String last() {
        return wordings.get(wordings.size() - 1);
    }

    private List<String> distinct() {
        return wordings.stream().filter(w -> !w.isEmpty()).distinct().toList();
    }

    private boolean has(String kind) {
        return kinds.stream().anyMatch(k -> k.name().equals(kind));
    }
}
