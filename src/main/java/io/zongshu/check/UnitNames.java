package io.zongshu.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the name of a unit ends that begins with a place. */
final class UnitNames {
    private static final String WORD = "[\\p{IsHan}&&[^的了在让把与和对向从到为由是等及其以于给被将同各全本我该每，。]]";
    private static final Pattern COMMITTEE = Pattern.compile(
            "^委(?:组织部|宣传部|统战部|政法委|办公室|办|党校|老干部局|编办|网信办|巡察办|社会工作部|研究室|党史研究室|[\\p{IsHan}]{2,6}(?:委员会|办公室))?");
    private static final Pattern UNIT = Pattern.compile(
            "^" + WORD + "{0,10}?(?:委员会|办公室|管理局|公安局|法院|检察院|人民政府|政府|办事处|服务中心|中心|公司|集团|大学|学院|学校|中学|小学|幼儿园|医院|研究院|研究所|设计院|银行|支队|大队|协会|联合会|商会|合作社|供电所|派出所|税务所|图书馆|博物馆|文化馆|局|厅|[\\p{IsHan}]办(?![理公事好法]))");

    private UnitNames() {}

    /** The end of the unit's name; from if none stands there. */
    static int end(String text, int from) {
        String rest = text.substring(from);
        Matcher committee = COMMITTEE.matcher(rest);
        if (committee.find()) {
            return from + committee.end();
        }
        Matcher unit = UNIT.matcher(rest);
        return unit.find() ? from + unit.end() : from;
    }
}
