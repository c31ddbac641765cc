package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The pairs of letters in which a folder's figures are told, weighed by how few of its facts have them: 古树名木 says more
 * of a forestry bureau's figure than 全市 does.
 */
final class FolderWords {
    private static final Pattern PARTING = Pattern.compile("[|，；。、：,;]");

    private final IndicatorForms forms;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> known = new HashMap<>();
    private final Map<FigurePairs.Found, Words> words = new IdentityHashMap<>();
    private final Map<FigurePairs.Found, Institutions> institutions = new IdentityHashMap<>();
    private final Map<FigurePairs.Found, String> texts = new IdentityHashMap<>();
    /** The files by the place that their names begin with. */
    private final Map<String, Set<String>> files = new HashMap<>();
    private double[] weights = {};

    /**
     * The pairs of one figure.
     *
     * @param own of its own words, or of its item's if it has none
     * @param wide of all that is said around it too
     * @param file of the names of its file and its office
     * @param around what is said around it, and itself
     */
    private record Words(Pairs own, Pairs wide, Pairs file, List<String> around) {
        static final Words NONE = new Words(Pairs.NONE, Pairs.NONE, Pairs.NONE, List.of());
    }

    /** Pairs by number in order, and what they weigh together. */
    private static final class Pairs {
        private static final Pairs NONE = new Pairs(new int[0]);

        private final int[] numbers;
        private double weight;

        private Pairs(int... numbers) {
            this.numbers = numbers;
        }

        private void weigh(double[] weights) {
            weight = 0;
            for (int number : numbers) {
                weight += weights[number];
            }
        }
    }

    FolderWords(List<FigurePairs.Found> found, IndicatorForms forms) {
        this.forms = forms;
        Set<String> seen = new HashSet<>();
        found.stream().filter(one -> seen.add(one.file())).forEach(one -> files.computeIfAbsent(PairPlaces.ofFile(one.fact().fact()), k -> new HashSet<>()).add(one.file()));
        Map<Object, BitSet> byFact = new IdentityHashMap<>();
        for (FigurePairs.Found one : found) {
            Words said = words(one);
            words.put(one, said);
            BitSet all = byFact.computeIfAbsent(one.fact(), k -> new BitSet());
            for (int number : said.wide().numbers) {
                all.set(number);
            }
        }
        int[] facts = new int[numbers.size()];
        for (BitSet all : byFact.values()) {
            for (int n = all.nextSetBit(0); n >= 0; n = all.nextSetBit(n + 1)) {
                facts[n]++;
            }
        }
        weights = new double[facts.length];
        for (int i = 0; i < facts.length; i++) {
            weights[i] = 1 / (1 + StrictMath.log(Math.max(1, facts[i])));
        }
        for (Words said : words.values()) {
            said.own().weigh(weights);
            said.wide().weigh(weights);
            said.file().weigh(weights);
        }
    }

    private Words words(FigurePairs.Found one) {
        ComparedFigure figure = one.figure();
        Fact fact = one.fact().fact();
        String item = ComparedFact.called(fact);
        String said = figure.isBareOfWords() || fact.item().isEmpty() && !item.isEmpty()
                ? (item.isEmpty() ? fact.measures().text() : item) + "|" + figure.figure().indicator()
                : figure.figure().indicator();
        Pairs own = pairs(List.of(said));
        List<String> around = List.of(
                said, item, fact.measures().text(), fact.result().text(), one.fact().statement(figure.spot()),
                figure.figure().subject(), figure.placed().field(), figure.placed().owner());
        return new Words(own, pairs(around), pairs(List.of(figure.placed().owner(), fact.department().text(), fact.theme().text())), around);
    }

    private Pairs pairs(List<String> texts) {
        BitSet all = new BitSet();
        for (String text : texts) {
            // The figures of a fact share what is said around them.
            for (int pair : known.computeIfAbsent(text, this::numbered)) {
                all.set(pair);
            }
        }
        return new Pairs(inOrder(all));
    }

    private int[] numbered(String text) {
        BitSet all = new BitSet();
        for (String piece : PARTING.split(text)) {
            String letters = forms.letters(piece);
            double[] strong = forms.weights(letters);
            for (int i = 0; i + 2 <= letters.length(); i++) {
                if (strong[i] == 1 || strong[i + 1] == 1) {
                    String pair = letters.substring(i, i + 2);
                    Integer number = numbers.get(pair);
                    if (number == null) {
                        number = numbers.size();
                        numbers.put(pair, number);
                    }
                    all.set(number);
                }
            }
        }
        return inOrder(all);
    }

    private static int[] inOrder(BitSet numbers) {
        int[] all = new int[numbers.cardinality()];
        int at = 0;
        for (int n = numbers.nextSetBit(0); n >= 0; n = numbers.nextSetBit(n + 1)) {
            all[at++] = n;
        }
        return all;
    }

    /** How much of the own words of both is the same (Dice). */
    double own(FigurePairs.Found one, FigurePairs.Found other) {
        return dice(of(one).own(), of(other).own());
    }

    /** The same of all that is said around them. */
    double wide(FigurePairs.Found one, FigurePairs.Found other) {
        return dice(of(one).wide(), of(other).wide());
    }

    /** How much of the one's own words is said somewhere around the other; 0 if it has none. */
    double contained(FigurePairs.Found one, FigurePairs.Found other) {
        double all = of(one).own().weight;
        return all == 0 ? 0 : shared(of(one).own(), of(other).wide()) / all;
    }

    /** How much the one's own words say, by weight, that is not said around the other. */
    double left(FigurePairs.Found one, FigurePairs.Found other) {
        return of(one).own().weight - shared(of(one).own(), of(other).wide());
    }

    /** How much of the one's file's and office's name is said around the other. */
    double file(FigurePairs.Found one, FigurePairs.Found other) {
        double all = of(one).file().weight;
        return all == 0 ? 0 : shared(of(one).file(), of(other).wide()) / all;
    }

    /** The institutions that it is told of. */
    Institutions institutions(FigurePairs.Found found) {
        return institutions.computeIfAbsent(found, f -> Institutions.of(f, forms));
    }

    /** All letters that are said around it. */
    String text(FigurePairs.Found found) {
        return texts.computeIfAbsent(found, f -> forms.letters(String.join("", of(f).around())));
    }

    /** Whether a place is no single file's. */
    boolean isCommon(String place) {
        return place.isEmpty() || files.getOrDefault(place, Set.of()).size() > 1;
    }

    private Words of(FigurePairs.Found found) {
        return words.getOrDefault(found, Words.NONE);
    }

    private double dice(Pairs a, Pairs b) {
        double sum = a.weight + b.weight;
        return sum == 0 ? 0 : 2 * shared(a, b) / sum;
    }

    private double shared(Pairs one, Pairs other) {
        int[] a = one.numbers;
        int[] b = other.numbers;
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                sum += weights[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
