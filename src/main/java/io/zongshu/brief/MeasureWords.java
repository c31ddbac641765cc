package io.zongshu.brief;

import io.zongshu.files.YamlNode;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which texts of a table are numbers or measure words, and in which unit a measure is told. */
final class MeasureWords {
    private static final Pattern CORNER = Pattern.compile("(?:计量)?单位(?:\\s*[:：]|均?为|均?是)\\s*([^）)\\s　；;]+)");
    private static final Pattern TITLE = Pattern.compile(".{4,}[（(]([^（()）]{1,8})[）)]");
    private static final Pattern SLASH = Pattern.compile("^(.*\\p{IsHan}{2})[/／]([^/／]{1,4})$");
    private static final int TELLING = 8;
    private static final int LONGEST = 8;
    private static final Pattern AMOUNT = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(\\D*)");
    /** In points: a rate of rounded amounts. */
    private static final double ROUNDED = 1.1;
    /** 公斤/亩; 个/辆 are two. */
    private static final Pattern PER = Pattern.compile("(.*(?:元|克|斤|吨|升|米|时|人|件|次))/(?:亩|公顷|平方米|平方公里|立方米|公里|吨|升|人|户|年|月|日|天|小时|万人)");
    /** Words of headers and not of counting. */
    private static final Pattern NO_UNIT = Pattern.compile("[年季月]度|[年月日]份|[位名]次");

    private static final Pattern TAIL = Pattern.compile("[数次员口量额费收款]?(?:[（(].*)?");
    private static final Pattern RATE = Pattern.compile(".*(?:率|占比|比例|比重|增速|增幅|幅度)");
    /** What has no unit. */
    private static final Pattern NO_AMOUNT = Pattern.compile(".*(?:指数|系数|年份|名次|位次|排名|编号|代码|电话)");
    /** 班级数 is counted, not paid; 预算数 is paid. */
    private static final Pattern COUNT = Pattern.compile(".*(?:[^算计总额行制务收支]数|人次|人数|户数)");

    private static final List<String> PERSONS = List.of("人", "名", "位", "万人");
    private static final Pattern UNDECLARED = Pattern.compile("(?![含年月日男女新旧省市县区州镇乡村校院正副甲乙丙丁上下左右东南西北中一二三四五六七八九十是否略注按每无])\\p{IsHan}|[十百千万亿]{1,2}\\p{IsHan}{1,2}");

    private final Quantities quantities;
    private final Map<String, List<String>> unitsOfWords = new LinkedHashMap<>();

    /** @param unitsOfWords 指标单位 of brief-tables.yaml */
    MeasureWords(YamlNode unitsOfWords, Quantities quantities) {
        this.quantities = quantities;
        unitsOfWords.entries().forEach((word, units) -> this.unitsOfWords.put(word, units.texts()));
    }

    /** Whether a text tells something with a number: more than a name or a number alone. */
    boolean tells(String text) {
        return text.length() >= TELLING && says(text);
    }

    /** As {@link #tells}, in however few words: 5家企业获奖. */
    boolean says(String text) {
        return !isNumber(text) && quantities.find(text).stream().anyMatch(q -> q.arabic() && !q.unit().isEmpty() && !q.ordinal());
    }

    /** The measure word that a header ends with: 参与人次（万） counts 万人次; empty if it ends with none. */
    String unitAtEnd(String header) {
        for (int length = Math.min(3, header.length()); length > 0; length--) {
            String end = header.substring(header.length() - length);
            if (isUnit(end)) {
                return end;
            }
        }
        return "";
    }

    /** The unit of a text's first figure: 座 of 220座以上; empty if it has none. */
    String unitIn(String text) {
        return quantities.find(text).stream().filter(Quantity::arabic).findFirst().map(Quantity::unit).orElse("");
    }

    /** A name with its measure word in brackets: 路灯（盏） of 路灯/盏; 元/亩 is a measure word itself. */
    String bracketed(String name) {
        Matcher slash = SLASH.matcher(name);
        boolean unit = slash.matches() && isUnit(slash.group(2)) && unitAtEnd(slash.group(1)).isEmpty();
        return unit ? slash.group(1) + "（" + slash.group(2) + "）" : name;
    }

    /** Whether a text is a measure word, also with 万 or 亿 before it. */
    boolean isUnit(String text) {
        if (text.isEmpty() || text.length() > LONGEST || Character.isDigit(text.charAt(0)) || NO_UNIT.matcher(text).matches()) {
            return false;
        }
        List<Quantity> found = quantities.find("1" + text);
        boolean whole = found.size() == 1 && found.get(0).text().length() == text.length() + 1 && !found.get(0).unit().isEmpty();
        Matcher per = PER.matcher(text);
        return whole || per.matches() && isUnit(per.group(1));
    }

    /** Whether the brackets behind a name hold its measure word: also one that is not declared, 具 or 万羽. */
    boolean isBracketedUnit(String text) {
        return isUnit(text) || UNDECLARED.matcher(text).matches();
    }

    /** Whether a text names several measure words, for several columns: 所、人. */
    boolean areUnits(String text) {
        return text.contains("、") && java.util.Arrays.stream(text.split("、")).allMatch(this::isUnit);
    }

