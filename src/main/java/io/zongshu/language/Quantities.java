package io.zongshu.language;

import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Finds the figures of a text: every run of Arabic digits, and Chinese numbers that count something. Measure words and
 * qualifiers are declared in measures.yaml. Immutable and thread-safe.
 */
public final class Quantities {
    private static final String RANGE_MARKS = "-–—―~～－至到";
    private static final WordList MAGNITUDES =
            new WordList(List.of("万亿", "千亿", "百亿", "十亿", "亿", "千万", "百万", "十万", "万", "千", "百"));

    private final WordList before;
    private final WordList notBefore;
    private final WordList remainders;
    private final WordList after;
    private final WordList units;
    private final WordList unitsWithRemainder;
    private final WordList noFigures;
    private final Set<String> names;
    private final Pattern notUnits;

    private Quantities(YamlNode data) {
        before = new WordList(data.get("前限定").texts());
        notBefore = new WordList(data.get("非限定").texts());
        remainders = new WordList(data.get("余数").texts());
        after = new WordList(data.get("后限定").texts());
        units = new WordList(data.get("量词").entries().values().stream()
                .flatMap(node -> node.texts().stream())
                .toList());
        unitsWithRemainder = new WordList(data.get("可带余数").texts());
        noFigures = new WordList(Stream.concat(
                        data.get("非数量").texts().stream(), data.get("名称").texts().stream())
                .toList());
        names = Set.copyOf(data.get("号码").texts());
        notUnits = pattern(data.get("非量词").texts());
    }

    private static Pattern pattern(List<String> words) {
        try {
            // Without words it must match nowhere.
            return Pattern.compile(words.isEmpty() ? "(?!)" : String.join("|", words));
        } catch (PatternSyntaxException e) {
            throw CannotContinue.usage("设置文件 measures.yaml 里“非量词”的写法不对：“" + e.getPattern() + "”。请检查括号是否成对。");
        }
    }

    /** Reads the built-in measure words and qualifiers with the user's on top. */
    public static Quantities load(Settings settings) {
        return new Quantities(settings.data("measures"));
    }

    /** The figures of a text in order; they do not overlap. */
    public List<Quantity> find(String text) {
        BitSet noFigure = wordsThatAreNone(text);
        List<Quantity> found = new ArrayList<>();
        int done = 0;
        int at = 0;
        while (at < text.length()) {
            Optional<Quantity> quantity = Digits.isDigit(text.charAt(at))
                    ? Optional.of(arabic(text, at, done))
                    : chinese(text, at, done, noFigure);
            if (quantity.isPresent()) {
                found.add(quantity.get());
                done = quantity.get().end();
                at = done;
            } else {
                at = Math.max(at + 1, ChineseNumber.runEnd(text, at));
            }
        }
        return withUnitsOfRanges(text, joined(text, found));
    }

    // 1亿2000万元 is one figure.
    private static List<Quantity> joined(String text, List<Quantity> found) {
        List<Quantity> out = new ArrayList<>();
        for (Quantity next : found) {
            Quantity last = out.isEmpty() ? next : out.get(out.size() - 1);
            boolean continues = last.end() == next.start()
                    && last.arabic() && next.arabic() && next.before().isEmpty()
                    && !last.magnitude().isBlank() && last.unit().isEmpty() && last.after().isEmpty();
            if (!continues) {
                out.add(next);
                continue;
            }
            String digits = text.substring(last.start() + last.before().length(), next.start()) + next.digits();
            out.set(out.size() - 1, new Quantity(
                    last.text() + next.text(), last.start(), next.end(), last.before(), digits, next.magnitude(),
                    next.after(), next.unit(), last.value().flatMap(v -> next.value().map(w -> canonical(v.add(w))))));
        }
        return out;
    }

    private BitSet wordsThatAreNone(String text) {
        BitSet covered = new BitSet(text.length());
        for (int i = 0; i < text.length(); i++) {
            covered.set(i, i + noFigures.at(text, i).length());
        }
        return covered;
    }

