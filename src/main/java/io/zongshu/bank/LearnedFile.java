package io.zongshu.bank;

import java.util.List;

/**
 * A source file that a bank has learned from, so that an unchanged one need not be read again, and a changed or removed
 * one leaves no trace.
 *
 * @param location absolute path, which tells it from other files
 * @param size bytes; negative if it must be read again, because part of it could not be read
 * @param modified time of the last change, milliseconds since 1970
 * @param hash first 16 hexadecimal digits of the SHA-256 of its bytes
 * @param papers its papers, in order
 */
public record LearnedFile(String location, long size, long modified, String hash, List<Item> papers) {
    public LearnedFile {
        papers = List.copyOf(papers);
    }

    /**
     * A paper of a file.
     *
     * @param name the file as the user gave it, with the paper's number or its place in an archive
     */
    public record Item(String id, String name) {}

    /** Ids of its papers. */
    public List<String> ids() {
        return papers.stream().map(Item::id).toList();
    }
}