    /** Whether a text is two measure words of one cell, 件/人, or one and what more is told there: 人次/占比. */
    boolean isTwoUnits(String text) {
        String[] both = text.split("/", -1);
        return both.length == 2 && isUnit(both[0]) && (isUnit(both[1]) || TableTerms.RATE.matcher(both[1]).matches()) && !isUnit(text);
    }

    /** Whether a text is one number, with or without unit. */
    boolean isNumber(String text) {
        List<Quantity> found = quantities.find(text);
        return found.size() == 1 && found.get(0).text().length() == text.length() && !text.isEmpty();
    }

    /** Whether a text is one number, with or without a sign, or a place in an order: +3.2%, 全省第3. */
    boolean isSignedNumber(String text) {
        return WordedValue.isRank(text) || isNumber(text.replaceFirst("^[-－+＋↑↓]", ""));
    }

    /** Whether a rate may be that of two amounts: 37起 of 45起 is 82.2%. True if they cannot be compared. */
    boolean mayBeShare(String amount, String whole, String rate) {
        Matcher one = AMOUNT.matcher(amount);
        Matcher all = AMOUNT.matcher(whole);
        Matcher share = AMOUNT.matcher(rate);
        boolean comparable = one.matches() && all.matches() && share.matches() && one.group(2).equals(all.group(2)) && share.group(2).equals("%");
        return !comparable || Double.parseDouble(all.group(1)) == 0
                || Math.abs(100 * Double.parseDouble(one.group(1)) / Double.parseDouble(all.group(1)) - Double.parseDouble(share.group(1))) <= ROUNDED;
    }

    /** Whether a text is one number without unit. */
    boolean isBareNumber(String text) {
        List<Quantity> found = quantities.find(text);
        return found.size() == 1 && found.get(0).text().length() == text.length() && found.get(0).unit().isEmpty();
    }

    /** The units that a corner or a title names: 单位：万亩、万吨, 队伍情况（人）. */
    List<String> corner(String text) {
        Matcher corner = CORNER.matcher(text);
        Matcher title = TITLE.matcher(text);
        List<String> units = new ArrayList<>();
        List<String> named = new ArrayList<>(corner.results().map(found -> found.group(1)).toList());
        if (named.isEmpty() && title.matches()) {
            named.add(title.group(1));
        }
        for (String unit : String.join("、", named).split("[、，,/和]+")) {
            String bare = unit.replaceAll("[“”\"。]", "").strip();
            if (isUnit(bare)) {
                units.add(bare);
            }
        }
        return units;
    }

    // 人 in 培训人次 and 用水 in 用水量, not 人 in 人工造林.
    private static boolean speaksOf(String name, String word) {
        int at = name.lastIndexOf(word);
        return at >= 0 && (word.length() > 1 || at > 0 && TAIL.matcher(name.substring(at + 1)).matches());
    }

    /** Whether what is called by a name may be counted in a unit, as far as the name says: 在校生 not in 万元. */
    boolean fits(String unit, String name) {
        if (unit.isEmpty()) {
            return true;
        }
        if (RATE.matcher(name).matches()) {
            return unit.matches("%|‰|个?百分点|/.*|.*/.*");
        }
        boolean money = unit.endsWith("元");
        if (NO_AMOUNT.matcher(name).matches() || money && COUNT.matcher(name).matches()) {
            return false;
        }
        List<List<String>> said = unitsOfWords.entrySet().stream().filter(e -> speaksOf(name, e.getKey()) && TAIL.matcher(name.substring(name.lastIndexOf(e.getKey()) + e.getKey().length())).matches()).map(Map.Entry::getValue).toList();
        return said.isEmpty() || unit.contains("/") || said.stream().flatMap(List::stream).anyMatch(u -> unit.replaceFirst("(?<=.)次$", "").endsWith(u) || unit.endsWith(u) || u.equals("人") && PERSONS.contains(unit));
    }

    /** Which of several units a measure is told in, by the first of its names that tells; empty if none is sure. */
    String unitFor(List<String> units, String... names) {
        if (units.size() == 1) {
            return units.get(0);
        }
        for (String name : names) {
            // 住院人次 is told in 万人次, not in 万人.
            String said = units.stream().filter(unit -> name.endsWith(unit.replaceFirst("^[十百千万亿]+", ""))).max(Comparator.comparingInt(String::length)).orElse("");
            boolean sure = said.matches("[十百千万亿]*..+") || said.length() == 1 && units.stream().filter(name::endsWith).count() == 1;
            if (!said.isEmpty() && sure) {
                return said;
            }
            // 党员教育主题党日 counts 党日: what stands last in a name is what it names.
            String told = unitsOfWords.entrySet().stream()
                    .filter(word -> speaksOf(name, word.getKey()) && units.stream().anyMatch(unit -> word.getValue().stream().anyMatch(unit::endsWith)))
                    .max(Comparator.comparingInt(word -> name.lastIndexOf(word.getKey()) + word.getKey().length()))
                    .flatMap(word -> units.stream().filter(unit -> word.getValue().stream().anyMatch(unit::endsWith)).findFirst())
                    .orElse("");
            if (!told.isEmpty()) {
                return told;
            }
        }
        // Where no header says what is counted, things are.
        boolean unsaid = names.length > 0 && names[0].isEmpty();
        return units.stream().filter(unit -> unsaid && unit.matches("\\p{IsHan}")).findFirst().orElse("");
    }
}
