package io.zongshu.template;

import io.zongshu.document.Sourced;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import io.zongshu.template.Vocabulary.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * A template (模板) of a genre: its declaration (template.yaml) and its wording (template.vm).
 *
 * @param name the folder's name
 * @param settings the whole template.yaml
 */
public record PaperTemplate(String name, YamlNode settings, TemplateWording wording) {
    private static final int DEFAULT_SECTIONS = 5;
    private static final int MOST_SECTIONS = 20;

    /** @throws io.zongshu.files.CannotContinue if the declaration is no YAML */
    static PaperTemplate of(TemplateFiles files) {
        YamlNode settings = Yaml.parseText(files.place() + "/" + TemplateFiles.DECLARATION, files.declaration(), Set.copyOf(DeclarationRules.KEYS));
        return of(files.name(), settings, files.wording());
    }

    /** A built-in template, by its folder's name. */
    static PaperTemplate builtIn(String name) {
        return of(name, TemplateFiles.builtInDeclaration(name), TemplateFiles.resource(name + "/" + TemplateFiles.WORDING));
    }

    private static PaperTemplate of(String name, YamlNode settings, String wording) {
        return new PaperTemplate(name, settings, TemplateWording.of(name + "/" + TemplateFiles.WORDING, wording));
    }

    /** The Chinese name. */
    public String chineseName() {
        return settings.get("名称").text();
    }

    /** Other names by which a brief may call it. */
    public List<String> aliases() {
        return settings.get("别名").texts();
    }

    /** The genre whose skeletons and frames fit. */
    public String genre() {
        return settings.get("体裁").text();
    }

    /** At most so many sections; 5 where the declaration has no number from 1 to 20. */
    public int mostSections() {
        return sections(settings.get("最多节数").text()).orElse(DEFAULT_SECTIONS);
    }

    /** A number of sections; empty if it is none. */
    static Optional<Integer> sections(String written) {
        return Optional.of(written)
                .filter(text -> text.matches("\\d{1,2}"))
                .map(Integer::parseInt)
                .filter(n -> n >= 1 && n <= MOST_SECTIONS);
    }

    /** What a brief for this template must tell; what it leaves out stands as an open point. */
    public List<String> required() {
        return settings.get("必写").texts();
    }

    /** What it asks the writer for, by name, in its order. */
    public Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        settings.get("栏目").entries().forEach(
                (name, field) -> fields.put(name, new Field(field.get("提示").text(), field.get("默认").text())));
        return fields;
    }

    /** Those of its fields that no other template has: names of its own for its wording. */
    public Map<String, Field> ownFields() {
        Map<String, Field> own = fields();
        own.keySet().removeAll(Vocabulary.BRIEF_KEYS);
        return own;
    }

    /** The order and the headings of its sections; empty if it leaves them to the brief. */
    public Optional<TemplateSkeleton> skeleton() {
        return TemplateSkeleton.of(settings.get("骨架"));
    }

    /** Does a name in a brief mean this template? */
    public boolean answersTo(String called) {
        return called.equals(name) || called.equals(chineseName()) || aliases().contains(called);
    }

    /** Renders the whole paper; lines whose text is empty are left out. */
    public List<TemplateLine> render(Slots slots) {
        List<TemplateLine> lines = new ArrayList<>();
        for (Marks.Rendered rendered : wording.renderLayout(slots)) {
            Sourced text = rendered.text();
            Optional<String> tag = rendered.tag();
            int from = tag.map(t -> t.length() + 1).orElse(0);
            Sourced body = text.slice(from, text.text().length());
            if (!body.text().isBlank()) {
                lines.add(new TemplateLine(tag.orElse("正文"), body));
            }
        }
        return lines;
    }

    /**
     * All alternatives of a list that can be worded with these slots (those that name an absent or empty slot are left
     * out), in file order, rendered.
     */
    public List<Sourced> alternatives(String list, Slots slots) {
        return wording.alternatives(list, slots);
    }

    /** As {@link #alternatives}, by the number of each in the list, counted from 1. */
    public SortedMap<Integer, Sourced> numbered(String list, Slots slots) {
        return wording.numbered(list, slots);
    }

    /** Has the layout a line with this name? */
    public boolean lays(String name) {
        return wording.lays(name);
    }

    /** Is there a list of this name? */
    public boolean hasWording(String list) {
        return wording.has(list);
    }

    /** The lines of a list as they stand in template.vm; empty if there is no such list. */
    public List<String> written(String list) {
        return wording.written(list);
    }

    /** The line of template.vm that an address among a draft's sources means; empty if it means something else. */
    public String lineAt(String address) {
        return wording.lineAt(address);
    }
}
