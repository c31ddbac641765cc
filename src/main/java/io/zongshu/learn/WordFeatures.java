package io.zongshu.learn;

import io.zongshu.language.Tones;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;

/** What the scorer is told of the words and the characters of a 4-gram: their classes, how alike they are, their tones. */
final class WordFeatures {
    private static final int[] STARTS = {0, 2, 1};
    private static final String[] NAMES = {"first", "second", "middle"};
    private static final WordClass[] CLASSES = WordClass.values();
    private static final WordClasses.Entry UNKNOWN = new WordClasses.Entry(new double[CLASSES.length], 0);

    private final WordCache words;

    WordFeatures(WordCache words) {
        this.words = words;
    }

    void fill(String text, FeatureRow row) {
        fillWords(text, row);
        fillCharacters(text, row);
    }

    private void fillWords(String text, FeatureRow row) {
        WordClasses.Entry whole = words.find(text);
        row.put("wholeIdiom", whole == null ? -1 : whole.share(WordClass.IDIOM));
        row.put("wholeName", whole == null ? -1 : whole.share(WordClass.NAME));
        for (int p = 0; p < STARTS.length; p++) {
            WordClasses.Entry entry = words.pair(text, STARTS[p]);
            row.put(NAMES[p], "Known", entry == null ? 0 : CountLog.of(entry.frequency()));
            if (p < 2) {
                for (WordClass c : CLASSES) {
                    row.put(NAMES[p], c, entry == null ? -1 : entry.share(c));
                }
            }
        }
        row.put("front3", WordClasses.isKnown(text, 0, 3) ? 1 : 0);
        row.put("back3", WordClasses.isKnown(text, 1, 4) ? 1 : 0);
    }

    private void fillCharacters(String text, FeatureRow row) {
        WordClasses.Entry[] entries = new WordClasses.Entry[4];
        for (int i = 0; i < 4; i++) {
            WordClasses.Entry entry = words.character(text, i);
            entries[i] = entry == null ? UNKNOWN : entry;
        }
        for (int i = 0; i < 4; i++) {
            row.put("verb", i, entries[i].share(WordClass.VERB));
            row.put("noun", i, entries[i].share(WordClass.NOUN));
            row.put("adjective", i, entries[i].share(WordClass.ADJECTIVE));
            row.put("function", i, entries[i].share(WordClass.FUNCTION));
        }
        row.put("number0", entries[0].share(WordClass.NUMBER));
        row.put("number2", entries[2].share(WordClass.NUMBER));
        double odd = alike(entries[0], entries[2]);
        double even = alike(entries[1], entries[3]);
        row.put("alike02", odd);
        row.put("alike13", even);
        row.put("parallel", odd * even);
        row.put("verbObject", vn(entries, 0) * vn(entries, 2));
        row.put("repeat", text.charAt(0) == text.charAt(2) ? 1 : text.charAt(1) == text.charAt(3) ? 2
                : text.charAt(0) == text.charAt(1) || text.charAt(2) == text.charAt(3) ? 3 : 0);
        String tones = Tones.pattern(text);
        int pattern = -1;
        if (tones.length() == 4) {
            pattern = tone(tones, 0) * 8 + tone(tones, 1) * 4 + tone(tones, 2) * 2 + tone(tones, 3);
        }
        row.put("tones", pattern);
        row.put("toneContrast", tones.length() == 4 && tones.charAt(1) != tones.charAt(3) ? 1 : 0);
    }

    private static int tone(String tones, int i) {
        return tones.charAt(i) == '平' ? 1 : 0;
    }

    private static double vn(WordClasses.Entry[] entries, int i) {
        return entries[i].share(WordClass.VERB) * entries[i + 1].share(WordClass.NOUN);
    }

    private static double alike(WordClasses.Entry a, WordClasses.Entry b) {
        double sum = 0;
        for (int i = 0; i < a.shares().length; i++) {
            sum += Math.min(a.shares()[i], b.shares()[i]);
        }
        return sum;
    }
}
