package io.zongshu.template;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Finds the folders of templates at and under a place. */
public final class TemplateFolders {
    private static final int DEEPEST = 4;
    private static final int MOST_FOLDERS = 2_000;

    private TemplateFolders() {}

    /**
     * The folders of templates, in the order of their names: the folder itself, that of a file of a template, or those
     * under a folder. Links are not followed.
     *
     * @throws io.zongshu.files.CannotContinue if there are too many folders to look through, or one cannot be read
     */
    public static List<Path> at(Path place) {
        if (Files.isRegularFile(place)) {
            Path parent = place.toAbsolutePath().getParent();
            boolean part = parent != null && TemplateFiles.isTemplate(parent);
            Path written = place.getParent() == null ? Path.of("") : place.getParent();
            return part ? List.of(written) : List.of();
        }
        if (TemplateFiles.isTemplate(place)) {
            return List.of(place);
        }
        return under(place);
    }

    private static List<Path> under(Path place) {
        List<Path> found = new ArrayList<>();
        int[] seen = {0};
        try {
            Files.walkFileTree(place, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (++seen[0] > MOST_FOLDERS) {
                        throw TemplateMessages.tooManyFolders(place.toString(), MOST_FOLDERS);
                    }
                    if (TemplateFiles.isTemplate(folder)) {
                        found.add(folder);
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw TemplateMessages.unreadable(place.toString(), e);
        }
        return found.stream().sorted().toList();
    }
}
