package io.zongshu.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The five faces of a paper and what stands in for them.
 *
 * @param digits face of digits and Latin letters
 * @param substitutes for each face, the comma-separated list that the font table names where it is missing
 * @param fallbacks for faces with only the characters of GB 2312, the face of all others
 * @param aliases other names of a face, comma-separated
 */
public record FontSet(
        String title,
        String body,
        String kai,
        String hei,
        String song,
        String digits,
        Map<String, String> substitutes,
        Map<String, String> fallbacks,
        Map<String, String> aliases) {
    public FontSet {
        substitutes = java.util.Collections.unmodifiableMap(new TreeMap<>(substitutes));
        fallbacks = java.util.Collections.unmodifiableMap(new TreeMap<>(fallbacks));
        aliases = java.util.Collections.unmodifiableMap(new TreeMap<>(aliases));
    }

    /** The five faces, title first. */
    public List<String> faces() {
        return List.of(title, body, kai, hei, song);
    }

    /** The face of a role's name in layout.yaml (标题, 正文, 楷体, 黑体, 宋体); any other name is itself a face. */
    String named(String role) {
        return switch (role) {
            case "标题" -> title;
            case "正文", "仿宋" -> body;
            case "楷体" -> kai;
            case "黑体" -> hei;
            case "宋体" -> song;
            default -> role;
        };
    }
}
