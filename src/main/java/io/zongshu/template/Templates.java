package io.zongshu.template;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds templates: the user's own (设置/templates) before the built-in ones. One that cannot be read does not stop the others. */
public final class Templates {
    /** The folder of an office's own templates within its settings. */
    public static final String FOLDER = "templates";

    private static final String LIST = "list.txt";

    private final List<PaperTemplate> all;
    private final Map<Path, CannotContinue> broken;

    private Templates(List<PaperTemplate> all, Map<Path, CannotContinue> broken) {
        this.all = List.copyOf(all);
        this.broken = broken;
    }

    /** The user's templates and the built-in ones. */
    public static Templates load(Settings settings) {
        List<PaperTemplate> all = new ArrayList<>();
        Map<Path, CannotContinue> broken = new LinkedHashMap<>();
        for (Path folder : own(settings)) {
            try {
                all.add(fromFolder(folder));
            } catch (CannotContinue e) {
                broken.put(folder, e);
            }
        }
        builtInNames().forEach(name -> all.add(PaperTemplate.builtIn(name)));
        return new Templates(all, broken);
    }

    /** The folders of an office's own templates. */
    public static List<Path> own(Settings settings) {
        Optional<Path> folder = settings.folder().map(f -> f.resolve(FOLDER)).filter(Files::isDirectory);
        return folder.map(Templates::subfolders).orElse(List.of());
    }

    /** The folder names of the built-in templates. */
    public static List<String> builtInNames() {
        return List.of(TemplateFiles.resource(LIST).strip().split("\\s+", -1));
    }

    /** All templates that can be read, the user's own first. */
    public List<PaperTemplate> all() {
        return all;
    }

    /** What keeps folders of own templates from being read. */
    public Map<Path, CannotContinue> broken() {
        return broken;
    }

    /**
     * The template of a folder's name, a Chinese name or an alias.
     *
     * @throws CannotContinue if there is none, with the names that there are
     */
    public PaperTemplate named(String called) {
        return known(called).orElseThrow(() -> notFound(called));
    }

    /**
     * As {@link #named(String)}, or from a folder: only for what the user writes on the command line. A brief may come from
     * anybody and must not choose what is read.
     */
    public PaperTemplate namedOrIn(String called) {
        return known(called)
                .or(() -> folder(called).map(Templates::fromFolder))
                .orElseThrow(() -> notFound(called));
    }

    private Optional<PaperTemplate> known(String called) {
        Optional<PaperTemplate> found = all.stream().filter(t -> t.answersTo(called)).findFirst();
        Optional<CannotContinue> fault = broken.entrySet().stream()
                .filter(e -> TemplateFiles.name(e.getKey()).equals(called))
                .map(Map.Entry::getValue)
                .findFirst();
        if (found.isEmpty() && fault.isPresent()) {
            throw fault.get();
        }
        return found;
    }

    private CannotContinue notFound(String called) {
        return TemplateMessages.notFound(
                called, all.stream().map(PaperTemplate::chineseName).distinct().toList(),
                broken.keySet().stream().map(TemplateFiles::name).toList());
    }

    /**
     * Reads a template from its folder.
     *
     * @throws CannotContinue if a file is missing or cannot be read; faults of the wording show when it is used
     */
    public static PaperTemplate fromFolder(Path folder) {
        return PaperTemplate.of(TemplateFiles.read(folder));
    }

    private static List<Path> subfolders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw TemplateMessages.unreadable(folder.toString(), e);
        }
    }

    private static Optional<Path> folder(String called) {
        try {
            return Optional.of(Path.of(called)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The text of a built-in template's file, e.g. "annual-review/example.yaml". */
    public static String resource(String path) {
        return TemplateFiles.resource(path);
    }
}
