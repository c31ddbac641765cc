package io.zongshu.learn;

import io.zongshu.language.Idioms;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.List;

/**
 * What the scorer looks at: where a 4-gram stands (its edges, stacks, headings), how free its neighbours are, what the
 * dictionaries know of its parts, and how many other candidates are built like it.
 */
final class FormulaFeatures {
    private final CountedGrams counted;
    private final GramPatterns patterns;
    // By the two characters of a half, a bit for each kind.
    private final KeyCounts halves;
    private final KnownFours knownFours;
    private final CharacterPatterns predicatePatterns;
    private final CharacterPatterns nounPatterns;
    private final CharacterPatterns lexiconPatterns;
    private final double[][] predicateOverNoun;
    private final double[][] unitOverAny;
    private final WordCache words = new WordCache();
    private final WordFeatures wordFeatures = new WordFeatures(words);
    // How many features there are; a guess until the first row is filled.
    private volatile int width = 160;

    FormulaFeatures(CountedGrams counted, GramPatterns patterns, FormulaLexicon lexicon, Idioms idioms) {
        this.counted = counted;
        this.patterns = patterns;
        this.halves = lexicon.halves();
        this.knownFours = new KnownFours(idioms, lexicon);
        this.predicatePatterns = CharacterPatterns.of(idioms.predicates());
        this.nounPatterns = CharacterPatterns.of(idioms.nouns());
        this.lexiconPatterns = CharacterPatterns.of(lexicon.all());
        this.predicateOverNoun = byCharacter((key, mask) -> predicateOverNoun(key, mask, 0, 0));
        this.unitOverAny = byCharacter((key, mask) -> unitOverAny(key, mask, 0));
    }

    private boolean isKnown(long gram) {
        int known = knownFours.of(gram);
        if (KnownFours.isInLexicon(known) || KnownFours.isPredicate(known)) {
            return true;
        }
        WordClasses.Entry entry = words.find(FormulaCounts.unpack(gram));
        return entry != null && entry.share(WordClass.IDIOM) >= 0.5;
    }

    /**
     * Whether a gram is worth scoring: somewhere the segmenter starts a word with it and ends one with it (any mark beside
     * it makes such a border), or it is half of a unit of eight. One that never stands at the edge of a unit, is no word
     * and is cut in its middle alone where it was seen is not: of a hundred of these not one is a formula.
     */
    static boolean isCandidate(Gram gram) {
        if (gram.count(Count.HALF) > 0) {
            return true;
        }
        boolean atEdge = gram.count(Count.LEFT_EDGE) + gram.count(Count.RIGHT_EDGE) > 0;
        boolean likeFormula = gram.count(Count.BORDER_MIDDLE) > 0 && gram.count(Count.BORDER_ODD) == gram.count(Count.ALL);
        return gram.count(Count.BORDER_BOTH) > 0 && (atEdge || likeFormula || gram.count(Count.ONE_WORD) > 0);
    }

    /** Names of the features in order. */
    List<String> names() {
        Gram gram = new Gram();
        gram.reset(FormulaCounts.pack("一一一一", 0, 4));
        gram.add(Count.ALL.ordinal(), 1);
        FeatureRow row = new FeatureRow(true, width);
        fill(gram, row);
        return row.names();
    }

    /** The features of a gram. */
    float[] of(Gram gram) {
        FeatureRow row = new FeatureRow(false, width);
        fill(gram, row);
        float[] values = row.values();
        width = values.length;
        return values;
    }

    private void fill(Gram gram, FeatureRow row) {
        String text = gram.text();
        fillPlaces(gram, row);
        fillNeighbours(gram, text, row);
        int known = knownFours.of(gram.key());
        fillIdioms(gram.key(), known, text, row);
        wordFeatures.fill(text, row);
        fillFamily(gram, row);
        fillLexicon(gram.key(), known, row);
    }

