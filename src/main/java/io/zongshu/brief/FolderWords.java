package io.zongshu.brief;

import io.zongshu.language.IndicatorForms;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
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
    private double[] weights = {};

    /**
     * The pairs of one figure, by number in order.
     *
     * @param own of its own words, or of its item's if it has none
     * @param wide of all that is said around it too
     * @param around what is said around it, and itself
     */
    private record Words(int[] own, int[] wide, List<String> around) {}

    FolderWords(List<FigurePairs.Found> found, IndicatorForms forms) {
        this.forms = forms;
        Map<Object, TreeSet<Integer>> byFact = new IdentityHashMap<>();
        for (FigurePairs.Found one : found) {
            Words said = words(one);
            words.put(one, said);
            TreeSet<Integer> all = byFact.computeIfAbsent(one.fact(), k -> new TreeSet<>());
            Arrays.stream(said.wide()).forEach(all::add);
        }
        int[] facts = new int[numbers.size()];
        byFact.values().forEach(all -> all.forEach(n -> facts[n]++));
        weights = new double[facts.length];
        for (int i = 0; i < facts.length; i++) {
            weights[i] = 1 / (1 + StrictMath.log(Math.max(1, facts[i])));
        }
    }

    private Words words(FigurePairs.Found one) {
        ComparedFigure figure = one.figure();
        Fact fact = one.fact().fact();
        String item = ComparedFact.called(fact);
        String said = figure.isBareOfWords() || fact.item().isEmpty() && !item.isEmpty()
                ? (item.isEmpty() ? fact.measures().text() : item) + "|" + figure.figure().indicator()
                : figure.figure().indicator();
        int[] own = pairs(List.of(said));
        List<String> around = List.of(
                said, item, fact.measures().text(), fact.result().text(), one.fact().statement(figure.spot()),
                figure.figure().subject(), figure.placed().field(), figure.placed().owner());
        return new Words(own, pairs(around), around);
    }

    private int[] pairs(List<String> texts) {
        TreeSet<Integer> all = new TreeSet<>();
        for (String text : texts) {
            // The figures of a fact share what is said around them.
            for (int pair : known.computeIfAbsent(text, this::numbered)) {
                all.add(pair);
            }
        }
        return inOrder(all);
    }

    private int[] numbered(String text) {
        TreeSet<Integer> all = new TreeSet<>();
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
                    all.add(number);
                }
            }
        }
        return inOrder(all);
    }

    private static int[] inOrder(TreeSet<Integer> numbers) {
        int[] all = new int[numbers.size()];
        int at = 0;
        for (int number : numbers) {
            all[at++] = number;
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
        double all = sum(of(one).own());
        return all == 0 ? 0 : shared(of(one).own(), of(other).wide()) / all;
    }

    /** How much the one's own words say, by weight, that is not said around the other. */
    double left(FigurePairs.Found one, FigurePairs.Found other) {
        return sum(of(one).own()) - shared(of(one).own(), of(other).wide());
    }

    /** The institutions that it is told of. */
    Institutions institutions(FigurePairs.Found found) {
        return institutions.computeIfAbsent(found, f -> Institutions.of(f, forms));
    }

    /** All letters that are said around it. */
    String text(FigurePairs.Found found) {
        return forms.letters(String.join("", of(found).around()));
    }

    private Words of(FigurePairs.Found found) {
        return words.getOrDefault(found, new Words(new int[0], new int[0], List.of()));
    }

    private double dice(int[] a, int[] b) {
        double sum = sum(a) + sum(b);
        return sum == 0 ? 0 : 2 * shared(a, b) / sum;
    }

    private double sum(int[] pairs) {
        double sum = 0;
        for (int pair : pairs) {
            sum += weights[pair];
        }
        return sum;
    }

    private double shared(int[] a, int[] b) {
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
