package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * All places where a datum could stand in the parts of its row, good or bad. What it may never do is no matter of taste: stand
 * within a word or a quotation, beside another number, or leave out or tell twice what it says.
 */
final class FigurePlaces {
    private final RealiseWords words;
    private final ClauseReader reader;
    private final FigureLimits limits;

    FigurePlaces(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
        this.limits = new FigureLimits(words);
    }

    /** The places of a datum; the last is a clause of its own. */
    List<FigurePlace> of(Datum datum, List<FigurePart> parts) {
        List<FigurePlace> places = new ArrayList<>();
        boolean named = !datum.noun().isEmpty() && parts.stream().anyMatch(p -> p.role() != FigurePart.Role.OPENING && p.text().contains(datum.noun()));
        for (int i = 0; i < parts.size(); i++) {
            FigurePart part = parts.get(i);
            boolean opening = part.role() == FigurePart.Role.OPENING;
            if (FigureSlots.barred(part.text()) || datum.figure().isEmpty()) {
                continue;
            }
            if (FigureCues.unitKind(datum) == '率') {
                grown(datum, part, i, places);
            } else if (doneBy(datum, part)) {
                alone(datum, part, i, places);
            } else if (!datum.verb().isEmpty() && opening) {
                continue;
            } else if (!datum.verb().isEmpty()) {
                ofVerb(datum, part, i, places);
            } else if (named || opening && !datum.noun().isEmpty() && part.text().contains(datum.noun())) {
                besideNoun(datum, part, i, places);
            } else if (datum.noun().isEmpty()) {
                alone(datum, part, i, places);
            } else if (!opening && "钱量".indexOf(FigureCues.unitKind(datum)) < 0) {
                withNoun(datum, part, i, places);
            }
        }
        places.add(FigurePlace.ALONE);
        return places;
    }

    /** 选派渔技员到海岛挂职锻炼 with 挂职锻炼120名: what the part ends with was done by people whom it names. */
    private boolean doneBy(Datum datum, FigurePart part) {
        String doing = datum.verb() + datum.noun();
        return datum.people() && datum.nounFirst() && part.text().endsWith(doing) && words.ending("人员动作", doing).isPresent();
    }

    private void alone(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        // 7个环节 with 等环节 is 等7个环节.
        String kind = datum.figures() == 1 && datum.unit().length() > 2 ? datum.unit().substring(1) : "";
        int number = datum.figure().text().length() - kind.length();
        boolean ends = !kind.isEmpty() && datum.figure().text().endsWith(kind);
        boolean opening = part.role() == FigurePart.Role.OPENING;
        int only = opening ? part.counting(datum) : -1;
        for (int p = 0; p < part.places(); p++) {
            if (opening && part.offset(p) != only) {
                continue;
            }
            boolean again = ends && part.text().startsWith(kind, part.offset(p));
            if (again && part.kind(p, -1) == '等') {
                places.add(new FigurePlace(index, p, part.offset(p), part.offset(p), datum.figure().slice(0, number), '光', -1));
            } else {
                add(datum, part, index, p, again ? datum.figure().slice(0, number) : datum.figure(), '光', -1, places);
            }
        }
    }

    private void add(Datum datum, FigurePart part, int index, int place, Sourced text, char form, int noun, List<FigurePlace> places) {
        if (limits.allow(datum, part, place, form, noun)) {
            int at = part.offset(place);
            places.add(new FigurePlace(index, place, at, at, text, form, noun));
        }
    }

    private void withNoun(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        Sourced whole = datum.text().slice(0, length(datum));
        Sourced noun = datum.nounFirst() ? whole.slice(0, datum.noun().length()) : whole.slice(datum.figure().text().length(), whole.text().length());
        for (int p = 0; p < part.places(); p++) {
            if (ahead(datum)) {
                add(datum, part, index, p, datum.figure().apart(noun), '带', -1, places);
            }
            if (datum.nounFirst()) {
                add(datum, part, index, p, noun.apart(datum.figure()), '携', -1, places);
            }
        }
        String to = words.lists("给予动词").entrySet().stream().filter(e -> e.getValue().stream().anyMatch(part.text()::startsWith)).map(Map.Entry::getKey).findFirst().orElse("");
        boolean given = !to.isEmpty() && datum.people() && ahead(datum) && part.text().indexOf('给') < 0 && part.places() > 2 && !FigureSlots.counted(part.text());
        if (given) {
            // 向1.2万名老党员 | 颁发纪念章
            add(datum, part, index, 0, Wording.word(to, "给予动词").plus(datum.figure().apart(noun)), '给', -1, places);
        }
    }

