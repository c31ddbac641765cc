package io.zongshu.learn;

import io.zongshu.bank.Frame;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;

/** How much the literals of a frame say by themselves, and whether they are whole and of no one year. */
final class FrameWorth {
    // What fails one of the tests comes behind all that pass.
    private static final double FAULT = 0.4;
    private static final int LONGEST_QUOTED = 5;
    private static final int NAMED = 2;
    private static final int VERBAL = FrameTag.VERB | FrameTag.SET;
    private static final int LEANING = FrameTag.OPENER | FrameTag.PREPOSITION;

    private final FrameWords words;
    private final FrameTag tagger;

    FrameWorth(FrameWords words, FrameTag tagger) {
        this.words = words;
        this.tagger = tagger;
    }

    /** A factor of the score, 1 for a frame without fault. */
    double of(FrameNote note, Frame.Kind kind, List<List<Token>> literals) {
        double worth = says(note, kind, literals) ? 1 : FAULT;
        worth *= 2 * note.inCampaigns > note.occurrences ? FAULT : 1;
        worth *= 2 * note.cut > note.occurrences ? FAULT : 1 - 0.3 * note.cut / note.occurrences;
        worth *= quotesName(note.bare()) ? FAULT : 1;
        return worth * (note.fixed && isCut(note, literals.get(0)) || runsOn(kind, literals) ? FAULT : 1);
    }

    private boolean says(FrameNote note, Frame.Kind kind, List<List<Token>> literals) {
        List<Token> all = literals.stream().flatMap(List::stream).toList();
        boolean content = all.stream().anyMatch(t -> t.text().length() > 1 && !words.light().contains(t.text())
                && (tagger.of(t) & (FrameTag.VERB | FrameTag.NOUN | FrameTag.ADJECTIVE | FrameTag.SET)) != 0);
        if (!content || literals.get(0).isEmpty()) {
            return content;
        }
        if (note.fixed) {
            return !leads(all.get(0)) || all.stream().anyMatch(t -> t.text().length() > 1 && (tagger.of(t) & VERBAL) != 0 && (tagger.of(t) & FrameTag.NOUN) == 0);
        }
        // 以⟨抓手⟩为抓手 has its predicate in 为; 在⟨范围⟩最前沿 has none.
        return kind != Frame.Kind.PREPOSITION
                || literals.subList(1, 3).stream().flatMap(List::stream).anyMatch(t -> (tagger.of(t) & (VERBAL | LEANING)) != 0);
    }

    private boolean leads(Token word) {
        return (tagger.of(word) & LEANING) != 0;
    }

    /** A collocation that lost what stood before it: a list without its first words, one of several 更加. */
    private boolean isCut(FrameNote note, List<Token> text) {
        if (words.unopened().contains(text.get(0).text()) || words.unopened().contains(text.get(0).text().substring(0, 1))) {
            return true;
        }
        int members = 1;
        int led = 0;
        String lead = "";
        for (int i = 0; i + 1 < text.size(); i++) {
            if (text.get(i).text().equals("、")) {
                members++;
                boolean same = lead.isEmpty() || lead.equals(text.get(i + 1).text());
                lead = text.get(i + 1).text();
                led += same && (tagger.of(text.get(i + 1)) & FrameTag.ADVERB) != 0 ? 1 : 0;
            }
        }
        return members > 1 && (led == members - 1 && !text.get(0).text().equals(lead) || 2 * note.leftEdges < note.occurrences);
    }

    /** Verb, slot, its noun, and then another verb: what that one belongs to stands before the frame. */
    private boolean runsOn(Frame.Kind kind, List<List<Token>> literals) {
        List<Token> tail = literals.get(2);
        if (kind != Frame.Kind.VERB || tail.size() < 3 || (tagger.of(tail.get(0)) & (FrameTag.NOUN | FrameTag.VERB)) != FrameTag.NOUN
                || literals.get(0).stream().anyMatch(this::leads)) {
            return false;
        }
        return tail.subList(1, tail.size() - 1).stream().anyMatch(t -> (tagger.of(t) & (FrameTag.NOUN | VERBAL)) == FrameTag.VERB);
    }

    /** Long words in quotation marks are the name of one award or campaign. */
    private static boolean quotesName(String bare) {
        int from = bare.indexOf('“');
        int to = bare.indexOf('”', from + 1);
        return from >= 0 && to - from - 1 > LONGEST_QUOTED;
    }

    /**
     * What the literals come down to, in order: without particles and adverbs, words that say the same as one word, slots
     * as empty texts.
     */
    List<String> gist(FrameNote note, List<List<Token>> literals) {
        List<String> gist = new ArrayList<>();
        for (int part = 0; part < literals.size(); part++) {
            if (part > 0 && !note.fixed && (part < NAMED || !note.link.isEmpty())) {
                gist.add("");
            }
            for (Token word : literals.get(part)) {
                String text = words.synonyms().getOrDefault(word.text(), word.text());
                boolean says = (tagger.of(word) & (FrameTag.PARTICLE | FrameTag.ADVERB | FrameTag.MARK)) == 0 && !text.equals("总");
                if (says && (gist.isEmpty() || !gist.get(gist.size() - 1).equals(text))) {
                    gist.add(text);
                }
            }
        }
        return gist;
    }
}
