package io.zongshu.brief;

import java.util.List;

/**
 * What an empty form is made for.
 *
 * @param template the template's Chinese name, filled in as 模板
 * @param fields the fields that the template declares, in its order; one named like a key of the brief gives that key its
 *     help and default
 */
public record FormSpec(String template, List<Field> fields) {
    /**
     * A field of a template.
     *
     * @param name Chinese name, the key in the brief
     * @param help what to write, one sentence; may be empty
     * @param defaultValue filled in already; may be empty
     */
    public record Field(String name, String help, String defaultValue) {}
}
