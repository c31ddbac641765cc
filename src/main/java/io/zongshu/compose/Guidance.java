package io.zongshu.compose;

import io.zongshu.brief.Cell;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** 指导 as a phrase: 坚持以……思想为指导，学习贯彻……精神，落实……部署. The names stay as the brief has them. */
final class Guidance {
    private static final String ADDRESS = "titles.yaml 指导";
    private static final String GUIDE = "以";
    private static final String STUDY = "学习贯彻";
    private static final String KEEP = "坚持";
    private static final String OTHERS = "默认";

    /** 守正创新, 忠诚干净担当: what is asked of those who work, and no paper or meeting. */
    private static final Pattern DEMAND = Pattern.compile("\\p{IsHan}{3,6}");

    /** Not everything is done 全面 where it is not named first. */
    private static final Pattern WIDELY = Pattern.compile("贯彻.*|实施|落实");
    private static final Pattern CLOSED = Pattern.compile("[”》]+$");
    private static final Pattern CONJUNCTION = Pattern.compile("[和与及，]");

    /** For 学习贯彻 and 落实; the first that makes nobody's sentence. */
    private static final List<List<String>> ADVERBS =
            List.of(List.of("深入", "认真"), List.of("认真", "扎实"), List.of("持续", "严格"), List.of("", ""));

    private final YamlNode verbs;

    Guidance(Settings settings) {
        this.verbs = settings.data("titles").get("指导");
    }

    /**
     * The phrase, without a mark at its end; empty without guidance.
     *
     * @param avoided runs of characters that it should not have
     */
    Sourced phrase(List<Cell> guidance, Set<String> avoided) {
        Sourced first = phrase(guidance, ADVERBS.get(0));
        return ADVERBS.stream()
                .map(adverbs -> phrase(guidance, adverbs))
                .filter(phrase -> !ReuseGuard.has(phrase.text(), avoided))
                .findFirst()
                .orElse(first);
    }

    /** What is studied first, else what guides, as the closing says it once more; empty without either. */
    Sourced shortest(List<Cell> guidance) {
        List<Clause> clauses = clauses(guidance);
        Optional<Sourced> studied = clauses.stream().filter(c -> c.verb().equals(STUDY)).findFirst()
                .map(c -> word(ADVERBS.get(0).get(0) + STUDY).plus(c.names().get(0)));
        return studied.or(() -> clauses.stream().filter(c -> c.verb().equals(GUIDE)).findFirst()
                .map(c -> word("坚持以").plus(c.names().get(0)).plus(word("为指导")))).orElse(Sourced.EMPTY);
    }

    private Sourced phrase(List<Cell> guidance, List<String> adverbs) {
        Sourced phrase = Sourced.EMPTY;
        for (Clause clause : clauses(guidance)) {
            Sourced names = joined(clause.names());
            Sourced told = clause.verb().equals(GUIDE)
                    ? word("坚持以").plus(names).plus(word("为指导"))
                    : word(strengthened(clause.verb(), phrase.isEmpty(), phrase.text().contains(adverbs.get(0) + STUDY) ? List.of(adverbs.get(1), adverbs.get(1)) : adverbs)).plus(names);
            phrase = phrase.isEmpty() ? told : phrase.plus(Wording.glue("，")).plus(told);
        }
        return phrase;
    }

    /** A verb with all that it governs. */
    private record Clause(String verb, List<Sourced> names) {}

    /** One thought guides; others that follow it are parts of it, which are studied and carried out, not named beside it. */
    private List<Clause> clauses(List<Cell> guidance) {
        List<Clause> clauses = new ArrayList<>();
        for (Cell cell : guidance) {
            Sourced name = named(cell);
            if (name.isEmpty()) {
                continue;
            }
            String own = verb(cell.text());
            String verb = own.equals(GUIDE) && !clauses.isEmpty() ? STUDY : own;
            Clause last = clauses.isEmpty() ? new Clause("", List.of()) : clauses.get(clauses.size() - 1);
            if (last.verb().equals(verb)) {
                last.names().add(name);
            } else {
                clauses.add(new Clause(verb, new ArrayList<>(List.of(name))));
            }
        }
        return clauses;
    }

    /** Two by 和, unless one has it within; more by 、. */
    private static Sourced joined(List<Sourced> names) {
        boolean plain = names.size() == 2 && names.stream().noneMatch(n -> CONJUNCTION.matcher(n.text()).find());
        return plain ? names.get(0).plus(Wording.glue("和")).plus(names.get(1)) : Wording.listed(names);
    }

    /** 深入学习贯彻 first, 认真落实 after it, so that neighbouring verbs differ. */
    private static String strengthened(String verb, boolean first, List<String> adverbs) {
        return switch (verb) {
            case STUDY -> adverbs.get(0) + STUDY;
            case "落实" -> adverbs.get(1) + "落实";
            default -> first || !WIDELY.matcher(verb).matches() ? verb : "全面" + verb;
        };
    }

    private static Sourced word(String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, ADDRESS);
    }

    private String verb(String name) {
        String key = key(name);
        return key.equals(OTHERS) && DEMAND.matcher(name).matches() ? KEEP : verbs.get(key).texts().get(0);
    }

    private String key(String name) {
        String open = CLOSED.matcher(name).replaceAll("");
        return verbs.entries().keySet().stream()
                .filter(open::endsWith)
                .max(Comparator.comparingInt(String::length))
                .orElse(OTHERS);
    }

    /** A meeting is studied by its spirit. */
    private Sourced named(Cell cell) {
        Sourced name = Cells.sourced(cell);
        String tail = name.isEmpty() ? "" : verbs.get(key(name.text())).texts().get(1);
        return tail.isEmpty() || verb(name.text()).equals(GUIDE) ? name : name.plus(word(tail));
    }
}
