package io.zongshu.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads measures as office people write them: 37毫米, 29磅, 三号, 2字, 1行. */
final class Measures {
    private static final Pattern NUMBER = Pattern.compile(
            "([-+]?\\d{1,6}(?:\\.\\d{1,4})?)\\s*(毫米|mm|厘米|cm|磅|pt|缇|twips|字|字符|行|个)?");

    /** Type sizes by their Chinese numbers, in half-points (Word's own list). */
    private static final Map<String, Integer> SIZES = Map.ofEntries(
            Map.entry("初号", 84), Map.entry("小初", 72), Map.entry("一号", 52), Map.entry("小一", 48),
            Map.entry("二号", 44), Map.entry("小二", 36), Map.entry("三号", 32), Map.entry("小三", 30),
            Map.entry("四号", 28), Map.entry("小四", 24), Map.entry("五号", 21), Map.entry("小五", 18));

    private Measures() {}

    /** The value in the unit, rounded half up; empty when the text is no such measure. */
    static OptionalInt read(String text, LayoutItem.Unit unit) {
        String trimmed = text.strip();
        if (unit == LayoutItem.Unit.HALF_POINTS) {
            Integer named = SIZES.get(sizeName(trimmed));
            if (named != null) {
                return OptionalInt.of(named);
            }
        }
        Matcher m = NUMBER.matcher(trimmed);
        if (!m.matches()) {
            return OptionalInt.empty();
        }
        BigDecimal factor = factor(m.group(2) == null ? "" : m.group(2), unit);
        if (factor.signum() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(new BigDecimal(m.group(1)).multiply(factor).setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    private static String sizeName(String text) {
        String name = text.endsWith("号") || text.startsWith("小") || text.equals("初") ? text : "";
        String digits = "0123456789";
        String han = "初一二三四五六七八九";
        StringBuilder out = new StringBuilder();
        for (char c : name.toCharArray()) {
            int at = digits.indexOf(c);
            out.append(at < 0 ? c : han.charAt(at));
        }
        return out.length() == 3 && out.charAt(0) == '小' ? out.substring(0, 2) : out.toString();
    }

    /** How many of the unit one written unit is; 0 when it does not fit. */
    private static BigDecimal factor(String written, LayoutItem.Unit unit) {
        return switch (unit) {
            case TWIPS -> switch (written) {
                case "毫米", "mm" -> new BigDecimal("56.692913");
                case "厘米", "cm" -> new BigDecimal("566.92913");
                case "磅", "pt" -> BigDecimal.valueOf(20);
                case "", "缇", "twips" -> BigDecimal.ONE;
                default -> BigDecimal.ZERO;
            };
            case HALF_POINTS -> written.equals("磅") || written.equals("pt") || written.isEmpty()
                    ? BigDecimal.valueOf(2) : BigDecimal.ZERO;
            case HUNDREDTHS -> switch (written) {
                case "字", "字符", "行", "个", "" -> BigDecimal.valueOf(100);
                default -> BigDecimal.ZERO;
            };
            case PLAIN -> written.isEmpty() ? BigDecimal.ONE : BigDecimal.ZERO;
            case TEXT -> BigDecimal.ZERO;
        };
    }
}
