package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A datum that tells from what to what something changed has its 由: 渔港服务40项增加到90项 is 由40项增加到90项, 船员总量2万人到5万人 is 由2万人增长到5万人. */
final class FromTo {
    private static final String FIGURE = "((?:不足|不到|近|超|约|仅|仅有)?([0-9.]+)([万亿]?)余?([^0-9，；、到至]{1,4}?))";

    private static final Pattern CHANGED = Pattern.compile("((?:[^0-9，；]*?[^0-9，；由从自])?)" + FIGURE
            + "((?:大幅|逐步|稳步)?(?:增加|增长|提高|提升|上升|扩大|下降|降低|减少|缩短|压缩|压减|精简|增|升|降|减)?)(?:到|至)" + FIGURE + "(?:以上|左右)?");

    /** What grows when its number does; 补贴300元至800元 is a range. */
    private static final Pattern STOCK = Pattern.compile(".*(?:总量|总数|总人数|数量|规模|人才|人员|占比|比例|覆盖率)");

    private static final Pattern COMPARED = Pattern.compile("较|[同环相]比|比上|比去");

    private FromTo() {}

    static Sourced of(Sourced statement) {
        Matcher change = CHANGED.matcher(statement.text());
        if (!change.matches() || !change.group(5).equals(change.group(10)) || COMPARED.matcher(change.group(1)).find()) {
            return statement;
        }
        Sourced from = Wording.insert(statement, change.start(2), Wording.word("由", "数据承接"));
        if (!change.group(6).isEmpty()) {
            return from;
        }
        int compared = number(change.group(8), change.group(9)).compareTo(number(change.group(3), change.group(4)));
        boolean grows = STOCK.matcher(change.group(1)).matches() && compared != 0;
        return grows ? Wording.insert(from, change.end(6) + 1, Wording.word(compared > 0 ? "增长" : "下降", "数据承接")) : statement;
    }

    private static BigDecimal number(String digits, String magnitude) {
        int power = magnitude.equals("万") ? 4 : magnitude.equals("亿") ? 8 : 0;
        return new BigDecimal(digits.endsWith(".") ? digits + "0" : digits).scaleByPowerOfTen(power);
    }
}
