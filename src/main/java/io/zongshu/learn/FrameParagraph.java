package io.zongshu.learn;

import io.zongshu.bank.PaperParagraph;
import io.zongshu.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A heading or body paragraph with its words in arrays, so that frames are read without making a text of any word. */
final class FrameParagraph {
    /** Where in the paper a paragraph stands. */
    enum Zone {
        OPENING,
        MIDDLE,
        CLOSING,
        HEADING
    }

    private static final String MARKS = "，。；：！？、…,.;:!? 　";
    private static final String NUMERALS = "一二三四五六七八九十";

    final int number;
    final Zone zone;
    final String move;
    final String text;
    final FrameVocabulary vocabulary;
    /** Offsets of the words, and at last of the end of their text. */
    final int[] starts;
    final int[] ids;
    final int[] tags;
    final int[] roles;
    /** Hashes of the beginnings of the text. */
    final long[] hashes;
    private int size;
    private @Nullable Boolean namesCampaign;

    private FrameParagraph(PaperParagraph paragraph, int number, Zone zone, FrameVocabulary vocabulary) {
        this.number = number;
        this.zone = zone;
        this.move = paragraph.move();
        this.text = paragraph.text();
        this.vocabulary = vocabulary;
        this.hashes = FrameHash.beginnings(text);
        int most = Math.min(paragraph.words().length() / 2 + 1, text.length());
        this.starts = new int[most + 1];
        this.ids = new int[most];
        this.tags = new int[most];
        this.roles = new int[most];
        readWords(paragraph.words());
    }

    /** Gives the headings and body paragraphs of a paper that stand where they are wanted, in order. */
    static void each(AnalysedPaper paper, FrameVocabulary vocabulary, Predicate<Zone> wanted, Consumer<FrameParagraph> to) {
        List<PaperParagraph> paragraphs = paper.paragraphs();
        int firstHeading = -1;
        int firstBody = -1;
        int lastBody = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            String role = paragraphs.get(i).role();
            firstHeading = firstHeading < 0 && role.startsWith("heading") ? i : firstHeading;
            firstBody = firstBody < 0 && role.equals("body") ? i : firstBody;
            lastBody = role.equals("body") ? i : lastBody;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            String role = paragraphs.get(i).role();
            boolean body = role.equals("body");
            if (body || role.startsWith("heading")) {
                Zone zone = !body ? Zone.HEADING : i < firstHeading || i == firstBody ? Zone.OPENING
                        : i == lastBody ? Zone.CLOSING : Zone.MIDDLE;
                if (wanted.test(zone)) {
                    to.accept(new FrameParagraph(paragraphs.get(i), i + 1, zone, vocabulary));
                }
            }
        }
    }

    /** Reads the code of {@link Words}: letters of the part of speech, then the length; like that, no further than both go. */
    private void readWords(String code) {
        int at = 0;
        int i = 0;
        while (i < code.length() && at < text.length()) {
            int word = i;
            long nature = 0;
            for (; i < code.length() && !isDigit(code.charAt(i)); i++) {
                nature = nature << 8 | code.charAt(i);
            }
            int length = 0;
            for (; i < code.length() && isDigit(code.charAt(i)); i++) {
                length = Math.min(text.length() - at, 10 * length + code.charAt(i) - '0');
            }
            if (length > 0) {
                long hash = FrameHash.part(hashes, at, at + length);
                int id = vocabulary.find(hash, nature);
                if (id < 0) {
                    String own = text.substring(at, at + length);
                    id = vocabulary.add(hash, nature, Words.decode(code.substring(word, i), own).get(0));
                }
                ids[size] = id;
                tags[size] = vocabulary.tag(id);
                roles[size] = vocabulary.roles(id);
                starts[size++] = at;
                at += length;
            }
        }
        starts[size] = at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The clauses, closing marks and numbers such as 一是 left off. */
    List<FrameClause> clauses() {
        List<FrameClause> clauses = new ArrayList<>();
        int word = 0;
        for (int end = 0; end < text.length(); ) {
            end = Sentences.clauseEnd(text, end);
            int from = word;
            while (word < size && starts[word] < end) {
                word++;
            }
            from = isNumbered(from, word) ? from + 2 : from;
            int to = word;
            while (to > from && isMark(to - 1)) {
                to--;
            }
            if (to > from) {
                clauses.add(new FrameClause(this, from, to));
            }
        }
        return clauses;
    }

    /** Whether the sentence around some characters names a campaign. */
    boolean isInCampaign(int from, int to) {
        Boolean names = namesCampaign;
        if (names == null) {
            names = vocabulary.namesCampaign(text);
            namesCampaign = names;
        }
        if (!names) {
            return false;
        }
        int start = Math.max(text.lastIndexOf('。', from), text.lastIndexOf('；', from)) + 1;
        int stop = text.indexOf('。', to);
        return vocabulary.namesCampaign(text.substring(start, stop < 0 ? text.length() : stop));
    }

    private boolean isMark(int word) {
        return starts[word + 1] - starts[word] == 1
                ? MARKS.indexOf(text.charAt(starts[word])) >= 0
                : MARKS.contains(text.substring(starts[word], starts[word + 1]));
    }

    /** Whether 一是, 二是 or the like stands first, which numbers a clause and is no part of it. */
    private boolean isNumbered(int from, int to) {
        return to - from > 2 && starts[from + 2] - starts[from + 1] == 1 && text.charAt(starts[from + 1]) == '是'
                && NUMERALS.contains(text.substring(starts[from], starts[from + 1]));
    }
}
