package io.zongshu.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that knows where each of its spans comes from. Spans do not overlap and lie in order. */
public record Sourced(String text, List<Source> sources) {
    /** No text. */
    public static final Sourced EMPTY = new Sourced("", List.of());

    public Sourced {
        sources = List.copyOf(sources);
    }

    // Written out: a record's own takes a cold start milliseconds to make.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sourced sourced && text.equals(sourced.text) && sources.equals(sourced.sources);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + sources.hashCode();
    }

    /** A whole text from one place. */
    public static Sourced of(String text, Source.Kind kind, String address) {
        return text.isEmpty() ? EMPTY : new Sourced(text, List.of(new Source(kind, address, 0, text.length())));
    }

    /** This text followed by another. */
    public Sourced plus(Sourced other) {
        if (sources.isEmpty() || other.sources.isEmpty()) {
            return apart(other);
        }
        Source last = sources.get(sources.size() - 1);
        Source first = other.sources.get(0).shift(text.length());
        boolean goesOn = last.end() == first.start() && last.kind() == first.kind() && last.address().equals(first.address());
        if (!goesOn) {
            return apart(other);
        }
        List<Source> all = new ArrayList<>(sources.subList(0, sources.size() - 1));
        all.add(new Source(last.kind(), last.address(), last.start(), first.end()));
        for (Source source : other.sources.subList(1, other.sources.size())) {
            all.add(source.shift(text.length()));
        }
        return new Sourced(text + other.text, all);
    }

    /** This text followed by another that does not follow it in their source, though it be the same. */
    public Sourced apart(Sourced other) {
        List<Source> all = new ArrayList<>(sources.size() + other.sources.size());
        all.addAll(sources);
        for (Source source : other.sources) {
            all.add(source.shift(text.length()));
        }
        return new Sourced(text + other.text, all);
    }

    /** The span from start (included) to end (excluded), with the sources that touch it. */
    public Sourced slice(int start, int end) {
        List<Source> cut = new ArrayList<>();
        for (Source source : sources) {
            int from = Math.max(start, source.start());
            int to = Math.min(end, source.end());
            if (from < to) {
                cut.add(new Source(source.kind(), source.address(), from - start, to - start));
            }
        }
        return new Sourced(text.substring(start, end), cut);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
