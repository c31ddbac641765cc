package io.zongshu.bank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A bank as named tables of text. Lists inside a field are parted by spaces, and their parts by colons; a paper is named by
 * its number in papers.tsv, from 1.
 */
final class BankTables {
    /** Papers that are versions of another. */
    static final String NEAR_DUPLICATES = "near-duplicates.tsv";

    private final Bank bank;
    private final Map<String, Integer> numbers = new HashMap<>();

    private BankTables(Bank bank) {
        this.bank = bank;
        bank.papers().forEach(p -> numbers.put(p.id(), numbers.size() + 1));
    }

    /** Takes one table's text. */
    interface Table {
        void writeTo(Appendable out) throws IOException;
    }

    /** The tables but the papers' texts, in the order in which they are written. */
    static Map<String, Table> of(Bank bank, List<TextBlocks.Block> blocks) {
        BankTables writer = new BankTables(bank);
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("papers.tsv", out -> writer.papers(out, blocks));
        tables.put("files.tsv", writer::files);
        tables.put("edits.tsv", writer::edits);
        tables.put("formulas.tsv", writer::formulas);
        tables.put("frames.tsv", writer::frames);
        tables.put("heading-patterns.tsv", writer::patterns);
        tables.put("heading-members.tsv", writer::members);
        tables.put("skeletons.tsv", writer::skeletons);
        tables.put("skeleton-sections.tsv", writer::sections);
        tables.put("skeleton-transitions.tsv", writer::transitions);
        tables.put(NEAR_DUPLICATES, writer::nearDuplicates);
        return tables;
    }

    private void papers(Appendable out, List<TextBlocks.Block> blocks) throws IOException {
        Tsv.row(out, "指纹", "文件", "标题", "文种", "单位", "时期", "段数", "字数", "正文表");
        int block = 0;
        for (int i = 0; i < bank.papers().size(); i++) {
            Paper p = bank.papers().get(i);
            block += i == blocks.get(block).to() ? 1 : 0;
            Tsv.row(out, p.id(), p.file(), p.title(), p.genre(), p.unit(), p.period(), p.paragraphs().size(),
                    p.characters(), block + 1);
        }
    }

    /** One row a paper of a file; a file without any has a row without a paper. */
    private void files(Appendable out) throws IOException {
        Tsv.row(out, "位置", "大小", "修改时间", "指纹", "文章", "名称");
        for (LearnedFile f : bank.files()) {
            for (LearnedFile.Item paper : f.papers()) {
                Tsv.row(out, f.location(), f.size(), f.modified(), f.hash(), paper.id(), paper.name());
            }
            if (f.papers().isEmpty()) {
                Tsv.row(out, f.location(), f.size(), f.modified(), f.hash(), "", "");
            }
        }
    }

    private void edits(Appendable out) throws IOException {
        Tsv.row(out, "种类", "词句", "处理", "类型", "主题");
        for (Edit e : bank.edits()) {
            Tsv.row(out, e.kind().chinese(), e.text(), e.action().chinese(), e.type(), String.join(" ", e.themes()));
        }
    }

    private void formulas(Appendable out) throws IOException {
        Tsv.row(out, "四字格", "类型", "得分", "篇数", "次数", "主题", "平仄", "分布", "出处");
        for (Formula f : bank.formulas()) {
            Tsv.row(out, f.text(), f.type(), f.score(), f.documents(), f.occurrences(), String.join(" ", f.themes()),
                    f.tone(), f.dispersion(), places(f.examples()));
        }
    }

    private void frames(Appendable out) throws IOException {
        Tsv.row(out, "句式", "类别", "得分", "篇数", "次数", "空的熵", "语步", "出处", "填空");
        for (Frame f : bank.frames()) {
            String fillers = f.fillers().stream()
                    .map(x -> x.count() + ":" + x.text().replace("|", "｜"))
                    .collect(Collectors.joining("|"));
            Tsv.row(out, f.pattern(), f.kind().chinese(), f.score(), f.documents(), f.occurrences(), f.slotEntropy(),
                    String.join(" ", f.moves()), places(f.examples()), fillers);
        }
    }

    private void patterns(Appendable out) throws IOException {
        Tsv.row(out, "序号", "句式", "字数", "篇数");
        for (int i = 0; i < bank.headingPatterns().size(); i++) {
            HeadingPattern p = bank.headingPatterns().get(i);
            Tsv.row(out, i, p.frame(), p.shape(), p.documents());
        }
    }

    private void members(Appendable out) throws IOException {
        Tsv.row(out, "句式序号", "主题", "出处", "标题");
        for (int i = 0; i < bank.headingPatterns().size(); i++) {
            for (HeadingPattern.Member m : bank.headingPatterns().get(i).members()) {
                Tsv.row(out, i, m.theme(), places(List.of(m.place())), m.text());
            }
        }
    }

    private void skeletons(Appendable out) throws IOException {
        Tsv.row(out, "文种", "开头语步", "结尾语步", "文章");
        for (Skeleton s : bank.skeletons()) {
            Tsv.row(out, s.genre(), String.join(" ", s.openingMoves()), String.join(" ", s.closingMoves()),
                    s.papers().stream().map(p -> String.valueOf(number(p))).collect(Collectors.joining(" ")));
        }
    }

    private void sections(Appendable out) throws IOException {
        Tsv.row(out, "文种", "主题", "篇幅", "篇数");
        for (Skeleton s : bank.skeletons()) {
            for (Skeleton.Section x : s.sections()) {
                Tsv.row(out, s.genre(), x.theme(), x.share(), x.documents());
            }
        }
    }

    private void transitions(Appendable out) throws IOException {
        Tsv.row(out, "文种", "从", "到", "次数");
        for (Skeleton s : bank.skeletons()) {
            for (Skeleton.Transition x : s.transitions()) {
                Tsv.row(out, s.genre(), x.from(), x.to(), x.count());
            }
        }
    }

    private void nearDuplicates(Appendable out) throws IOException {
        Map<String, String> files = bank.papers().stream().collect(Collectors.toMap(Paper::id, Paper::file));
        Tsv.row(out, "文章", "相近于", "说明");
        for (Map.Entry<String, String> e : bank.nearDuplicates().entrySet()) {
            String kept = e.getValue();
            Tsv.row(out, number(e.getKey()), number(kept), BankMessages.versionOf(files.getOrDefault(kept, kept)));
        }
    }

    private String places(List<Occurrence> places) {
        return places.stream()
                .map(o -> number(o.paper()) + ":" + o.paragraph() + ":" + o.start() + ":" + o.end())
                .collect(Collectors.joining(" "));
    }

    private int number(String paper) {
        Integer number = numbers.get(paper);
        if (number == null) {
            throw new IllegalArgumentException("a place in a paper that the bank has not: " + paper);
        }
        return number;
    }

    /** The parts of a field that is a list; none for an empty field. */
    static <T> List<T> list(String field, char separator, Function<String, T> part) {
        if (field.isEmpty()) {
            return List.of();
        }
        List<T> parts = new ArrayList<>();
        int from = 0;
        for (int to = field.indexOf(separator); to >= 0; to = field.indexOf(separator, from)) {
            parts.add(part.apply(field.substring(from, to)));
            from = to + 1;
        }
        parts.add(part.apply(field.substring(from)));
        return List.copyOf(parts);
    }
}
