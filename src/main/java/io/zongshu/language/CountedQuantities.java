package io.zongshu.language;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Which quantities of a text are figures, and which of those limit something: 20万元以上的村. */
final class CountedQuantities {
    private static final Set<String> DATES = Set.of("年", "年度", "月", "月份", "日", "号", "时", "分", "年级", "年代", "级", "A级", "强", "线", "号线", "世纪", "届");
    private static final Set<String> AGES = Set.of("岁", "周岁");
    private static final Pattern BOUND = Pattern.compile(".*(?:以上|以下|以内|之内)$");
    private static final Pattern LIMITING = Pattern.compile("超过|超|低于|不低于|不足|不少于");
    private static final Pattern NO_NOUN = Pattern.compile("^(?:用于|投入|支持|，|,|。|；|、|和|的资金用于).*|^$");

    private final ScannedText scanned;
    private final String text;
    private final List<Quantity> all;
    private final BitSet limits = new BitSet();
    private final int[] next;

    CountedQuantities(ScannedText scanned, List<Quantity> found) {
        this.scanned = scanned;
        this.text = scanned.text();
        this.all = found.stream().filter(q -> !isDate(q) && !isYearPast(q) && !isNumbering(q) && !scanned.inName(q.start()) && !inWord(q)).toList();
        this.next = new int[all.size()];
        int following = text.length();
        for (int i = all.size() - 1; i >= 0; i--) {
            next[i] = following;
            limits.set(i, isLimit(all.get(i)));
            following = limits.get(i) ? following : all.get(i).start();
        }
    }

    /** The figures in order. */
    List<Quantity> all() {
        return all;
    }

    boolean isLimit(int index) {
        return limits.get(index);
    }

    /** Where the figure behind one begins that is no limit; the end of the text if there is none. */
    int next(int index) {
        return next[index];
    }

    // PM2.5 and 5G are names.
    private boolean inWord(Quantity quantity) {
        char before = quantity.start() == 0 ? ' ' : text.charAt(quantity.start() - 1);
        char after = quantity.end() == text.length() ? ' ' : text.charAt(quantity.end());
        return quantity.unit().isEmpty() && (isLetter(before) || isLetter(after));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDate(Quantity quantity) {
        boolean years = quantity.unit().startsWith("年")
                && quantity.value().map(v -> v.compareTo(BigDecimal.valueOf(1900)) < 0).orElse(true);
        return DATES.contains(quantity.unit()) && !years;
    }

    // 一年来 is the whole time.
    private boolean isYearPast(Quantity quantity) {
        return quantity.text().equals("一年") && (text.startsWith("来", quantity.end()) || text.startsWith("以来", quantity.end()));
    }

    // 第一针, 第三批 and 第一人民医院 tell which one, 第3位 how far; 万元产值能耗 is a name.
    private static boolean isNumbering(Quantity quantity) {
        boolean perAmount = quantity.unit().equals("元") && quantity.digits().matches("[万亿]") && quantity.after().isEmpty() && quantity.before().isEmpty();
        boolean prize = quantity.unit().startsWith("等奖") || quantity.unit().startsWith("等功");
        return perAmount || prize || quantity.ordinal() && !quantity.unit().startsWith("位") && !quantity.unit().equals("名");
    }

    // 80周岁以上老年人, 20万元以上的村: the noun goes on behind the limit.
    private boolean isLimit(Quantity quantity) {
        String behind = text.substring(quantity.end(), scanned.boundary(quantity.end()));
        boolean noun = !NO_NOUN.matcher(behind).matches();
        boolean typed = quantity.unit().isEmpty() && (behind.startsWith("型") || behind.startsWith("类"));
        // 6.8/10万: of how many.
        boolean per = quantity.start() > 0 && text.charAt(quantity.start() - 1) == '/';
        boolean age = AGES.contains(quantity.unit()) || quantity.unit().isEmpty() && behind.matches("^[-—－–~～至][0-9]+(?:周)?岁.*");
        boolean over = behind.startsWith("的") && behind.length() > 2 && LIMITING.matcher(quantity.before()).matches();
        return per || typed || noun && over || noun && (age || BOUND.matcher(quantity.after()).matches() || behind.startsWith("及以上") || behind.startsWith("及以下"));
    }
}
