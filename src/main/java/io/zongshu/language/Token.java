package io.zongshu.language;

/**
 * A word of a text.
 *
 * @param nature part of speech in HanLP's tag set (n noun, v verb, vn verbal noun, a adjective, d adverb, m number, q
 *     measure word, i and l idioms, ns place, nt organisation, nr person, w mark)
 * @param start UTF-16 offset in the segmented text
 */
public record Token(String text, String nature, int start) {
    public int end() {
        return start + text.length();
    }
}
