package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.Paper;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Composer;
import io.zongshu.document.Draft;
import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Quantities;
import io.zongshu.language.Segmenter;
import io.zongshu.learn.Learn;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Templates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.Set;
import io.zongshu.document.Heading;
import io.zongshu.compose.HeadlineCheck;
import io.zongshu.compose.HeadingCoverage;
import io.zongshu.document.Document;
import io.zongshu.document.Source;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.PlainText;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Drafts briefs and prints what the four promises of the design would not allow. Arguments: {@code --own PATH} papers of
 * the office's bank, {@code --without REGEX} papers to leave out by title, {@code --seed N}, {@code --show} prints the
 * drafts, {@code --write DIR} writes each as NAME.docx and NAME.txt with its faults beside in NAME.faults.txt, then brief files; NAME.facts.json beside NAME.yaml or NAME.xlsx lists what the draft should say.
 */
public final class DraftEvaluation {
    private final Settings settings = Settings.builtIn();
    private final Segmenter segmenter = new HanlpSegmenter();
    private final Quantities quantities = Quantities.load(settings);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Map<String, Integer> totals = new TreeMap<>();
    private final Map<String, Integer> notes = new TreeMap<>();

    private DraftEvaluation() {}

    public static void main(String[] args) throws IOException {
        List<String> briefs = new ArrayList<>();
        Map<String, String> options = new TreeMap<>(Map.of("--own", "", "--without", "", "--seed", "0", "--show", "", "--write", ""));
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--show")) {
                options.put("--show", "yes");
            } else if (options.containsKey(args[i])) {
                options.put(args[i], args[++i]);
            } else {
                briefs.add(args[i]);
            }
        }
        new DraftEvaluation().run(options, briefs);
    }

    private void run(Map<String, String> options, List<String> briefs) throws IOException {
        Bank own = bank(options.getOrDefault("--own", ""), options.getOrDefault("--without", ""));
        Bank builtIn = BuiltInBank.load();
        out.println("own bank: " + own.papers().size() + " papers; built-in bank: " + builtIn.papers().size() + " papers");
        List<Paper> papers = new ArrayList<>(builtIn.papers());
        papers.addAll(own.papers());
        DraftCopies copies = new DraftCopies(papers);
        long seed = Long.parseLong(options.getOrDefault("--seed", "0"));
        for (String brief : briefs) {
            try {
                DraftCase draftCase = draft(Path.of(brief), own, builtIn, seed);
                if (!options.getOrDefault("--show", "").isEmpty()) {
                    show(draftCase);
                }
                List<DraftFault> faults = evaluate(draftCase, Path.of(brief), copies);
                if (!options.getOrDefault("--write", "").isEmpty()) {
                    write(draftCase, faults, Path.of(options.getOrDefault("--write", "")));
                }
            } catch (CannotContinue e) {
                out.println("== " + brief + ": NO DRAFT: " + e.getMessage());
                totals.merge("no draft", 1, Integer::sum);
            }
        }
        int all = totals.values().stream().mapToInt(n -> n).sum();
        out.println("TOTAL " + briefs.size() + " briefs, " + all + " faults " + totals + " " + notes);
    }

    private Bank bank(String path, String without) {
        if (path.isEmpty()) {
            return Bank.EMPTY;
        }
        Pattern left = Pattern.compile(without.isEmpty() ? "(?!)" : without);
        List<Paper> papers = Papers.read(Path.of(path)).stream()
                .filter(paper -> !left.matcher(paper.title()).find())
                .toList();
        return Learn.mine(papers, Learn.Options.standard(settings));
    }

    private DraftCase draft(Path file, Bank own, Bank builtIn, long seed) {
        Brief brief = BriefReader.read(List.of(file), settings).brief();
        PaperTemplate template = Templates.load(settings).named(brief.template().text());
        Draft draft =
                new Composer(settings, segmenter).draft(brief, template, own, builtIn, new ComposeOptions(seed));
        Draft again = new Composer(settings, segmenter).draft(brief, template, own, builtIn, new ComposeOptions(seed));
        if (!draft.equals(again)) {
            out.println("NOT DETERMINISTIC: " + file);
        }
        return new DraftCase(file.getParent() == null ? file.toString() : shortName(file), brief, template, own, builtIn, draft);
    }

    private static String shortName(Path file) {
        int names = file.getNameCount();
        return file.subpath(Math.max(0, names - 2), names).toString();
    }

    private List<DraftFault> evaluate(DraftCase draftCase, Path file, DraftCopies copies) throws IOException {
        List<DraftFault> faults = new ArrayList<>();
        List<String> shares = new ArrayList<>();
        DraftFacts facts = new DraftFacts(quantities);
        String base = String.valueOf(file.getFileName()).replaceFirst("\\.[^.]+$", "");
        Path annotations = file.resolveSibling(base + ".facts.json");
        if (Files.isRegularFile(annotations)) {
            facts.annotated(draftCase, annotations, faults).forEach(s -> shares.add(s.text()));
        }
        shares.add(facts.rows(draftCase, faults).text());
        faults.addAll(new DraftInventions(settings, segmenter).find(draftCase));
        faults.addAll(new DraftAttachments(quantities).find(draftCase));
        faults.addAll(DraftRepetition.find(draftCase));
        faults.addAll(copies.find(draftCase));
        faults.addAll(DraftSources.find(draftCase));
        headings(draftCase, faults);
        print(draftCase, shares, faults);
        return faults;
    }

    /** The draft as it goes to the office, and beside it what the checks found. */
    private void write(DraftCase draftCase, List<DraftFault> faults, Path folder) throws IOException {
        Files.createDirectories(folder);
        String name = draftCase.name().replace('/', '-').replaceFirst("\\.[^.]+$", "");
        Document document = draftCase.draft().document();
        LayoutProfile profile = LayoutProfile.load(settings);
        Files.write(folder.resolve(name + ".docx"), DocxExporter.toBytes(document, profile, ExportOptions.of(profile)));
        Files.writeString(folder.resolve(name + ".txt"), PlainText.of(document), StandardCharsets.UTF_8);
        String found = faults.stream().map(f -> "[" + f.check() + "] " + f.what() + "\n    " + f.sentence()).collect(Collectors.joining("\n"));
        Files.writeString(folder.resolve(name + ".faults.txt"), found + "\n", StandardCharsets.UTF_8);
    }

    /** The workbench's own check of the title and of each row of composed sibling headings. */
    private void headings(DraftCase draftCase, List<DraftFault> faults) {
        HeadlineCheck check = new HeadlineCheck(segmenter);
        Set<String> themes = draftCase.brief().facts().stream().map(f -> f.theme().text()).collect(Collectors.toSet());
        for (int level = 1; level <= 2; level++) {
            int of = level;
            List<String> siblings = draftCase.draft().document().headings().stream()
                    .filter(h -> h.level() == of && h.text().contains("，"))
                    .map(Heading::text)
                    .toList();
            check.siblings(siblings, themes).forEach(p -> faults.add(new DraftFault("headings", p, "", siblings)));
        }
        HeadingCoverage coverage = new HeadingCoverage(settings);
        Sourced heading = Sourced.EMPTY;
        Set<String> told = new TreeSet<>();
        List<String> headings = draftCase.draft().document().headings().stream().map(Heading::printed).toList();
        Map<String, String> themeOf = new TreeMap<>();
        draftCase.brief().facts().forEach(fact -> fact.cells().forEach(cell -> themeOf.put(cell.address(), fact.theme().text())));
        List<Sourced> paragraphs = new ArrayList<>(draftCase.draft().paragraphs());
        paragraphs.add(Sourced.EMPTY);
        for (Sourced paragraph : paragraphs) {
            if (paragraph.isEmpty() || headings.contains(paragraph.text())) {
                Sourced over = heading;
                if (over.text().contains("，")) {
                    coverage.uncovered(over, told).forEach(t -> faults.add(new DraftFault("heading silent", t, over.text(), List.of())));
                }
                heading = paragraph;
                told.clear();
            } else if (paragraph.text().length() > 0) {
                // A theme's name alone (in the closing) tells nothing of it.
                paragraph.sources().stream().filter(s -> s.kind() == Source.Kind.BRIEF && !s.address().endsWith(" 主题")).map(s -> themeOf.get(s.address()))
                        .filter(Objects::nonNull).forEach(told::add);
            }
        }
        String title = draftCase.draft().document().title();
        check.pair(title).forEach(p -> faults.add(new DraftFault("title", p, title, List.of())));
    }

    private void print(DraftCase draftCase, List<String> shares, List<DraftFault> faults) {
        Draft draft = draftCase.draft();
        out.println("\n== " + draftCase.name());
        draft.openPoints().forEach(p -> out.println("  open: " + p.text()));
        draft.unusedFacts().forEach(u -> out.println("  unused: " + u.address() + ": " + u.text()));
        Map<String, Integer> counts = new TreeMap<>();
        for (DraftFault fault : faults) {
            counts.merge(fault.check(), 1, Integer::sum);
            (fault.isNote() ? notes : totals).merge(fault.check(), 1, Integer::sum);
            out.println("  [" + fault.check() + "] " + fault.what());
            if (!fault.sentence().isEmpty()) {
                out.println("      " + fault.sentence());
            }
            fault.rows().forEach(row -> out.println("        < " + row));
        }
        long sections = draft.document().headings().stream().filter(h -> h.level() == 1).count();
        out.println((faults.stream().allMatch(DraftFault::isNote) ? "OK " : "BAD ") + draftCase.name() + ": " + draft.characters() + " characters, "
                + sections + " sections; " + String.join(", ", shares) + " (said+declared/all); " + counts);
    }

    private void show(DraftCase draftCase) {
        out.println("\n---- " + draftCase.name());
        draftCase.draft().paragraphs().stream().map(Sourced::text).forEach(out::println);
    }
}
