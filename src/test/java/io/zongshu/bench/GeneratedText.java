package io.zongshu.bench;

import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Idioms;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.language.Token;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Endless text in the manner of this project's own sample papers: a clause keeps the order of word classes and the
 * function words of a clause of the samples, and every content word is drawn anew.
 */
final class GeneratedText {
    /** A part of a clause pattern: a literal, or words to draw from. */
    private record Part(String literal, Optional<GeneratedWords> slot) {}

    private final Random random;
    private final List<List<Part>> patterns = new ArrayList<>();
    private final GeneratedWords nouns;
    private final GeneratedWords verbs;
    private final GeneratedWords adjectives;
    private final WordUrn<String> formulas = new WordUrn<>(0.68, 1.5, this::formula);
    // In the compilation of 1 MB that mining was designed on, four clauses of five are new.
    private final WordUrn<String> clauses = new WordUrn<>(0.92, 1.7, this::newClause);
    private final Map<String, WordUrn<String>> pairs = new HashMap<>();

    GeneratedText(List<String> samples, long seed) throws IOException {
        random = new Random(seed);
        nouns = new GeneratedWords("ABCD", random);
        verbs = new GeneratedWords("FGHIJ", random);
        adjectives = new GeneratedWords("E", random);
        HanlpSegmenter segmenter = new HanlpSegmenter();
        for (String sample : samples) {
            for (TextSpan clause : Sentences.clauses(sample)) {
                addPattern(segmenter.segment(clause.text().strip()));
            }
        }
        learn(nouns);
        learn(verbs);
        learn(adjectives);
    }

    private void addPattern(List<Token> tokens) {
        List<Part> parts = new ArrayList<>();
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).nature().startsWith("w")) {
            end--;
        }
        tokens.subList(0, end).forEach(t -> parts.add(new Part(t.text(), wordsOf(t))));
        if (parts.size() >= 2 && parts.stream().anyMatch(p -> p.slot.isPresent())) {
            patterns.add(parts);
        }
    }

    private Optional<GeneratedWords> wordsOf(Token token) {
        if (token.text().length() < 2 || !token.text().chars().allMatch(Idioms::isHan)) {
            return Optional.empty();
        }
        return switch (token.nature().charAt(0)) {
            case 'n' -> Optional.of(nouns);
            case 'v' -> Optional.of(verbs);
            case 'a', 'z', 'b' -> Optional.of(adjectives);
            default -> Optional.empty();
        };
    }

    private void learn(GeneratedWords words) {
        words.learn(patterns.stream()
                .flatMap(List::stream)
                .filter(p -> p.slot.isPresent() && p.slot.get() == words)
                .map(Part::literal)
                .toList());
    }

    private String formula() {
        return half() + half();
    }

    private String half() {
        return verbs.draw().substring(0, 1) + nouns.draw().substring(1, 2);
    }

    String drawFormula() {
        return formulas.draw(random);
    }

    String noun() {
        return nouns.draw();
    }

    String clause() {
        return clauses.draw(random);
    }

    private String newClause() {
        if (random.nextInt(12) == 0) {
            return drawFormula();
        }
        StringBuilder out = new StringBuilder();
        List<Part> parts = patterns.get(random.nextInt(patterns.size()));
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part next = i + 1 < parts.size() ? parts.get(i + 1) : part;
            if (part.slot.isEmpty()) {
                out.append(otherDigits(part.literal));
            } else if (next != part && next.slot.isPresent()) {
                out.append(pair(part.slot.get(), next.slot.get()));
                i++;
            } else {
                out.append(part.slot.get().draw());
            }
        }
        return out.toString();
    }

    /** Two content words beside each other: words keep company, so pairs come back as words do. */
    private String pair(GeneratedWords first, GeneratedWords second) {
        return pairs.computeIfAbsent(first.letters() + second.letters(),
                        k -> new WordUrn<>(0.62, 1.5, () -> first.draw() + second.draw()))
                .draw(random);
    }

    private String otherDigits(String literal) {
        StringBuilder out = new StringBuilder(literal);
        for (int i = 0; i < out.length(); i++) {
            if (out.charAt(i) >= '1' && out.charAt(i) <= '9') {
                out.setCharAt(i, (char) ('1' + random.nextInt(9)));
            }
        }
        return out.toString();
    }

    int below(int n) {
        return random.nextInt(n);
    }
}
