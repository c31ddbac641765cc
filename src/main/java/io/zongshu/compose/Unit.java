package io.zongshu.compose;

import io.zongshu.files.YamlNode;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A unit's name taken apart: 江畔区委组织部 is 江畔区 + 区委组织部, and does 组织工作.
 *
 * @param place 江畔区; empty if none is seen
 * @param shortName 区委组织部; the full name if no place is seen
 * @param business what it does; 工作 if unknown
 */
record Unit(String full, String place, String shortName, String business) {
    private static final Pattern PLACE = Pattern.compile("^(?:中共|中国共产党|国家税务总局)?(.{1,6}?(省|自治区|市|区|县|州|旗|盟|镇|乡|街道)(?![市县区州]))(.+)$");

    /** 望岭县石鼓坪镇党委, 文昌街道办事处: the lowest place is the unit's own. */
    private static final Pattern TOWN = Pattern.compile("^(?:中共|中国共产党)?(.{1,6}?[市区县旗].{1,6}?(镇|乡|街道))(.+)$");

    private static final Pattern COMPANY = Pattern.compile("(集团|)(?:股份|控股)?(?:有限责任公司|有限公司|公司)$");

    static Unit of(String full, YamlNode titles) {
        YamlNode table = titles.get("业务");
        String business = table.entries().keySet().stream()
                .filter(full::contains)
                .max(Comparator.comparingInt(String::length))
                .map(key -> table.get(key).text())
                .orElseGet(() -> table.get("默认").text());
        Matcher company = COMPANY.matcher(full);
        if (company.find()) {
            return new Unit(full, "", company.group(1).isEmpty() ? "公司" : "集团公司", business);
        }
        Matcher town = TOWN.matcher(full);
        if (town.matches()) {
            return new Unit(full, town.group(1), town.group(2) + town.group(3), business);
        }
        Matcher matcher = PLACE.matcher(full);
        if (!matcher.matches()) {
            return new Unit(full, "", full, business);
        }
        String level = matcher.group(2);
        String rest = matcher.group(3);
        boolean county = level.length() == 1 || level.equals("街道");
        return new Unit(full, matcher.group(1), county ? level + rest : rest, business);
    }
}
