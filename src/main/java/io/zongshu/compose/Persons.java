package io.zongshu.compose;

import java.util.List;
import java.util.stream.IntStream;

/** Items that tell of a person, so that no verb of ours may stand before them: a leader who came, someone with a name. */
final class Persons {
    /** A name has at most so many characters. */
    private static final int NAME = 3;

    private static final List<Collocations.Nature> PEOPLE = List.of(Collocations.Nature.PERSON, Collocations.Nature.LEADER);

    private final RealiseWords words;
    private final ClauseReader reader;
    private final Answers<Boolean> told = new Answers<>();

    Persons(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** 某市长莅临指导; 院士林守渔; 林守渔同志; not what is named after what they did (市长接访制度, 院士引进计划). */
    boolean told(String item) {
        return told.of(item, this::tells);
    }

    private boolean tells(String item) {
        boolean work = words.ending("人事名称尾", ClauseReader.unclosed(item)).isPresent();
        return !work && IntStream.range(1, item.length()).filter(i -> !ClauseReader.quoted(item, i)).anyMatch(i -> leads(item, i) || named(item, i))
                || item.length() > NAME && item.length() <= NAME + 2 && item.endsWith("同志") && name(item.substring(0, item.length() - 2));
    }

    private boolean leads(String item, int at) {
        boolean leader = words.collocations().of(item.substring(0, at)).filter(g -> g.nature() == Collocations.Nature.LEADER).isPresent();
        return leader && words.opening("领导动作", item.substring(at)).isPresent();
    }

    private boolean named(String item, int at) {
        String title = item.substring(0, at);
        boolean person = words.collocations().of(title).filter(g -> PEOPLE.contains(g.nature())).isPresent();
        String rest = item.substring(at);
        return person && IntStream.rangeClosed(2, Math.min(NAME, rest.length()))
                .anyMatch(n -> name(rest.substring(0, n)) && (n == rest.length() || words.opening("人名后", rest.substring(n)).isPresent()));
    }

    /** A surname, and characters that are no word together with it. */
    private boolean name(String text) {
        boolean surname = words.has("姓氏", text.substring(0, 1)) || text.length() > 2 && words.has("姓氏", text.substring(0, 2));
        return surname && words.collocations().of(text).isEmpty() && reader.tokens(text).stream().allMatch(t -> t.text().length() == 1 || t.nature().startsWith("nr"));
    }
}
