package io.zongshu.brief;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Numbers of a workbook as Excel shows them on a Chinese machine. Not thread-safe; one for each file. */
final class CellFormat {
    // Formats without text in the file whose meaning depends on the language: ECMA-376 part 1, 18.8.30, zh-cn.
    private static final Map<Integer, String> CHINESE = Map.ofEntries(
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, "yyyy\"年\"m\"月\""),
            Map.entry(28, "m\"月\"d\"日\""),
            Map.entry(29, "m\"月\"d\"日\""),
            Map.entry(31, "yyyy\"年\"m\"月\"d\"日\""),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(36, "yyyy\"年\"m\"月\""),
            Map.entry(50, "yyyy\"年\"m\"月\""),
            Map.entry(51, "m\"月\"d\"日\""),
            Map.entry(52, "yyyy\"年\"m\"月\""),
            Map.entry(53, "m\"月\"d\"日\""),
            Map.entry(54, "m\"月\"d\"日\""),
            Map.entry(57, "yyyy\"年\"m\"月\""),
            Map.entry(58, "m\"月\"d\"日\""));
    private static final int MAX_FORMAT = 255;

    private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);
    private final boolean from1904;

    /** @param from1904 whether the file counts days from 1904 */
    CellFormat(boolean from1904) {
        this.from1904 = from1904;
    }

    /** The number as shown; without a format of its own, all its digits. */
    String show(double number, int formatId, String ownFormat) {
        String format = CHINESE.getOrDefault(formatId, ownFormat);
        if (format.isEmpty()) {
            String builtIn = BuiltinFormats.getBuiltinFormat(formatId);
            format = builtIn == null ? "General" : builtIn;
        }
        boolean general = format.equals("General") || format.equals("@") || format.length() > MAX_FORMAT;
        if (general || Double.isNaN(number) || Double.isInfinite(number)) {
            return plain(number);
        }
        DateShape date = DateShape.of(format);
        if (date.isDate()) {
            boolean day = DateUtil.isValidExcelDate(number);
            return day ? date.show(DateUtil.getLocalDateTime(number, from1904)) : plain(number);
        }
        // Blanks that only align columns are no text.
        return formatter.formatRawCellContents(number, formatId, format, from1904).strip();
    }

    private static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "";
        }
        // 15 digits are what a spreadsheet keeps: 0.1+0.2 is 0.3.
        BigDecimal exact = new BigDecimal(Double.toString(number));
        BigDecimal kept = exact.setScale(Math.max(0, Math.min(exact.scale(), 15 - exact.precision() + exact.scale())), RoundingMode.HALF_UP);
        BigDecimal value = kept.stripTrailingZeros();
        return (value.scale() < 0 ? value.setScale(0) : value).toPlainString();
    }
}
