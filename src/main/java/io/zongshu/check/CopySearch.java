package io.zongshu.check;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Paper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 查重: what a paper shares with one paper of the bank, and how much of it. */
final class CopySearch implements Algorithm {
    private static final String RUN = "查重-雷同";
    private static final String SHARE = "查重-总重复率";
    /** A piece that so many papers have belongs to nobody. */
    private static final int SEVERAL = 3;
    private static final double SAME_PAPER = 0.5;
    private static final int EXCERPT = 60;

    /** The text of the bank that was asked for last; banks do not change. */
    private @Nullable BankText lastText;
    private @Nullable Bank lastBank;

    /** A paragraph of the paper and where its letters begin among all. */
    private record Part(CheckedParagraph paragraph, BareText bare, int start) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Optional<Bank> bank = paper.materials().bank();
        if (bank.isPresent()) {
            new Search(paper, bank.get(), text(bank.get()), rules, found).run();
        }
    }

    private synchronized BankText text(Bank bank) {
        BankText known = lastText;
        if (known == null || lastBank != bank) {
            known = new BankText(bank);
            lastText = known;
            lastBank = bank;
        }
        return known;
    }

    /** One paper against one bank. */
    private static final class Search {
        private final CheckedPaper paper;
        private final Bank bank;
        private final BankText text;
        private final List<Rule> rules;
        private final Findings found;
        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder all = new StringBuilder();
        private final BitSet common = new BitSet();
        private final BitSet names = new BitSet();
        private final Map<Integer, Integer> netByPaper = new HashMap<>();

        Search(CheckedPaper paper, Bank bank, BankText text, List<Rule> rules, Findings found) {
            this.paper = paper;
            this.bank = bank;
            this.text = text;
            this.rules = rules;
            this.found = found;
        }

        void run() {
            for (CheckedParagraph paragraph : paper.paragraphs()) {
                if (paragraph.role().isPresent() || paragraph.isRow()) {
                    parts.add(new Part(paragraph, BareText.of(paragraph.text()), all.length()));
                    all.append(parts.get(parts.size() - 1).bare.letters()).append(BankText.END);
                }
            }
            PieceFinder finder = new PieceFinder(all.toString());
            finder.read(text, counted());
            common(finder);
            int net = 0;
            int length = parts.stream().mapToInt(p -> p.bare.letters().length()).sum();
            for (Part part : parts) {
                net += runs(part, finder);
            }
            told(net, length);
        }

        /** Under which number each paper counts: versions of one as one, the paper itself not at all. */
        private int[] counted() {
            Map<String, Integer> numbers = new HashMap<>();
            Set<String> own = ownPapers();
            int[] counted = new int[bank.papers().size()];
            for (int i = 0; i < counted.length; i++) {
                String id = bank.papers().get(i).id();
                String kept = bank.nearDuplicates().getOrDefault(id, id);
                int number = i;
                counted[i] = own.contains(id) || own.contains(kept) ? -1 : numbers.computeIfAbsent(kept, k -> number);
            }
            return counted;
        }

        private Set<String> ownPapers() {
            Set<String> own = new HashSet<>();
            String title = paper.article().document().title();
            for (int i = 0; i < bank.papers().size(); i++) {
                Paper other = bank.papers().get(i);
                boolean named = !title.isEmpty() && other.title().equals(title) || sameFile(other.file());
                if (named && share(i) >= SAME_PAPER) {
                    own.add(other.id());
                    found.note(CheckMessages.ownPaper(other.file()));
                }
            }
            return own;
        }

        private boolean sameFile(String file) {
            String own = paper.materials().file();
            if (own.isEmpty()) {
                return false;
            }
            String name = String.valueOf(Path.of(own).getFileName());
            return file.equals(name) || file.endsWith("/" + name) || file.endsWith("\\" + name);
        }

        /** How much of the paper stands in one paper of the bank. */
        private double share(int other) {
            PieceFinder finder = new PieceFinder(all.toString());
            int[] only = new int[bank.papers().size()];
            java.util.Arrays.fill(only, -1);
            only[other] = other;
            finder.read(text, only);
            int had = 0;
            int pieces = 0;
            for (int i = 0; i < finder.pieces(); i++) {
                boolean whole = all.substring(i, i + PieceFinder.PIECE).indexOf(BankText.END) < 0;
                pieces += whole ? 1 : 0;
                had += finder.documents(i) > 0 ? 1 : 0;
            }
            return pieces == 0 ? 0 : had / (double) pieces;
        }

        private void common(PieceFinder finder) {
            for (int i = 0; i < finder.pieces(); i++) {
                if (finder.documents(i) >= SEVERAL) {
                    common.set(i, i + PieceFinder.PIECE);
                }
            }
            List<String> fixed = rules.stream().filter(r -> r.id().equals(RUN)).flatMap(r -> r.words("固定表述").stream()).toList();
            SharedWording wording = new SharedWording(bank, fixed);
            for (Part part : parts) {
                wording.wording(part.bare, part.paragraph.text()).stream().forEach(i -> common.set(part.start + i));
                SharedWording.names(part.bare, part.paragraph.text()).stream().forEach(i -> names.set(part.start + i));
            }
        }

        /** Reports the runs of a paragraph; gives the letters that are another paper's. */
        private int runs(Part part, PieceFinder finder) {
            Rule rule = rules.stream().filter(r -> r.id().equals(RUN)).findFirst().orElse(rules.get(0));
            int least = rules.stream().filter(r -> r.id().equals(RUN)).mapToInt(r -> r.number("净字数")).findFirst().orElse(25);
            int whole = rules.stream().filter(r -> r.id().equals(RUN)).mapToInt(r -> r.number("相同字数")).findFirst().orElse(Integer.MAX_VALUE);
            int end = part.start + part.bare.letters().length();
            int done = part.start;
            int net = 0;
            for (int at = part.start; at + PieceFinder.PIECE <= end; at++) {
                CopiedRun best = null;
                int most = 0;
                for (int place : finder.places(at)) {
                    CopiedRun run = CopiedRun.through(all.toString(), done, end, at, text, place);
                    int own = net(run, least, whole);
                    if (own > most) {
                        best = run;
                        most = own;
                    }
                }
                if (best != null) {
                    report(rule, part, best, most);
                    net += most;
                    netByPaper.merge(text.paperOf(text.paragraphAt(best.from())), most, Integer::sum);
                    done = best.end();
                    at = done - 1;
                }
            }
            return net;
        }

        /**
         * How many letters are the other paper's own; 0 if too few to tell of. In a long run names count too, and a third of it is enough: one paper
         * alone has such a row of words, even if several have each of them.
         */
        private int net(CopiedRun run, int least, int whole) {
            BitSet own = (BitSet) run.same().clone();
            own.andNot(common);
            int withNames = own.cardinality();
            own.andNot(names);
            int net = own.cardinality();
            int same = run.same().cardinality();
            if (same >= whole && 2 * net >= least && 3 * withNames >= same) {
                return withNames;
            }
            return net >= least ? net : 0;
        }

        private void report(Rule rule, Part part, CopiedRun run, int net) {
            int paragraph = text.paragraphAt(run.from());
            String original = text.original(run.from(), run.to());
            String shown = original.length() <= EXCERPT ? original : original.substring(0, EXCERPT) + "……";
            if (rule.id().equals(RUN)) {
                found.add(rule, part.paragraph, part.bare.at()[run.start() - part.start], part.bare.endOf(run.end() - 1 - part.start), Map.of(
                        "出处", text.paper(text.paperOf(paragraph)).file(),
                        "段", String.valueOf(text.number(paragraph)),
                        "字数", String.valueOf(net),
                        "原文", shown));
            }
        }

        private void told(int net, int length) {
            String share = String.format(Locale.ROOT, "%.1f", length == 0 ? 0.0 : 100.0 * net / length);
            Optional<Integer> first = netByPaper.entrySet().stream()
                    .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
            String source = first.map(p -> text.paper(p).file()).orElse("");
            found.note(CheckMessages.share(share, net, bank.papers().size(), source));
            for (Rule rule : rules) {
                if (rule.id().equals(SHARE) && 100L * net > (long) rule.number("限度") * length) {
                    found.whole(rule, paper.paragraphs().get(0), Map.of(
                            "比例", share, "限度", String.valueOf(rule.number("限度")), "出处", source));
                }
            }
        }
    }
}
