package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * All places where a datum could stand in the parts of its row, good or bad. What it may never do is no matter of taste: stand
 * within a word or a quotation, beside another number, or leave out or tell twice what it says.
 */
final class FigurePlaces {
    private static final int SHORTEST = 2;

    private final ClauseReader reader;

    FigurePlaces(ClauseReader reader) {
        this.reader = reader;
    }

    /** The places of a datum; the last is a clause of its own. */
    List<FigurePlace> of(Datum datum, List<FigurePart> parts) {
        List<FigurePlace> places = new ArrayList<>();
        boolean named = !datum.noun().isEmpty() && parts.stream().anyMatch(p -> p.text().contains(datum.noun()));
        for (int i = 0; i < parts.size() && !datum.figure().isEmpty(); i++) {
            FigurePart part = parts.get(i);
            if (FigureSlots.barred(part.text())) {
                continue;
            }
            if (!datum.verb().isEmpty()) {
                ofVerb(datum, part, i, places);
            } else if (datum.noun().isEmpty()) {
                alone(datum, part, i, places);
            } else if (named) {
                besideNoun(datum, part, i, places);
            } else {
                longer(datum, part, i, places);
                withNoun(datum, part, i, places);
            }
        }
        places.add(FigurePlace.ALONE);
        return places;
    }

    private static void alone(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        for (int p = 0; p < part.places(); p++) {
            add(part, index, p, datum.figure(), '光', -1, places);
        }
    }

    private static void add(FigurePart part, int index, int place, Sourced text, char form, int noun, List<FigurePlace> places) {
        if (!part.numberBeside(place)) {
            int at = part.offset(place);
            places.add(new FigurePlace(index, place, at, at, text, form, noun));
        }
    }

    private static void withNoun(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        Sourced whole = datum.text().slice(0, length(datum));
        Sourced noun = datum.nounFirst() ? whole.slice(0, datum.noun().length()) : whole.slice(datum.figure().text().length(), whole.text().length());
        for (int p = 0; p < part.places(); p++) {
            if (!datum.unit().equals("人")) {
                add(part, index, p, datum.figure().apart(noun), '带', -1, places);
            }
            add(part, index, p, noun.apart(datum.figure()), '携', -1, places);
        }
    }

    /** How long the datum is without its tail. */
    private static int length(Datum datum) {
        return datum.text().text().length() - (datum.tail().isEmpty() ? 0 : datum.tail().text().length() + 1);
    }

    /** The noun stands here: before it or behind it, no verb between. */
    private void besideNoun(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        String text = part.text();
        for (int at = text.indexOf(datum.noun()); at >= 0; at = text.indexOf(datum.noun(), at + 1)) {
            int end = at + datum.noun().length();
            int first = placeAt(part, at, false);
            int behind = placeAt(part, end, true);
            if (behind < 0) {
                continue;
            }
            for (int p = first; p >= 0; p--) {
                if (p < first && "动谓到介把逗".indexOf(part.kind(p, 0)) >= 0) {
                    break;
                }
                if (!"人人次".contains(datum.unit()) || datum.figures() > 1) {
                    add(part, index, p, datum.figure(), '前', at, places);
                }
            }
            for (int p = behind; p < part.places(); p++) {
                add(part, index, p, datum.figure(), '后', at, places);
                if ("动谓到介把逗".indexOf(part.kind(p, 0)) >= 0) {
                    break;
                }
            }
        }
    }

    /** The place at an offset, or at the quotation that the offset is in. */
    private static int placeAt(FigurePart part, int offset, boolean end) {
        for (int p = 0; p < part.places(); p++) {
            if (part.offset(p) == offset) {
                return p;
            }
            boolean within = p < part.words().size() && part.words().get(p).kind() == '号' && offset > part.offset(p) && offset < part.words().get(p).end();
            if (within) {
                boolean edge = end ? offset == part.words().get(p).end() - 1 : offset == part.offset(p) + 1;
                return edge ? end ? p + 1 : p : -1;
            }
        }
        return -1;
    }

    /** The part has only the end of the datum's noun: 县级领导24名 with 领导包联. */
    private void longer(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        Sourced whole = datum.text().slice(0, length(datum));
        Sourced noun = datum.nounFirst() ? whole.slice(0, datum.noun().length()) : whole.slice(datum.figure().text().length(), whole.text().length());
        for (Token token : reader.tokens(datum.noun())) {
            String tail = datum.noun().substring(token.start());
            if (token.start() == 0 || tail.length() < SHORTEST) {
                continue;
            }
            for (int at = part.text().indexOf(tail); at >= 0; at = part.text().indexOf(tail, at + 1)) {
                int from = placeAt(part, at, false);
                int to = placeAt(part, at + tail.length(), true);
                boolean free = from >= 0 && to > from && part.offset(from) == at && !part.numberBeside(from) && !part.numberBeside(to);
                if (free) {
                    int end = at + tail.length();
                    if (!datum.unit().equals("人")) {
                        places.add(new FigurePlace(index, from, at, end, datum.figure().apart(noun), '换', at));
                    }
                    places.add(new FigurePlace(index, to, at, end, noun.apart(datum.figure()), '替', at));
                }
            }
        }
    }

    /** The verb stands here, and the noun too if it has one: behind them. */
    private static void ofVerb(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        int verb = part.text().indexOf(datum.verb());
        int from = verb < 0 ? -1 : placeAt(part, verb + datum.verb().length(), true);
        int noun = from < 0 ? -1 : part.text().indexOf(datum.noun(), part.offset(from));
        for (int p = from; noun >= 0 && p < part.places(); p++) {
            add(part, index, p, datum.figure(), '动', datum.noun().isEmpty() ? verb : noun, places);
        }
    }
}
