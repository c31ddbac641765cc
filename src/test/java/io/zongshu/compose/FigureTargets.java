package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of briefs with the sentence that a chief writer wants of each: where each datum stands there, among the places that the
 * program sees. A line is paper/row, class, the cells with | between them, the sentence.
 */
public final class FigureTargets {
    /** So many characters beside a figure tell where it stands. */
    private static final int NEAR = 6;

    private static final int LEAST = 2;

    private final RealiseWords words = Bench.words();
    private final ClauseReader reader = new ClauseReader(Bench.SEGMENTER, words);
    private final FigurePlaces places = new FigurePlaces(words, reader);
    private final FigureChoice choice = new FigureChoice(words.figures(), words, reader);

    /** A row as its data are about to be placed. */
    public final class Target {
        private final String name;
        private final String text;
        private final List<Datum> data;
        private final List<FigurePart> parts;

        private Target(String name, String text, List<Datum> data, List<FigurePart> parts) {
            this.name = name;
            this.text = text;
            this.data = data;
            this.parts = parts;
        }

        /** How much of what stands beside the datum at each place stands beside it in the sentence. */
        private int[] scores(int index, List<FigurePlace> possible) {
            Datum datum = data.get(index);
            String figure = datum.figure().text();
            String wanted = text;
            for (int i = 0; i < data.size(); i++) {
                String other = data.get(i).figure().text();
                wanted = i == index || other.isEmpty() || other.contains(figure) || figure.contains(other) ? wanted : wanted.replace(other, "");
            }
            int[] scores = new int[possible.size()];
            for (int p = 0; p < scores.length && !figure.isEmpty(); p++) {
                FigurePlace place = possible.get(p);
                String told = place.own() ? datum.text().text() : FigureChoice.told(sourced(parts.get(place.part()).text()), place.part(), List.of(place)).text();
                int from = place.own() ? told.indexOf(figure) : place.from() + place.text().text().indexOf(figure);
                scores[p] = from < 0 || !told.startsWith(figure, from) ? 0 : alike("，" + told + "，", from + 1, "，" + wanted + "，", figure);
            }
            return scores;
        }

        private int alike(String told, int from, String wanted, String figure) {
            int best = 0;
            for (int at = wanted.indexOf(figure); at >= 0; at = wanted.indexOf(figure, at + 1)) {
                int left = 0;
                while (left < NEAR && from - 1 - left >= 0 && at - 1 - left >= 0 && told.charAt(from - 1 - left) == wanted.charAt(at - 1 - left)) {
                    left++;
                }
                int right = 0;
                int end = from + figure.length();
                while (right < NEAR && end + right < told.length() && at + figure.length() + right < wanted.length()
                        && told.charAt(end + right) == wanted.charAt(at + figure.length() + right)) {
                    right++;
                }
                best = Math.max(best, left + right);
            }
            return best;
        }

        private static int best(int[] scores) {
            int best = 0;
            for (int p = 1; p < scores.length; p++) {
                best = scores[p] >= scores[best] ? p : best;
            }
            return scores.length == 0 || scores[best] < LEAST ? -1 : best;
        }

        /** How many data have a place in the sentence, and how many of them are put there; what is put elsewhere is told. */
        public int[] put(List<String> wrong) {
            List<FigurePlace> chosen = choice.places(data, parts);
            int known = 0;
            int right = 0;
            for (int i = 0; i < data.size(); i++) {
                List<FigurePlace> possible = new ArrayList<>(places.of(data.get(i), parts));
                possible.add(chosen.get(i));
                int[] scores = scores(i, possible);
                int best = best(scores);
                if (best >= 0) {
                    known++;
                    boolean same = scores[best] == scores[scores.length - 1];
                    right += same ? 1 : 0;
                    if (!same) {
                        FigurePlace to = possible.get(best);
                        FigurePlace got = chosen.get(i);
                        wrong.add(name + " " + data.get(i).text().text() + " " + text + "\n   got " + shown(got) + "\n   not " + shown(to));
                    }
                }
            }
            return new int[] {known, right};
        }

        private String shown(FigurePlace place) {
            return place.own() ? "alone" : place.form() + " " + FigureChoice.told(sourced(parts.get(place.part()).text()), place.part(), List.of(place)).text();
        }
    }

    private static Sourced sourced(String text) {
        return Sourced.of(text, Source.Kind.BRIEF, "素材.yaml 条目1 举措");
    }

    /** All rows of which a datum is placed at all. */
    public List<Target> read(List<String> lines) {
        List<Target> targets = new ArrayList<>();
        for (String line : lines) {
            String[] fields = line.split("\t", -1);
            String[] cells = fields[2].split("\\|", -1);
            FigurePlacing recorded = (data, parts) -> {
                targets.add(new Target(fields[0], fields[3], List.copyOf(data), List.copyOf(parts)));
                return choice.places(data, parts);
            };
            Row row = new Row(cells[0], "", cells[1], cells[2], cells[3], cells[4], cells[5], cells.length > 6 ? cells[6] : "");
            new FactRealiser(words, reader, Bench.QUANTITIES, Bench.THEMING, recorded).realise(row.fact(1), new Leads(words, reader, 0), "2023年");
        }
        return targets;
    }
}
