package io.zongshu.learn;

import io.zongshu.language.Token;
import io.zongshu.language.WordClasses;
import io.zongshu.language.WordClasses.WordClass;
import java.util.BitSet;

/**
 * What a word may do in a frame, as bits. HanLP tags the genre's verbs loosely (提振/nz, 坚定/a), so a word may have several
 * bits; the counts decide later what is a frame.
 */
final class FrameTag {
    static final int VERB = 1;
    static final int NOUN = 2;
    /** Opens a frame: 把, 以, 为. */
    static final int OPENER = 4;
    static final int ADVERB = 8;
    static final int ADJECTIVE = 16;
    static final int PARTICLE = 32;
    static final int MARK = 64;
    /** Ties a phrase to one place, person, organisation, time or figure. */
    static final int PROPER = 128;
    static final int CONJUNCTION = 256;
    /** 上, 中, 里 behind a noun. */
    static final int LOCATION = 512;
    /** A four-character set phrase. */
    static final int SET = 1024;
    static final int PREPOSITION = 2048;
    /** Of little meaning: 是, 有, 进行. */
    static final int WEAK = 4096;
    /** Measure words, suffixes and the like: neither first nor last. */
    static final int BOUND = 8192;
    /** Opens what was awarded, wherever it stands: 荣获, 获评. */
    static final int AWARD = 16384;

    /** What a predicate begins with. */
    static final int PREDICATES = VERB | ADVERB | OPENER | PREPOSITION | ADJECTIVE;

    private static final String COUNTED = "二三四五六七八九十百千万亿两几多";

    private final FrameWords words;
    private final WordCache dictionaries = new WordCache();
    // Characters with which the few words of frames.yaml begin.
    private final BitSet starts = new BitSet(0x10000);

    FrameTag(FrameWords words) {
        this.words = words;
        words.openers().keySet().forEach(w -> starts.set(w.charAt(0)));
        words.notOpeners().forEach(w -> starts.set(w.charAt(0)));
    }

    int of(Token token) {
        String text = token.text();
        int bits = byNature(text, token.nature());
        if (bits == ADJECTIVE && text.length() == 2) {
            bits = verbShare(text) >= 0.1 ? ADJECTIVE | VERB : ADJECTIVE;
        }
        return starts.get(text.charAt(0)) ? withOwnWords(text, bits) : bits;
    }

    /** Whether a text holds the name of a campaign. */
    boolean namesCampaign(String text) {
        return words.campaigns().stream().anyMatch(text::contains);
    }

    private int withOwnWords(String text, int natural) {
        int bits = natural;
        String slot = (bits & MARK) != 0 ? null : words.openers().get(text);
        if (slot != null) {
            bits |= slot.equals(FrameSlots.AWARD) ? AWARD | VERB : OPENER;
        }
        return (bits & VERB) != 0 && words.notOpeners().contains(text) ? bits | WEAK : bits;
    }

    private double verbShare(String text) {
        WordClasses.Entry entry = dictionaries.find(text, 0, 2);
        return entry == null ? 0 : entry.share(WordClass.VERB);
    }

    private static int byNature(String text, String nature) {
        char first = text.charAt(0);
        if (first < 128 || first >= 0xFF10 && first <= 0xFF5A) {
            return nature.startsWith("w") ? MARK : PROPER;
        }
        return switch (nature.charAt(0)) {
            case 'v' -> switch (nature) {
                case "vn" -> VERB | NOUN;
                case "vd" -> ADVERB;
                case "vl" -> VERB | SET;
                case "vshi", "vyou", "vf" -> VERB | WEAK;
                default -> VERB;
            };
            case 'n' -> nature.startsWith("nr") || nature.startsWith("ns") || nature.startsWith("nt") || nature.equals("nx")
                    ? NOUN | PROPER
                    : nature.equals("nz") ? NOUN | (text.length() == 4 ? SET | VERB : VERB) : NOUN;
            case 'a' -> nature.equals("ad") ? ADVERB | ADJECTIVE : nature.equals("an") ? NOUN | ADJECTIVE
                    : nature.equals("al") ? ADJECTIVE | SET : ADJECTIVE;
            case 'b', 'z' -> ADJECTIVE;
            case 'd' -> ADVERB;
            case 'p' -> PREPOSITION;
            case 'c' -> CONJUNCTION;
            case 'u' -> PARTICLE;
            case 'w' -> MARK;
            case 'm' -> text.chars().anyMatch(c -> COUNTED.indexOf(c) >= 0) ? PROPER : ADJECTIVE;
            case 't' -> PROPER;
            case 'r' -> "我你他她您咱".indexOf(first) >= 0 ? PROPER : BOUND;
            case 'f' -> LOCATION;
            case 'i', 'l' -> VERB | SET;
            case 's', 'j', 'g' -> NOUN;
            case 'q', 'k', 'h' -> BOUND;
            default -> PROPER;
        };
    }
}
