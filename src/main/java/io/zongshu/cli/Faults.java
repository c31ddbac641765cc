package io.zongshu.cli;

import io.zongshu.files.CannotContinue;

/** What ended a command early, as a sentence and an exit code. */
final class Faults {
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
        } else {
            console.tell(CliMessages.fault(debug));
        }
        if (debug) {
            fault.printStackTrace(console.err());
        }
        return code;
    }
}
