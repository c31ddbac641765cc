package io.zongshu.template;

import io.zongshu.template.TemplateText.Reference;
import io.zongshu.template.TemplateText.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Are the names of a template among the slots? Velocity would pass over a mistyped name in #if in silence. */
final class KnownNames {
    private KnownNames() {}

    /** @throws io.zongshu.files.CannotContinue for the first name that is unknown, or is a list where a text must be */
    static void check(String file, List<Reference> references, Slots slots) {
        for (Reference reference : references) {
            List<Slots> owners = List.of(slots);
            for (int i = 0; i < reference.steps().size(); i++) {
                String step = reference.steps().get(i);
                boolean last = i == reference.steps().size() - 1;
                boolean each = step.endsWith("[]");
                String name = each ? step.substring(0, step.length() - 2) : step;
                // No row, no names to know.
                if (owners.isEmpty()) {
                    break;
                }
                boolean isList = isList(file, reference, owners, name);
                if (!last && !each) {
                    throw TemplateMessages.unknownName(file, reference.line(), reference.written(), "");
                }
                if (last && reference.use() == Use.PRINT && isList) {
                    throw TemplateMessages.listInText(file, reference.line(), reference.written());
                }
                if (last && reference.use() == Use.LOOP && (each || !isList)) {
                    throw TemplateMessages.notAList(file, reference.line(), reference.written());
                }
                owners = each ? rows(owners, name) : List.of();
            }
        }
    }

    private static boolean isList(String file, Reference reference, List<Slots> owners, String name) {
        TreeSet<String> known = new TreeSet<>();
        owners.forEach(owner -> known.addAll(owner.names()));
        if (!known.contains(name)) {
            throw TemplateMessages.unknownName(
                    file, reference.line(), reference.written(), NearestName.of(name, known));
        }
        return owners.stream().anyMatch(owner -> owner.rows(name).isPresent());
    }

    private static List<Slots> rows(List<Slots> owners, String name) {
        List<Slots> rows = new ArrayList<>();
        owners.forEach(owner -> owner.rows(name).ifPresent(rows::addAll));
        return rows;
    }
}
