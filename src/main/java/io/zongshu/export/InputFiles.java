package io.zongshu.export;

import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Keeps what was read from being written over. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * Refuses a target that is one of the inputs, by whatever path or link.
     *
     * @throws CannotContinue if it is
     */
    public static void protect(Path target, Collection<Path> inputs) {
        protect(target, inputs, "-o");
    }

    /**
     * Refuses a target that is one of the inputs.
     *
     * @param option which named the target
     * @throws CannotContinue if it is
     */
    public static void protect(Path target, Collection<Path> inputs, String option) {
        for (Path input : inputs) {
            if (same(target, input)) {
                throw CannotContinue.usage(ExportMessages.overInput(target, option));
            }
        }
    }

    private static boolean same(Path target, Path input) {
        if (target.toAbsolutePath().normalize().equals(input.toAbsolutePath().normalize())) {
            return true;
        }
        try {
            return Files.exists(target) && Files.exists(input) && Files.isSameFile(target, input);
        } catch (IOException e) {
            throw CannotContinue.file(ExportMessages.cannotCompare(target, input), e);
        }
    }
}