    private Quantity arabic(String text, int at, int from) {
        int end = Digits.numberEnd(text, at);
        if (names.contains(text.substring(at, end))) {
            String name = text.substring(at, end);
            return new Quantity(name, at, end, "", name, "", "", "", Optional.of(new BigDecimal(name)));
        }
        BigDecimal value = new BigDecimal(Digits.plain(text.substring(at, end)));
        int start = signed(text, at, end, from) ? at - 1 : at;
        return complete(text, new Number(start, end, Optional.of(start < at ? value.negate() : value), true), from);
    }

    // A minus sign belongs to a percentage or temperature only; elsewhere it is a dash.
    private static boolean signed(String text, int at, int end, int from) {
        if (at - 1 < from || "-－−".indexOf(text.charAt(at - 1)) < 0 || end >= text.length()) {
            return false;
        }
        boolean afterWord = at >= 2 && (Character.isLetterOrDigit(text.charAt(at - 2)) && text.charAt(at - 2) < 0x2E80);
        return !afterWord && "%％‰℃".indexOf(text.charAt(end)) >= 0;
    }

    private Optional<Quantity> chinese(String text, int at, int from, BitSet noFigure) {
        int end = ChineseNumber.runEnd(text, at);
        if (end == at || noFigure.get(at)) {
            return Optional.empty();
        }
        if (text.startsWith("分之", end)) {
            return fraction(text, at, end, from);
        }
        String run = text.substring(at, end);
        Optional<BigDecimal> value = ChineseNumber.value(run);
        Quantity whole = complete(text, new Number(at, end, value, false), from);
        boolean counts = !whole.unit().isEmpty() || whole.ordinal() || !whole.after().isEmpty();
        boolean repeated = end < text.length() && whole.end() < text.length()
                && !whole.unit().isEmpty() && text.startsWith(whole.unit(), whole.end());
        boolean vague = run.startsWith("数") || run.contains("几");
        return !repeated && (counts || (value.isPresent() || vague) && ChineseNumber.hasStructure(run))
                ? Optional.of(whole)
                : Optional.empty();
    }

    // 百分之八十 is 80 %, 三分之二 has no decimal value.
    private Optional<Quantity> fraction(String text, int at, int end, int from) {
        int start = end + 2;
        boolean arabic = start < text.length() && Digits.isDigit(text.charAt(start));
        int stop = arabic ? Digits.numberEnd(text, start) : ChineseNumber.runEnd(text, start);
        if (stop == start) {
            return Optional.empty();
        }
        String number = text.substring(start, stop);
        boolean percent = text.startsWith("百", at) && end == at + 1;
        Optional<BigDecimal> value =
                arabic ? Optional.of(new BigDecimal(Digits.plain(number))) : ChineseNumber.value(number);
        String qualifier = qualifierBefore(text, at, from);
        String tail = after.at(text, stop);
        int first = at - qualifier.length();
        int last = stop + tail.length();
        return Optional.of(new Quantity(
                text.substring(first, last), first, last, qualifier, percent ? number : text.substring(at, stop), "", tail,
                percent ? "%" : "", percent ? value.map(Quantities::canonical) : Optional.empty()));
    }

    /** A number's place, value and script. */
    private record Number(int start, int end, Optional<BigDecimal> value, boolean arabic) {}

    private Quantity complete(String text, Number number, int from) {
        String qualifier = qualifierBefore(text, number.start(), from);
        int at = number.end();
        String tail = remainderAt(text, at + gap(text, at));
        at += tail.isEmpty() ? 0 : gap(text, at) + tail.length();
        String magnitude = magnitudeAt(text, at, number);
        at += magnitude.length();
        if (tail.isEmpty()) {
            tail = remainderAt(text, at);
            at += tail.length();
        }
        int gap = gap(text, at);
        String unit = unitAt(text, at + gap, number.arabic());
        at += unit.isEmpty() ? 0 : gap + unit.length();
        String rest = unit.isEmpty() || !tail.isEmpty() ? "" : remainderAfterUnit(text, at, unit);
        at += rest.length();
        if (!rest.isEmpty() && unit.equals("个")) {
            String second = units.at(text, at);
            unit += second;
            at += second.length();
        }
        String end = after.at(text, at);
        at += end.length();
        int start = number.start() - qualifier.length();
        Optional<BigDecimal> value = number.value().map(v -> canonical(v.multiply(times(magnitude))));
        return new Quantity(
                text.substring(start, at), start, at, qualifier, text.substring(number.start(), number.end()), magnitude,
                tail + rest + end, unit, value);
    }

