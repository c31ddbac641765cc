package io.zongshu.cli;

import io.zongshu.compose.Decisions;
import io.zongshu.compose.OutlineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The writer's edited outline. */
final class OutlineFiles {
    private OutlineFiles() {}

    /** @throws io.zongshu.files.CannotContinue if the file cannot be read or is no outline */
    static Decisions read(Path file) {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw DraftMessages.cannotReadOutline(file, e);
        }
        return OutlineReader.read(String.valueOf(file.getFileName()), bytes);
    }
}
