package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankWork;
import io.zongshu.bank.LearnedFile;
import io.zongshu.bank.PaperStage;
import io.zongshu.learn.Learn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Parameters;

/** Papers out of a bank. */
@Command(
        name = "remove",
        customSynopsis = "zongshu bank remove 文件或文件夹… [--bank 词句库]",
        description = "从词句库里移除某个文件或文件夹学来的文章，不留痕迹。磁盘上的文件不动。")
final class BankRemoveCommand implements Callable<Integer> {
    @ParentCommand
    private BankCommand parent;

    @Parameters(arity = "1..*", paramLabel = "文件或文件夹", description = "学习时给出的文件或文件夹；可以已经不在磁盘上")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    /** What was removed; component names are JSON keys. */
    record Removed(String bank, int removedPapers, int papers) {}

    @Override
    public Integer call() {
        Zongshu program = parent.program();
        Workplace place = program.workplace(bank);
        Bank before = io.zongshu.bank.BankFile.read(place.bankFile());
        List<LearnedFile> kept = before.files().stream().filter(f -> paths.stream().noneMatch(p -> isUnder(f, p))).toList();
        if (kept.size() == before.files().size()) {
            throw BankEditMessages.notInBank(paths);
        }
        Bank after;
        try (BankWork work = BankWork.of(place.bankFile())) {
            after = new BankUpdate(place.bankFile(), Learn.Options.standard(place.settings()))
                    .to(kept, new PaperStage(work.folder()), work, () -> {});
        }
        int removed = before.papers().size() - after.papers().size();
        if (program.json()) {
            program.console().print(Json.text(new Removed(place.bankFile().toString(), removed, after.papers().size())));
        } else {
            program.console().print(BankEditMessages.removed(removed, after.papers().size()));
        }
        return 0;
    }

    private static boolean isUnder(LearnedFile file, Path path) {
        return Path.of(file.location()).startsWith(FolderIntake.location(path))
                || file.papers().stream().anyMatch(p -> p.name().equals(path.toString()));
    }
}
