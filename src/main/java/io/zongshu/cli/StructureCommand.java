package io.zongshu.cli;

import io.zongshu.bank.Paper;
import io.zongshu.bank.Skeleton;
import io.zongshu.language.Themes;
import io.zongshu.report.PaperAlignment;
import io.zongshu.structure.PaperReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** How papers are built. */
@Command(
        name = "structure",
        customSynopsis = "zongshu structure [文件…] [--bank 词句库]",
        description = "看一篇文章的结构；给两个文件时左右对照；不给文件时，看词句库学到的各文种骨架。")
final class StructureCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(arity = "0..*", paramLabel = "文件", description = "要看的文章：.txt、.md、.docx、.pdf、.html，或装着它们的 .zip")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    @Override
    public Integer call() {
        Workplace place = program.workplace(bank);
        return files.isEmpty() ? skeletons(place) : papers(place);
    }

    private int papers(Workplace place) {
        Console console = program.console();
        PapersRead read = PapersRead.of(files, new PaperReader(place.settings(), allowClassified));
        Themes themes = Themes.load(place.settings());
        List<Paper> pair = files.size() == 2 ? read.pair(themes) : List.of();
        if (!pair.isEmpty()) {
            PaperAlignment papers = PaperAlignment.of(pair.get(0), pair.get(1), themes);
            if (program.json()) {
                console.print(Json.text(papers));
            } else {
                AlignmentText.lines(papers).forEach(console::print);
            }
        } else if (program.json() && !read.papers().isEmpty()) {
            console.print(Json.text(files.size() == 1 && read.papers().size() == 1 ? read.views().get(0) : read.views()));
        } else {
            read.lines().forEach(console::print);
        }
        read.failures().forEach(console::tell);
        return read.papers().isEmpty() ? 3 : 0;
    }

    private int skeletons(Workplace place) {
        List<Skeleton> skeletons = place.evidence().skeletons();
        if (program.json()) {
            program.console().print(Json.text(skeletons));
        } else {
            SkeletonText.lines(skeletons).forEach(program.console()::print);
            program.console().tell(PhraseMessages.from(place.hasBank() ? place.bankFile().toString() : CliMessages.BUILT_IN));
        }
        return 0;
    }
}
