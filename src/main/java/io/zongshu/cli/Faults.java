package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.nio.file.InvalidPathException;

/** What ended a command early, as a sentence and an exit code. */
final class Faults {
    private static final int USAGE = 2;
    private static final int OURS = 4;

    private Faults() {}

    /** Tells the user; the stack trace only for whoever asked. */
    static int report(Throwable fault, Console console, boolean debug) {
        int code = OURS;
        if (fault instanceof CannotContinue known) {
            console.tell(String.valueOf(known.getMessage()));
            code = known.kind().exitCode();
        } else if (fault instanceof OutOfMemoryError) {
            console.tell(CliMessages.outOfMemory());
        } else if (fault instanceof InvalidPathException path) {
            console.tell(CliMessages.badFileName(path.getInput()));
            code = USAGE;
        } else {
            console.tell(CliMessages.fault(debug));
        }
        if (debug) {
            fault.printStackTrace(console.err());
        }
        return code;
    }
}
