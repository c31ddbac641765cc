package io.zongshu.learn;

/** A clause as frames are read from it: its words by number, with their tags, offsets and hashes. */
final class FrameClause {
    private final FrameParagraph paragraph;
    private final int first;
    private final int size;
    private final int[] tags;
    private final int[] roles;
    private final int[] starts;
    private final long[] hashes;
    private final String text;

    /** The clause of the words from (inclusive) to (exclusive) of a paragraph. */
    FrameClause(FrameParagraph paragraph, int from, int to) {
        this.paragraph = paragraph;
        this.first = from;
        this.size = to - from;
        this.tags = paragraph.tags;
        this.roles = paragraph.roles;
        this.starts = paragraph.starts;
        this.hashes = paragraph.hashes;
        this.text = paragraph.text;
    }

    FrameParagraph paragraph() {
        return paragraph;
    }

    /** Whether its sentence names a campaign of some year, so that its words may belong to that. */
    boolean isInCampaign() {
        return paragraph.isInCampaign(offset(0), offset(size));
    }

    int size() {
        return size;
    }

    /** The number of a word in the vocabulary. */
    int id(int word) {
        return paragraph.ids[first + word];
    }

    int tag(int word) {
        return tags[first + word];
    }

    /** What a word may be in a frame whatever stands around it, see {@link FrameRoles}. */
    int roles(int word) {
        return roles[first + word];
    }

    /** Copies tags, roles and offsets of the words, the offset of the end with them. */
    void copyTo(int[] ownTags, int[] ownRoles, int[] ownStarts) {
        System.arraycopy(tags, first, ownTags, 0, size);
        System.arraycopy(roles, first, ownRoles, 0, size);
        System.arraycopy(starts, first, ownStarts, 0, size + 1);
    }

    boolean is(int word, int bits) {
        return (tags[first + word] & bits) != 0;
    }

    /** Characters of the words from (inclusive) to (exclusive). */
    int length(int from, int to) {
        return starts[first + to] - starts[first + from];
    }

    char firstChar(int word) {
        return text.charAt(starts[first + word]);
    }

    char lastChar(int word) {
        return text.charAt(starts[first + word + 1] - 1);
    }

    String text(int from, int to) {
        return text.substring(starts[first + from], starts[first + to]);
    }

    /** Offset of a word in the paragraph; of the clause's end for the word behind the last. */
    int offset(int word) {
        return starts[first + word];
    }

    /** Hash of the text of some words. */
    long hash(int from, int to) {
        return FrameHash.part(hashes, starts[first + from], starts[first + to]);
    }

    /** Hash of so many characters from the start of a word on, or 0 if the paragraph has fewer. */
    long hashAhead(int word, int characters) {
        int from = starts[first + word];
        return from + characters < hashes.length ? FrameHash.part(hashes, from, from + characters) : 0;
    }

    /** Whether the text of some words holds that of some others. */
    boolean holds(int from, int to, int otherFrom, int otherTo) {
        int end = starts[first + to];
        int other = starts[first + otherFrom];
        int length = starts[first + otherTo] - other;
        char start = text.charAt(other);
        for (int at = text.indexOf(start, starts[first + from]); at >= 0 && at + length <= end; at = text.indexOf(start, at + 1)) {
            if (text.regionMatches(at, text, other, length)) {
                return true;
            }
        }
        return false;
    }
}