    private static void fillPlaces(Gram gram, FeatureRow row) {
        double all = gram.count(Count.ALL);
        double alone = gram.count(Count.ALONE);
        row.put("all", CountLog.of(all));
        row.put("papers", gram.count(Count.PAPERS) / all);
        row.put("alone", CountLog.of(alone));
        row.put("aloneShare", alone / all);
        row.put("leftShare", gram.count(Count.LEFT_EDGE) / all);
        row.put("rightShare", gram.count(Count.RIGHT_EDGE) / all);
        row.put("left", CountLog.of(gram.count(Count.LEFT_EDGE)));
        row.put("right", CountLog.of(gram.count(Count.RIGHT_EDGE)));
        row.put("edge", (gram.count(Count.LEFT_EDGE) + gram.count(Count.RIGHT_EDGE)) / (2 * all));
        row.put("stacked", CountLog.of(gram.count(Count.STACKED)));
        row.put("stackedShare", gram.count(Count.STACKED) / all);
        row.put("listedShare", gram.count(Count.LISTED) / all);
        row.put("headingShare", gram.count(Count.HEADING) / all);
        row.put("headingAlone", gram.count(Count.HEADING_ALONE));
        row.put("halfShare", gram.count(Count.HALF) / all);
        row.put("half", CountLog.of(gram.count(Count.HALF)));
        row.put("quotedShare", gram.count(Count.QUOTED) / all);
        row.put("deAfter", gram.count(Count.DE_AFTER) / all);
        row.put("deBefore", gram.count(Count.DE_BEFORE) / all);
        row.put("unit6", gram.count(Count.UNIT_TO_6) / all);
        row.put("unit8", gram.count(Count.UNIT_TO_8) / all);
        row.put("unit12", gram.count(Count.UNIT_TO_12) / all);
        row.put("sentenceEnd", gram.count(Count.SENTENCE_END) / all);
        row.put("sentenceStart", gram.count(Count.SENTENCE_START) / all);
        row.put("digitBefore", gram.count(Count.DIGIT_BEFORE) / all);
        row.put("borderLeft", gram.count(Count.BORDER_LEFT) / all);
        row.put("borderRight", gram.count(Count.BORDER_RIGHT) / all);
        row.put("borderMiddle", gram.count(Count.BORDER_MIDDLE) / all);
        row.put("borderOdd", gram.count(Count.BORDER_ODD) / all);
        row.put("oneWord", gram.count(Count.ONE_WORD) / all);
    }

    private void fillNeighbours(Gram gram, String text, FeatureRow row) {
        double all = gram.count(Count.ALL);
        double left = gram.entropy(0);
        double right = gram.entropy(1);
        row.put("entropyLeft", left);
        row.put("entropyRight", right);
        row.put("entropyMin", Math.min(left, right));
        row.put("extendLeft", gram.largest(0) / all);
        row.put("extendRight", gram.largest(1) / all);
        double first = counted.count(text.charAt(0), text.charAt(1));
        double second = counted.count(text.charAt(2), text.charAt(3));
        double middle = counted.count(text.charAt(1), text.charAt(2));
        row.put("firstHalf", CountLog.of(first));
        row.put("secondHalf", CountLog.of(second));
        row.put("boundToFirst", all / first);
        row.put("boundToSecond", all / second);
        row.put("boundToMiddle", all / middle);
        row.put("pmi", CountLog.of(all) - CountLog.of(first) - CountLog.of(second));
        for (int i = 0; i < 4; i++) {
            row.put("char", i, CountLog.of(counted.count(text.charAt(i))));
        }
    }

