package io.zongshu.check;

import io.zongshu.brief.TableFile;
import io.zongshu.files.Settings;
import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads 用语.yaml and 用语.xlsx of the user's settings. In a workbook each list is a sheet with its columns in the first row. */
public final class OfficeTermsFile {
    private static final String NAME = "用语";
    private static final List<String> LISTS = List.of("名称", "职务", "排序", "规范表述", "禁用", "推荐");
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "名称", List.of("规范", "简称", "误写", "起", "止"),
            "职务", List.of("姓名", "职务", "起", "止"),
            "排序", List.of("名称", "次序", "起", "止"),
            "规范表述", List.of("表述", "起", "止", "改用"),
            "禁用", List.of("词", "改为", "说明", "起", "止"),
            "推荐", List.of("词", "改为", "说明", "起", "止"));
    /** Columns of a workbook that hold several texts in one cell. */
    private static final List<String> SEVERAL = List.of("误写", "次序");

    private final String file;
    private final List<String> problems = new ArrayList<>();
    private final List<OfficeTerms.Name> names = new ArrayList<>();
    private final List<OfficeTerms.Post> posts = new ArrayList<>();
    private final List<OfficeTerms.Order> orders = new ArrayList<>();
    private final List<OfficeTerms.Wording> wordings = new ArrayList<>();
    private final List<OfficeTerms.Word> banned = new ArrayList<>();
    private final List<OfficeTerms.Word> preferred = new ArrayList<>();

    private OfficeTermsFile(String file) {
        this.file = file;
    }

    /**
     * The lists of the settings folder; empty if it has none.
     *
     * @throws io.zongshu.files.CannotContinue if a file cannot be read or is not what its suffix says
     */
    public static Optional<OfficeTerms> read(Settings settings) {
        Optional<Path> folder = settings.folder();
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        List<OfficeTerms> found = new ArrayList<>();
        Path yaml = folder.get().resolve(NAME + ".yaml");
        if (Files.isRegularFile(yaml)) {
            found.add(of(yaml.toString(), parsed(yaml)));
        }
        Path workbook = folder.get().resolve(NAME + ".xlsx");
        if (Files.isRegularFile(workbook)) {
            found.add(of(workbook.toString(), sheets(workbook)));
        }
        return found.stream().reduce(OfficeTermsFile::both);
    }

    private static YamlNode parsed(Path file) {
        try {
            YamlNode node = Yaml.parse(file.toString(), Files.readAllBytes(file));
            if (node instanceof YamlNode.Mapping || node.text().isBlank()) {
                return node;
            }
            throw CheckMessages.notTerms(file.toString());
        } catch (IOException e) {
            throw CheckMessages.unreadable(file.toString(), e);
        }
    }

    private static OfficeTerms both(OfficeTerms a, OfficeTerms b) {
        return new OfficeTerms(joined(a.names(), b.names()), joined(a.posts(), b.posts()), joined(a.orders(), b.orders()),
                joined(a.wordings(), b.wordings()), joined(a.banned(), b.banned()), joined(a.preferred(), b.preferred()),
                joined(a.problems(), b.problems()));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /** The sheets as the lists of a YAML file; the line of an entry is its row. */
    private static YamlNode sheets(Path workbook) {
        LinkedHashMap<String, YamlNode> lists = new LinkedHashMap<>();
        for (TableFile.Sheet sheet : TableFile.read(workbook)) {
            List<YamlNode> entries = new ArrayList<>();
            List<String> header = List.of();
            for (TableFile.Row row : sheet.rows()) {
                int line = Integer.parseInt(row.address().replaceAll(".*?([0-9]+)行$", "$1"));
                if (header.isEmpty()) {
                    header = row.cells();
                } else {
                    entries.add(entry(header, row, line));
                }
            }
            if (!entries.isEmpty()) {
                lists.put(sheet.name().strip(), new YamlNode.Sequence(entries, 1, 1));
            }
        }
        return new YamlNode.Mapping(lists, Map.of(), 1, 1);
    }

    private static YamlNode entry(List<String> header, TableFile.Row row, int line) {
        LinkedHashMap<String, YamlNode> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            String cell = row.cell(i);
            if (header.get(i).isEmpty() || cell.isEmpty()) {
                continue;
            }
            YamlNode scalar = new YamlNode.Scalar(cell, line, i + 1);
            columns.put(header.get(i), SEVERAL.contains(header.get(i))
                    ? new YamlNode.Sequence(Arrays.stream(cell.split("[、；;，,\n]")).map(String::strip).filter(t -> !t.isEmpty())
                            .map(t -> (YamlNode) new YamlNode.Scalar(t, line, 1)).toList(), line, 1)
                    : scalar);
        }
        return new YamlNode.Mapping(columns, Map.of(), line, 1);
    }

    /** Lists as YAML has them. */
    public static OfficeTerms of(String file, YamlNode lists) {
        OfficeTermsFile reading = new OfficeTermsFile(file);
        lists.entries().forEach((name, entries) -> {
            if (!LISTS.contains(name)) {
                reading.problem(entries.line(), CheckMessages.unknownList(name, LISTS));
                return;
            }
            entries.items().forEach(e -> reading.entry(name, e));
        });
        return new OfficeTerms(reading.names, reading.posts, reading.orders, reading.wordings, reading.banned,
                reading.preferred, reading.problems);
    }

    private void problem(int line, String what) {
        problems.add(CheckMessages.badTerm(file, line, what));
    }

    private void entry(String list, YamlNode entry) {
        List<String> columns = COLUMNS.getOrDefault(list, List.of());
        for (String column : entry.entries().keySet()) {
            if (!columns.contains(column)) {
                problem(entry.line(), CheckMessages.unknownTermColumn(list, column, columns));
                return;
            }
        }
        String first = entry.get(columns.get(0)).text().strip();
        Optional<Validity> validity = Validity.of(entry.get("起").text().strip(), entry.get("止").text().strip());
        if (first.isEmpty()) {
            problem(entry.line(), CheckMessages.emptyTerm(list, columns.get(0)));
        } else if (validity.isEmpty()) {
            problem(entry.line(), CheckMessages.badTermDate(list, first));
        } else {
            add(list, first, entry, validity.get());
        }
    }

    private void add(String list, String first, YamlNode entry, Validity validity) {
        switch (list) {
            case "名称" -> names.add(new OfficeTerms.Name(first, text(entry, "简称"), entry.get("误写").texts(), validity));
            case "职务" -> posts.add(new OfficeTerms.Post(first, text(entry, "职务"), validity));
            case "排序" -> orders.add(new OfficeTerms.Order(first, entry.get("次序").texts(), validity));
            case "规范表述" -> wordings.add(new OfficeTerms.Wording(first, text(entry, "改用"), validity));
            case "禁用" -> banned.add(word(first, entry, validity));
            default -> preferred.add(word(first, entry, validity));
        }
    }

    private static OfficeTerms.Word word(String first, YamlNode entry, Validity validity) {
        return new OfficeTerms.Word(first, text(entry, "改为"), text(entry, "说明"), validity);
    }

    private static String text(YamlNode entry, String column) {
        return entry.get(column).text().strip();
    }
}
