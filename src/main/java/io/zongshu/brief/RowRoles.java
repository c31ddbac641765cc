package io.zongshu.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows that tell of another row, as columns do of another column: 上年 below 合计, 增减 below 2024年, 完成率 below 完成. */
final class RowRoles {
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})年?度?(?:合计|总计|全年|末|底)?");
    private static final Pattern PRIOR = Pattern.compile("((?:上|去)(?:一?年度?|学年|届|期)(?:同期|[末底初])?)(?:[合总]计|实际|完成|数|情况)*");
    private static final Pattern CHANGE = Pattern.compile("(?:[合总]计)?([比较](?:上|去)(?:一?年度?|学年|届|期)(?:同期|[末底初])?(?:增减|增长|增加|变化|[±]|增减[数额量率])?)");
    private static final Pattern NOW = Pattern.compile(".*(?:[合总小]计|汇总|全[省市县区州镇乡部]|全年|累计|本届|本年|今年|本期|实际|完成).*");
    private static final Pattern BRACKETS = Pattern.compile("[（(]([^（()）]*)[）)]$");

    private final Map<Integer, List<Role>> ofBase = new TreeMap<>();
    private final Map<Integer, Integer> bases = new TreeMap<>();

    /**
     * What a row says of another.
     *
     * @param row its place
     * @param written the word that tells the kind
     * @param unit of its brackets; empty if it has none
     */
    record Role(int row, ColumnName.Kind kind, String written, String unit) {}

    private RowRoles() {}

    /** @param firstValue the first column of numbers: names stand before it */
    static RowRoles of(Grid grid, Header header, int firstValue, TableTerms terms) {
        RowRoles all = new RowRoles();
        NavigableMap<Integer, Role> own = new TreeMap<>();
        NavigableMap<Integer, String> names = new TreeMap<>();
        grid.rows().tailMap(header.lastRow(), false).forEach((row, cells) -> {
            Map.Entry<Integer, String> first = cells.firstEntry();
            if (first.getKey() < firstValue && cells.size() > 1) {
                String name = first.getValue().replaceAll("[\\s　]+", "");
                names.put(row, name);
                role(row, name, terms).ifPresent(role -> own.put(row, role));
            }
        });
        years(names, own);
        List<Integer> plain = new ArrayList<>(names.keySet());
        plain.removeAll(own.keySet());
        own.forEach((row, role) -> {
            @Nullable Integer base = names.headMap(row, false).keySet().stream().filter(plain::contains).reduce((a, b) -> b).orElse(null);
            if (base == null && role.kind() != ColumnName.Kind.GROWTH && role.kind() != ColumnName.Kind.COMPLETION) {
                // 计划 and 上年 may stand above what was done.
                base = plain.stream().filter(r -> r > row && isNow(names.getOrDefault(r, ""))).findFirst().orElse(null);
            }
            boolean again = own.values().stream().filter(r -> r.written().equals(role.written())).count() > 1;
            if (base != null && (isNow(names.getOrDefault(base, "")) || plain.size() == 1 || again && base == row - 1)) {
                all.bases.put(row, base);
                all.ofBase.computeIfAbsent(base, b -> new ArrayList<>()).add(role);
            }
        });
        return all;
    }

    private static boolean isNow(String name) {
        return NOW.matcher(name).matches() || YEAR.matcher(name).matches();
    }

    private static java.util.Optional<Role> role(int row, String name, TableTerms terms) {
        Matcher brackets = BRACKETS.matcher(name);
        String unit = brackets.find() ? brackets.group(1).replace("±", "") : "";
        String plain = BRACKETS.matcher(name).replaceFirst("");
        Matcher prior = PRIOR.matcher(plain);
        Matcher change = CHANGE.matcher(plain);
        ColumnName said = terms.name(List.of(plain));
        ColumnName.Kind kind = prior.matches() ? ColumnName.Kind.PRIOR : change.matches() ? ColumnName.Kind.GROWTH : said.measure().isEmpty() ? said.kind() : ColumnName.Kind.PLAIN;
        boolean tells = kind == ColumnName.Kind.PRIOR || kind == ColumnName.Kind.GROWTH || kind == ColumnName.Kind.COMPLETION || kind == ColumnName.Kind.PLAN;
        String written = prior.matches() ? prior.group(1) : change.matches() ? change.group(1) : said.written();
        return tells ? java.util.Optional.of(new Role(row, kind, written, terms.measures().isUnit(unit) ? unit : "")) : java.util.Optional.empty();
    }

    // 2023年 beside 2024年 is what there was before.
    private static void years(NavigableMap<Integer, String> names, NavigableMap<Integer, Role> own) {
        NavigableMap<Integer, String> years = new TreeMap<>();
        names.forEach((row, name) -> {
            Matcher year = YEAR.matcher(name);
            if (year.matches()) {
                years.put(row, year.group(1));
            }
        });
        String last = years.values().stream().max(String::compareTo).orElse("");
        if (years.size() == 2) {
            years.forEach((row, year) -> {
                if (year.compareTo(last) < 0) {
                    own.put(row, new Role(row, ColumnName.Kind.PRIOR, year + "年", ""));
                }
            });
        }
    }

    /** The row that a row tells of; null if it tells of itself. */
    @Nullable Integer baseOf(int row) {
        return bases.get(row);
    }

    /** Whether a row tells only of another. */
    boolean tellsOfAnother(int row) {
        return bases.containsKey(row);
    }

    /** The rows that tell of a row. */
    List<Role> of(int row) {
        return ofBase.getOrDefault(row, List.of());
    }
}
