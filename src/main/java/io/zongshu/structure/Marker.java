package io.zongshu.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number with which a heading begins.
 *
 * @param text as written, with its mark
 * @param ordinal the number that it stands for; 0 for ——
 */
record Marker(Kind kind, String text, int ordinal) {
    /** Forms of numbers, the higher ranks first (GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）). */
    enum Kind {
        PART("第([一二三四五六七八九十]{1,3})(?:部分|篇|章)[、：:]?[ 　]*"),
        CHINESE("([一二三四五六七八九十]{1,3})[ 　]?(?:、|．|\\.|,)[ 　]*"),
        CHINESE_BRACKETED("[（(〔][ 　]?([一二三四五六七八九十]{1,3})[ 　]?[）)〕][、]?[ 　]*|([㈠-㈩])[、]?[ 　]*"),
        ARABIC("([0-9０-９]{1,2})(?:[．、]|\\.(?![0-9０-９]))[ 　]*"),
        ARABIC_BRACKETED("[（(〔][ 　]?([0-9０-９]{1,2})[ 　]?[）)〕][、]?[ 　]*|([0-9０-９]{1,2})[）)][、]?[ 　]*|([⑴-⒇])[、]?[ 　]*"),
        CIRCLED("([①-⑳])[、]?[ 　]*"),
        ITEM("([一二三四五六七八九十])[ 　]?(?:是|要(?!素))[，：]?"),
        ORDINAL("(首先|其次|再次|最后|第[一二三四五六七八九十]|其[一二三四五六七八九十])[，,、：]"),
        DASH("(——|--)"),
        /** 1 总体情况, 1.1 经济, 1.1.1 工业 of technical reports. */
        SPACED("([0-9]{1,2})[ 　]+(?=\\p{IsHan})"),
        DECIMAL("[0-9]{1,2}\\.([0-9]{1,2})[ 　]+(?=\\p{IsHan})"),
        DECIMAL_THREE("[0-9]{1,2}\\.[0-9]{1,2}\\.([0-9]{1,2})[ 　]+(?=\\p{IsHan})");

        private final Pattern pattern;

        Kind(String regex) {
            this.pattern = Pattern.compile(regex);
        }

        /** Its usual place among numbered forms. */
        int rank() {
            return switch (this) {
                case SPACED -> 12;
                case DECIMAL -> 14;
                case DECIMAL_THREE -> 16;
                default -> ordinal() * 10;
            };
        }

        /** Whether only white space parts it from the words; a figure may stand so as well. */
        boolean isSpaced() {
            return this == SPACED || this == DECIMAL || this == DECIMAL_THREE;
        }

        /** Whether it introduces a sentence of running text rather than a heading of its own. */
        boolean isRunning() {
            return this == ITEM || this == ORDINAL || this == DASH;
        }
    }

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String STARTS = NUMERALS + "第首其再最（(〔—-0123456789";

    /** The marker at an offset of a text. */
    static Optional<Marker> at(String text, int offset) {
        if (offset >= text.length() || !mayStart(text.charAt(offset))) {
            return Optional.empty();
        }
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(text).region(offset, text.length());
            if (matcher.lookingAt() && matcher.end() < text.length()) {
                return Optional.of(new Marker(kind, written(kind, matcher.group()), ordinal(matcher)));
            }
        }
        return Optional.empty();
    }

    /** Whether any form begins with a character; few characters do, and to ask is faster than to try all forms. */
    private static boolean mayStart(char c) {
        return STARTS.indexOf(c) >= 0 || c >= '０' && c <= '９' || c >= '㈠' && c <= '㈩' || c >= '①' && c <= '⒇';
    }

    /** 一是， is written 一是; the comma belongs to the sentence. */
    private static String written(Kind kind, String matched) {
        return kind == Kind.ITEM ? matched.replaceFirst("[，：]$", "") : Marks.trim(matched);
    }

    private static int ordinal(Matcher matcher) {
        for (int i = 1; i <= matcher.groupCount(); i++) {
            String number = matcher.group(i);
            if (number != null) {
                return ordinal(number);
            }
        }
        return 0;
    }

    private static int ordinal(String number) {
        char first = number.charAt(0);
        if (first >= '①' && first <= '⑳') {
            return first - '①' + 1;
        }
        if (first >= '⑴' && first <= '⒇') {
            return first - '⑴' + 1;
        }
        if (first >= '㈠' && first <= '㈩') {
            return first - '㈠' + 1;
        }
        if (Character.isDigit(first)) {
            int n = 0;
            for (int i = 0; i < number.length(); i++) {
                n = n * 10 + Character.digit(number.charAt(i), 10);
            }
            return n;
        }
        return switch (first) {
            case '首' -> 1;
            case '其' -> number.charAt(1) == '次' ? 2 : chinese(number.substring(1));
            case '再' -> 3;
            case '最' -> 99;
            case '—', '-' -> 0;
            default -> chinese(first == '第' ? number.substring(1) : number);
        };
    }

    private static int chinese(String number) {
        int ten = number.indexOf('十');
        if (ten < 0) {
            return NUMERALS.indexOf(number.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : NUMERALS.indexOf(number.charAt(0)) + 1;
        int ones = ten + 1 < number.length() ? NUMERALS.indexOf(number.charAt(ten + 1)) + 1 : 0;
        return tens * 10 + ones;
    }
}
