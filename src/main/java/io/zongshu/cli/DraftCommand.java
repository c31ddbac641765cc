package io.zongshu.cli;

import io.zongshu.brief.Brief;
import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Decisions;
import io.zongshu.compose.SectionShare;
import io.zongshu.document.Document;
import io.zongshu.document.Draft;
import io.zongshu.document.Table;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.FigureTable;
import io.zongshu.export.LayoutProfile;
import io.zongshu.language.Quantities;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** This year's facts to a draft. */
@Command(
        addMethodSubcommands = false,
        name = "draft",
        customSynopsis = "zongshu draft 素材表… [-t 模板] [-o 初稿.docx]",
        description = "把今年的素材写成初稿。事实只来自素材表，缺的内容写成【待补：…】，对不上的数写成【待核：…】；写完列出待补之处和没有用上的素材。")
final class DraftCommand implements Callable<Integer> {
    /** The names that {@link PlainDraft} reads too. */
    static final String OUTPUT_LETTER = "-o";
    static final String OUTPUT = "--output";

    /** No paper of this kind is shorter. */
    private static final int FEWEST = 300;

    @ParentCommand
    private Zongshu program;

    @Mixin
    private BriefOptions input = new BriefOptions();

    @Option(
            names = {OUTPUT_LETTER, OUTPUT},
            paramLabel = "文件",
            description = "初稿存到哪里，按后缀决定格式：.docx、.txt、.md、.html；不写时存为当前文件夹里的 初稿.docx")
    private @Nullable Path output;

    @Option(names = "--seed", paramLabel = "数字", description = "换一个数字，换一种写法；同一个数字每次写法相同（不写为 0，即最好的一种）")
    private long seed;

    @Option(names = "--outline", paramLabel = "提纲.yaml", description = "照这份提纲写（用 zongshu outline 生成，可以改）")
    private @Nullable Path outline;

    @Option(
            names = "--chars",
            paramLabel = "字数",
            description = "写多长（不算空格，算标题），上下不超过百分之八；装不下时先略去次要的素材并列出来，素材不够时不凑字数")
    private int chars;

    @Option(names = "--strict", description = "有待补、待核之处时，以返回码 1 结束")
    private boolean strict;

    @Option(names = "--annotated", paramLabel = "文件", description = "另存一份带批注的 Word 稿（.docx）：每句话的来源、每处待补，都写成批注")
    private @Nullable Path annotated;

    @Option(names = "--figures", description = "把素材表里的数据列成一张表，作为附件排在文后")
    private boolean figures;

    @Mixin
    private LayoutOptions layout = new LayoutOptions();

    @Option(names = "--evidence", paramLabel = "文件", description = "另存一份来源表（.xlsx）：每句话出自素材表、模板、词句库的哪一处")
    private @Nullable Path evidence;

    @Option(names = "--save", paramLabel = "文件", description = "另存带全部来源的初稿数据（.draft.json），给 explain 等命令用")
    private @Nullable Path save;

    /** A draft with nothing asked for but these. */
    static DraftCommand plain(Zongshu program, BriefOptions input, @Nullable Path output) {
        DraftCommand command = new DraftCommand();
        command.program = program;
        command.input = input;
        command.output = output;
        return command;
    }

    @Override
    public Integer call() {
        Console console = program.console();
        Workplace place = program.workplace(input.bank());
        DraftFiles files = DraftFiles.plan(output, annotated, evidence, save, input.files(place));
        Supplier<LayoutProfile> asked = SecondThread.once(() -> layout.profile(place.settings()));
        boolean word = files.format() == PaperFormat.DOCX;
        Drafting drafting = input.read(place, program.second(), word ? () -> DocxExporter.rehearse(asked.get()) : () -> {});
        LayoutProfile profile = asked.get();
        drafting.notes().forEach(console::tell);
        Decisions decided = outline == null ? Decisions.NONE : OutlineFiles.read(outline);
        ComposeOptions options = new ComposeOptions(seed == 0 ? decided.seed() : seed, drafting.like(), decided, wished());
        Draft draft = drafting.composer().draft(
                drafting.brief(), drafting.template(), drafting.own(), drafting.builtIn(), options);
        files.write(draft, drafting.brief(), profile, paper(draft, drafting.brief(), place));
        List<String> report = new ArrayList<>(DraftMessages.drafted(files.paper(), draft, drafting.possible()));
        if (chars > 0 && draft.characters() < chars * (1 - ComposeOptions.TOLERANCE)) {
            report.add(DraftMessages.factsRunOut(draft.characters(), chars));
        }
        if (files.format() == PaperFormat.TXT) {
            console.tell(DraftMessages.noMarkInText());
        }
        List<SectionShare> shares = drafting.composer().shares(
                drafting.brief(), drafting.template(), drafting.own(), drafting.builtIn(), options, draft);
        if (!shares.isEmpty()) {
            report.addAll(DraftMessages.shares(shares));
        }
        if (annotated != null) {
            report.add(DraftMessages.annotatedWritten(annotated));
        }
        if (evidence != null) {
            report.add(DraftMessages.evidenceWritten(evidence));
        }
        if (save != null) {
            report.add(DraftMessages.dataWritten(save));
        }
        if (program.json()) {
            console.print(Json.text(DraftView.of(files.paper().toString(), draft, drafting.possible())));
        } else {
            report.forEach(console::print);
        }
        return strict && !draft.openPoints().isEmpty() ? 1 : 0;
    }

    private int wished() {
        if (chars < 0 || chars > 0 && chars < FEWEST) {
            throw DraftMessages.tooFewCharacters(FEWEST);
        }
        return chars;
    }

    /** What is printed: the draft, with its table of figures if one was asked for. */
    private Document paper(Draft draft, Brief brief, Workplace place) {
        Optional<Table> table = figures
                ? FigureTable.of(brief.facts(), Quantities.load(place.settings()))
                : Optional.empty();
        return table.map(t -> FigureTable.attach(draft.document(), t)).orElse(draft.document());
    }
}
