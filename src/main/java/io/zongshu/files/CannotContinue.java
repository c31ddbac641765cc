package io.zongshu.files;

/**
 * The work cannot go on because of what the user gave. The message is one or two Chinese sentences for the user: what,
 * where, and what to do.
 */
public final class CannotContinue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Which exit code the command ends with. */
    public enum Kind {
        /** Wrong usage or unusable content: exit code 2. */
        USAGE(2),
        /** A file could not be read or written: exit code 3. */
        FILE(3);

        private final int exitCode;

        Kind(int exitCode) {
            this.exitCode = exitCode;
        }

        public int exitCode() {
            return exitCode;
        }
    }

    private final Kind kind;

    private CannotContinue(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    private CannotContinue(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** The user asked for something that cannot be done, or gave content that cannot be used. */
    public static CannotContinue usage(String message) {
        return new CannotContinue(Kind.USAGE, message);
    }

    /** A file cannot be read or written. */
    public static CannotContinue file(String message) {
        return new CannotContinue(Kind.FILE, message);
    }

    /** A file cannot be read or written, with the cause for {@code --debug}. */
    public static CannotContinue file(String message, Throwable cause) {
        return new CannotContinue(Kind.FILE, message, cause);
    }

    public Kind kind() {
        return kind;
    }
}
