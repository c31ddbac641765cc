package io.zongshu.language;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;

/** Level and oblique tones (平仄) by today's Mandarin: first and second tone are level, third and fourth oblique. */
public final class Tones {
    private Tones() {}

    /**
     * The tone of each character, e.g. 平平仄仄; 中 for a character without one (the fifth tone, or not Chinese). Convert a
     * phrase alone, not inside its sentence: the readings of 多音字 depend on the neighbours.
     */
    public static String pattern(String phrase) {
        StringBuilder tones = new StringBuilder();
        for (Pinyin pinyin : PinyinDictionary.convertToPinyin(phrase)) {
            int tone = pinyin.getTone();
            tones.append(tone == 1 || tone == 2 ? '平' : tone == 3 || tone == 4 ? '仄' : '中');
        }
        return tones.toString();
    }
}
