package io.zongshu.template;

import io.zongshu.files.BuiltInFiles;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.CompiledYaml;
import io.zongshu.files.DecodedText;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The texts of a template's folder. A folder comes by mail from anybody: only its own files of reasonable size are read.
 *
 * @param name the folder's name
 * @param place how messages about its files begin: the folder as the user gave it
 */
public record TemplateFiles(String name, String place, String declaration, String wording) {
    /** What a template is called and asks for. */
    public static final String DECLARATION = "template.yaml";
    /** How it words a paper. */
    public static final String WORDING = "template.vm";
    /** A complete brief of the template, beside its other two files. */
    public static final String EXAMPLE = "example.yaml";

    private static final String BUILT_IN = "/io/zongshu/templates/";
    private static final long MAX_BYTES = 1 << 20;

    /** @throws CannotContinue if a file is missing, too large, no text, or a link to elsewhere */
    public static TemplateFiles read(Path folder) {
        return new TemplateFiles(
                name(folder), folder.toString(), file(folder, DECLARATION), file(folder, WORDING));
    }

    /** A folder's own name; of a root, the root. */
    static String name(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** A built-in template. */
    public static TemplateFiles builtIn(String name) {
        return new TemplateFiles(name, name, resource(name + "/" + DECLARATION), resource(name + "/" + WORDING));
    }

    /** The declaration of a built-in template. */
    static YamlNode builtInDeclaration(String name) {
        return CompiledYaml.resource(BUILT_IN + name + "/" + DECLARATION);
    }

    /** Whether a folder holds at least one file of a template. */
    public static boolean isTemplate(Path folder) {
        return Files.exists(folder.resolve(DECLARATION)) || Files.exists(folder.resolve(WORDING));
    }

    static String file(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.isRegularFile(file)) {
                throw TemplateMessages.missingFile(folder.toString(), name);
            }
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                throw TemplateMessages.outside(file.toString());
            }
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

    /** The text of a built-in template's file, e.g. "annual-review/example.yaml". */
    static String resource(String path) {
        return clean(new String(BuiltInFiles.read(BUILT_IN + path), StandardCharsets.UTF_8));
    }
}
