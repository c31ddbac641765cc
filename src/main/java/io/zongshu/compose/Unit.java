package io.zongshu.compose;

import io.zongshu.files.YamlNode;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit's name taken apart: 张湾区委组织部 is 张湾区 + 区委组织部, and does 组织工作.
 *
 * @param place 张湾区; empty if none is seen
 * @param shortName 区委组织部; the full name if no place is seen
 * @param business what it does; 工作 if unknown
 */
record Unit(String full, String place, String shortName, String business) {
    private static final Pattern PLACE = Pattern.compile("^(?:中共|中国共产党)?(.{1,6}?(省|自治区|市|区|县|州|旗|盟|镇|乡|街道)(?![市县区州]))(.+)$");

    static Unit of(String full, YamlNode titles) {
        YamlNode table = titles.get("业务");
        String business = table.entries().keySet().stream()
                .filter(full::contains)
                .max(Comparator.comparingInt(String::length))
                .map(key -> table.get(key).text())
                .orElseGet(() -> table.get("默认").text());
        Matcher matcher = PLACE.matcher(full);
        if (!matcher.matches()) {
            return new Unit(full, "", full, business);
        }
        String level = matcher.group(2);
        String rest = matcher.group(3);
        boolean county = level.length() == 1 && !level.equals("镇") && !level.equals("乡");
        return new Unit(full, matcher.group(1), county ? level + rest : rest, business);
    }
}
