package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.EditedBank;
import io.zongshu.brief.BriefReader;
import io.zongshu.brief.BriefReading;
import io.zongshu.compose.Composer;
import io.zongshu.compose.LastYear;
import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.structure.PaperReader;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Templates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What composing starts from, for the commands that compose. */
final class BriefOptions {
    /** The names that {@link PlainDraft} reads too. */
    static final String TEMPLATE_LETTER = "-t";
    static final String TEMPLATE = "--template";

    @Parameters(arity = "1..*", paramLabel = "素材表", description = "今年的素材：表格（.xlsx、.xls、.csv）、文字材料（.docx、.doc、.txt）、.yaml，或装着它们的文件夹")
    private List<Path> briefs = new ArrayList<>();

    @Option(names = {TEMPLATE_LETTER, TEMPLATE}, paramLabel = "模板", description = "模板的名称或文件夹；不写时用素材表里写的“模板”")
    private String template = "";

    @Option(names = "--like", paramLabel = "去年的文章", description = "照去年的文章安排：文种、各部分的顺序和篇幅、标题的样式；它的句子和数字一概不用")
    private @Nullable Path like;

    @Option(names = "--bank", paramLabel = "词句库", description = "词句库文件；不写时用当前文件夹里的 zongshu.bank，没有就只用内置词句库")
    private @Nullable Path bank;

    @Option(names = "--no-builtin", description = "不用内置词句库")
    private boolean noBuiltIn;

    @Option(names = "--allow-classified", description = "含密级标志的文件也读")
    private boolean allowClassified;

    /** Some briefs with one template, or "" for the one that they name. */
    static BriefOptions of(List<Path> briefs, String template) {
        BriefOptions options = new BriefOptions();
        options.briefs = briefs;
        options.template = template;
        return options;
    }

    @Nullable Path like() {
        return like;
    }

    @Nullable Path bank() {
        return bank;
    }

    /** What must not be written over. */
    List<Path> files(Workplace place) {
        List<Path> files = new ArrayList<>(briefs);
        files.add(place.bankFile());
        if (like != null) {
            files.add(like);
        }
        return files;
    }

    /**
     * Reads it all.
     *
     * @param second makes meanwhile what composing needs whatever the brief says
     * @param then what second does once it has all that
     * @throws io.zongshu.files.CannotContinue if a brief, the bank or the template cannot be used
     */
    Drafting read(Workplace place, SecondThread second, Runnable then) {
        Settings settings = place.settings();
        Supplier<Figures> figures = second.begin(() -> Figures.load(settings));
        Supplier<Composer> composer = second.begin(() -> new Composer(settings, new HanlpSegmenter()));
        Supplier<Bank> builtIn = noBuiltIn ? () -> Bank.EMPTY : second.begin(BuiltInBank::load);
        Templates templates = Templates.load(settings);
        Set<String> fields = new TreeSet<>();
        templates.all().forEach(t -> fields.addAll(t.settings().get("栏目").entries().keySet()));
        if (!template.isEmpty()) {
            // One that is named by its folder is not among the others.
            fields.addAll(templates.namedOrIn(template).fields().keySet());
        }
        // Most likely the one; if not, what rendering needs is loaded all the same.
        second.prepare(() -> templates.all().stream().filter(t -> t.answersTo(template)).findFirst().orElse(templates.all().get(0)).wording().prepare());
        // Reads the papers' texts, which no draft may copy from.
        second.begin(() -> builtIn.get().papers().stream().limit(1).flatMap(paper -> paper.paragraphs().stream()).findFirst());
        second.prepare(then);
        BriefReading reading = BriefReader.read(briefs, settings, fields, allowClassified, figures);
        List<String> notes = new ArrayList<>(reading.notes());
        Optional<LastYear> lastYear = like == null ? Optional.empty() : Optional.of(LikePaper.read(like, new PaperReader(settings, allowClassified), settings));
        PaperTemplate chosen = lastYear.flatMap(paper -> alike(paper, templates)).orElseGet(() -> asked(reading, templates));
        if (like != null && lastYear.isPresent()) {
            notes(like, lastYear.get(), chosen, notes);
        }
        Bank own = place.ownBank();
        return new Drafting(
                reading.brief(), lastYear, notes, reading.possible(), chosen, EditedBank.of(own),
                EditedBank.of(builtIn.get(), own.edits()),
                composer.get());
    }

    /** The template of last year's genre, unless another was asked for. */
    private Optional<PaperTemplate> alike(LastYear paper, Templates templates) {
        return templates.all().stream()
                .filter(t -> template.isEmpty() && !paper.genre().isEmpty() && t.genre().equals(paper.genre()))
                .min(Comparator.comparing(PaperTemplate::name));
    }

    private void notes(Path file, LastYear paper, PaperTemplate chosen, List<String> notes) {
        if (paper.sections().isEmpty()) {
            notes.add(DraftMessages.noSections(file));
        }
        if (template.isEmpty() && !chosen.genre().equals(paper.genre())) {
            notes.add(DraftMessages.noTemplateLike(file, paper.genre()));
        }
    }

    // Only the command line may name a folder: a brief comes from anybody.
    private PaperTemplate asked(BriefReading reading, Templates templates) {
        if (!template.isEmpty()) {
            return templates.namedOrIn(template);
        }
        String named = reading.brief().template().text();
        if (named.isEmpty()) {
            throw DraftMessages.noTemplate(
                    templates.all().stream().map(PaperTemplate::chineseName).distinct().toList());
        }
        return templates.named(named);
    }
}