    private void fillIdioms(long key, int known, String text, FeatureRow row) {
        int letter = KnownFours.thesaurusClass(known);
        row.put("thesaurus", letter == 0 ? -1 : letter - 'A');
        row.put("reading", (KnownFours.hasReading(known) ? 1 : 0) + (KnownFours.hasVariant(known) ? 1 : 0));
        // The item itself must not count among those that are built like it.
        int self = KnownFours.isPredicate(known) ? 1 : 0;
        int selfNoun = KnownFours.isNoun(known) ? 1 : 0;
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            double ratio = self + selfNoun == 0
                    ? predicateOverNoun[i][text.charAt(i)]
                    : predicateOverNoun(key, 1 << i, self, selfNoun);
            row.put("idiomChar", i, ratio);
            sum += ratio;
        }
        row.put("idiomChars", sum);
        for (int mask : CharacterPatterns.PAIRS) {
            row.put("idiomPair", mask, CountLog.of(predicatePatterns.with(key, mask) - self));
        }
        row.put("nounHead", CountLog.of(nounPatterns.with(key, 0b1100) - selfNoun));
        row.put("nounFirst", CountLog.of(nounPatterns.with(key, 0b0011) - selfNoun));
    }

    private double predicateOverNoun(long key, int mask, int self, int selfNoun) {
        double predicate = (predicatePatterns.with(key, mask) - self + 1.0) / (predicatePatterns.items() + 5000.0);
        double noun = (nounPatterns.with(key, mask) - selfNoun + 1.0) / (nounPatterns.items() + 5000.0);
        return StrictMath.log(predicate / noun);
    }

    private void fillFamily(Gram gram, FeatureRow row) {
        long key = gram.key();
        CharacterPatterns units = patterns.units();
        CharacterPatterns grams = patterns.grams();
        int self = gram.count(Count.ALONE) + gram.count(Count.HALF) > 0 ? 1 : 0;
        for (int mask : CharacterPatterns.PAIRS) {
            int family = units.with(key, mask) - self;
            row.put("family", mask, CountLog.of(family));
            row.put("familyShare", mask, (family + 0.5) / (grams.with(key, mask) + 1.0));
        }
        long turned = Long.rotateLeft(key, 32);
        row.put("turned", CountLog.of(units.with(turned, 0b0011)) + CountLog.of(units.with(turned, 0b1100)));
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += self == 0 ? unitOverAny[i][(char) (key >>> 48 - 16 * i)] : unitOverAny(key, 1 << i, self);
        }
        row.put("unitChars", sum);
        fillMates(gram.mates(), row);
    }

    private double unitOverAny(long key, int mask, int self) {
        double unit = (patterns.units().with(key, mask) - self + 1.0) / (patterns.units().items() + 3000.0);
        double any = (patterns.grams().with(key, mask) + 1.0) / (patterns.grams().items() + 3000.0);
        return StrictMath.log(unit / any);
    }

    private interface OfPlace {
        double of(long key, int mask);
    }

    /** What is asked of every candidate, worked out once for each Han character at each place. */
    private static double[][] byCharacter(OfPlace function) {
        double[][] values = new double[4][0x10000];
        for (int c = 0; c < 0x10000; c++) {
            for (int i = 0; i < 4 && Idioms.isHan(c); i++) {
                values[i][c] = function.of((long) c << 48 - 16 * i, 1 << i);
            }
        }
        return values;
    }

    private void fillMates(LongCounts mates, FeatureRow row) {
        int stacked = 0;
        int known = 0;
        long standing = 0;
        for (int i = 0; i < mates.size(); i++) {
            int n = mates.count(i);
            stacked += n;
            standing += (long) n * patterns.alone(mates.key(i));
            known += isKnown(mates.key(i)) ? n : 0;
        }
        row.put("stackMates", CountLog.of(stacked));
        row.put("stackMatesKnown", stacked == 0 ? -1 : known / (double) stacked);
        row.put("stackMatesAlone", stacked == 0 ? -1 : CountLog.of(standing / (double) stacked));
    }

    private void fillLexicon(long key, int known, FeatureRow row) {
        int self = KnownFours.isInLexicon(known) ? 1 : 0;
        row.put("lexicon", self);
        double sum = 0;
        for (int i = 0; i < 4; i++) {
            sum += CountLog.of(lexiconPatterns.with(key, 1 << i) - self);
        }
        row.put("lexiconChars", sum);
        for (int mask : CharacterPatterns.PAIRS) {
            row.put("lexiconPair", mask, CountLog.of(lexiconPatterns.with(key, mask) - self));
        }
        int first = halves.get(key >>> 32);
        int second = halves.get(key & 0xFFFFFFFFL);
        for (FormulaLexicon.Half half : FormulaLexicon.Half.SCORED) {
            row.put("halves", half, (first >> half.ordinal() & 1) + 2 * (second >> half.ordinal() & 1));
        }
    }
}
