package io.zongshu.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where paragraphs break. */
final class Breaks {
    private static final Pattern INSIDE = Pattern.compile("(?<=[0-9])(?=[0-9.万亿%年月日名个])|(?<=“[^”]{1,12})(?=[^”]{1,12}”)"
            + "|(?<=《[^》]{1,12})(?=[^》]{1,12}》)|(?<=\\p{IsHan})(?=\\p{IsHan})");

    private Breaks() {}

    /** An offset in mid-sentence; -1 if none was found. A printed page never begins with a closing mark. */
    static int any(String text, Random random) {
        for (int tries = 0; tries < 20; tries++) {
            int at = 20 + random.nextInt(text.length() - 40);
            boolean begins = "，。；：、！？”》）’ ".indexOf(text.charAt(at)) >= 0;
            if (!begins && "。！？”".indexOf(text.charAt(at - 1)) < 0) {
                return at;
            }
        }
        return -1;
    }

    /** An offset inside a number, a quotation, a book title or a word; one of the first three where there is any. */
    static int hard(String text, Random random) {
        List<Integer> all = new ArrayList<>();
        List<Integer> hard = new ArrayList<>();
        Matcher matcher = INSIDE.matcher(text);
        while (matcher.find()) {
            int at = matcher.start();
            if (at > 12 && at < text.length() - 3) {
                boolean word = isHan(text.charAt(at - 1)) && isHan(text.charAt(at)) && !isQuoted(text, at);
                (word ? all : hard).add(at);
            }
        }
        List<Integer> from = hard.isEmpty() || random.nextInt(4) == 0 ? all : hard;
        return from.isEmpty() ? -1 : from.get(random.nextInt(from.size()));
    }

    private static boolean isQuoted(String text, int at) {
        return text.lastIndexOf('“', at - 1) > text.lastIndexOf('”', at - 1) || text.lastIndexOf('《', at - 1) > text.lastIndexOf('》', at - 1);
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
