package io.zongshu.template;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What must hold of a template.yaml. */
final class DeclarationRules {
    static final List<String> KEYS = List.of("名称", "别名", "体裁", "说明", "标题式", "最多节数", "必写", "栏目", "骨架");
    private static final List<String> FIELD_KEYS = List.of("提示", "默认");
    private static final List<String> TITLES = List.of("直陈", "对句");
    private static final String FIELD_NAME = "[\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*";

    private final Problems problems;
    private final TemplateFiles files;
    private final Settings settings;
    private final List<String> lines;

    DeclarationRules(Problems problems, TemplateFiles files, Settings settings) {
        this.problems = problems;
        this.files = files;
        this.settings = settings;
        this.lines = files.declaration().lines().toList();
    }

    void check(YamlNode node) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            problems.error(CheckMessages.declarationForm());
            return;
        }
        keys(mapping, KEYS, "");
        scalars(mapping);
        title(mapping);
        required(mapping);
        fields(mapping);
        skeleton(mapping);
        names(mapping);
    }

    private void keys(YamlNode.Mapping mapping, List<String> known, String inside) {
        for (String key : mapping.values().keySet()) {
            if (!known.contains(key)) {
                at(mapping.keyLine(key), key, true, CheckMessages.unknownKey(key, inside, NearestName.of(key, known), known));
            }
        }
    }

    private void scalars(YamlNode.Mapping mapping) {
        for (String key : List.of("名称", "体裁")) {
            if (mapping.get(key).text().isBlank()) {
                at(mapping.values().containsKey(key) ? mapping.keyLine(key) : 0, key, true, CheckMessages.missingKey(key, genres()));
            }
        }
        String genre = mapping.get("体裁").text();
        if (!genre.isBlank() && !genres().contains(genre)) {
            at(mapping.keyLine("体裁"), genre, false, CheckMessages.unknownGenre(genre, NearestName.of(genre, genres()), genres()));
        }
    }

    private void title(YamlNode.Mapping mapping) {
        String title = mapping.get("标题式").text();
        if (!title.isEmpty() && !TITLES.contains(title)) {
            at(mapping.keyLine("标题式"), title, true, CheckMessages.badTitle(title, NearestName.of(title, TITLES)));
        }
        String sections = mapping.get("最多节数").text();
        if (!sections.isEmpty() && PaperTemplate.sections(sections).isEmpty()) {
            at(mapping.keyLine("最多节数"), sections, true, CheckMessages.badSections(sections));
        }
    }

    private void required(YamlNode.Mapping mapping) {
        Set<String> known = new TreeSet<>(Vocabulary.BRIEF_KEYS);
        known.addAll(Vocabulary.REQUIRED_MOVES);
        known.addAll(mapping.get("栏目").entries().keySet());
        for (YamlNode item : mapping.get("必写").items()) {
            if (!known.contains(item.text())) {
                at(item.line(), item.text(), true, CheckMessages.unknownRequired(item.text(), NearestName.of(item.text(), known), known));
            }
        }
    }

    private void fields(YamlNode.Mapping mapping) {
        YamlNode fields = mapping.get("栏目");
        if (!(fields instanceof YamlNode.Mapping declared)) {
            if (!fields.text().isEmpty()) {
                at(fields.line(), "栏目", true, CheckMessages.fieldsForm());
            }
            return;
        }
        for (Map.Entry<String, YamlNode> field : declared.values().entrySet()) {
            int line = declared.keyLine(field.getKey());
            if (!field.getKey().matches(FIELD_NAME)) {
                at(line, field.getKey(), true, CheckMessages.fieldName(field.getKey()));
            }
            if (field.getValue() instanceof YamlNode.Mapping parts) {
                keys(parts, FIELD_KEYS, field.getKey());
            } else if (!field.getValue().text().isEmpty()) {
                at(line, field.getKey(), true, CheckMessages.fieldForm(field.getKey()));
            }
        }
    }

    private void skeleton(YamlNode.Mapping mapping) {
        YamlNode node = mapping.get("骨架");
        if (!(node instanceof YamlNode.Mapping skeleton)) {
            if (!node.text().isEmpty() || !node.items().isEmpty()) {
                at(node.line(), "骨架", true, CheckMessages.skeletonForm());
            }
            return;
        }
        keys(skeleton, TemplateSkeleton.KEYS, "骨架");
        String heading = skeleton.get("节标题").text();
        if (!heading.isEmpty() && !TemplateSkeleton.HEADINGS.contains(heading)) {
            at(skeleton.keyLine("节标题"), heading, true, CheckMessages.badHeading(heading, TemplateSkeleton.HEADINGS));
        }
        String shape = skeleton.get("字数").text();
        if (!shape.isEmpty() && !shape.matches(TemplateSkeleton.SHAPE)) {
            at(skeleton.keyLine("字数"), shape, true, CheckMessages.badShape(shape));
        }
        sections(skeleton.get("各节").items());
    }

    private void sections(List<YamlNode> items) {
        Themes themes = Themes.load(settings);
        List<String> names = themes.all().stream().map(Themes.Theme::name).toList();
        for (YamlNode item : items) {
            if (item instanceof YamlNode.Mapping section) {
                keys(section, TemplateSkeleton.SECTION_KEYS, "各节");
                String share = section.get("篇幅").text();
                if (!share.isEmpty() && !share.matches(TemplateSkeleton.SHARE)) {
                    at(section.keyLine("篇幅"), share, true, CheckMessages.badShare(share));
                }
            }
            List<String> named = new ArrayList<>(item.get("还写").texts());
            named.add(item instanceof YamlNode.Scalar ? item.text() : item.get("主题").text());
            if (named.get(named.size() - 1).isBlank()) {
                at(item.line(), "主题", true, CheckMessages.sectionWithoutTheme());
            }
            named.stream().filter(theme -> !theme.isBlank() && themes.named(theme).isEmpty()).forEach(theme ->
                    at(item.line(), theme, false, CheckMessages.unknownTheme(theme, NearestName.of(theme, names))));
        }
    }

    /** A name that a built-in template has too is no error: the office may want to replace it. */
    private void names(YamlNode.Mapping mapping) {
        List<String> own = new ArrayList<>(mapping.get("别名").texts());
        own.add(mapping.get("名称").text());
        for (PaperTemplate other : Templates.load(settings).all()) {
            boolean itself = other.name().equals(files.name());
            own.stream().filter(name -> !itself && !name.isEmpty() && other.answersTo(name)).forEach(name ->
                    at(mapping.keyLine(name.equals(mapping.get("名称").text()) ? "名称" : "别名"), name, false,
                            CheckMessages.takenName(name, other.chineseName(), other.name())));
        }
    }

    private List<String> genres() {
        return Templates.load(Settings.builtIn()).all().stream().map(PaperTemplate::genre).distinct().toList();
    }

    private void at(int number, String piece, boolean isError, String message) {
        String text = number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
        SourceLine line = new SourceLine(text.isEmpty() ? 0 : number, text, text.strip());
        int start = Math.max(0, line.text().indexOf(piece));
        if (isError) {
            problems.error(line, start, piece.length(), message);
        } else {
            problems.warn(line, start, piece.length(), message);
        }
    }
}
