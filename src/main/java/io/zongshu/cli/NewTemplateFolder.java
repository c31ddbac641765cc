package io.zongshu.cli;

import io.zongshu.compose.NewTemplate;
import io.zongshu.files.AtomicFile;
import io.zongshu.template.TemplateFiles;
import io.zongshu.template.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The folder of a new template: all of it or nothing, and never over another. */
record NewTemplateFolder(Path path) {
    private static final String NAME = "[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9（）()_-]{0,29}";
    private static final String RESERVED = "(?i)con|prn|aux|nul|com\\d|lpt\\d";

    /** @throws io.zongshu.files.CannotContinue if the name is no name of a folder, is taken, or the folder exists */
    static NewTemplateFolder plan(String name, @Nullable Path output, Workplace place) {
        if (!name.matches(NAME) || name.matches(RESERVED)) {
            throw TemplateNewMessages.badName(name);
        }
        Path path = output == null ? place.settingsFolder().resolve(Templates.FOLDER).resolve(name) : output;
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw TemplateNewMessages.exists(path);
        }
        Templates.load(place.settings()).all().stream().filter(t -> t.answersTo(name)).findFirst().ifPresent(t -> {
            throw TemplateNewMessages.taken(name, t.chineseName());
        });
        return new NewTemplateFolder(path);
    }

    void write(NewTemplate made) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw TemplateNewMessages.exists(path);
        }
        Path unfinished = parent.resolve(".zongshu-" + path.getFileName() + ".tmp");
        try {
            Files.createDirectories(parent);
            file(unfinished, TemplateFiles.WORDING, made.wording());
            file(unfinished, TemplateFiles.DECLARATION, made.declaration());
            file(unfinished, TemplateFiles.EXAMPLE, made.example());
            Files.move(unfinished, path);
        } catch (IOException e) {
            throw TemplateNewMessages.notWritten(path, e);
        }
    }

    private static void file(Path folder, String name, String text) {
        AtomicFile.write(folder.resolve(name), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    List<String> files() {
        return List.of(TemplateFiles.WORDING, TemplateFiles.DECLARATION, TemplateFiles.EXAMPLE);
    }
}
