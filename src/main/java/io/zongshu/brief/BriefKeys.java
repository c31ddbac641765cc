package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names that keys and headers go by, declared in brief-keys.yaml. */
final class BriefKeys {
    static final String FACTS = "条目";
    static final String THEME = "主题";
    static final String CATEGORY = "类别";
    static final String ITEM = "事项";
    static final String MEASURES = "举措";
    static final String DATA = "数据";
    static final String RESULT = "成效";
    static final String TIME = "时间";
    static final String DEPARTMENT = "部门";
    static final String MEASURE_WORD = "计量单位";
    static final String INDICATOR = "指标";

    /** What brackets may say of a column: 主要内容（举措）. */
    private static final Set<String> TOLD = Set.of(MEASURES, RESULT, ITEM);
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*\\]");
    private static final Pattern SIGNS = Pattern.compile("[\\s\\u3000\\u00A0:*★.、]+");
    private final Map<String, String> info;
    private final Map<String, String> facts;
    private final Map<String, String> columns;
    private final Map<String, String> categories;
    private final Set<String> written = new TreeSet<>();
    private final Set<String> ignoredColumns;
    private final Set<String> notes;
    private final Map<String, List<String>> everyday = new LinkedHashMap<>();
    private final Map<String, List<String>> prefixes = new LinkedHashMap<>();
    private final Set<String> ignoredSheets;
    private final Set<String> ignoredRows;
    private final List<String> noFacts;
    private final List<String> infoNames;
    private final List<String> factNames;

    private BriefKeys(YamlNode data, Collection<String> fields) {
        infoNames = List.copyOf(data.get("基本信息").entries().keySet());
        factNames = List.copyOf(data.get("素材").entries().keySet());
        info = names(data.get("基本信息"));
        data.get("条目名").texts().forEach(alias -> info.putIfAbsent(plain(alias), FACTS));
        info.put(FACTS, FACTS);
        fields.forEach(field -> info.putIfAbsent(plain(field), field));
        facts = names(data.get("素材"));
        columns = new LinkedHashMap<>(facts);
        for (Map.Entry<String, String> name : names(data.get("附属")).entrySet()) {
            columns.putIfAbsent(name.getKey(), name.getValue());
        }
        categories = names(data.get("类别"));
        ignoredColumns = plain(data.get("不读列"));
        notes = plain(data.get("备注列"));
        data.get("表头用语").entries().forEach((name, words) -> everyday.put(name, words.texts()));
        data.get("加字列").entries().forEach((word, headers) -> prefixes.put(word, headers.texts()));
        ignoredSheets = plain(data.get("不读表"));
        ignoredRows = plain(data.get("不读行"));
        noFacts = data.get("非素材行").texts().stream().filter(text -> !text.isBlank()).toList();
        for (String section : List.of("基本信息", "素材")) {
            data.get(section).entries().forEach((name, aliases) -> {
                written.add(name);
                written.addAll(aliases.texts());
            });
        }
        written.add(FACTS);
        written.add(BriefYaml.ORIGIN);
        written.addAll(data.get("条目名").texts());
        written.addAll(fields);
    }

    /** The names with the user's settings, and the fields of a template as further keys of the brief. */
    static BriefKeys load(Settings settings, Collection<String> templateFields) {
        return new BriefKeys(settings.data("brief-keys"), templateFields);
    }

    private static Map<String, String> names(YamlNode section) {
        Map<String, String> names = new LinkedHashMap<>();
        section.entries().keySet().forEach(name -> names.put(plain(name), name));
        section.entries().forEach((name, aliases) -> aliases.texts().forEach(a -> names.putIfAbsent(plain(a), name)));
        return names;
    }

    private static Set<String> plain(YamlNode list) {
        return list.texts().stream().map(BriefKeys::plain).collect(Collectors.toCollection(HashSet::new));
    }

    /** A key or header for comparison: no blanks, breaks, colons, asterisks or brackets; lower case, half width. */
    static String plain(String name) {
        // What makes widths alike takes a cold start ten milliseconds to load; Chinese characters and Latin letters alone are plain.
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return SIGNS.matcher(BRACKETED.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll(""))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c >= '\u4E00' && c <= '\u9FA5' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
            if (!letter) {
                return false;
            }
        }
        return true;
    }

    Optional<String> info(String key) {
        return Optional.ofNullable(info.get(plain(key)));
    }

    Optional<String> fact(String key) {
        return Optional.ofNullable(facts.get(plain(key)));
    }

    Optional<String> column(String header) {
        return Optional.ofNullable(columns.get(plain(header)));
    }

    /**
     * The columns that a header that is no name itself may mean, the likeliest first: the one in its brackets, the one whose name or alias is the
     * longest inside it (主要工作举措情况), then those that it asks for (怎么做的).
     */
    List<String> columnsInside(String header) {
        String text = plain(header);
        if (text.length() > 14) {
            return List.of();
        }
        String best = "";
        for (String name : columns.keySet()) {
            best = name.length() >= 2 && name.length() > best.length() && text.contains(name) ? name : best;
        }
        Set<String> all = new LinkedHashSet<>();
        Matcher bracketed = BRACKETED.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC));
        if (bracketed.find()) {
            String inner = bracketed.group();
            Optional.ofNullable(columns.get(plain(inner.substring(1, inner.length() - 1)))).filter(TOLD::contains).ifPresent(all::add);
        }
        Optional.ofNullable(columns.get(best)).ifPresent(all::add);
        everyday.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(text::contains)).forEach(e -> all.add(e.getKey()));
        return List.copyOf(all);
    }

    /** The word with which a column goes before the measures: 在 of 举办地点; empty if with none. */
    String prefix(String header) {
        return prefixes.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(plain(header)::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    Optional<String> category(String name) {
        return Optional.ofNullable(categories.get(plain(name)));
    }

    boolean ignoresColumn(String header) {
        return ignoredColumns.contains(plain(header));
    }

    /** Whether a column holds remarks. */
    boolean isNote(String header) {
        return notes.contains(plain(header));
    }

    boolean ignoresSheet(String name) {
        return ignoredSheets.contains(plain(name));
    }

    boolean ignoresRow(String first) {
        return ignoredRows.contains(plain(first));
    }

    /** Whether a row that begins with this text is a signature line, a sum, an explanation or an example. */
    boolean isNoFact(String first) {
        String text = first.strip();
        return noFacts.stream().anyMatch(word -> text.startsWith(word) && endsHere(word, text.substring(word.length())));
    }

    // 审批 in 审批事项网办率 and 总计 in 总计划投资 are parts of other words; 制表人王宁 tells a name.
    private static boolean endsHere(String word, String rest) {
        boolean role = word.endsWith("人") || word.endsWith("表") || word.endsWith("领导");
        return rest.isEmpty() || !Character.isIdeographic(rest.charAt(0)) || !Character.isLetterOrDigit(word.charAt(word.length() - 1))
                || rest.matches("[数额]|金额|总[数额]") || role && rest.matches("\\p{IsHan}{2,3}");
    }

    /** Canonical keys of the brief, without 条目. */
    List<String> infoNames() {
        return infoNames;
    }

    /** Canonical keys of a fact. */
    List<String> factNames() {
        return factNames;
    }

    /** Every key as it may be written. */
    Set<String> written() {
        return written;
    }
}
