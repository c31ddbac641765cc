package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A place where a clause could be read as a frame: literals around one or two slots.
 *
 * @param opener literal before the slot; empty for a result frame
 * @param link literal between two slots; empty for one slot
 * @param tail literal behind the last slot, to the end of the clause
 * @param slotStart UTF-16 offset of the first slot in the paragraph
 * @param slotEnd exclusive
 * @param start offset of the frame in the paragraph
 */
record FrameMatch(Frame.Kind kind, String opener, String link, String tail, int slotStart, int slotEnd, int start) {
    // 了 着 过 起 出 成 after a verb: neither opener nor filler.
    private static final Set<String> ASPECTS = Set.of("了", "着", "过", "起", "出", "成");
    private static final int LONGEST_SLOT = 40;
    private static final int LONGEST_TAIL = 14;
    private static final int MOST_TAIL_WORDS = 6;

    String key() {
        return opener + "⟨⟩" + (link.isEmpty() ? "" : link + "⟨⟩") + tail;
    }

    /** All readings of a clause. */
    static List<FrameMatch> of(Clause clause, FrameWords frameWords) {
        List<FrameMatch> matches = new ArrayList<>();
        List<Token> words = clause.words();
        boolean onlyAdverbs = true;
        for (int o = 0; o + 1 < words.size(); o++) {
            Token word = words.get(o);
            if (frameWords.openers().containsKey(word.text())) {
                addTails(matches, clause, o, o + 1, Frame.Kind.PREPOSITION);
                if (o > 0 && onlyAdverbs) {
                    addTails(matches, clause, 0, o + 1, Frame.Kind.PREPOSITION);
                }
                addLinked(matches, clause, o, frameWords);
            } else if (onlyAdverbs && isVerb(word) && word.text().length() >= 2
                    && !frameWords.notOpeners().contains(word.text())) {
                addTails(matches, clause, o, o + 1, Frame.Kind.VERB);
                if (o > 0) {
                    addTails(matches, clause, 0, o + 1, Frame.Kind.VERB);
                }
            }
            onlyAdverbs &= word.nature().startsWith("d") || word.nature().equals("ad") || word.nature().equals("c");
        }
        addTails(matches, clause, 0, 0, Frame.Kind.RESULT);
        return matches;
    }

    private static void addTails(List<FrameMatch> matches, Clause clause, int from, int to, Frame.Kind kind) {
        List<Token> words = clause.words();
        int n = words.size();
        for (int k = Math.max(to + 1, n - MOST_TAIL_WORDS); k < n; k++) {
            if (!startsTail(words, k, kind) || !isTail(clause, k, kind)) {
                continue;
            }
            int first = to + 1 < k && to > from && ASPECTS.contains(words.get(to).text()) ? to + 1 : to;
            int slotStart = words.get(first).start();
            int slotEnd = words.get(k - 1).end();
            if (isSlot(clause.text(), slotStart, slotEnd)) {
                String opener = to > from ? clause.text(from, to) : "";
                matches.add(new FrameMatch(
                        kind, opener, "", clause.text(k, n), slotStart, slotEnd, words.get(from).start()));
            }
        }
    }

    private static void addLinked(List<FrameMatch> matches, Clause clause, int o, FrameWords frameWords) {
        List<Token> words = clause.words();
        int n = words.size();
        for (int m = o + 2; m + 2 < n; m++) {
            if (!frameWords.links().contains(words.get(m).text())) {
                continue;
            }
            for (int k = Math.max(m + 2, n - 2); k < n; k++) {
                int slotStart = words.get(o + 1).start();
                int slotEnd = words.get(m - 1).end();
                if (isVerb(words.get(k)) && isTail(clause, k, Frame.Kind.PREPOSITION)
                        && isSlot(clause.text(), slotStart, slotEnd)
                        && isSlot(clause.text(), words.get(m + 1).start(), words.get(k - 1).end())) {
                    matches.add(new FrameMatch(Frame.Kind.PREPOSITION, words.get(o).text(), words.get(m).text(),
                            clause.text(k, n), slotStart, slotEnd, words.get(o).start()));
                }
            }
        }
    }

    private static boolean startsTail(List<Token> words, int k, Frame.Kind kind) {
        Token word = words.get(k);
        boolean predicate = isVerb(word) || word.nature().startsWith("d") || word.nature().equals("ad");
        return switch (kind) {
            case PREPOSITION -> predicate || word.nature().startsWith("p") || word.nature().startsWith("f")
                    || isFormula(word);
            case RESULT -> (predicate || word.nature().startsWith("a") || isFormula(word))
                    && isPredicate(words.get(words.size() - 1)) && isNominal(words.get(k - 1));
            default -> !word.nature().startsWith("w");
        };
    }

    private static boolean isTail(Clause clause, int k, Frame.Kind kind) {
        List<Token> words = clause.words();
        int n = words.size();
        int length = words.get(n - 1).end() - words.get(k).start();
        if (length < (kind == Frame.Kind.RESULT ? 4 : 2) || length > LONGEST_TAIL) {
            return false;
        }
        boolean says = kind == Frame.Kind.VERB;
        for (int i = k; i < n; i++) {
            String nature = words.get(i).nature();
            says |= isPredicate(words.get(i)) || nature.equals("vn") || nature.startsWith("n");
            if (nature.startsWith("w") || nature.startsWith("m") || nature.startsWith("ns") || nature.startsWith("nr")
                    || nature.startsWith("nt") || nature.startsWith("nx") || nature.startsWith("q")) {
                return false;
            }
        }
        return says && !words.get(n - 1).nature().startsWith("u") && !words.get(n - 1).nature().startsWith("p");
    }

    private static boolean isSlot(String text, int start, int end) {
        if (end - start < 2 || end - start > LONGEST_SLOT
                || "、的”》）".indexOf(text.charAt(start)) >= 0 || "、的“《（".indexOf(text.charAt(end - 1)) >= 0) {
            return false;
        }
        int quotes = 0;
        int books = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            quotes += c == '“' ? 1 : c == '”' ? -1 : 0;
            books += c == '《' || c == '（' ? 1 : c == '》' || c == '）' ? -1 : 0;
            if (quotes < 0 || books < 0) {
                return false;
            }
        }
        return quotes == 0 && books == 0;
    }

    private static boolean isNominal(Token word) {
        return word.nature().startsWith("n") || word.nature().equals("vn") || word.text().endsWith("”");
    }

    private static boolean isPredicate(Token word) {
        return isVerb(word) || word.nature().equals("a") || word.nature().equals("z") || isFormula(word);
    }

    private static boolean isVerb(Token word) {
        return word.nature().startsWith("v") && !word.nature().equals("vn") && !word.nature().equals("vd");
    }

    /** HanLP tags many set phrases as nz (放在心上). */
    private static boolean isFormula(Token word) {
        return word.text().length() == 4
                && (word.nature().startsWith("i") || word.nature().startsWith("l") || word.nature().endsWith("l")
                        || word.nature().equals("nz"));
    }
}