    // 项 is no measure word in 百亿项目. After Arabic digits it always is: nobody writes 26项目.
    private String unitAt(String text, int at, boolean arabic) {
        return !arabic && notUnits.matcher(text).region(at, text.length()).useTransparentBounds(true).lookingAt() ? "" : units.at(text, at);
    }

    private String magnitudeAt(String text, int at, Number number) {
        int gap = gap(text, at);
        String unit = units.at(text, at + gap);
        String magnitude = MAGNITUDES.at(text, at + gap);
        boolean unitItself = !unit.isEmpty() && unit.startsWith(magnitude) && unit.length() > magnitude.length();
        boolean allowed = number.arabic() || number.end() < at;
        return magnitude.isEmpty() || unitItself || !allowed ? "" : text.substring(at, at + gap + magnitude.length());
    }

    // One form for one value, so that equal values are equal: 1.20 and 1.2, 1E+3 and 1000.
    private static BigDecimal canonical(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static BigDecimal times(String magnitude) {
        BigDecimal product = BigDecimal.ONE;
        for (int i = 0; i < magnitude.length(); i++) {
            long times = ChineseNumber.multiplier(magnitude.charAt(i));
            product = times == 0 ? product : product.multiply(BigDecimal.valueOf(times));
        }
        return product;
    }

    // 多 between number and noun counts only before a unit or magnitude: 3000多个, but not 增加3多样.
    private String remainderAt(String text, int at) {
        String word = remainders.at(text, at);
        int next = at + word.length() + gap(text, at + word.length());
        boolean more = !units.at(text, next).isEmpty() || !MAGNITUDES.at(text, next).isEmpty();
        return word.isEmpty() || more || word.equals("余") ? word : "";
    }

    private String remainderAfterUnit(String text, int at, String unit) {
        String word = remainders.at(text, at);
        if (word.equals("来") || !unitsWithRemainder.at(unit, 0).equals(unit)) {
            return "";
        }
        return unit.equals("个") && units.at(text, at + word.length()).isEmpty() ? "" : word;
    }

    private String qualifierBefore(String text, int at, int from) {
        String word = before.before(text, at);
        int start = at - word.length();
        if (word.isEmpty() || start < from || notBefore.before(text, at).length() > word.length()) {
            return "";
        }
        // 上千, 过百 are approximate; 会议上3人, 开展过3次 are not.
        boolean beforeMultiplier = word.equals("上") || word.equals("过");
        return beforeMultiplier && ChineseNumber.multiplier(text.charAt(at)) < 100 ? "" : word;
    }

    private static int gap(String text, int at) {
        return at < text.length() && " \u00A0\u2009".indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }

    private static List<Quantity> withUnitsOfRanges(String text, List<Quantity> found) {
        List<Quantity> out = new ArrayList<>(found);
        for (int i = out.size() - 2; i >= 0; i--) {
            Quantity first = out.get(i);
            Quantity second = out.get(i + 1);
            boolean range = first.unit().isEmpty()
                    && second.start() == first.end() + 1
                    && RANGE_MARKS.indexOf(text.charAt(first.end())) >= 0;
            if (range) {
                out.set(i, new Quantity(
                        first.text(), first.start(), first.end(), first.before(), first.digits(), first.magnitude(),
                        first.after(), second.unit(), first.value()));
            }
        }
        return List.copyOf(out);
    }
}
