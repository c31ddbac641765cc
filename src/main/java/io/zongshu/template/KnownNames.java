package io.zongshu.template;

import io.zongshu.template.TemplateText.Reference;
import io.zongshu.template.TemplateText.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Are the names of a template among the slots? Velocity would pass over a mistyped name in #if in silence. */
final class KnownNames {
    private static final int LONGEST_SHOWN = 30;

    private KnownNames() {}

    /** Notes each name that is unknown, or is a list where a text must be, or the other way round. */
    static void check(List<Reference> references, Slots slots, Problems problems) {
        for (Reference reference : references) {
            if (!problems.isFull()) {
                check(reference, slots, problems);
            }
        }
    }

    private static void check(Reference reference, Slots slots, Problems problems) {
        List<Slots> owners = List.of(slots);
        for (int i = 0; i < reference.steps().size(); i++) {
            String step = reference.steps().get(i);
            boolean last = i == reference.steps().size() - 1;
            boolean each = step.endsWith("[]");
            String name = each ? step.substring(0, step.length() - 2) : step;
            // No row, no names to know; and what a faulty #foreach goes through is not known either.
            if (owners.isEmpty() || name.equals(OpenBlocks.UNKNOWN)) {
                return;
            }
            boolean known = false;
            boolean isList = false;
            for (Slots owner : owners) {
                known |= owner.names().contains(name);
                isList |= owner.rows(name).isPresent();
            }
            // Of a mistyped list its #foreach tells; what stands in the loop need not tell it again.
            if (each && !known) {
                return;
            }
            String message = known ? misused(reference, isList, last, each) : unknown(reference, name, owners);
            if (!message.isEmpty()) {
                problems.error(reference.line(), reference.start(), reference.length(), message);
                return;
            }
            owners = each ? rows(owners, name) : List.of();
        }
    }

    private static String unknown(Reference reference, String name, List<Slots> owners) {
        TreeSet<String> known = new TreeSet<>();
        owners.forEach(owner -> known.addAll(owner.names()));
        String first = reference.steps().get(0);
        Vocabulary vocabulary = Vocabulary.load();
        Optional<String> loop = reference.steps().size() > 1 && name.equals(first) ? vocabulary.loopOf(first) : Optional.empty();
        return loop.map(l -> TemplateMessages.outsideLoop(reference.written(), l))
                .orElseGet(() -> TemplateMessages.unknownName(shown(reference.written()), vocabulary.meant(name, known)));
    }

    private static String misused(Reference reference, boolean isList, boolean last, boolean each) {
        if (!last && !each) {
            return TemplateMessages.unknownName(shown(reference.written()), "");
        }
        if (last && reference.use() == Use.PRINT && isList) {
            return TemplateMessages.listInText(reference.written());
        }
        boolean loops = last && reference.use() == Use.LOOP;
        return loops && (each || !isList) ? TemplateMessages.notAList(reference.written()) : "";
    }

    private static String shown(String name) {
        return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "……";
    }

    private static List<Slots> rows(List<Slots> owners, String name) {
        List<Slots> rows = new ArrayList<>();
        owners.forEach(owner -> owner.rows(name).ifPresent(rows::addAll));
        return rows;
    }
}
