package io.zongshu.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The source files under the paths that a user gave. */
public final class SourceFiles {
    /** More files than any office's archive of papers; a guard against being pointed at a whole disk. */
    private static final int MOST_FILES = 200_000;

    private final List<Path> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private SourceFiles() {}

    /**
     * The files that were named, and those in the folders that were named, recursively; each once, folders' contents
     * sorted by name. Hidden files, Office's owner files (~$…), Thumbs.db and desktop.ini are skipped unless named
     * themselves. A link to a folder that was already visited is not followed again. A folder that cannot be listed
     * stands in the list itself: reading it says so.
     *
     * @throws io.zongshu.files.CannotContinue if a path does not exist or there are more than 200,000 files
     */
    public static List<Path> find(List<Path> paths) {
        SourceFiles search = new SourceFiles();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw ReadMessages.notFound(path.toString());
            }
            search.visit(path);
        }
        return List.copyOf(search.found);
    }

    private void visit(Path path) {
        if (!seen.add(real(path))) {
            return;
        }
        if (!Files.isDirectory(path)) {
            add(path);
            return;
        }
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            stream.forEach(children::add);
        } catch (IOException | DirectoryIteratorException e) {
            // One folder without rights must not lose the others: the reader reports it as a file that failed.
            add(path);
            return;
        }
        children.sort(Comparator.comparing(p -> String.valueOf(p.getFileName())));
        for (Path child : children) {
            if (!isSkipped(String.valueOf(child.getFileName())) && Files.exists(child)) {
                visit(child);
            }
        }
    }

    private void add(Path path) {
        if (found.size() >= MOST_FILES) {
            throw ReadMessages.tooManyFiles(MOST_FILES);
        }
        found.add(path);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            // Told when it is read; until then its name must do.
            return path.toAbsolutePath().normalize();
        }
    }

    /** Whether a file or folder of this name holds no paper: what systems and office programs leave behind. */
    static boolean isSkipped(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.startsWith("~$")
                || lower.equals("thumbs.db")
                || lower.equals("desktop.ini")
                || lower.equals("__macosx");
    }
}
