package io.zongshu.cli;

import io.zongshu.learn.Learn;
import io.zongshu.structure.PaperReader;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Reads past papers into the bank. */
@Command(
        name = "learn",
        customSynopsis = "zongshu learn 文件或文件夹… [--bank 词句库]",
        description = "学习往年材料，把四字格、句式、排比标题和结构骨架收进词句库。文件夹连同子文件夹一起读；再学一次同一个文件夹，词句库里就是它现在的样子：新增的补上，改过的换掉，删去的移除；从别处学来的不动。")
final class LearnCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "1..*", paramLabel = "文件或文件夹", description = "往年材料：.txt、.md、.docx、.pdf、.html 文件，或装着它们的文件夹、.zip 压缩包")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Option(names = "--no-progress", description = "不显示进度条")
    private boolean quiet;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    @Option(names = "--include-drafts", description = "本程序起草的初稿也学（平常略过，免得拿自己写的当范文）；已经改定印发的可以这样学")
    private boolean drafts;

    @Override
    public Integer call() {
        Console console = program.console();
        Workplace place = program.workplace(bank);
        Progress progress = new Progress(console, !quiet);
        PaperIntake intake = new PaperIntake(
                place.settings(), new PaperReader(
                        Structure.load(place.settings()).withoutGroups(), place.settings(), allowClassified), drafts, program::survived);
        LearnJob.Result result =
                new LearnJob(place.bankFile(), Learn.Options.standard(place.settings()), intake).run(paths, progress);
        if (program.json()) {
            console.print(Json.text(result.summary()));
        } else {
            IntakeMessages.learned(result.summary()).forEach(console::print);
        }
        IntakeMessages.skipped(result.summary().skipped()).forEach(console::tell);
        result.summary().failures().forEach(f -> console.tell(IntakeMessages.notRead(f.file(), f.reason())));
        return result.exitCode();
    }
}
