package io.zongshu.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of a folder that may be briefs, by their names. */
final class BriefFolder {
    private static final int MAX_FILES = 500;

    private BriefFolder() {}

    /**
     * The files of a folder and the folders in it, sorted by path; at most 500.
     *
     * @throws io.zongshu.files.CannotContinue if the folder cannot be read
     */
    static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder, 5)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> isBriefName(String.valueOf(file.getFileName())))
                    .sorted()
                    .limit(MAX_FILES)
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            throw BriefMessages.unreadable(folder.toString(), e);
        }
    }

    // ~$x.xlsx is what Excel leaves beside an open file.
    private static boolean isBriefName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return !lower.startsWith("~$")
                && !lower.startsWith(".")
                && lower.matches(".*\\.(ya?ml|xlsx|xlsm|xls|et|csv|tsv|docx|docm|doc|wps|rtf|txt|md|pdf)");
    }
}