    /** Can its figure stand before a noun? Not 10人干部, nor how many and what they were paid. */
    private static boolean ahead(Datum datum) {
        return !(datum.unit().equals("人") || datum.unit().equals("人次")) && !(datum.figures() > 1 && datum.figure().text().endsWith("元"));
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
            int first = part.placeAt(at, false);
            int behind = part.placeAt(end, true);
            if (behind < 0) {
                continue;
            }
            if (FigureLimits.people(datum) && FigureLimits.BODY.matcher(datum.noun()).matches()) {
                // 到省级机关挂职 with 省级机关104名: the noun says where.
                add(datum, part, index, part.places() - 1, datum.figure(), '后', at, places);
                continue;
            }
            for (int p = first; p >= 0; p--) {
                if (p < first && "动谓行到介把逗".indexOf(part.kind(p, 0)) >= 0) {
                    break;
                }
                // Before its own member of a row or before the whole row, not before another member, nor within 市、县两级.
                String between = part.text().substring(Math.min(part.offset(p), at), at);
                boolean member = between.indexOf('、') < 0 || p == part.rowStart(first) && (p == 0 || "逗动谓介到把副".indexOf(part.kind(p, -1)) >= 0);
                boolean levels = p > 0 && part.kind(p, -1) == '顿' && between.matches(".*[两三各]级.*");
                if (ahead(datum) && member && !levels) {
                    add(datum, part, index, p, datum.figure(), '前', at, places);
                }
            }
            for (int p = behind; p < part.places() && datum.nounFirst(); p++) {
                add(datum, part, index, p, datum.figure(), '后', at, places);
                if ("动谓行到介把逗".indexOf(part.kind(p, 0)) >= 0) {
                    break;
                }
            }
        }
    }

    /** The verb stands here, and the noun too if it has one: behind them, or between them. */
    private void ofVerb(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        String text = part.text();
        String both = datum.verb() + datum.noun();
        int at = text.indexOf(both);
        int noun = at + datum.verb().length();
        int behind = at < 0 ? -1 : part.placeAt(at + both.length(), true);
        if (behind < 0) {
            return;
        }
        if (datum.noun().isEmpty() && part.kind(behind, 0) == '做' && part.nounEnd(behind) == behind + 1) {
            return;
        }
        int between = part.placeAt(noun, true);
        if (!datum.noun().isEmpty()) {
            add(datum, part, index, behind, datum.figure(), '后', noun, places);
            if (between >= 0 && ahead(datum) && FigurePart.nominal(part.kind(between, 0))) {
                add(datum, part, index, between, datum.figure(), '前', noun, places);
            }
            return;
        }
        // 培训渔村书记、船长等 | 140余人: not one of them alone.
        int end = part.kind(part.rowEnd(behind), 0) == '等' ? part.rowEnd(behind) + 1 : part.rowEnd(behind);
        boolean counted = end > behind && ahead(datum) && part.kind(end, 0) != '的' && (!datum.people() || FigureCues.fits(datum, part.word(end - 1), words) == '合');
        for (int p : counted ? List.of(behind, end, part.clauseEnd(behind)) : List.of(end, part.clauseEnd(behind))) {
            add(datum, part, index, p, datum.figure(), '动', at, places);
        }
    }

    /** A rate stands only behind what it tells the growth of. */
    private void grown(Datum datum, FigurePart part, int index, List<FigurePlace> places) {
        if (datum.bare() && words.ending("变化动词", part.text()).isPresent()) {
            add(datum, part, index, part.places() - 1, datum.figure(), '光', -1, places);
        }
    }
}
