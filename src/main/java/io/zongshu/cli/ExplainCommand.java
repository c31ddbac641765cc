package io.zongshu.cli;

import io.zongshu.document.Draft;
import io.zongshu.export.DraftFile;
import io.zongshu.export.DraftQuery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Where the sentences of a saved draft come from. */
@Command(
        name = "explain",
        customSynopsis = "zongshu explain 初稿.draft.json [第3段 | 第3段第2句 | 标题 | 原话]",
        description = "说明初稿里一段话的来历：出自素材表的哪一格、模板的哪一行、词句库的哪一条，哪些是算出来的。不写问哪一段时，列出全部段落。")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Zongshu program;

    @Parameters(index = "0", paramLabel = "初稿.draft.json", description = "写初稿时用 --save 另存的文件")
    private Path file;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "哪一段",
            description = "第3段、第3段第2句、标题、某个标题的字或编号，或者正文里的几个字")
    private List<String> words = new ArrayList<>();

    @Override
    public Integer call() {
        Draft draft = DraftFile.read(file);
        String query = String.join(" ", words);
        if (query.isBlank()) {
            show(DraftOverview.of(file.toString(), draft), ExplainText.overview(file, draft));
        } else {
            DraftQuery.Found found = DraftQuery.find(draft, query);
            show(ExplainView.of(file.toString(), query, draft, found), ExplainText.lines(draft, found));
        }
        return 0;
    }

    private void show(Object view, List<String> lines) {
        if (program.json()) {
            program.console().print(Json.text(view));
        } else {
            lines.forEach(program.console()::print);
        }
    }
}
