package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Items that only label a field of work (渔港监督): past papers do not name them where the measures, or the heading above,
 * say it already, but open the sentence with what was done.
 */
final class ItemLabels {
    private static final Pattern NAME = Pattern.compile("[“”《》0-9A-Za-z]");

    private static final Set<ClauseReader.Kind> ACTING = EnumSet.of(ClauseReader.Kind.VERBAL, ClauseReader.Kind.SUBJECT);

    /** A label has at most so many characters. */
    private static final int LABEL = 10;

    private final RealiseWords words;
    private final ClauseReader reader;

    ItemLabels(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** Does the sentence say as much without its item? What a heading says is no address of the item's words. */
    boolean implied(SentenceWork work) {
        String item = work.item.text();
        boolean plain = !work.planned && !work.example && item.length() <= LABEL && !NAME.matcher(item).find();
        boolean name = words.ending("活动名称", item).isPresent();
        if (!plain || name || ofItem(work) || !acts(work)) {
            return false;
        }
        if (words.has("统称事项", item) || work.overview && item.endsWith("工作")) {
            return true;
        }
        String measures = work.clauses.stream().map(c -> c.text()).collect(Collectors.joining("，"));
        String told = measures + "，" + work.time.text();
        // 坚持低保渐退 says of 社会救助 only a part.
        boolean ours = work.clauses.stream().findFirst().filter(ItemLabels::worded).isPresent();
        return reader.tokens(item).stream().map(Token::text).filter(w -> ours || telling(w, work)).allMatch(told::contains);
    }

    /** A figure alone is of the item, if it does not count people whom the measures name. */
    private boolean ofItem(SentenceWork work) {
        for (Datum figure : work.data) {
            boolean people = figure.people() && work.clauses.stream().anyMatch(c -> words.list("人称名词").stream().anyMatch(c.text()::contains));
            if (figure.bare() && !people) {
                return true;
            }
        }
        return false;
    }

    /** Do the measures begin with a doing, or with someone's, or with where or how something was done? */
    private boolean acts(SentenceWork work) {
        Optional<Sourced> first = work.clauses.stream().filter(c -> reader.kind(c.text()) != ClauseReader.Kind.SCOPE).findFirst();
        return first.isPresent() && (worded(first.get()) || ACTING.contains(reader.kind(first.get().text())));
    }

    /** Has it a verb of ours before a noun of the brief's? */
    private static boolean worded(Sourced clause) {
        return clause.sources().stream().anyMatch(s -> s.start() == 0 && s.kind() == Source.Kind.TEMPLATE);
    }

    /** Neither the field of the whole section nor a word that any work has. */
    private boolean telling(String word, SentenceWork work) {
        return !work.theme.text().contains(word) && !words.has("泛用词", word) && "的和与及、".indexOf(word) < 0;
    }
}
