package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rows with the places that their items may have: what the choice among them is trained and measured on. */
public final class ItemRanking {
    /** What stands before an item that opens its clause has at most so many characters. */
    private static final int VERB = 8;
    private static final int EDGE = 3;
    private static final Pattern LABEL = Pattern.compile("^[一二三四五六七八九十]是");
    private static final String END = "，。；：";

    private final RealiseWords words = Bench.words();
    private final ClauseReader reader = new ClauseReader(Bench.SEGMENTER, words);
    private final ItemOpening items = new ItemOpening(words, reader);
    private final ItemPlaces places = new ItemPlaces(words, reader, items);
    private final ItemPlaceCues cues = new ItemPlaceCues(words, reader, items);
    private final RowReader rows = new RowReader(words, Bench.QUANTITIES, reader, Bench.THEMING);

    /** A row. */
    public final class Places {
        private final SentenceWork work;
        private final List<ItemPlace> possible;

        private Places(SentenceWork work) {
            this.work = work;
            this.possible = places.of(work);
        }

        /** The cues of each place, behind the name of what it counts for: the place's role, and those that are like it. */
        public List<List<String>> cues() {
            List<List<String>> told = cues.of(work, possible);
            List<List<String>> all = new ArrayList<>();
            for (int i = 0; i < told.size(); i++) {
                ItemPlace.Role role = possible.get(i).role();
                Stream<String> names = Stream.of(role.label(), role.group()).filter(n -> !n.isEmpty());
                List<String> own = told.get(i);
                all.add(names.flatMap(n -> own.stream().map(c -> n + " " + c)).toList());
            }
            return all;
        }

        public String role(int place) {
            return possible.get(place).role() + (possible.get(place).at() > 0 ? "" + possible.get(place).at() : "");
        }

        public String wording(int place) {
            return possible.get(place).role() + " " + possible.get(place).clause().text();
        }

        /** Which place the item has in a text; -1 if none that is known. */
        public int in(String text) {
            String item = work.item.text();
            int best = -1;
            int most = 0;
            for (int i = 0; i < possible.size(); i++) {
                int fits = fits(possible.get(i), text);
                if (fits > most) {
                    best = i;
                    most = fits;
                }
            }
            if (best >= 0) {
                return best;
            }
            int at = text.indexOf(item);
            if (at < 0) {
                return 1;
            }
            int from = at;
            while (from > 0 && END.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            String before = LABEL.matcher(text.substring(from, at)).replaceAll("");
            String behind = text.substring(at + item.length());
            if (before.equals("在") || before.equals("从")) {
                return 2;
            }
            boolean ends = behind.isEmpty() || END.indexOf(behind.charAt(0)) >= 0 || behind.matches("(?s)(?:[^，。；：]{0,3}|等[^，。；：]{0,4})[0-9].*") || behind.matches("(?:中|上|方面|工作|过程中)[，。；：].*");
            boolean within = ends && before.startsWith("在") && (behind.startsWith("中") || behind.startsWith("上"));
            return within ? 2 : ends && before.length() <= VERB ? 0 : -1;
        }

        /** How many characters around the item are as in this place; 0 if it has not this place. */
        private int fits(ItemPlace place, String text) {
            if (place.at() < 0) {
                return 0;
            }
            String clause = place.clause().text();
            String item = work.item.text();
            int begin = place.item();
            int end = Math.min(clause.length(), begin + item.length());
            int from = Math.max(0, begin - EDGE);
            int to = Math.min(clause.length(), end + EDGE);
            String window = clause.substring(from, to);
            String given = work.given.get(place.at()).text();
            if (window.equals(item) && given.length() > 0 && clause.equals(item)) {
                return 0;
            }
            int at = text.indexOf(window);
            if (at < 0) {
                return 0;
            }
            String role = place.role().label();
            if (role.startsWith("收") || place.role() == ItemPlace.Role.OBJECT || place.role() == ItemPlace.Role.CLOSES_OPEN_LIST || place.role() == ItemPlace.Role.IS_TOLD_OF) {
                int head = text.lastIndexOf(given.substring(0, Math.min(EDGE, given.length())), at + window.length());
                boolean opens = head > 0 && END.indexOf(text.charAt(head - 1)) < 0 && !LABEL.matcher(text.substring(Math.max(0, head - 2), head)).matches();
                boolean verb = reader.knownVerb(given) == 0 || given.indexOf('、') > 0;
                if (verb && opens != role.startsWith("收")) {
                    return 0;
                }
            }
            if (place.role() == ItemPlace.Role.ATTRIBUTE || place.role() == ItemPlace.Role.SUBJECT) {
                boolean opens = at == 0 || END.indexOf(text.charAt(at - 1)) >= 0;
                return opens == (place.role() == ItemPlace.Role.SUBJECT) ? window.length() : 0;
            }
            return window.length();
        }
    }

    /** A row by its cells 主题, 事项, 举措, 数据, 成效, 时间, 部门; none where it has no item, no measure, or a measure that has all of the item. */
    public List<Places> row(String... cells) {
        Row row = new Row(cells[0], "", cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        SentenceWork work = rows.read(row.fact(1), new Leads(words, reader, 0), false);
        List<Places> all = new ArrayList<>();
        boolean said = work.item.isEmpty() || work.given.isEmpty() || work.given.stream().map(Sourced::text).anyMatch(m -> m.contains(work.item.text()));
        if (!said) {
            all.add(new Places(work));
        }
        return all;
    }
}
