package io.zongshu.brief;

import java.util.List;

/**
 * What was read, and what the writer should know about the reading.
 *
 * @param files every file that was looked at, in order
 * @param notes Chinese sentences, in file order: other encodings, hidden rows taken, cells not read and why
 * @param unread sentences of replies that are no facts
 * @param duplicates facts that were told more than once; each is one fact of the brief
 * @param possible what may be told twice, or with two values, the likeliest first
 */
public record BriefReading(
        Brief brief, List<FileSummary> files, List<String> notes, List<Unread> unread, List<Duplicate> duplicates,
        List<PossibleMatch> possible) {
    public BriefReading {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        unread = List.copyOf(unread);
        duplicates = List.copyOf(duplicates);
        possible = List.copyOf(possible);
    }

    /** Something that was seen and not taken for a fact. */
    public record Unread(String address, String text) {}
}
