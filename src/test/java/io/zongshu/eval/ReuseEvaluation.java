package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.check.Checker;
import io.zongshu.check.Finding;
import io.zongshu.check.Materials;
import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Composer;
import io.zongshu.document.Draft;
import io.zongshu.document.PrintedText;
import io.zongshu.files.Settings;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.learn.Learn;
import io.zongshu.template.Templates;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Measures the search for copied text. Arguments: papers (files and folders), {@code --}, brief files. Twenty times 60
 * characters of one paper (-Dlength) are put into another text, for each seed (-Dseeds=3, or 1-5): each must be reported
 * with file and paragraph. Twenty drafts of the briefs, made with the formulas and frames of a bank of these papers, must pass.
 */
public final class ReuseEvaluation {
    private static final int TIMES = 20;
    private static final int PIECE = 8;
    private static final String BEFORE = "云川市乡村建设服务中心2025年工作总结\n　　2025年，全市整修便民桥37座，新添候车亭112个，村口的路灯全部换成了感应灯。\n　　在桐岭片区，";
    private static final String BEHIND = "，当地群众看在眼里。\n　　下一步，将再整修便民桥19座，给每一座桥立上名牌。";

    private final Settings settings = Settings.builtIn();
    private final Checker checker = Checker.load(settings);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final int length = Integer.getInteger("length", 60);

    private ReuseEvaluation() {}

    public static void main(String[] args) {
        List<String> all = List.of(args);
        int cut = all.indexOf("--");
        List<Paper> papers = new ArrayList<>();
        all.subList(0, cut < 0 ? all.size() : cut).forEach(path -> papers.addAll(Papers.read(Path.of(path))));
        ReuseEvaluation evaluation = new ReuseEvaluation();
        Bank bank = Learn.mine(papers, Learn.Options.standard(evaluation.settings));
        String[] seeds = System.getProperty("seeds", "3").split("-");
        for (long seed = Long.parseLong(seeds[0]); seed <= Long.parseLong(seeds[seeds.length - 1]); seed++) {
            evaluation.copies(bank, seed);
        }
        evaluation.drafts(bank, cut < 0 ? List.of() : all.subList(cut + 1, all.size()));
    }

    private List<Finding> findings(MarkedPaper paper, Bank bank) {
        return checker.check(paper.article(), new Materials("", Optional.empty(), Optional.of(bank), Optional.empty(), Optional.empty()))
                .findings().stream().filter(f -> f.rule().startsWith("查重-")).toList();
    }

    private void copies(Bank bank, long seed) {
        Random random = new Random(seed);
        int found = 0;
        int placed = 0;
        int exact = 0;
        for (int i = 0; i < TIMES; i++) {
            Copy copy = copy(bank, random);
            MarkedPaper paper = MarkedPaper.of(BEFORE + "⟦" + copy.text + "⟧" + BEHIND);
            MarkedPaper.Place place = paper.places().get(0);
            List<Finding> own = findings(paper, bank).stream()
                    .filter(f -> f.rule().equals("查重-雷同") && f.paragraph() == place.paragraph() && f.start() < place.end() && f.end() > place.start())
                    .toList();
            boolean address = own.stream().anyMatch(f -> f.message().contains("“" + copy.file + "”第" + copy.paragraph + "段"));
            found += own.isEmpty() ? 0 : 1;
            placed += address ? 1 : 0;
            exact += own.stream().anyMatch(f -> CheckCase.marks(f, place)) ? 1 : 0;
            if (!address) {
                out.println((own.isEmpty() ? "MISSED " : "ELSEWHERE ") + copy + own.stream().map(Finding::message).toList());
            }
        }
        out.println("seed " + seed + ": copies of " + length + " characters: " + TIMES + ", found " + found + ", with their place " + placed + ", exact range " + exact);
    }

    /** A stretch of a paper. */
    private record Copy(String file, int paragraph, String text) {}

    /** A stretch that one paper owns: hardly any of its pieces stand in another one. */
    private Copy copy(Bank bank, Random random) {
        while (true) {
            Paper paper = bank.papers().get(random.nextInt(bank.papers().size()));
            int number = random.nextInt(paper.paragraphs().size());
            PaperParagraph paragraph = paper.paragraphs().get(number);
            boolean body = paragraph.role().equals("body") && paragraph.text().length() > length + 2
                    && !bank.nearDuplicates().containsKey(paper.id()) && !bank.nearDuplicates().containsValue(paper.id());
            if (!body) {
                continue;
            }
            int start = random.nextInt(paragraph.text().length() - length);
            String text = paragraph.text().substring(start, start + length);
            boolean whole = Character.UnicodeScript.of(text.charAt(0)) == Character.UnicodeScript.HAN
                    && Character.UnicodeScript.of(text.charAt(length - 1)) == Character.UnicodeScript.HAN
                    && text.chars().noneMatch(c -> c == '\t');
            if (whole && owned(bank, paper, text)) {
                return new Copy(paper.file(), number + 1, text);
            }
        }
    }

    private static boolean owned(Bank bank, Paper own, String text) {
        int shared = 0;
        int all = 0;
        for (int i = 0; i + PIECE <= text.length(); i += 2) {
            String piece = text.substring(i, i + PIECE);
            all++;
            shared += bank.papers().stream().anyMatch(p -> p != own && p.paragraphs().stream().anyMatch(q -> q.text().contains(piece))) ? 1 : 0;
        }
        return shared * 5 <= all;
    }

    private void drafts(Bank bank, List<String> briefs) {
        int passed = 0;
        int made = 0;
        for (int i = 0; i < TIMES && !briefs.isEmpty(); i++) {
            Path file = Path.of(briefs.get(i % briefs.size()));
            Brief brief = BriefReader.read(List.of(file), settings).brief();
            Draft draft = new Composer(settings, new HanlpSegmenter()).draft(brief,
                    Templates.load(settings).named(brief.template().text()), bank, BuiltInBank.load(), new ComposeOptions(i / briefs.size()));
            MarkedPaper paper = MarkedPaper.of(String.join("\n", CleanLines.lines(draft.document())));
            List<Finding> own = findings(paper, bank);
            List<String> printed = PrintedText.of(paper.article().document());
            own.forEach(f -> out.println("ALARM " + file.getFileName() + " " + f.rule() + " " + printed.get(f.paragraph() - 1).substring(f.start(), f.end())
                    + " " + f.message()));
            made++;
            passed += own.isEmpty() ? 1 : 0;
        }
        out.println("drafts: " + made + ", pass " + passed);
    }
}
