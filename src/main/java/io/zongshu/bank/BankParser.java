package io.zongshu.bank;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the tables of {@link BankTables} back. A table that is not as it should be ends in {@link Tsv.BadTable}. */
final class BankParser {
    private final Map<String, byte[]> tables;
    private final List<Paper> papers;

    private BankParser(BankZip zip, Path file) {
        this.tables = zip.tables();
        this.papers = papers(zip.texts(), file);
    }

    static Bank parse(BankZip zip, Path file) {
        BankParser parser = new BankParser(zip, file);
        return new Bank(parser.papers, parser.files(), parser.edits(), parser.formulas(), parser.frames(),
                parser.patterns(), parser.skeletons(), parser.nearDuplicates());
    }

    private <T> List<T> rows(String name, int fields, Function<String[], T> make) {
        byte[] table = tables.get(name);
        if (table == null) {
            throw new Tsv.BadTable("缺少 " + name);
        }
        try {
            List<T> rows = new ArrayList<>();
            for (String[] row : Tsv.rows(new String(table, StandardCharsets.UTF_8), fields)) {
                rows.add(make.apply(row));
            }
            return rows;
        } catch (Tsv.BadTable e) {
            throw new Tsv.BadTable(name + " " + e.getMessage());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Tsv.BadTable(name + " 里的数字或编号");
        }
    }

    private List<Paper> papers(PaperTexts.Blocks blocks, Path file) {
        List<String[]> rows = rows("papers.tsv", 9, r -> r);
        PaperTexts texts = new PaperTexts(blocks, file);
        List<Paper> found = new ArrayList<>();
        for (String[] r : rows) {
            PaperTexts.Place place =
                    new PaperTexts.Place(count(r[8]) - 1, found.size() + 1, count(r[6]), count(r[7]));
            found.add(new Paper(r[0], r[1], r[2], r[3], r[4], r[5], texts.of(place)));
        }
        return found;
    }

    private static int count(String field) {
        try {
            int count = Integer.parseInt(field);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new Tsv.BadTable("papers.tsv 段数 " + field);
        }
        throw new Tsv.BadTable("papers.tsv 段数 " + field);
    }

    private List<LearnedFile> files() {
        Map<String, LearnedFile> files = new LinkedHashMap<>();
        rows("files.tsv", 6, r -> {
            List<LearnedFile.Item> papers =
                    r[4].isEmpty() ? List.of() : List.of(new LearnedFile.Item(r[4], r[5]));
            LearnedFile row = new LearnedFile(r[0], Long.parseLong(r[1]), Long.parseLong(r[2]), r[3], papers);
            return files.merge(r[0] + "\t" + r[3], row, BankParser::together);
        });
        return List.copyOf(files.values());
    }

    private static LearnedFile together(LearnedFile file, LearnedFile row) {
        List<LearnedFile.Item> papers = new ArrayList<>(file.papers());
        papers.addAll(row.papers());
        return new LearnedFile(file.location(), file.size(), file.modified(), file.hash(), papers);
    }

    private List<Edit> edits() {
        return rows("edits.tsv", 5, r -> new Edit(
                named(Edit.Kind.values(), Edit.Kind::chinese, r[0]), r[1],
                named(Edit.Action.values(), Edit.Action::chinese, r[2]), r[3], words(r[4])));
    }

    private static <T> T named(T[] values, Function<T, String> name, String wanted) {
        return Arrays.stream(values)
                .filter(v -> name.apply(v).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Tsv.BadTable("未知名称 " + wanted));
    }

    private List<Formula> formulas() {
        return rows("formulas.tsv", 9, r -> new Formula(
                r[0],
                r[1],
                Double.parseDouble(r[2]),
                Integer.parseInt(r[3]),
                Integer.parseInt(r[4]),
                words(r[5]),
                r[6],
                Double.parseDouble(r[7]),
                places(r[8])));
    }

    private List<Frame> frames() {
        Map<String, Frame.Kind> kinds = new LinkedHashMap<>();
        for (Frame.Kind kind : Frame.Kind.values()) {
            kinds.put(kind.chinese(), kind);
        }
        return rows("frames.tsv", 9, r -> {
            Frame.Kind kind = kinds.get(r[1]);
            if (kind == null) {
                throw new Tsv.BadTable("未知类别 " + r[1]);
            }
            return new Frame(
                    r[0],
                    kind,
                    Double.parseDouble(r[2]),
                    Integer.parseInt(r[3]),
                    Integer.parseInt(r[4]),
                    Double.parseDouble(r[5]),
                    BankTables.list(r[8], '|', BankParser::filler),
                    words(r[6]),
                    places(r[7]));
        });
    }

    private static Frame.Filler filler(String part) {
        int colon = part.indexOf(':');
        return new Frame.Filler(part.substring(colon + 1), Integer.parseInt(part.substring(0, colon)));
    }

    private List<HeadingPattern> patterns() {
        Map<String, List<HeadingPattern.Member>> members = new LinkedHashMap<>();
        rows("heading-members.tsv", 4, r -> {
            members.computeIfAbsent(r[0], k -> new ArrayList<>())
                    .add(new HeadingPattern.Member(r[3], r[1], places(r[2]).get(0)));
            return r;
        });
        return rows("heading-patterns.tsv", 4, r -> new HeadingPattern(
                r[1], r[2], Integer.parseInt(r[3]), members.getOrDefault(r[0], List.of())));
    }

    private List<Skeleton> skeletons() {
        Map<String, List<Skeleton.Section>> sections = new LinkedHashMap<>();
        rows("skeleton-sections.tsv", 4, r -> {
            sections.computeIfAbsent(r[0], k -> new ArrayList<>())
                    .add(new Skeleton.Section(r[1], Double.parseDouble(r[2]), Integer.parseInt(r[3])));
            return r;
        });
        Map<String, List<Skeleton.Transition>> transitions = new LinkedHashMap<>();
        rows("skeleton-transitions.tsv", 4, r -> {
            transitions.computeIfAbsent(r[0], k -> new ArrayList<>())
                    .add(new Skeleton.Transition(r[1], r[2], Integer.parseInt(r[3])));
            return r;
        });
        return rows("skeletons.tsv", 4, r -> new Skeleton(
                r[0],
                sections.getOrDefault(r[0], List.of()),
                transitions.getOrDefault(r[0], List.of()),
                words(r[1]),
                words(r[2]),
                BankTables.list(r[3], ' ', this::paperId)));
    }

    private Map<String, String> nearDuplicates() {
        Map<String, String> kept = new LinkedHashMap<>();
        rows(BankTables.NEAR_DUPLICATES, 3, r -> kept.put(paperId(r[0]), paperId(r[1])));
        return kept;
    }

    private static List<String> words(String field) {
        return BankTables.list(field, ' ', w -> w);
    }

    private List<Occurrence> places(String field) {
        return BankTables.list(field, ' ', this::place);
    }

    private Occurrence place(String part) {
        int paper = colon(part, 0);
        int paragraph = colon(part, paper + 1);
        int start = colon(part, paragraph + 1);
        return new Occurrence(
                paperId(part.substring(0, paper)), number(part, paper + 1, paragraph), number(part, paragraph + 1, start),
                number(part, start + 1, part.length()));
    }

    private static int colon(String part, int from) {
        int at = part.indexOf(':', from);
        if (at < 0) {
            throw new IndexOutOfBoundsException(part);
        }
        return at;
    }

    private static int number(String part, int from, int to) {
        return Integer.parseInt(part, from, to, 10);
    }

    private String paperId(String number) {
        return papers.get(Integer.parseInt(number) - 1).id();
    }
}
