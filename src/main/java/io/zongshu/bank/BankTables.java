package io.zongshu.bank;

import java.util.Arrays;
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
    /** Papers that are versions of another; absent in banks of before. */
    static final String NEAR_DUPLICATES = "near-duplicates.tsv";

    private final Bank bank;
    private final Map<String, Integer> numbers = new HashMap<>();

    private BankTables(Bank bank) {
        this.bank = bank;
        bank.papers().forEach(p -> numbers.put(p.id(), numbers.size() + 1));
    }

    /** The tables in the order in which they are written. */
    static Map<String, String> write(Bank bank) {
        BankTables writer = new BankTables(bank);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("papers.tsv", writer.papers());
        tables.put("paragraphs.tsv", writer.paragraphs());
        tables.put("formulas.tsv", writer.formulas());
        tables.put("frames.tsv", writer.frames());
        tables.put("heading-patterns.tsv", writer.patterns());
        tables.put("heading-members.tsv", writer.members());
        tables.put("skeletons.tsv", writer.skeletons());
        tables.put("skeleton-sections.tsv", writer.sections());
        tables.put("skeleton-transitions.tsv", writer.transitions());
        tables.put(NEAR_DUPLICATES, writer.nearDuplicates());
        return tables;
    }

    private String papers() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "指纹", "文件", "标题", "文种", "单位", "时期", "段数");
        for (Paper p : bank.papers()) {
            Tsv.row(out, p.id(), p.file(), p.title(), p.genre(), p.unit(), p.period(), p.paragraphs().size());
        }
        return out.toString();
    }

    private String paragraphs() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "文章", "段", "角色", "主题", "语步", "文字");
        for (Paper paper : bank.papers()) {
            int number = 0;
            for (PaperParagraph p : paper.paragraphs()) {
                Tsv.row(out, numbers.getOrDefault(paper.id(), 0), ++number, p.role(), p.theme(), p.move(), p.text());
            }
        }
        return out.toString();
    }

    private String formulas() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "四字格", "类型", "得分", "篇数", "次数", "主题", "平仄", "分布", "出处");
        for (Formula f : bank.formulas()) {
            Tsv.row(out, f.text(), f.type(), f.score(), f.documents(), f.occurrences(), String.join(" ", f.themes()),
                    f.tone(), f.dispersion(), places(f.examples()));
        }
        return out.toString();
    }

    private String frames() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "句式", "类别", "得分", "篇数", "次数", "空的熵", "语步", "出处", "填空");
        for (Frame f : bank.frames()) {
            String fillers = f.fillers().stream()
                    .map(x -> x.count() + ":" + x.text().replace("|", "｜"))
                    .collect(Collectors.joining("|"));
            Tsv.row(out, f.pattern(), f.kind().chinese(), f.score(), f.documents(), f.occurrences(), f.slotEntropy(),
                    String.join(" ", f.moves()), places(f.examples()), fillers);
        }
        return out.toString();
    }

    private String patterns() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "序号", "句式", "字数", "篇数");
        for (int i = 0; i < bank.headingPatterns().size(); i++) {
            HeadingPattern p = bank.headingPatterns().get(i);
            Tsv.row(out, i, p.frame(), p.shape(), p.documents());
        }
        return out.toString();
    }

    private String members() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "句式序号", "主题", "出处", "标题");
        for (int i = 0; i < bank.headingPatterns().size(); i++) {
            for (HeadingPattern.Member m : bank.headingPatterns().get(i).members()) {
                Tsv.row(out, i, m.theme(), places(List.of(m.place())), m.text());
            }
        }
        return out.toString();
    }

    private String skeletons() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "文种", "开头语步", "结尾语步", "文章");
        for (Skeleton s : bank.skeletons()) {
            Tsv.row(out, s.genre(), String.join(" ", s.openingMoves()), String.join(" ", s.closingMoves()),
                    s.papers().stream().map(p -> String.valueOf(number(p))).collect(Collectors.joining(" ")));
        }
        return out.toString();
    }

    private String sections() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "文种", "主题", "篇幅", "篇数");
        for (Skeleton s : bank.skeletons()) {
            s.sections().forEach(x -> Tsv.row(out, s.genre(), x.theme(), x.share(), x.documents()));
        }
        return out.toString();
    }

    private String transitions() {
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "文种", "从", "到", "次数");
        for (Skeleton s : bank.skeletons()) {
            s.transitions().forEach(x -> Tsv.row(out, s.genre(), x.from(), x.to(), x.count()));
        }
        return out.toString();
    }

    private String nearDuplicates() {
        Map<String, String> files = bank.papers().stream().collect(Collectors.toMap(Paper::id, Paper::file));
        StringBuilder out = new StringBuilder();
        Tsv.row(out, "文章", "相近于", "说明");
        bank.nearDuplicates().forEach((paper, kept) ->
                Tsv.row(out, number(paper), number(kept), BankMessages.versionOf(files.getOrDefault(kept, kept))));
        return out.toString();
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
    static <T> List<T> list(String field, String separator, Function<String, T> part) {
        return field.isEmpty() ? List.of() : Arrays.stream(field.split(separator, -1)).map(part).toList();
    }
}
