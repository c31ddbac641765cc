package io.zongshu.check;

import io.zongshu.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person's name where a post or a form of address says that one must stand. The segmenter knows no names: it leaves a
 * surname as a letter of its own, and the given name as one or two letters or one word of two.
 */
record PersonName(int start, int end) {
    /** Letters that go on after a name and end none. */
    private static final String AFTER = "说道讲称表示带领介绍笑指看回忆在是的和等把从为向到告也又都还正已没给以将让被及与同于对介来去上下里中说任当做";
    /** Surnames that are little words too: 于清明前后, 向林农. */
    private static final String LITTLE = "于向和对成时常单全方任包";

    /** The name that begins at a place, where a word begins too. */
    static Optional<PersonName> at(int start, List<Token> tokens, Set<String> surnames) {
        int first = index(tokens, start);
        if (first < 0) {
            return Optional.empty();
        }
        Token token = tokens.get(first);
        boolean two = token.text().length() == 2 && surnames.contains(token.text());
        boolean one = token.text().length() == 1 && surnames.contains(token.text());
        if (!one && !two || first + 1 >= tokens.size()) {
            return Optional.empty();
        }
        Token given = tokens.get(first + 1);
        if (!isHan(given) || given.text().length() > 2 || AFTER.indexOf(given.text().charAt(0)) >= 0) {
            return Optional.empty();
        }
        if (given.text().length() == 2) {
            boolean little = LITTLE.contains(token.text()) && !given.nature().matches("nr.*|nz");
            return little ? Optional.empty() : Optional.of(new PersonName(start, given.end()));
        }
        Optional<Token> third = first + 2 < tokens.size() ? Optional.of(tokens.get(first + 2)) : Optional.empty();
        boolean more = third.filter(t -> isHan(t) && t.text().length() == 1 && AFTER.indexOf(t.text().charAt(0)) < 0).isPresent();
        if (more && !LITTLE.contains(token.text())) {
            return Optional.of(new PersonName(start, third.map(Token::end).orElse(given.end())));
        }
        // 孔武有力: a name of two letters is one only where something is done or a mark follows.
        boolean ends = !more && third.map(t -> !isHan(t) || !t.text().startsWith("有") && t.nature().startsWith("v") || t.nature().startsWith("p") || AFTER.indexOf(t.text().charAt(0)) >= 0).orElse(true);
        return ends && !LITTLE.contains(token.text()) ? Optional.of(new PersonName(start, given.end())) : Optional.empty();
    }

    /** The name that ends at a place. */
    static Optional<PersonName> before(int end, List<Token> tokens, Set<String> surnames) {
        for (int length = 4; length >= 2; length--) {
            Optional<PersonName> name = at(end - length, tokens, surnames);
            if (name.isPresent() && (name.get().end == end || reaches(end - length, end, tokens))) {
                return Optional.of(new PersonName(end - length, end));
            }
        }
        return Optional.empty();
    }

    private static boolean reaches(int start, int end, List<Token> tokens) {
        return end - start <= 3 && tokens.stream().anyMatch(t -> t.end() == end) && tokens.stream().noneMatch(t -> t.start() < start && t.end() > start);
    }

    private static int index(List<Token> tokens, int start) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).start() == start) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHan(Token token) {
        return token.text().chars().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }
}
