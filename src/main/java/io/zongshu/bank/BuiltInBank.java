package io.zongshu.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The bank that ships with the program, learned from its own sample papers when it was built. */
public final class BuiltInBank {
    private static final String RESOURCE = "/io/zongshu/bank/builtin.bank";

    private BuiltInBank() {}

    /** Reads it; empty if the program was built without one. */
    public static Bank load() {
        try (InputStream in = BuiltInBank.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Bank.EMPTY : BankFile.read(in, Path.of("内置词句库"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
