package io.zongshu.template;

import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import io.zongshu.template.TemplateText.Part;
import io.zongshu.template.TemplateText.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All that is wrong with a template at once: its declaration, its wording, and the two together. */
public final class TemplateCheck {
    private final TemplateFiles files;
    private final Problems declaration;
    private final Problems wording;
    private final Settings settings;

    private TemplateCheck(TemplateFiles files, Settings settings) {
        this.files = files;
        this.settings = settings;
        this.declaration = new Problems(files.place() + "/" + TemplateFiles.DECLARATION);
        this.wording = new Problems(files.place() + "/" + TemplateFiles.WORDING);
    }

    /** The problems of template.yaml, then of template.vm, each in the order of the file. */
    public static List<TemplateProblem> of(TemplateFiles files, Settings settings) {
        TemplateCheck check = new TemplateCheck(files, settings);
        check.run();
        List<TemplateProblem> all = new ArrayList<>(check.declaration.all());
        all.addAll(check.wording.all());
        return all;
    }

    private void run() {
        Optional<YamlNode> declared = declared();
        PaperTemplate template = new PaperTemplate(
                files.name(), declared.orElse(new YamlNode.Scalar("", 1, 1)), TemplateWording.of(wording.file(), files.wording()));
        declared.ifPresent(node -> new DeclarationRules(declaration, files, settings).check(node));
        TemplateText text = TemplateText.parse(files.wording(), wording);
        Vocabulary vocabulary = Vocabulary.load().with(template.fields());
        names(text.layout(), Vocabulary.LAYOUT, vocabulary);
        text.wordings().forEach((list, parts) -> {
            if (Vocabulary.LISTS.contains(list)) {
                parts.forEach(part -> names(part, list, vocabulary));
            }
        });
        new WordingRules(text, wording, vocabulary, template).check();
        new LineRules(settings, wording).check(text);
        if (wording.errors() == 0) {
            trial(template, text, vocabulary);
        }
    }

    private Optional<YamlNode> declared() {
        try {
            return Optional.of(Yaml.parseText(declaration.file(), files.declaration(), Set.copyOf(DeclarationRules.KEYS)));
        } catch (CannotContinue e) {
            yamlProblems(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** One problem for each place that a YAML message names. */
    private void yamlProblems(String message) {
        Matcher places = Pattern.compile("(?m)^" + Pattern.quote(declaration.file()) + " 第(\\d+)行第(\\d+)列：").matcher(message);
        List<MatchResult> all = places.results().toList();
        if (all.isEmpty()) {
            declaration.error(message);
        }
        for (int i = 0; i < all.size(); i++) {
            int end = i + 1 < all.size() ? all.get(i + 1).start() : message.length();
            String what = message.substring(all.get(i).end(), end).strip();
            // The line is shown beneath each problem anyway.
            String bare = what.replaceAll("\n *原文：.*", "").replaceAll("\n *应改为：", "应改为：");
            int column = Integer.parseInt(all.get(i).group(2));
            declaration.error(lineOf(Integer.parseInt(all.get(i).group(1))), column - 1, 1, bare);
        }
    }

    private SourceLine lineOf(int number) {
        List<String> lines = files.declaration().lines().toList();
        boolean there = number >= 1 && number <= lines.size();
        return new SourceLine(number, there ? lines.get(number - 1) : "", "");
    }

    /** A name of elsewhere is told to be so; of the others each must be known. */
    private void names(Part part, String place, Vocabulary vocabulary) {
        List<Reference> here = new ArrayList<>();
        for (Reference reference : part.references()) {
            Optional<Vocabulary.Name> name = vocabulary.named(reference.steps().get(0).replace("[]", ""));
            if (name.isPresent() && !name.get().places().contains(place)) {
                wording.error(reference.line(), reference.start(), reference.length(),
                        CheckMessages.elsewhere(reference.written(), place, name.get().places()));
            } else {
                here.add(reference);
            }
        }
        KnownNames.check(here, vocabulary.examples(place), wording);
    }

    /** Rendered with examples, and with nothing in what may be empty: what still fails then fails in use. */
    private void trial(PaperTemplate template, TemplateText text, Vocabulary vocabulary) {
        try {
            Slots examples = vocabulary.examples(Vocabulary.LAYOUT);
            template.render(examples);
            Slots empty = vocabulary.examples(Vocabulary.LAYOUT);
            vocabulary.names().stream()
                    .filter(n -> n.mayBeEmpty() && n.places().contains(Vocabulary.LAYOUT) && !n.isList())
                    .forEach(n -> empty.put(n.name(), Sourced.EMPTY));
            template.render(empty);
            text.wordings().keySet().stream()
                    .filter(Vocabulary.LISTS::contains)
                    .forEach(list -> template.alternatives(list, vocabulary.examples(list)));
        } catch (CannotContinue e) {
            wording.error(String.valueOf(e.getMessage()));
        }
    }
}
