package io.zongshu.template;

import io.zongshu.template.TemplateText.Part;
import io.zongshu.template.TemplateText.Reference;
import io.zongshu.template.TemplateText.Use;
import io.zongshu.template.Vocabulary.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a whole template.vm: its lists, what it writes and leaves out, what may stand empty in it. */
final class WordingRules {
    private static final String SUBJECT = "题目";

    private final TemplateText text;
    private final Problems problems;
    private final Vocabulary vocabulary;
    private final PaperTemplate template;

    WordingRules(TemplateText text, Problems problems, Vocabulary vocabulary, PaperTemplate template) {
        this.text = text;
        this.problems = problems;
        this.vocabulary = vocabulary;
        this.template = template;
    }

    void check() {
        lists();
        neededLists();
        alternatives();
        halves();
        if (problems.errors() == 0) {
            moves();
            fields();
        }
    }

    private void lists() {
        text.heads().forEach((list, head) -> {
            int at = head.text().indexOf(list);
            if (!Vocabulary.LISTS.contains(list)) {
                problems.warn(head, at, list.length(),
                        CheckMessages.unknownList(list, NearestName.of(list, Vocabulary.LISTS), Vocabulary.LISTS));
            } else if (text.wordings().getOrDefault(list, List.of()).isEmpty()) {
                problems.error(head, at, list.length(), CheckMessages.emptyList(list));
            }
        });
    }

    /** A name that is made of a list cannot be written without it. */
    private void neededLists() {
        if (!text.heads().containsKey(SUBJECT)) {
            problems.error(CheckMessages.noSubject());
        }
        Set<String> said = new LinkedHashSet<>();
        for (Reference reference : text.layout().references()) {
            String needed = vocabulary.at(reference.steps()).map(Name::needs).orElse("");
            if (!needed.isEmpty() && !text.heads().containsKey(needed) && said.add(needed)) {
                problems.error(reference.line(), reference.start(), reference.length(),
                        CheckMessages.missingList(reference.written(), needed));
            }
        }
    }

    /** Some alternative must hold where the brief gives least; none needs to stand twice. */
    private void alternatives() {
        text.wordings().forEach((list, parts) -> {
            SourceLine head = text.heads().get(list);
            boolean optional = List.of("结尾", "请示", "节首").contains(list);
            boolean always = parts.stream().anyMatch(this::alwaysFits);
            if (head != null && !parts.isEmpty() && !always && !optional && Vocabulary.LISTS.contains(list)) {
                problems.warn(head, head.text().indexOf(list), list.length(), CheckMessages.noSafeAlternative(list, emptiable(parts.get(parts.size() - 1))));
            }
            Set<String> seen = new LinkedHashSet<>();
            parts.stream().flatMap(part -> part.lines().stream()).filter(line -> !seen.add(line.text()))
                    .forEach(line -> problems.warn(line, CheckMessages.twice()));
        });
    }

    private boolean alwaysFits(Part part) {
        return emptiable(part).isEmpty();
    }

    // Formulas are free in nearly every draft; a sentence with two of them is safe enough.
    private List<String> emptiable(Part part) {
        return part.references().stream()
                .map(Reference::written)
                .filter(name -> !name.startsWith("四字"))
                .filter(name -> vocabulary.named(name).map(this::mayBeEmpty).orElse(false))
                .distinct()
                .toList();
    }

    private boolean mayBeEmpty(Name name) {
        return name.mayBeEmpty() && !template.required().contains(name.name());
    }

    /** What may be empty beside other words leaves half a sentence, unless a choice asks for it. */
    private void halves() {
        for (Reference reference : text.layout().references()) {
            Optional<Name> name = vocabulary.at(reference.steps());
            boolean risky = reference.use() == Use.PRINT && !reference.asked() && name.map(this::mayBeEmpty).orElse(false);
            if (risky && hasOtherWords(reference.line())) {
                problems.warn(reference.line(), reference.start(), reference.length(), CheckMessages.half(reference.written()));
            }
        }
    }

    private static boolean hasOtherWords(SourceLine line) {
        String body = line.text().replaceFirst("^\\p{IsHan}{1,3}｜", "");
        return ChineseNames.REFERENCE.matcher(body).replaceAll("").codePoints().anyMatch(c -> !Character.isWhitespace(c));
    }

    /** What of a brief has no place in the paper. */
    private void moves() {
        Set<String> written = new LinkedHashSet<>();
        Set<String> used = new LinkedHashSet<>();
        List<Reference> all = new ArrayList<>(text.layout().references());
        for (Map.Entry<String, List<Part>> list : text.wordings().entrySet()) {
            boolean asked = text.layout().references().stream()
                    .anyMatch(r -> vocabulary.at(r.steps()).map(n -> n.needs().equals(list.getKey())).orElse(false));
            if (asked) {
                list.getValue().forEach(part -> all.addAll(part.references()));
            }
        }
        for (Reference reference : all) {
            used.add(reference.written());
            vocabulary.at(reference.steps()).map(Name::move).filter(m -> !m.isEmpty()).ifPresent(written::add);
        }
        for (Name name : vocabulary.names()) {
            boolean missing = !name.move().isEmpty() && !written.contains(name.move()) && !name.move().equals("结语");
            if (missing) {
                written.add(name.move());
                problems.warn(CheckMessages.moveMissing(name.move(), name.name(), name.isList()));
            }
        }
        List<String> ends = Stream.of("主送", "署名", "日期", "各附件").filter(name -> !used.contains(name)).toList();
        if (!ends.isEmpty()) {
            problems.warn(CheckMessages.endsMissing(ends));
        }
        if (!used.contains("标题")) {
            problems.warn(CheckMessages.titleMissing());
        }
    }

    /** A field that is asked for and not written was asked in vain. */
    private void fields() {
        Set<String> used = new LinkedHashSet<>();
        text.layout().references().forEach(r -> used.add(r.written()));
        text.wordings().values().forEach(parts -> parts.forEach(part -> part.references().forEach(r -> used.add(r.written()))));
        template.fields().forEach((name, field) -> {
            if (!Vocabulary.BRIEF_KEYS.contains(name) && !used.contains(name)) {
                problems.warn(CheckMessages.unusedField(name));
            }
        });
    }
}
