package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.FormulaUses;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The first chapter of the handout: how the papers of a genre are built, with counts. */
final class StructureChapter {
    private static final int SECTIONS = 10;
    private static final double LEAST_OF_PAPERS = 0.08;
    private static final int PATTERNS = 6;
    private static final int FRAMES = 14;
    private static final int FORMULAS_A_TYPE = 8;
    private static final int LEAST_DOCUMENTS = 2;
    private static final int PAIRS = 8;
    private static final int END_EXAMPLES = 2;
    private static final int SHORTEST_END = 12;
    private static final int LONGEST_END = 60;
    private static final int SHORT = 14;
    private static final double SURE = 0.6;
    private static final double SURE_FRAME = 0.4;
    // Other types are names and abbreviations rather than turns of phrase.
    private static final List<String> TYPES = List.of("动宾并列", "主谓并列", "联合", "动宾", "主谓", "状中", "以X促Y", "成语");

    private final Bank bank;
    private final ReportData data;
    private final SkeletonFlow flow;
    private final List<Paper> papers;
    private final HandoutText text;

    /** @param papers those of the flow's genre */
    StructureChapter(Bank bank, ReportData data, SkeletonFlow flow, List<Paper> papers, HandoutText text) {
        this.papers = papers;
        this.bank = bank;
        this.data = data;
        this.flow = flow;
        this.text = text;
    }

    void write() {
        text.chapter(HandoutWords.STRUCTURE);
        sections();
        moves();
        headings();
        frames();
        formulas();
    }

    private void sections() {
        text.section(HandoutWords.ORDER);
        List<SkeletonFlow.Section> shown = shown(flow);
        if (!flow.orders().isEmpty() && !flow.orders().get(0).themes().isEmpty()) {
            text.body(HandoutWords.orders(flow.papers(), flow.orders()));
        }
        text.body(HandoutWords.sectionIntro(shown.size()));
        List<List<String>> rows = new ArrayList<>(List.of(HandoutWords.SECTION_HEADER));
        for (SkeletonFlow.Section s : shown) {
            rows.add(List.of(s.theme(), String.valueOf(s.documents()),
                    HandoutWords.percent(s.documents() / (double) flow.papers()), HandoutWords.percent(s.share()),
                    HandoutWords.range(s.shareLow(), s.shareHigh()), HandoutWords.percent(s.position())));
        }
        text.table("各部分的篇数、篇幅和位置", rows);
        for (SkeletonFlow.Section s : shown) {
            List<SkeletonFlow.HeadingPlace> examples = s.headings().stream().filter(h -> h.text().length() > 4).limit(2).toList();
            if (!examples.isEmpty()) {
                text.body(HandoutWords.headingExamples(s.theme(), examples));
            }
        }
    }

    /** The themes that a fair part of the papers have, in their order. */
    static List<SkeletonFlow.Section> shown(SkeletonFlow flow) {
        double least = Math.max(LEAST_DOCUMENTS, LEAST_OF_PAPERS * flow.papers());
        List<SkeletonFlow.Section> most = flow.sections().stream()
                .filter(s -> !s.theme().isEmpty() && s.documents() >= least)
                .sorted(Comparator.comparingInt((SkeletonFlow.Section s) -> -s.documents()))
                .limit(SECTIONS)
                .toList();
        return flow.sections().stream().filter(most::contains).toList();
    }

    private void moves() {
        text.section(HandoutWords.MOVES);
        text.body(HandoutWords.moveIntro());
        List<List<String>> rows = new ArrayList<>(List.of(HandoutWords.MOVE_HEADER));
        for (MovePositions m : flow.moves()) {
            rows.add(List.of(m.move(), HandoutWords.use(m.move()), String.valueOf(m.documents()),
                    HandoutWords.percent(m.share()), HandoutWords.where(m.positions())));
        }
        text.table("各语步的篇数、篇幅和位置", rows);
        text.section(HandoutWords.ENDS);
        if (!flow.openings().isEmpty()) {
            text.body(HandoutWords.opening(flow.openings()));
            ends(flow.openings().get(0).text(), true);
        }
        if (!flow.closings().isEmpty()) {
            text.body(HandoutWords.closing(flow.closings()));
            ends(flow.closings().get(0).text(), false);
        }
    }

