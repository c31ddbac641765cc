package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.check.Checker;
import io.zongshu.check.Finding;
import io.zongshu.check.Materials;
import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Composer;
import io.zongshu.document.Draft;
import io.zongshu.document.PrintedText;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.template.Templates;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Drafts briefs and checks each draft against its own brief. Arguments: {@code clean|figures|leftovers}, the number of plants
 * (0 for clean), then brief files. clean prints every finding of the rules that need the brief or look at figures: each is a
 * fault of the check or of the composer. figures and leftovers plant one fault at a time, seeded (-Dseed=N), and print what is
 * missed.
 */
public final class DraftCheckEvaluation {
    private static final List<String> ERRORS = List.of("事实-数字不同", "事实-数字无据", "事实-单位改动", "事实-限定词改动");
    private final Settings settings = Settings.builtIn();
    private final Checker checker = Checker.load(settings);
    private final Bank builtIn = BuiltInBank.load();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private DraftCheckEvaluation() {}

    /** A brief and the draft made of it, as clean lines. */
    private record Drafted(String name, Brief brief, Draft draft, List<String> lines) {}

    public static void main(String[] args) {
        new DraftCheckEvaluation().run(args[0], Integer.parseInt(args[1]), List.of(args).subList(2, args.length));
    }

    private void run(String what, int plants, List<String> files) {
        List<Drafted> drafts = new ArrayList<>();
        for (String file : files) {
            try {
                drafts.add(draft(Path.of(file)));
            } catch (CannotContinue e) {
                out.println("NO DRAFT " + file + ": " + e.getMessage());
            }
        }
        if (what.equals("clean")) {
            clean(drafts);
        } else {
            plants(what, plants, drafts);
        }
    }

    private Drafted draft(Path file) {
        Brief brief = BriefReader.read(List.of(file), settings).brief();
        Draft draft = new Composer(settings, new HanlpSegmenter()).draft(
                brief, Templates.load(settings).named(brief.template().text()), Bank.EMPTY, builtIn, new ComposeOptions(0));
        return new Drafted(String.valueOf(file.getFileName()), brief, draft, CleanLines.lines(draft.document()));
    }

    // Like the command line, which compares with the office's own papers only: here there are none.
    private List<Finding> findings(MarkedPaper paper, Brief brief, Optional<Draft> against) {
        return checker.check(paper.article(), new Materials("", Optional.of(brief), Optional.empty(), against, Optional.empty()))
                .findings();
    }

    private void clean(List<Drafted> drafts) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Drafted drafted : drafts) {
            MarkedPaper paper = MarkedPaper.of(String.join("\n", drafted.lines));
            List<String> printed = PrintedText.of(paper.article().document());
            for (Finding f : findings(paper, drafted.brief, Optional.of(drafted.draft))) {
                if (f.rule().matches("(?:事实|遗留|查重|对照)-.*")) {
                    counts.merge(f.severity().chinese() + " " + f.rule(), 1, Integer::sum);
                    String text = printed.get(f.paragraph() - 1);
                    out.println(f.severity().chinese() + " " + f.rule() + " " + drafted.name + " 第" + f.paragraph() + "段 "
                            + text.substring(Math.max(0, f.start() - 24), f.start()) + "⟦" + f.text() + "⟧"
                            + text.substring(f.end(), Math.min(text.length(), f.end() + 12)) + "　" + f.message());
                }
            }
        }
        out.println(drafts.size() + " drafts: " + counts);
    }

    private void plants(String what, int plants, List<Drafted> drafts) {
        DraftPlants planting = new DraftPlants(Figures.load(settings), Long.getLong("seed", 7));
        int found = 0;
        int exact = 0;
        for (int i = 0; i < plants; i++) {
            Drafted drafted = drafts.get(i % drafts.size());
            String brief = new DraftCase("", drafted.brief, Templates.load(settings).named(drafted.brief.template().text()), Bank.EMPTY, builtIn, drafted.draft).briefText();
            DraftPlants.Planted planted = what.equals("figures")
                    ? planting.figure(drafted.lines, i, brief::contains)
                    : planting.leftover(drafted.lines, i);
            MarkedPaper paper = MarkedPaper.of(planted.text());
            MarkedPaper.Place place = paper.places().get(0);
            List<Finding> all = findings(paper, drafted.brief, Optional.empty()).stream()
                    .filter(f -> what.equals("figures") ? ERRORS.contains(f.rule()) : f.rule().startsWith("遗留-"))
                    .filter(f -> f.paragraph() == place.paragraph() && f.start() < place.end() && f.end() > place.start())
                    .toList();
            found += all.isEmpty() ? 0 : 1;
            exact += all.stream().anyMatch(f -> CheckCase.marks(f, place)) ? 1 : 0;
            String text = PrintedText.of(paper.article().document()).get(place.paragraph() - 1);
            if (all.isEmpty()) {
                out.println("MISSED " + planted.kind() + " " + drafted.name + " " + text.substring(Math.max(0, place.start() - 20), place.start()) + "⟦"
                        + text.substring(place.start(), place.end()) + "⟧" + text.substring(place.end(), Math.min(text.length(), place.end() + 12)));
            } else if (all.stream().noneMatch(f -> CheckCase.marks(f, place))) {
                out.println("RANGE " + planted.kind() + " " + text.substring(place.start(), place.end()) + " BUT " + all.get(0).text());
            }
        }
        out.println(what + ": planted " + plants + ", found " + found + ", exact " + exact);
    }
}
