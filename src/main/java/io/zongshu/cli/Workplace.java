package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.EditedBank;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the user works: the bank and the settings beside it.
 *
 * @param givenBank --bank, if given
 * @param givenSettings --settings, if given
 */
record Workplace(@Nullable Path givenBank, @Nullable Path givenSettings) {
    private static final Path BANK = Path.of("zongshu.bank");
    private static final String SETTINGS = "设置";

    /** The bank's file, whether it exists or not. */
    Path bankFile() {
        return givenBank == null ? BANK : givenBank;
    }

    /** The settings folder, whether it exists or not. */
    Path settingsFolder() {
        return givenSettings == null ? bankFile().toAbsolutePath().resolveSibling(SETTINGS) : givenSettings;
    }

    /**
     * The built-in data with the user's on top.
     *
     * @throws CannotContinue if a folder was given that does not exist
     */
    Settings settings() {
        Path folder = settingsFolder();
        if (Files.isDirectory(folder)) {
            return Settings.in(folder);
        }
        if (givenSettings != null) {
            throw CliMessages.noSettings(folder);
        }
        return Settings.builtIn();
    }

    /** Whether the office has a bank of its own. */
    boolean hasBank() {
        return givenBank != null || Files.exists(BANK);
    }

    /**
     * The office's own bank, empty if there is none and none was asked for.
     *
     * @throws CannotContinue if the bank that was asked for is absent, or the one found is damaged
     */
    Bank ownBank() {
        return hasBank() ? BankFile.read(bankFile()) : Bank.EMPTY;
    }

    /** What evidence is shown from: the office's own bank, or the built-in one where there is no other. */
    Bank evidence() {
        return hasBank() ? EditedBank.of(ownBank()) : BuiltInBank.load();
    }
}
