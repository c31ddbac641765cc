package io.zongshu.cli;

import io.zongshu.compose.NewTemplate;
import io.zongshu.document.Document;
import io.zongshu.files.Settings;
import io.zongshu.structure.Article;
import io.zongshu.structure.Metadata;
import io.zongshu.structure.PaperReader;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** An office's own template from the build of a paper. */
@Command(
        name = "new",
        customSynopsis = "zongshu template new 名称 --from 文章.docx",
        description = "照一篇文章的骨架新建模板：节的顺序、标题样式、开头结尾的写法；不带走它的句子和数字。模板存在“设置/templates/名称”里，可以接着改。")
final class TemplateNewCommand implements Callable<Integer> {
    /** Less than this shows no build. */
    private static final int LEAST_CHARACTERS = 100;

    @ParentCommand
    private TemplateCommand parent;

    @Parameters(arity = "1", paramLabel = "名称", description = "新模板的名称，例如 季度小结；素材表的“模板”一栏填的就是它")
    private String name;

    @Option(names = "--from", required = true, paramLabel = "文章", description = "照哪一篇：.docx、.doc、.txt、.md、.pdf、.html")
    private Path from;

    @Option(names = "--genre", paramLabel = "文种", description = "文种没有认对时写明：年度综述、阶段综述、部门年度工作总结、工作汇报")
    private @Nullable String genre;

    @Option(names = {"-o", "--output"}, paramLabel = "文件夹", description = "存到哪个文件夹；不写时存为“设置/templates/名称”。已有的文件夹不会被覆盖")
    private @Nullable Path output;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    /** What was made; component names are JSON keys. */
    record Made(String template, String folder, String genre, boolean genreRecognised, List<String> sections, List<String> files, TemplateReport check) {}

    @Override
    public Integer call() {
        Zongshu program = parent.program();
        Workplace place = program.workplace(null);
        Settings settings = place.settings();
        List<PaperTemplate> builtIn = Templates.load(Settings.builtIn()).all();
        NewTemplateFolder folder = NewTemplateFolder.plan(name, output, place);
        List<Article> articles = new PaperReader(settings, allowClassified).papers(from);
        if (articles.size() != 1) {
            throw TemplateNewMessages.notOnePaper(from, articles.size());
        }
        Document paper = articles.get(0).document();
        int characters = paper.paragraphs().stream().mapToInt(p -> p.text().length()).sum();
        if (characters < LEAST_CHARACTERS) {
            throw TemplateNewMessages.tooShort(from, characters);
        }
        Optional<PaperTemplate> base = base(articles.get(0).metadata(), builtIn);
        NewTemplate made = NewTemplate.of(
                name, articles.get(0), base.map(PaperTemplate::genre).orElse(TemplateNewMessages.USUAL), builtIn, settings);
        folder.write(made);
        TemplateReport check = new TemplateTrial(settings).folder(folder.path());
        Made view = new Made(
                name, folder.path().toString(), made.genre(), base.isPresent(), made.sections(), folder.files(), check);
        if (program.json()) {
            program.console().print(Json.text(view));
        } else {
            TemplateNewMessages.made(view, from, output == null).forEach(program.console()::print);
            TemplateCheckText.lines(List.of(check)).forEach(program.console()::print);
        }
        return check.errors() > 0 ? 1 : 0;
    }

    /** The built-in template of the paper's genre, or of the one that was given. */
    private Optional<PaperTemplate> base(Metadata metadata, List<PaperTemplate> builtIn) {
        String asked = genre;
        if (asked == null) {
            return builtIn.stream().filter(t -> t.genre().equals(metadata.genre())).findFirst();
        }
        return Optional.of(builtIn.stream()
                .filter(t -> t.answersTo(asked) || t.genre().equals(asked))
                .findFirst()
                .orElseThrow(() -> TemplateNewMessages.noGenre(asked, builtIn.stream().map(PaperTemplate::genre).toList())));
    }
}
