package io.zongshu.cli;

import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Composer;
import io.zongshu.compose.Decisions;
import io.zongshu.compose.OutlineView;
import io.zongshu.compose.OutlineWriter;
import io.zongshu.export.InputFiles;
import io.zongshu.files.AtomicFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** What a draft is going to be. */
@Command(
        name = "outline",
        customSynopsis = "zongshu outline 素材表… [-t 模板] [-o 提纲.yaml]",
        description = "先看提纲：标题和各部分标题的备选（附得分和理由），每一部分用哪些素材；存下来改好，draft --outline 照着写。")
final class OutlineCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Mixin
    private BriefOptions input = new BriefOptions();

    @Option(names = {"-o", "--output"}, paramLabel = "提纲.yaml", description = "存到哪里；不写时只显示")
    private @Nullable Path output;

    @Option(names = "--seed", paramLabel = "数字", description = "换一个数字，换一批备选（不写为 0）")
    private long seed;

    @Option(names = "--outline", paramLabel = "提纲.yaml", description = "已有的提纲：锁定的部分不动，其余重新拟")
    private @Nullable Path earlier;

    @Override
    public Integer call() {
        Console console = program.console();
        Workplace place = program.workplace(input.bank());
        if (output != null) {
            check(output, place);
        }
        Drafting drafting = input.read(place, program.second(), () -> {});
        drafting.notes().forEach(console::tell);
        Decisions kept = earlier == null ? Decisions.NONE : OutlineFiles.read(earlier).lockedOnly(seed);
        Composer.Composed composed = drafting.composer().compose(
                drafting.brief(), drafting.template(), drafting.own(), drafting.builtIn(), new ComposeOptions(seed, drafting.like(), kept, 0));
        OutlineView outline = composed.view();
        if (output != null) {
            byte[] yaml = OutlineWriter.yaml(composed, drafting.template().chineseName()).getBytes(StandardCharsets.UTF_8);
            AtomicFile.write(output, out -> out.write(yaml));
            console.tell(CliMessages.written(output.toString()));
        }
        if (program.json()) {
            console.print(Json.text(outline));
        } else if (output == null) {
            OutlineText.lines(outline).forEach(console::print);
        }
        return 0;
    }

    private void check(Path target, Workplace place) {
        String name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            throw DraftMessages.outlineSuffix(target);
        }
        InputFiles.protect(target, input.files(place));
    }
}
