package io.zongshu.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counties, districts, towns and subdistricts that a text names. */
public final class Places {
    private static final String NAME = "[\\p{IsHan}]{2,4}?(?:县|镇(?![村街])|乡(?![镇村])|街道|(?<![社小园景山校地辖片市灾林矿库牧片禁])(?<!(?:^|[主老新心市县全各我本建在、，])城)区)";
    private static final Pattern IN_TEXT = Pattern.compile("(?:^|[，。；：、（在]|其中)((?!其中)" + NAME + ")(?![级域委政属直内])");
    private static final Pattern AT_START = Pattern.compile("^(" + NAME + ")(?![级域委政属直内])");
    private static final Pattern OF_OFFICE = Pattern.compile("^(?:.{2,6}?[省市州])?([\\p{IsHan}]{1,4}?(?:县|区|旗|镇|乡|街道))");
    private static final Pattern NO_ENDS = Pattern.compile(
            ".*(?:下乡|城乡|家乡|返乡|回乡|还乡|水乡|老乡|兴乡|小镇|古镇|重镇|强镇|名镇|集镇|大县|强县|示范县|试点县|脱贫县|保护区|示范区|先行区|试验区|功能区|居住区|"
                    + "商业区|生活区|办公区|服务区|街区|厂区|展区|营区|特区|分区|战区|误区|盲区|郊区|专区|集聚区|引领区|样板区|核心区|缓冲区|产业区|作业区|安置区|建成区|规划区|控制区|管控区|集中区|活动区|度假区|风景区|库区|综试区|联动区|创新区|合作区|保税区|责任区|服务区|灌区|体验区|试点区|聚居区|接种区|自贸区)");
    private static final Pattern NONE = Pattern.compile("[全各我本该乡城市老新].*(?<!城.区)|国家.*|.*[各全个每].*|.*(?:乡镇|城镇|城乡|市区|镇街|县区|县市区)");

    private Places() {}

    /** The first place that a text names at the beginning of a clause or after 在; empty if none. */
    public static String in(String text) {
        Matcher matcher = IN_TEXT.matcher(text);
        while (matcher.find()) {
            if (isPlace(matcher.group(1))) {
                return matcher.group(1);
            }
        }
        return "";
    }

    /** The place that a text begins with; empty if with none. */
    static String at(String text) {
        Matcher matcher = AT_START.matcher(text);
        return matcher.find() && isPlace(matcher.group(1)) ? matcher.group(1) : "";
    }

    /** The county, town … of an office's name: 青禾县 of 云川市青禾县民政局; empty if it names none. */
    public static String ofOffice(String name) {
        Matcher matcher = OF_OFFICE.matcher(name);
        if (!matcher.find()) {
            return "";
        }
        String place = matcher.group(1);
        boolean tooShort = place.length() < 3 && !place.endsWith("街道");
        return tooShort || !isPlace(place) ? "" : place;
    }

    private static boolean isPlace(String name) {
        return !NONE.matcher(name).matches() && !NO_ENDS.matcher(name).matches();
    }
}
