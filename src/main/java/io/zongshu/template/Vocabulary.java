package io.zongshu.template;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.CompiledYaml;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that a template may use: what each is, and where it may stand. Read from names.yaml. */
public final class Vocabulary {
    /** The layout of a paper, as names.yaml calls it; every other place is a list of wordings. */
    public static final String LAYOUT = "框架";
    /** The lists of wordings that the program asks for. */
    public static final List<String> LISTS =
            List.of("题目", "开头", "节首", "结尾", "请示", "打算引语", "经验引语", "问题引语");

    /** What a brief may tell besides its facts. */
    public static final List<String> BRIEF_KEYS =
            List.of("模板", "单位", "范围", "年度", "标题", "副标题", "指导", "定位", "主送", "署名", "日期", "附件");
    /** What a template may require of the facts. */
    public static final List<String> REQUIRED_MOVES = List.of("存在问题", "下一步打算");

    private static final String RESOURCE = "/io/zongshu/template/names.yaml";
    private static final String EVERYWHERE = "处处";

    private final List<Name> names;

    private Vocabulary(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /**
     * A name.
     *
     * @param help what it is
     * @param places where it may stand: {@link #LAYOUT} and lists; empty for a name of a row, which stands where its loop is
     * @param mayBeEmpty whether it has no text where the brief does not give it
     * @param needs the list of wordings that it is made of; empty if none
     * @param move the Chinese name of the rhetorical move that it writes; empty if none
     * @param example how it may look; empty for a list of rows
     * @param calledToo what authors write for it by mistake
     * @param row the names of each row, for a name to loop over; empty for a text
     */
    public record Name(
            String name,
            String help,
            Set<String> places,
            boolean mayBeEmpty,
            String needs,
            String move,
            String example,
            List<String> calledToo,
            List<Name> row) {
        /** Whether it is looped over and not printed. */
        public boolean isList() {
            return !row.isEmpty();
        }
    }

    /** The names of the program. */
    public static Vocabulary load() {
        return new Vocabulary(names(CompiledYaml.resource(RESOURCE)));
    }

    private static List<Name> names(YamlNode node) {
        List<Name> names = new ArrayList<>();
        node.entries().forEach((name, entry) -> names.add(new Name(
                name, entry.get("说明").text(), places(entry.get("处").texts()), entry.get("可空").text().equals("是"),
                entry.get("需要").text(), entry.get("语步").text(), entry.get("例").text(), entry.get("又叫").texts(), names(entry.get("每项")))));
        return names;
    }

    private static Set<String> places(List<String> given) {
        Set<String> places = new LinkedHashSet<>(given);
        if (places.remove(EVERYWHERE)) {
            places.add(LAYOUT);
            places.addAll(LISTS);
        }
        return places;
    }

    /** All names, in the order in which they are explained. */
    public List<Name> names() {
        return names;
    }

    /** The same with the fields that a template declares for itself; they may stand everywhere. */
    Vocabulary with(Map<String, Field> fields) {
        Map<String, Name> all = new LinkedHashMap<>();
        names.forEach(name -> all.put(name.name(), name));
        fields.forEach((name, field) -> {
            if (!BRIEF_KEYS.contains(name)) {
                all.putIfAbsent(name, ofField(name, field));
            }
        });
        return new Vocabulary(List.copyOf(all.values()));
    }

    private static Name ofField(String name, Field field) {
        return new Name(
                name, field.help(), places(List.of(EVERYWHERE)), field.standard().isEmpty(), "", "", name, List.of(), List.of());
    }

    /**
     * A field that a template asks the writer for.
     *
     * @param help shown in the form
     * @param standard what holds where the writer leaves it empty; may be empty
     */
    public record Field(String help, String standard) {}

    Optional<Name> named(String name) {
        return names.stream().filter(n -> n.name().equals(name)).findFirst();
    }

    /** The known name that an unknown one stands for: what it is called too, else the nearest; empty if there is none. */
    String meant(String unknown, Collection<String> known) {
        return names.stream()
                .filter(n -> n.calledToo().contains(unknown) && known.contains(n.name()))
                .map(Name::name)
                .findFirst()
                .orElseGet(() -> NearestName.of(unknown, known));
    }

    /** How authors usually loop so that a name stands for a row: 段 in #foreach($段 in $节.各段); empty if it is no such name. */
    Optional<String> loopOf(String name) {
        return loopOf(name, names, "");
    }

    private static Optional<String> loopOf(String name, List<Name> among, String owner) {
        for (Name list : among) {
            String each = list.name().substring(1);
            if (list.isList() && each.endsWith(name)) {
                return Optional.of("#foreach($" + name + " in $" + owner + list.name() + ")");
            }
            Optional<String> deeper = loopOf(name, list.row(), each + ".");
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    /** The name at the end of a way through rows: 各节[], 各段[], 小标题. */
    Optional<Name> at(List<String> steps) {
        List<Name> known = names;
        Optional<Name> found = Optional.empty();
        for (String step : steps) {
            String name = step.endsWith("[]") ? step.substring(0, step.length() - 2) : step;
            found = known.stream().filter(n -> n.name().equals(name)).findFirst();
            known = found.map(Name::row).orElse(List.of());
        }
        return found;
    }

    /** The names that may stand at a place, each with its example; of lists one row. */
    Slots examples(String place) {
        return slots(names.stream().filter(n -> n.places().contains(place)).toList());
    }

    private static Slots slots(List<Name> names) {
        Slots slots = new Slots();
        for (Name name : names) {
            if (name.isList()) {
                slots.putRows(name.name(), List.of(slots(name.row())));
            } else {
                slots.put(name.name(), Sourced.of(name.example(), Source.Kind.BRIEF, name.name()));
            }
        }
        return slots;
    }
}
