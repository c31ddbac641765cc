package io.zongshu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 半角: half-width marks among Chinese words; a paper that has hardly any other is told once. */
final class HalfWidthMarks implements Algorithm {
    private static final String HALF = ",;:?!";
    private static final String FULL = "，；：？！";
    private static final String CLOSING = "”’》〉）〕】%％";
    /** A heading's number with its mark, of which other rules speak. */
    private static final Pattern NUMBER = Pattern.compile("^[　 ]*(?:[一二三四五六七八九十]{1,3}[.,:;]|[(（][一二三四五六七八九十]{1,3}[)）])");

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        List<Place> places = new ArrayList<>();
        int full = 0;
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            if (!paragraph.isRow()) {
                full += look(paragraph, places);
            }
        }
        for (Rule rule : rules) {
            boolean throughout = places.size() >= rule.number("通篇") && places.size() > full;
            Rule as = throughout ? rule.saying(rule.words("通篇意见").get(0)) : rule;
            for (Place place : throughout ? places.subList(0, 1) : places) {
                found.fix(as, place.paragraph(), place.at(), place.at() + 1, place.full(),
                        Map.of("次", String.valueOf(places.size())));
            }
        }
    }

    /** A half-width mark, and the one that should stand there. */
    private record Place(CheckedParagraph paragraph, int at, String full) {}

    /** Adds the half-width marks of a paragraph; how many full-width ones of the same kinds it has. */
    private static int look(CheckedParagraph paragraph, List<Place> places) {
        String text = paragraph.text();
        Matcher number = NUMBER.matcher(text);
        int full = 0;
        for (int i = number.find() ? number.end() : 0; i < text.length(); i++) {
            String instead = full(text, i);
            if (!instead.isEmpty()) {
                places.add(new Place(paragraph, i, instead));
            } else if (FULL.indexOf(text.charAt(i)) >= 0 || "（）".indexOf(text.charAt(i)) >= 0) {
                full++;
            }
        }
        return full;
    }

    /** The full-width mark that should stand at a place, or empty. */
    private static String full(String text, int at) {
        char c = text.charAt(at);
        int mark = HALF.indexOf(c);
        if (mark >= 0) {
            return isAfterWords(text, at) && isBeforeWords(text, at, true) ? FULL.substring(mark, mark + 1) : "";
        }
        return switch (c) {
            case '.' -> isAfterWords(text, at) && isBeforeWords(text, at, false) && !isOneOfSeveral(text, at) ? "。" : "";
            case '(' -> at + 1 < text.length() && isHan(text, at + 1) && (at == 0 || !isLatin(text.charAt(at - 1)))
                    && closing(text, at) > at + 1 && isHan(text, closing(text, at) - 1) ? "（" : "";
            case ')' -> at > 0 && isHan(text, at - 1) && !opensLatin(text, at) ? "）" : "";
            default -> "";
        };
    }

    /** The bracket that closes an opening one; brackets of both widths close it. */
    private static int closing(String text, int open) {
        int end = text.indexOf(')', open);
        int full = text.indexOf('）', open);
        return end < 0 ? full : full < 0 ? end : Math.min(end, full);
    }

    /** Whether a closing bracket ends one that begins within a formula or a foreign word. */
    private static boolean opensLatin(String text, int close) {
        int open = Math.max(text.lastIndexOf('(', close), text.lastIndexOf('（', close));
        return open < 0 || open + 1 < close && !isHan(text, open + 1) || open > 0 && isLatin(text.charAt(open - 1));
    }

    private static boolean isAfterWords(String text, int at) {
        int last = at - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last >= 0 && (isHan(text, last) || CLOSING.indexOf(text.charAt(last)) >= 0);
    }

    private static boolean isBeforeWords(String text, int at, boolean digits) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next == text.length()) {
            return true;
        }
        char c = text.charAt(next);
        return isHan(text, next) || c >= '　' && c <= '】' || c >= '！' && c <= '｠' || "“”‘’—…".indexOf(c) >= 0
                || digits && Character.isDigit(c);
    }

    /** Whether it is one of several points: an ellipsis. */
    private static boolean isOneOfSeveral(String text, int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '.' || at > 0 && text.charAt(at - 1) == '.';
    }

    private static boolean isHan(String text, int at) {
        return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HAN;
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && c < 0x2E80;
    }
}
