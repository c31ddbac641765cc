package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Schools, hospitals, villages that a figure is told of.
 *
 * @param named in its own words or its item
 * @param owner whose report tells it, by its file's name and its department
 */
record Institutions(Set<String> named, Set<String> owner) {
    private static final Pattern NAME = Pattern.compile(
            "(?:[\\p{IsHan}]{1,6}?)(?:社区|小学(?!生)|中学(?!生)|[一二三四五六七八九十]中|学校|学院|大学(?!生)|幼儿园|卫生院|人民医院|中医院|[一二三四五]院|医院|保健院|街道|[^农行全各乡]村(?![级民庄镇集务企干])|博物馆|图书馆|文化馆|科技馆|体育馆|林场|农场|牧场|渔场|灌区|保护区|监狱|法院|检察院|供电所|派出所|水厂|电厂|变电站)");
    private static final Pattern IDLE = Pattern.compile("^(?:其中|全|各|我|本|该|[市县区省镇乡]|第)+");
    private static final Pattern KIND = Pattern.compile(".*[各所家个类级等新建办的].{0,3}|(?:公|民)办.*|(?:中|职业|普通|示范|特色|龙头)+(?:学校|中学|小学)|(?!中医院).{0,1}(?:社区|学校|医院|中学|小学|村)");

    static Institutions of(FigurePairs.Found found, IndicatorForms forms) {
        Fact fact = found.fact().fact();
        String own = found.figure().figure().indicator();
        Set<String> named = in(own, forms);
        if (named.isEmpty()) {
            named = in(fact.item().text(), forms);
        }
        Set<String> owner = in(fact.department().text(), forms);
        owner.addAll(in(found.figure().placed().owner(), forms));
        return new Institutions(named, owner);
    }

    /**
     * Those of a name and of its report.
     *
     * @param name what something is told of
     * @param report the department and the file's name
     */
    static Institutions of(String name, String report, IndicatorForms forms) {
        Set<String> owner = new TreeSet<>();
        for (String piece : report.split("\\|")) {
            owner.addAll(in(piece, forms));
        }
        return new Institutions(in(name, forms), owner);
    }

    private static Set<String> in(String text, IndicatorForms forms) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(forms.letters(text));
        while (name.find()) {
            String plain = IDLE.matcher(name.group()).replaceFirst("");
            if (plain.length() > 1 && !KIND.matcher(plain).matches()) {
                names.add(plain);
            }
        }
        return names;
    }

    /** Whether one names what the other names or is a report of. */
    boolean same(Institutions other) {
        return meet(named, other.named) || meet(named, other.owner) || meet(owner, other.named);
    }

    /** Whether both name one. */
    boolean bothName(Institutions other) {
        return meet(named, other.named);
    }

    /** Whether both are of institutions of one kind, named or reporting, and none of the one is of the other. */
    boolean apart(Institutions other) {
        Set<String> mine = named.isEmpty() ? owner : named;
        Set<String> theirs = other.named.isEmpty() ? other.owner : other.named;
        return !mine.isEmpty() && !theirs.isEmpty() && !same(other) && !meet(owner, other.owner)
                && mine.stream().anyMatch(x -> theirs.stream().anyMatch(y -> x.endsWith(y.substring(y.length() - 2))));
    }

    private static boolean meet(Set<String> a, Set<String> b) {
        for (String x : a) {
            for (String y : b) {
                if (x.endsWith(y) || y.endsWith(x)) {
                    return true;
                }
            }
        }
        return false;
    }
}
