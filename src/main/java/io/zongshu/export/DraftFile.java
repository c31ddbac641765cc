package io.zongshu.export;

import io.zongshu.document.Draft;
import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A draft with all its provenance as a file (.draft.json): what was written is read back equal. The same draft gives the
 * same bytes.
 */
public final class DraftFile {
    /** A draft of 20,000 characters takes some 1.5 MB. */
    private static final int MAX_MEGABYTES = 64;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(com.fasterxml.jackson.annotation.Nulls.FAIL)
                    .withContentNulls(com.fasterxml.jackson.annotation.Nulls.FAIL))
            .build();

    private DraftFile() {}

    /** The file's bytes: UTF-8, lines ended by \n. */
    public static byte[] toBytes(Draft draft) {
        String json = MAPPER.writeValueAsString(SavedDraft.of(draft)).replace("\r\n", "\n");
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws CannotContinue if it cannot be written
     */
    public static void write(Draft draft, Path target) {
        byte[] bytes = toBytes(draft);
        AtomicFile.write(target, out -> out.write(bytes));
    }

    /**
     * Reads a file.
     *
     * @throws CannotContinue if it cannot be read, or {@link #parse} refuses it
     */
    public static Draft read(Path file) {
        try {
            if (Files.size(file) > (long) MAX_MEGABYTES << 20) {
                throw EvidenceMessages.draftTooLarge(file.toString(), MAX_MEGABYTES);
            }
            return parse(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw EvidenceMessages.noDraftFile(file.toString());
        } catch (IOException e) {
            throw EvidenceMessages.draftUnreadable(file.toString(), e);
        }
    }

    /**
     * The draft that a file holds.
     *
     * @param file how messages name it
     * @throws CannotContinue if it is no saved draft, a damaged one, or one of another version of the program
     */
    public static Draft parse(String file, byte[] bytes) {
        JsonNode tree = tree(file, bytes);
        JsonNode format = tree.path("format");
        if (!format.isInt() || !tree.path("paragraphs").isArray()) {
            throw EvidenceMessages.noDraft(file);
        }
        if (format.intValue() != SavedDraft.FORMAT) {
            throw EvidenceMessages.otherFormat(file, format.intValue() > SavedDraft.FORMAT);
        }
        try {
            return MAPPER.treeToValue(tree, SavedDraft.class).toDraft();
        } catch (JacksonException | IllegalArgumentException e) {
            throw EvidenceMessages.draftDamaged(file, e);
        }
    }

    private static JsonNode tree(String file, byte[] bytes) {
        // A byte order mark is what some editors leave in front.
        int first = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF ? 3 : 0;
        while (first < bytes.length && bytes[first] <= ' ' && bytes[first] >= 0) {
            first++;
        }
        if (first == bytes.length || bytes[first] != '{') {
            throw EvidenceMessages.noDraft(file);
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw EvidenceMessages.draftDamaged(file, e);
        }
    }
}
