package io.zongshu.bank;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What to look for in a bank. Empty text, theme or tone ask for nothing.
 *
 * @param text characters that the phrase holds; with ? or ？ for one character and * or ＊ for any number, the whole
 *     phrase must fit: ？心？力
 * @param theme theme that the phrase is associated with
 * @param tone of a formula, e.g. 平平仄仄; ? for any
 * @param move Chinese name of a move in which the phrase stands
 * @param pairsWith a formula beside which the wanted formulas stand
 */
public record PhraseQuery(String text, String theme, String tone, String move, String pairsWith) {
    /** Everything. */
    public static final PhraseQuery ALL = new PhraseQuery("", "", "");

    /** Without a move or a pair. */
    public PhraseQuery(String text, String theme, String tone) {
        this(text, theme, tone, "", "");
    }

    /** By text alone. */
    public static PhraseQuery text(String text) {
        return new PhraseQuery(text, "", "");
    }

    /** Formulas, best first. */
    public List<Formula> formulas(Bank bank) {
        Predicate<String> fits = fits(text);
        Predicate<String> sounds = fits(tone);
        return bank.formulas().stream()
                .filter(f -> fits.test(f.text()) && (theme.isEmpty() || f.themes().contains(theme)))
                .filter(f -> sounds.test(f.tone()))
                .toList();
    }

    /** Frames of some kinds, best first; of a theme if one of its examples stands in a section on it. */
    public List<Frame> frames(Bank bank, Frame.Kind... kinds) {
        Predicate<String> fits = fits(text);
        List<Frame.Kind> wanted = List.of(kinds.length == 0 ? Frame.Kind.values() : kinds);
        Places places = new Places(bank);
        return bank.frames().stream()
                .filter(f -> wanted.contains(f.kind()) && fits.test(f.pattern()))
                .filter(f -> move.isEmpty() || f.moves().contains(move))
                .filter(f -> theme.isEmpty() || places.themes(f.examples()).contains(theme))
                .toList();
    }

    /** Heading patterns with a member that fits text and theme, most papers first. */
    public List<HeadingPattern> headingPatterns(Bank bank) {
        Predicate<String> fits = fits(text);
        return bank.headingPatterns().stream()
                .filter(p -> fits.test(p.frame()) || p.members().stream().anyMatch(m -> fits.test(m.text())))
                .filter(p -> theme.isEmpty() || p.members().stream().anyMatch(m -> m.theme().equals(theme)))
                .toList();
    }

    private static Predicate<String> fits(String text) {
        if (text.isEmpty()) {
            return t -> true;
        }
        if (text.chars().noneMatch(c -> "?？*＊".indexOf(c) >= 0)) {
            return t -> t.contains(text);
        }
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            pattern.append(c == '?' || c == '？' ? "." : c == '*' || c == '＊' ? ".*?" : Pattern.quote(String.valueOf(c)));
        }
        Pattern whole = Pattern.compile(pattern.toString());
        return t -> whole.matcher(t).matches();
    }
}
