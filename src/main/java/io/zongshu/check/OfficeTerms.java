package io.zongshu.check;

import java.util.List;

/**
 * The office's wording lists (用语表), each entry with the time for which it holds. The program has none of its own.
 *
 * @param problems entries that could not be used, with their place, in Chinese
 */
public record OfficeTerms(
        List<Name> names,
        List<Post> posts,
        List<Order> orders,
        List<Wording> wordings,
        List<Word> banned,
        List<Word> preferred,
        List<String> problems) {
    public OfficeTerms {
        names = List.copyOf(names);
        posts = List.copyOf(posts);
        orders = List.copyOf(orders);
        wordings = List.copyOf(wordings);
        banned = List.copyOf(banned);
        preferred = List.copyOf(preferred);
        problems = List.copyOf(problems);
    }

    /**
     * A name of an office, event or project.
     *
     * @param shortName empty if there is none
     * @param wrong forms that are always wrong
     */
    record Name(String full, String shortName, List<String> wrong, Validity validity) {
        Name {
            wrong = List.copyOf(wrong);
        }
    }

    /** Who holds which post. */
    record Post(String person, String post, Validity validity) {}

    /** Names in the order in which they are listed. */
    record Order(String name, List<String> sequence, Validity validity) {
        Order {
            sequence = List.copyOf(sequence);
        }
    }

    /**
     * Wording that must be written to the letter.
     *
     * @param instead what to write when it no longer holds; may be empty
     */
    record Wording(String text, String instead, Validity validity) {}

    /** A word that is not written, or seldom. */
    record Word(String text, String instead, String note, Validity validity) {}
}
