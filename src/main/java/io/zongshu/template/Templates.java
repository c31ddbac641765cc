package io.zongshu.template;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.DecodedText;
import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds templates: the user's own (设置/templates) before the built-in ones. */
public final class Templates {
    private static final String BUILT_IN = "/io/zongshu/templates/";

    private static final long MAX_BYTES = 1 << 20;

    private final List<PaperTemplate> all;

    private Templates(List<PaperTemplate> all) {
        this.all = List.copyOf(all);
    }

    /** The user's templates and the built-in ones. */
    public static Templates load(Settings settings) {
        List<PaperTemplate> all = new ArrayList<>();
        settings.folder()
                .map(folder -> folder.resolve("templates"))
                .filter(Files::isDirectory)
                .ifPresent(folder -> subfolders(folder).forEach(f -> all.add(fromFolder(f))));
        for (String name : resource("list.txt").strip().split("\\s+", -1)) {
            all.add(make(name, name, resource(name + "/template.yaml"), resource(name + "/template.vm")));
        }
        return new Templates(all);
    }

    /** All templates, the user's own first. */
    public List<PaperTemplate> all() {
        return all;
    }

    /**
     * The template that a name means: a folder's name, a Chinese name, an alias, or the path of a template folder.
     *
     * @throws CannotContinue if there is none, with the names that there are
     */
    public PaperTemplate named(String called) {
        Optional<PaperTemplate> known =
                all.stream().filter(t -> t.answersTo(called)).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        Path folder = pathOrNull(called);
        if (folder != null && Files.isDirectory(folder)) {
            return fromFolder(folder);
        }
        throw TemplateMessages.notFound(
                called, all.stream().map(PaperTemplate::chineseName).distinct().toList());
    }

    /**
     * Reads a template from its folder.
     *
     * @throws CannotContinue if a file is missing or something in it cannot be used
     */
    public static PaperTemplate fromFolder(Path folder) {
        Path name = folder.getFileName();
        return make(
                name == null ? folder.toString() : name.toString(),
                folder.toString(),
                file(folder, "template.yaml"),
                file(folder, "template.vm"));
    }

    private static PaperTemplate make(String name, String place, String yaml, String wording) {
        YamlNode settings = Yaml.parse(place + "/template.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        return new PaperTemplate(name, settings, TemplateWording.parse(name + "/template.vm", wording));
    }

    private static String file(Path folder, String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            throw TemplateMessages.missingFile(folder.toString(), name);
        }
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw TemplateMessages.notText(file.toString());
            }
            return DecodedText.of(Files.readAllBytes(file))
                    .map(decoded -> clean(decoded.text()))
                    .orElseThrow(() -> TemplateMessages.notText(file.toString()));
        } catch (IOException e) {
            throw TemplateMessages.unreadable(file.toString(), e);
        }
    }

    /** Notepad adds a byte order mark and carriage returns; old editors write carriage returns alone. */
    private static String clean(String text) {
        return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<Path> subfolders(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw TemplateMessages.unreadable(folder.toString(), e);
        }
    }

    private static @Nullable Path pathOrNull(String called) {
        try {
            return Path.of(called);
        } catch (java.nio.file.InvalidPathException e) {
            return null;
        }
    }

    /** The text of a built-in template's file, e.g. "annual-review/example.yaml". */
    public static String resource(String path) {
        try (InputStream in = Templates.class.getResourceAsStream(BUILT_IN + path)) {
            if (in == null) {
                throw new IllegalStateException("not in the build: " + path);
            }
            return clean(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
