package io.zongshu.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Changes inside lines: marks, spaces, digits, quotation marks, the written form of heading numbers. */
final class DirtyWords {
    private static final String NUMERALS = "一二三四五六七八九十";
    private final DirtKind kind;
    private final Random random;
    private final Map<String, String> chosen = new HashMap<>();

    DirtyWords(DirtKind kind, Random random) {
        this.kind = kind;
        this.random = random;
    }

    String of(CleanPaper.Part part) {
        boolean other = kind == DirtKind.OTHER_MARKERS && !part.marker().isEmpty() && part.text().startsWith(part.marker());
        return other ? marker(part.marker()) + part.text().substring(part.marker().length()) : of(part.text());
    }

    String of(String text) {
        return switch (kind) {
            case HALF_WIDTH_MARKS -> halfWidth(text);
            case STRAY_SPACES -> spaced(text);
            case FULL_WIDTH_DIGITS -> wideDigits(text);
            case LOST_QUOTES -> text.replace("“", "").replace("”", "");
            case MIXED -> mixed(text);
            default -> text;
        };
    }

    private String mixed(String text) {
        String first = random.nextInt(4) == 0 ? halfWidth(text) : text;
        String second = random.nextInt(4) == 0 ? spaced(first) : first;
        return random.nextInt(4) == 0 ? wideDigits(second) : second;
    }

    private static String halfWidth(String text) {
        return text.replace("，", ", ").replace("；", ";").replace("：", ":").replace("（", "(").replace("）", ")");
    }

    private static String wideDigits(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c + 0xFEE0) : (char) c));
        return out.toString();
    }

    private String spaced(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean inside = i > 0 && text.charAt(i - 1) >= 0x4E00 && text.charAt(i) >= 0x4E00 && text.charAt(i) <= 0x9FFF;
            out.append(inside && random.nextInt(25) == 0 ? " " : "").append(text.charAt(i));
        }
        return out.toString();
    }

    /** The written forms of a kind of number: %c Chinese, %d Arabic, %k ㈠, %o ①, %p ⑴. */
    private static List<String> forms(String kind) {
        return switch (kind) {
            case "C" -> List.of("%c、", "%c.", "%c．", "%c 、", "第%c部分 ", "%c、 ");
            case "B" -> List.of("（%c）", "(%c)", "%k", "〔%c〕", "（%c）、", "（ %c ）", "(%c）");
            case "A" -> List.of("%d.", "%d．", "%d、", "%d. ");
            case "P" -> List.of("（%d）", "(%d)", "%o", "%p", "%d）");
            case "I" -> List.of("%c是", "%o", "第%c，", "第%c、", "其%c，", "（%c）", "——", "%c要");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private String marker(String marker) {
        String form = marker.matches("[一二三四五六七八九十]+、") ? "C" : marker.matches("（[一二三四五六七八九十]+）") ? "B"
                : marker.matches("[0-9]+[.．]") ? "A" : marker.matches("（[0-9]+）") ? "P"
                : marker.matches("[一二三四五六七八九十]是") ? "I" : "";
        if (form.isEmpty()) {
            return marker;
        }
        String pattern = chosen.computeIfAbsent(form, f -> forms(f).get(random.nextInt(forms(f).size())));
        int number = number(marker.replaceAll("[^一二三四五六七八九十0-9]", ""));
        return pattern.replace("%c", chinese(number)).replace("%d", String.valueOf(number))
                .replace("%k", String.valueOf((char) ('㈠' + number - 1)))
                .replace("%o", String.valueOf((char) ('①' + number - 1)))
                .replace("%p", String.valueOf((char) ('⑴' + number - 1)));
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        return text.length() == 1 ? NUMERALS.indexOf(text) + 1 : 10 + NUMERALS.indexOf(text.charAt(1)) + 1;
    }

    private static String chinese(int number) {
        return number <= 10 ? NUMERALS.substring(number - 1, number) : "十" + NUMERALS.charAt(number - 11);
    }
}