    /** The first or last sentence of two papers that begin or end with a move. */
    private void ends(String move, boolean first) {
        List<String> sentences = new ArrayList<>();
        for (Paper paper : papers) {
            List<PaperParagraph> body = paper.paragraphs().stream().filter(p -> p.role().equals("body")).toList();
            if (body.isEmpty() || sentences.size() == END_EXAMPLES) {
                continue;
            }
            PaperParagraph end = body.get(first ? 0 : body.size() - 1);
            List<TextSpan> spans = Sentences.split(end.text());
            String sentence = spans.isEmpty() ? "" : spans.get(first ? 0 : spans.size() - 1).text();
            if (end.move().equals(move) && sentence.length() > SHORTEST_END && sentence.length() <= LONGEST_END && even(sentence)) {
                sentences.add(HandoutWords.quoted(sentence, paper.title(), paper.file()));
            }
        }
        if (!sentences.isEmpty()) {
            text.body(HandoutWords.endExamples(move, sentences));
        }
    }

    private void headings() {
        List<HeadingPattern> patterns = data.headingPatterns().stream()
                .filter(p -> p.documents() >= LEAST_DOCUMENTS && p.members().size() > 1)
                .limit(PATTERNS)
                .toList();
        if (patterns.isEmpty()) {
            return;
        }
        text.section(HandoutWords.HEADINGS);
        text.body(HandoutWords.headingIntro());
        List<List<String>> rows = new ArrayList<>(List.of(HandoutWords.HEADING_HEADER));
        for (HeadingPattern p : patterns) {
            rows.add(List.of(HandoutWords.frame(p.frame()), p.shape().replace("n", "不定"), String.valueOf(p.documents()),
                    String.join("；", p.members().stream().limit(2).map(m -> HandoutWords.inner(m.text())).toList())));
        }
        text.table("多篇共用的标题样式", rows);
    }

    private void frames() {
        List<Frame> frames = useful(data.frames()).stream().limit(FRAMES).toList();
        if (frames.isEmpty()) {
            return;
        }
        text.section(HandoutWords.FRAMES);
        text.body(HandoutWords.frameIntro(frames.size()));
        List<List<String>> rows = new ArrayList<>(List.of(HandoutWords.FRAME_HEADER));
        for (Frame f : frames) {
            rows.add(List.of(HandoutWords.frame(f.pattern()), String.valueOf(f.documents()), String.valueOf(f.occurrences()),
                    String.join("；", fillers(f).stream().limit(3).toList())));
        }
        text.table("多篇共用的句式", rows);
    }

    /** Frames with an open place that several papers filled in short and differently. */
    static List<Frame> useful(List<Frame> frames) {
        return frames.stream()
                .filter(f -> f.pattern().contains("⟨") && f.score() >= SURE_FRAME && f.documents() > LEAST_DOCUMENTS
                        && Character.isIdeographic(f.pattern().replaceAll("⟨[^⟩]*⟩", "").codePointAt(0)) && fillers(f).size() > 2)
                .toList();
    }

    /** What filled a frame, as far as it is short and whole. */
    static List<String> fillers(Frame frame) {
        return frame.fillers().stream()
                .map(Frame.Filler::text)
                .filter(t -> t.length() > 1 && t.length() <= SHORT && even(t))
                .toList();
    }

    private static boolean even(String text) {
        return count(text, '“') == count(text, '”') && count(text, '《') == count(text, '》') && count(text, '（') == count(text, '）');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private void formulas() {
        Map<String, List<Formula>> byType = new LinkedHashMap<>();
        TYPES.forEach(t -> byType.put(t, new ArrayList<>()));
        bank.formulas().stream()
                .filter(f -> f.score() >= SURE && f.documents() >= LEAST_DOCUMENTS && byType.containsKey(f.type()))
                .sorted(Comparator.comparingInt((Formula f) -> -f.documents()).thenComparing(Formula::text))
                .forEach(f -> byType.getOrDefault(f.type(), List.of()).add(f));
        List<List<String>> rows = new ArrayList<>(List.of(HandoutWords.FORMULA_HEADER));
        byType.forEach((type, all) -> {
            if (!all.isEmpty()) {
                rows.add(List.of(type, String.join("、", all.stream()
                        .limit(FORMULAS_A_TYPE)
                        .map(f -> f.text() + "（" + f.documents() + "）")
                        .toList())));
            }
        });
        if (rows.size() == 1) {
            return;
        }
        text.section(HandoutWords.FORMULAS);
        text.body(HandoutWords.formulaIntro());
        text.table("常用四字格", rows);
        List<FormulaUses.Pair> pairs = data.pairs().stream().filter(p -> p.together() > 1).limit(PAIRS).toList();
        if (!pairs.isEmpty()) {
            text.body(HandoutWords.pairs(pairs));
        }
    }
}
