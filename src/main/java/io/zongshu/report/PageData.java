package io.zongshu.report;

import io.zongshu.bank.Bank;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Frame;
import io.zongshu.bank.HeadingPattern;
import io.zongshu.bank.Occurrence;
import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.bank.Skeleton;
import io.zongshu.document.Move;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What a page carries, as lists and maps for JSON: each text once, and everything else by numbers into it. Papers,
 * paragraphs and offsets count from 0 there; the page shows paragraphs from 1.
 */
final class PageData {
    private static final int MOST_FORMULAS = 5000;
    private static final int MOST_FRAMES = 2500;
    private static final int MOST_HITS = 5000;

    private final Bank bank;
    private final PageOptions options;
    private final List<Paper> counted;
    private final List<Paper> papers;
    private final List<String> themes;
    private final Map<String, Integer> numbers = new HashMap<>();

    private PageData(Bank bank, PageOptions options) {
        this.bank = bank;
        this.options = options;
        this.counted = PagePapers.counted(bank);
        this.papers = PagePapers.sample(counted, options.papers(), options.characters());
        if (papers.isEmpty()) {
            throw counted.isEmpty() ? PageMessages.noPapers() : PageMessages.papersTooLong(options.characters());
        }
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < papers.size(); i++) {
            numbers.put(papers.get(i).id(), i);
            papers.get(i).paragraphs().forEach(p -> names.add(p.theme()));
        }
        names.remove("");
        this.themes = new ArrayList<>(names);
        this.themes.add(0, "");
    }

    /**
     * The data of a page.
     *
     * @throws io.zongshu.files.CannotContinue if there is no paper to show
     */
    static Map<String, Object> of(Bank bank, PageOptions options) {
        return new PageData(bank, options).all();
    }

    private Map<String, Object> all() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("about", about());
        all.put("themes", themes);
        all.put("moves", Arrays.stream(Move.values()).map(Move::chinese).toList());
        all.put("papers", papers.stream().map(this::paper).toList());
        all.put("formulas", bank.formulas().stream()
                .sorted(Comparator.comparingInt((Formula f) -> -f.documents()).thenComparing(Formula::text))
                .limit(MOST_FORMULAS)
                .map(f -> List.of(f.text(), f.type(), f.tone(), f.themes()))
                .toList());
        all.put("frames", frames());
        all.put("patterns", bank.headingPatterns().stream().map(this::pattern).filter(p -> p.size() > 3).toList());
        all.put("skeletons", bank.skeletons().stream().map(PageData::skeleton).toList());
        all.put("words", PageWords.of(papers));
        return all;
    }

    private Map<String, Object> about() {
        Map<String, Object> about = new LinkedHashMap<>();
        about.put("title", options.title());
        about.put("source", options.source());
        about.put("builtIn", options.builtIn());
        about.put("papers", counted.size());
        about.put("versions", bank.nearDuplicates().size());
        about.put("formulas", bank.formulas().size());
        about.put("frames", bank.frames().size());
        about.put("first", options.first());
        about.put("second", options.second());
        return about;
    }

    private Map<String, Object> paper(Paper paper) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("id", paper.id());
        one.put("file", paper.file());
        one.put("title", paper.title());
        one.put("genre", paper.genre());
        one.put("unit", paper.unit());
        one.put("period", paper.period());
        one.put("text", paper.paragraphs().stream().map(this::paragraph).toList());
        one.put("paths", paths(paper));
        return one;
    }

    /** Where the headings above the text change, stand-alone or run in: paragraph, offset, and all that are open then. */
    private static List<Object> paths(Paper paper) {
        SectionPaths sections = SectionPaths.of(paper);
        List<Object> changes = new ArrayList<>();
        List<String> open = List.of();
        for (int i = 0; i < paper.paragraphs().size(); i++) {
            for (TextSpan sentence : Sentences.split(paper.paragraphs().get(i).text())) {
                List<String> now = sections.at(i + 1, sentence.start());
                if (!now.equals(open)) {
                    changes.add(List.of(i, sentence.start(), now));
                    open = now;
                }
            }
        }
        return changes;
    }

    private List<Object> paragraph(PaperParagraph p) {
        return List.of(p.role(), Math.max(0, themes.indexOf(p.theme())), p.move(), p.text());
    }

    /** Each as pattern, kind, documents and occurrences as mined, and its places: paper, paragraph, start, end, slots. */
    private List<Object> frames() {
        List<Object> rows = new ArrayList<>();
        List<Frame> best = bank.frames().stream()
                .filter(f -> !f.pattern().isBlank())
                .limit(MOST_FRAMES)
                .toList();
        List<List<Object>> hits = new ArrayList<>();
        best.forEach(f -> hits.add(new ArrayList<>()));
        FrameIndex index = new FrameIndex(best.stream().map(Frame::pattern).toList());
        for (int paper = 0; paper < papers.size(); paper++) {
            int paperNumber = paper;
            int paragraph = 0;
            for (PaperParagraph p : papers.get(paper).paragraphs()) {
                int number = paragraph++;
                index.each(p.text(), (frame, hit) -> {
                    if (hits.get(frame).size() < MOST_HITS) {
                        hits.get(frame).add(place(paperNumber, number, hit));
                    }
                });
            }
        }
        for (int i = 0; i < best.size(); i++) {
            Frame f = best.get(i);
            if (!hits.get(i).isEmpty()) {
                rows.add(List.of(f.pattern(), f.kind().chinese(), f.documents(), f.occurrences(), hits.get(i)));
            }
        }
        return rows;
    }

    private static List<Integer> place(int paper, int paragraph, FrameHits.Hit hit) {
        List<Integer> place = new ArrayList<>(List.of(paper, paragraph, hit.start(), hit.end()));
        place.addAll(hit.slots());
        return place;
    }

    /** Frame, shape, documents, then its members in these papers: paper, paragraph, start, end, theme. */
    private List<Object> pattern(HeadingPattern pattern) {
        List<Object> row = new ArrayList<>(List.of(pattern.frame(), pattern.shape(), pattern.documents()));
        for (HeadingPattern.Member member : pattern.members()) {
            Occurrence place = member.place();
            Integer paper = numbers.get(place.paper());
            if (paper != null) {
                int theme = Math.max(0, themes.indexOf(member.theme()));
                row.add(List.of(paper, place.paragraph() - 1, place.start(), place.end(), theme));
            }
        }
        return row;
    }

    private static Map<String, Object> skeleton(Skeleton skeleton) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("genre", skeleton.genre());
        one.put("papers", skeleton.papers().size());
        one.put("sections", skeleton.sections().stream()
                .map(s -> List.of(s.theme(), s.share(), s.documents()))
                .toList());
        return one;
    }
}
