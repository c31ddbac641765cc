package io.zongshu.compose;

import io.zongshu.bank.Paper;
import io.zongshu.compose.FigurePart.Role;
import io.zongshu.compose.FigureRows.Put;
import io.zongshu.compose.FigureRows.Taken;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rows of papers taken apart, with all places of their data: what the choice of places is trained and measured on. */
public final class FigureRanking {
    private final RealiseWords words = Bench.words();
    private final ClauseReader reader = new ClauseReader(Bench.SEGMENTER, words);
    private final FigurePlaces places = new FigurePlaces(words, reader);

    /**
     * A datum with its places.
     *
     * @param cues of each place
     * @param right which is right
     */
    public record Choice(long[][] cues, int right) {}

    /**
     * How a row was put together.
     *
     * @param kind how it was taken apart
     * @param exact all figures where the paper has them
     * @param atNoun all figures before or behind their nouns
     * @param clause all figures in their clauses
     */
    public record Outcome(String kind, boolean exact, boolean atNoun, boolean clause, String told) {}

    /** A row of a paper. */
    public final class Row {
        private final Taken taken;

        private Row(Taken taken) {
            this.taken = taken;
        }

        public String paper() {
            return taken.paper();
        }

        /** The data with their places, those before where the paper has them; none for a datum that has no right place. */
        public List<Choice> choices() {
            List<Sourced> texts = texts(taken);
            List<FigurePart> parts = parts(taken, texts);
            List<Datum> data = work(taken).data;
            FigureCues cues = new FigureCues(data, parts, words);
            List<Choice> choices = new ArrayList<>();
            FigurePlace before = FigurePlace.ALONE;
            for (int i = 0; i < data.size(); i++) {
                List<FigurePlace> possible = places.of(data.get(i), parts);
                Put put = taken.put().get(i);
                int right = put.part() < 0 ? possible.size() - 1 : -1;
                long[][] all = new long[possible.size()][];
                for (int p = 0; p < all.length; p++) {
                    FigurePlace place = possible.get(p);
                    long[] alone = cues.of(i, place);
                    long[] after = i == 0 ? new long[0] : cues.after(i, before, place);
                    all[p] = java.util.Arrays.copyOf(alone, alone.length + after.length);
                    System.arraycopy(after, 0, all[p], alone.length, after.length);
                    boolean here = right < 0 && place.part() == put.part() && FigureChoice.told(texts.get(put.part()), put.part(), List.of(place)).text().equals(put.alone());
                    right = here ? p : right;
                }
                if (right < 0) {
                    return choices;
                }
                before = possible.get(right);
                choices.add(new Choice(all, right));
            }
            return choices;
        }

        /** As the weights put it together. */
        public Outcome put(Map<Long, Double> weights) {
            List<Sourced> texts = texts(taken);
            List<Datum> data = work(taken).data;
            List<FigurePlace> chosen = new FigureChoice(new FigureWeights(weights), words, reader).places(data, parts(taken, texts));
            List<String> told = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                told.add(FigureChoice.told(texts.get(i), i, chosen).text());
            }
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < data.size(); i++) {
                rest.append(chosen.get(i).own() ? data.get(i).text().text() : "");
            }
            return outcome(told, rest.toString());
        }

        private Outcome outcome(List<String> told, String rest) {
            boolean own = taken.own().isEmpty() ? rest.isEmpty() : taken.own().stream().allMatch(rest::contains);
            boolean exact = own && told.equals(taken.gold());
            boolean clause = own && told.size() == taken.gold().size();
            for (int i = 0; clause && i < told.size(); i++) {
                clause = digits(told.get(i)).equals(digits(taken.gold().get(i)));
            }
            boolean atNoun = clause;
            for (Put put : taken.put()) {
                String here = put.part() < 0 || !clause ? "" : told.get(put.part());
                atNoun &= put.part() < 0 || put.noun().isEmpty() && here.equals(taken.gold().get(put.part()))
                        || !put.noun().isEmpty() && (here.contains(put.figure() + put.noun()) || here.contains(put.noun() + put.figure()))
                        || put.part() >= 0 && turned(taken.gold().get(put.part()), here, put.figure());
            }
            String shown = taken.opening() + taken.clauses() + taken.results() + taken.data() + "\n   " + taken.gold() + taken.own() + "\n   " + told + "[" + rest + "]";
            return new Outcome(taken.kind(), exact, exact || atNoun, clause, shown);
        }
    }

    /** All rows of the papers whose data are read as they were written. */
    public List<Row> rows(List<Paper> papers) {
        FigureRows rows = new FigureRows(words, reader);
        List<Row> all = new ArrayList<>();
        for (Paper paper : papers) {
            List<String> sentences = new ArrayList<>();
            paper.paragraphs().forEach(p -> sentences.addAll(List.of(p.text().split("[。！？]"))));
            for (Taken taken : rows.of(paper.file(), sentences)) {
                if (work(taken).data.size() == taken.put().size()) {
                    all.add(new Row(taken));
                }
            }
        }
        return all;
    }

    private List<Sourced> texts(Taken row) {
        List<Sourced> texts = new ArrayList<>();
        if (!row.opening().isEmpty()) {
            texts.add(sourced(row.opening().substring(0, row.opening().length() - 1), "事项"));
        }
        row.clauses().forEach(c -> texts.add(sourced(c, "举措")));
        row.results().forEach(c -> texts.add(sourced(c, "成效")));
        return texts;
    }

    private List<FigurePart> parts(Taken row, List<Sourced> texts) {
        List<FigurePart> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean opening = i == 0 && !row.opening().isEmpty();
            boolean result = i >= texts.size() - row.results().size();
            parts.add(new FigurePart(texts.get(i).text(), opening ? Role.OPENING : result ? Role.RESULT : Role.CLAUSE, words, reader));
        }
        return parts;
    }

    private SentenceWork work(Taken row) {
        SentenceWork work = new SentenceWork();
        work.opening = sourced(row.opening(), "事项");
        work.item = sourced(row.item(), "事项");
        row.clauses().forEach(c -> work.clauses.add(sourced(c, "举措")));
        row.results().forEach(c -> work.results.add(sourced(c, "成效")));
        Cells.data(io.zongshu.compose.Row.cell(String.join("；", row.data()), "素材.yaml 条目1 数据"), Bench.QUANTITIES, reader)
                .forEach(d -> work.data.add(Datum.read(d, Bench.QUANTITIES, reader)));
        return work;
    }

    private static Sourced sourced(String text, String column) {
        return Sourced.of(text, Source.Kind.BRIEF, "素材.yaml 条目1 " + column);
    }

    /** 建成11家渔业工作站 and 建成渔业工作站11家. */
    private boolean turned(String gold, String told, String figure) {
        int at = gold.indexOf(figure);
        int behind = told.indexOf(figure);
        List<FigurePart.Word> words = new FigurePart(gold, Role.CLAUSE, FigureRanking.this.words, reader).words();
        boolean thing = "名众号".indexOf(words.get(words.size() - 1).kind()) >= 0;
        return thing && at > 0 && behind + figure.length() == told.length() && (gold.substring(0, at) + gold.substring(at + figure.length()) + figure).equals(told);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9.]+", " ");
    }

    /** A cue's name: four characters. */
    public static String name(long cue) {
        return FigureCues.name(cue);
    }

    /** The cue of a name. */
    public static long cue(String name) {
        return FigureCues.code(name.charAt(0), name.charAt(1), name.charAt(2), name.charAt(3));
    }
}
