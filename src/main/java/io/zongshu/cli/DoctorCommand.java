package io.zongshu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What is installed and what was found. */
@Command(
        name = "doctor",
        customSynopsis = "zongshu doctor [--bank 词句库]",
        description = "检查运行环境：Java、字体、词句库、模板、设置和版式。有问题时以返回码 1 结束。")
final class DoctorCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank")
    private @Nullable Path bank;

    @Override
    public Integer call() {
        List<Checkup.Item> items = new Checkup(program.workplace(bank)).items();
        if (program.json()) {
            program.console().print(Json.text(items));
        } else {
            items.forEach(i -> program.console().print(CheckupMessages.checked(i)));
        }
        return items.stream().anyMatch(i -> i.state() == Checkup.State.ERROR) ? 1 : 0;
    }
}
