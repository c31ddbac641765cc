package io.zongshu.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The office's lists as far as they hold at the time of a paper; where that is not known, all of them. */
final class TermsNow {
    private final OfficeTerms terms;
    private final Optional<Validity> time;

    private TermsNow(OfficeTerms terms, Optional<Validity> time) {
        this.terms = terms;
        this.time = time;
    }

    static TermsNow of(CheckedPaper paper) {
        return new TermsNow(paper.materials().terms().orElseThrow(), PaperTime.of(paper));
    }

    private <T> List<T> now(List<T> all, Function<T, Validity> validity) {
        return all.stream().filter(t -> holds(validity.apply(t))).toList();
    }

    /** Whether something holds at the paper's time. */
    boolean holds(Validity validity) {
        return time.isEmpty() || validity.meets(time.get());
    }

    /** The paper's time. */
    Optional<Validity> time() {
        return time;
    }

    /** All lists, at whatever time they hold. */
    OfficeTerms all() {
        return terms;
    }

    List<OfficeTerms.Name> names() {
        return now(terms.names(), OfficeTerms.Name::validity);
    }

    List<OfficeTerms.Post> posts() {
        return now(terms.posts(), OfficeTerms.Post::validity);
    }

    List<OfficeTerms.Order> orders() {
        return now(terms.orders(), OfficeTerms.Order::validity);
    }

    List<OfficeTerms.Wording> wordings() {
        return now(terms.wordings(), OfficeTerms.Wording::validity);
    }

    List<OfficeTerms.Word> words(List<OfficeTerms.Word> list) {
        return now(list, OfficeTerms.Word::validity);
    }

    /** Whether a place is part of a name as it should be written. */
    static boolean isWithin(String text, int start, int end, List<OfficeTerms.Name> names) {
        for (OfficeTerms.Name name : names) {
            for (String right : List.of(name.full(), name.shortName())) {
                for (int at = right.isEmpty() ? -1 : text.indexOf(right); at >= 0; at = text.indexOf(right, at + 1)) {
                    if (at <= start && end <= at + right.length()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether a place stands within 《…》. */
    static boolean isInBookTitle(String text, int at) {
        return text.lastIndexOf('《', at) > text.lastIndexOf('》', at);
    }
}
