package io.zongshu.cli;

import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Records, lists and maps to JSON text; keys stand in the order of the record's components. */
final class Json {
    private Json() {}

    /** Indented, lines ended by \n, without a last line end. */
    static String text(Object value) {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(value)
                .replace("\r\n", "\n");
    }
}
