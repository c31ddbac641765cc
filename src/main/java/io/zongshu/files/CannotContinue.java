package io.zongshu.files;

import org.jspecify.annotations.Nullable;

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
    private final int line;
    private final int column;

    private CannotContinue(Kind kind, String message, @Nullable Throwable cause, int line, int column) {
        super(message, cause);
        this.kind = kind;
        this.line = line;
        this.column = column;
    }

    /** The user asked for something that cannot be done, or gave content that cannot be used. */
    public static CannotContinue usage(String message) {
        return new CannotContinue(Kind.USAGE, message, null, 0, 0);
    }

    /** A file cannot be read or written. */
    public static CannotContinue file(String message) {
        return new CannotContinue(Kind.FILE, message, null, 0, 0);
    }

    /** A file cannot be read or written, with the cause for {@code --debug}. */
    public static CannotContinue file(String message, Throwable cause) {
        return new CannotContinue(Kind.FILE, message, cause, 0, 0);
    }

    /** The same, about a place in a text file; both are counted from 1. */
    public CannotContinue at(int placeLine, int placeColumn) {
        return new CannotContinue(kind, String.valueOf(getMessage()), getCause(), placeLine, placeColumn);
    }

    public Kind kind() {
        return kind;
    }

    /** The line that it is about, counted from 1; 0 if it is about no line. */
    public int line() {
        return line;
    }

    /** The column in that line, counted from 1; 0 if it is about no line. */
    public int column() {
        return column;
    }
}
