package io.zongshu.export;

import io.zongshu.document.Draft;
import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import io.zongshu.language.Ordinals;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a reader asks about in a draft: 第3段, 第3段第2句, 标题, a heading, or words that stand in it. */
public final class DraftQuery {
    private static final String NUMBER = "([0-9０-９〇零一二三四五六七八九十百两]+)";
    private static final Pattern PLACE =
            Pattern.compile("第?" + NUMBER + "(?:自然段|段)?(?:[,，、.．：:-]?第?" + NUMBER + "句?话?)?");
    private static final Pattern MARKER = Pattern.compile("（?([0-9一二三四五六七八九十]+)[、）.．]");
    private static final String QUOTES = "“”‘’\"'「」『』";

    private DraftQuery() {}

    /**
     * What was asked about.
     *
     * @param sentences whole sentences, or the parts of sentences that hold the words
     * @param words whether words were asked for, so that only these are explained
     */
    public record Found(List<SentenceEvidence> sentences, boolean words) {
        public Found {
            sentences = List.copyOf(sentences);
        }
    }

    /** @throws CannotContinue if the draft has nothing of the kind; the message names what is near */
    public static Found find(Draft draft, String query) {
        String asked = query.strip();
        Matcher place = PLACE.matcher(asked.replaceAll("[\\s\u3000\u00A0]", ""));
        if (place.matches() && isPlace(asked, draft)) {
            return place(draft, number(place.group(1)), Optional.ofNullable(place.group(2)).map(DraftQuery::number));
        }
        List<DraftParts.Part> parts = DraftParts.of(draft);
        return named(draft, parts, part -> part.kind().equals(asked))
                .or(() -> named(draft, parts, part -> part.level() > 0 && isHeading(part.text(), bare(asked))))
                .orElseGet(() -> words(draft, bare(asked)));
    }

    /** 一 is rather a heading's number, and 280 rather a figure if there are not so many paragraphs. */
    private static boolean isPlace(String asked, Draft draft) {
        boolean figure = Ordinals.value(asked).filter(n -> n > draft.paragraphs().size()).isPresent();
        return !figure && !asked.matches("[〇零一二三四五六七八九十百两]+");
    }

    private static int number(String written) {
        return Ordinals.value(written).orElse(0);
    }

    private static Found place(Draft draft, int paragraph, Optional<Integer> sentence) {
        int paragraphs = draft.paragraphs().size();
        if (paragraph < 1 || paragraph > paragraphs) {
            throw EvidenceMessages.noParagraph(paragraph, paragraphs);
        }
        List<SentenceEvidence> all = SentenceEvidence.of(draft).stream()
                .filter(s -> s.paragraph() == paragraph)
                .toList();
        List<SentenceEvidence> asked = all.stream()
                .filter(s -> sentence.isEmpty() || sentence.get() == s.sentence())
                .toList();
        if (asked.isEmpty()) {
            throw EvidenceMessages.noSentence(paragraph, sentence.orElse(1), all.size());
        }
        return new Found(asked, false);
    }

    private static Optional<Found> named(Draft draft, List<DraftParts.Part> parts, Predicate<DraftParts.Part> isAsked) {
        List<Integer> numbers = parts.stream().filter(isAsked).map(DraftParts.Part::number).toList();
        List<SentenceEvidence> sentences = SentenceEvidence.of(draft).stream()
                .filter(s -> numbers.contains(s.paragraph()))
                .toList();
        return sentences.isEmpty() ? Optional.empty() : Optional.of(new Found(sentences, false));
    }

    /** The whole heading, with or without its number, or the number alone. */
    private static boolean isHeading(String heading, String asked) {
        String text = bare(heading);
        Matcher marker = MARKER.matcher(text);
        return text.equals(asked) || marker.lookingAt() && List.of(marker.group(), marker.group(1), text.substring(marker.end()))
                .contains(asked);
    }

    private static Found words(Draft draft, String asked) {
        List<SentenceEvidence> found = new ArrayList<>();
        for (int p = 0; p < draft.paragraphs().size() && !asked.isEmpty(); p++) {
            BareText paragraph = BareText.of(draft.paragraphs().get(p).text());
            int at = paragraph.text().indexOf(asked);
            while (at >= 0) {
                int end = at + asked.length();
                found.add(SentenceEvidence.of(draft, p + 1, paragraph.original(at), paragraph.original(end - 1) + 1));
                at = paragraph.text().indexOf(asked, end);
            }
        }
        if (found.isEmpty()) {
            throw EvidenceMessages.nothingLike(asked, nearest(draft, asked));
        }
        return new Found(found, true);
    }

    /** The sentence that shares most pairs of characters with what was asked; empty if none shares half of them. */
    private static Optional<String> nearest(Draft draft, String asked) {
        boolean figure = asked.chars().noneMatch(Character::isLetter);
        return figure ? Optional.empty() : draft.paragraphs().stream()
                .map(Sourced::text)
                .flatMap(text -> Sentences.split(text).stream())
                .map(TextSpan::text)
                .filter(text -> shared(text, asked) * 2 >= Math.max(1, asked.length() - 1))
                .max(Comparator.comparingInt(text -> shared(text, asked)));
    }

    private static int shared(String text, String asked) {
        String bare = bare(text);
        int pairs = 0;
        for (int i = 0; i + 2 <= asked.length(); i++) {
            pairs += bare.contains(asked.substring(i, i + 2)) ? 1 : 0;
        }
        return pairs;
    }

    private static String bare(String text) {
        return BareText.of(text).text();
    }

    /**
     * A text without quotation marks and white space, which readers leave out or write in another way.
     *
     * @param places of its characters in the original
     */
    private record BareText(String text, int[] places) {
        static BareText of(String original) {
            StringBuilder text = new StringBuilder();
            int[] places = new int[original.length()];
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                if (QUOTES.indexOf(c) < 0 && !Character.isWhitespace(c) && c != '\u00A0') {
                    places[text.length()] = i;
                    text.append(c);
                }
            }
            return new BareText(text.toString(), places);
        }

        int original(int at) {
            return places[at];
        }
    }
}
