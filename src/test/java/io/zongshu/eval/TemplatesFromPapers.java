package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Composer;
import io.zongshu.compose.NewTemplate;
import io.zongshu.document.Draft;
import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.structure.Article;
import io.zongshu.structure.PaperReader;
import io.zongshu.structure.TreeView;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateCheck;
import io.zongshu.template.TemplateFiles;
import io.zongshu.template.TemplateProblem;
import io.zongshu.template.Templates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a template from each paper of some files or folders, checks it, drafts its example, and looks for runs of the paper
 * in it. Arguments: {@code --show} prints the templates and their drafts, then files or folders.
 */
public final class TemplatesFromPapers {
    /** Runs of so many Han characters that are the paper's and nobody else's would be copied. */
    private static final int RUN = 10;

    private final Settings settings = Settings.builtIn();
    private final List<PaperTemplate> builtIn = Templates.load(settings).all();
    private final Composer composer = new Composer(settings, new HanlpSegmenter());
    private final Bank bank = BuiltInBank.load();
    private final String stock = stock();

    TemplatesFromPapers() {}

    /**
     * What a paper's template came to.
     *
     * @param copied runs of the paper that are in the template and not in the program's own texts
     */
    record Outcome(NewTemplate made, List<TemplateProblem> problems, Draft draft, List<String> copied) {
        boolean isGood() {
            return problems.isEmpty() && draft.openPoints().isEmpty() && draft.unusedFacts().isEmpty() && copied.isEmpty();
        }
    }

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TemplatesFromPapers program = new TemplatesFromPapers();
        boolean show = args.length > 0 && args[0].equals("--show");
        int papers = 0;
        int good = 0;
        for (String arg : List.of(args).subList(show ? 1 : 0, args.length)) {
            for (Path file : files(Path.of(arg))) {
                List<Article> articles;
                try {
                    articles = new PaperReader(program.settings, true).papers(file);
                } catch (CannotContinue e) {
                    out.println("UNREAD " + file + ": " + e.getMessage());
                    continue;
                }
                for (Article article : articles) {
                    papers++;
                    Outcome outcome = program.of(article);
                    good += outcome.isGood() ? 1 : 0;
                    out.println((outcome.isGood() ? "OK  " : "BAD ") + file.getFileName() + " " + article.document().title() + ": "
                            + outcome.made().genre() + " " + outcome.made().sections());
                    outcome.problems().forEach(p -> out.println("    " + p.file() + ":" + p.line() + " " + p.message()));
                    outcome.draft().openPoints().forEach(p -> out.println("    open " + p.text()));
                    outcome.draft().unusedFacts().forEach(f -> out.println("    unused " + f.text()));
                    outcome.copied().forEach(run -> out.println("    copied " + run));
                    if (show) {
                        TreeView.of(article).forEach(out::println);
                        out.println(outcome.made().wording() + "\n" + outcome.made().declaration());
                        outcome.draft().paragraphs().stream().map(Sourced::text).forEach(out::println);
                    }
                }
            }
        }
        out.println("TOTAL " + papers + " papers, " + good + " without a fault");
    }

    private static List<Path> files(Path place) throws IOException {
        try (Stream<Path> all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).filter(p -> !p.endsWith("README.md")).sorted().toList();
        }
    }

    /** The template of a paper, tried. */
    Outcome of(Article article) throws IOException {
        String genre = builtIn.stream()
                .map(PaperTemplate::genre)
                .filter(g -> g.equals(article.metadata().genre()))
                .findFirst()
                .orElse("部门年度工作总结");
        NewTemplate made = NewTemplate.of("新模板", article, genre, builtIn, settings);
        Path folder = Files.createTempDirectory("zongshu-template");
        Files.writeString(folder.resolve(TemplateFiles.WORDING), made.wording());
        Files.writeString(folder.resolve(TemplateFiles.DECLARATION), made.declaration());
        Path example = Files.writeString(folder.resolve(TemplateFiles.EXAMPLE), made.example());
        List<TemplateProblem> problems = TemplateCheck.of(TemplateFiles.read(folder), settings);
        PaperTemplate template = Templates.fromFolder(folder);
        Brief brief = BriefReader.read(List.of(example), settings, template.fields().keySet()).brief();
        Draft draft = composer.draft(brief, template, Bank.EMPTY, bank, ComposeOptions.DEFAULT);
        return new Outcome(made, problems, draft, copied(article, made));
    }

    private List<String> copied(Article article, NewTemplate made) {
        String paper = article.document().paragraphs().stream().map(p -> p.text()).collect(Collectors.joining("\n"));
        TreeSet<String> runs = new TreeSet<>();
        Pattern han = Pattern.compile("\\p{IsHan}{" + RUN + "}");
        for (String text : List.of(made.wording(), made.declaration(), made.example())) {
            for (int i = 0; i + RUN <= text.length(); i++) {
                String run = text.substring(i, i + RUN);
                if (han.matcher(run).matches() && paper.contains(run) && !stock.contains(run)) {
                    runs.add(run);
                }
            }
        }
        return List.copyOf(runs);
    }

    /** The program's own sentences, which any paper may have too. */
    private String stock() {
        List<String> texts = new ArrayList<>();
        for (PaperTemplate template : builtIn) {
            texts.add(Templates.resource(template.name() + "/template.vm"));
            texts.add(Templates.resource(template.name() + "/example.yaml"));
        }
        settings.data("template-new").entries().values().forEach(node -> texts.add(node.text()));
        settings.data("template-new").get("示例素材").items().forEach(f -> f.entries().values().forEach(v -> texts.add(v.text())));
        settings.data("template-new").entries().values().forEach(n -> n.entries().values().forEach(v -> texts.add(v.text())));
        return String.join("\n", texts);
    }
}
