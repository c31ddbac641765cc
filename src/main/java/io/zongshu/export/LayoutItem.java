package io.zongshu.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The values of a layout profile, by their names in layout.yaml, with the unit they are kept in. */
public enum LayoutItem {
    PAPER_WIDTH("纸张宽", Unit.TWIPS, 5000, 31680),
    PAPER_HEIGHT("纸张高", Unit.TWIPS, 5000, 31680),
    MARGIN_TOP("上边距", Unit.TWIPS, 0, 8000),
    MARGIN_BOTTOM("下边距", Unit.TWIPS, 0, 8000),
    MARGIN_LEFT("左边距", Unit.TWIPS, 0, 6000),
    MARGIN_RIGHT("右边距", Unit.TWIPS, 0, 6000),
    HEADER_DISTANCE("页眉距", Unit.TWIPS, 0, 8000),
    FOOTER_DISTANCE("页脚距", Unit.TWIPS, 0, 8000),
    LINE("行距", Unit.TWIPS, 240, 1500),
    CHARACTER_SPACING("字距", Unit.TWIPS, -60, 200),
    GRID("网格", Unit.TEXT, 0, 0),
    GRID_CHARACTER_SPACE("网格字距", Unit.PLAIN, -20000, 20000),
    FONT_SCHEME("字体方案", Unit.TEXT, 0, 0),
    DIGITS_FONT("数字字体", Unit.TEXT, 0, 0),
    MARK_TOP("发文机关标志上空", Unit.TWIPS, 0, 6000),
    MARK_SIZE("发文机关标志字号", Unit.HALF_POINTS, 44, 200),
    NUMBER_GAP("发文字号上空行", Unit.HUNDREDTHS, 0, 500),
    RED_LINE_GAP("红色分隔线上空", Unit.TWIPS, 0, 620),
    RED_LINE_WIDTH("红色分隔线粗", Unit.TWIPS, 5, 120),
    LETTERHEAD_GAP("红色分隔线下空行", Unit.HUNDREDTHS, 0, 500),
    TITLE_SIZE("标题字号", Unit.HALF_POINTS, 10, 200),
    TITLE_LINE("标题行距", Unit.TWIPS, 240, 3000),
    TITLE_MOST("标题每行最多", Unit.HUNDREDTHS, 500, 6000),
    TITLE_ONE_LINE("标题单行最多", Unit.HUNDREDTHS, 300, 6000),
    SUBTITLE_SIZE("副标题字号", Unit.HALF_POINTS, 10, 200),
    TITLE_GAP("标题下空行", Unit.HUNDREDTHS, 0, 500),
    BODY_SIZE("正文字号", Unit.HALF_POINTS, 10, 100),
    FIRST_LINE("首行缩进", Unit.HUNDREDTHS, 0, 1000),
    HEADING_1_FONT("一级标题字体", Unit.TEXT, 0, 0),
    HEADING_2_FONT("二级标题字体", Unit.TEXT, 0, 0),
    HEADING_3_FONT("三级标题字体", Unit.TEXT, 0, 0),
    HEADING_4_FONT("四级标题字体", Unit.TEXT, 0, 0),
    ATTACHMENT_GAP("附件说明上空行", Unit.HUNDREDTHS, 0, 500),
    ATTACHMENT_LEFT("附件说明左空", Unit.HUNDREDTHS, 0, 1000),
    SIGNATURE_GAP("署名上空行", Unit.HUNDREDTHS, 0, 900),
    SIGNATURE_RIGHT("署名右空", Unit.HUNDREDTHS, 0, 1500),
    DATE_SHIFT("日期右移", Unit.HUNDREDTHS, 0, 1000),
    SEALED_DATE_RIGHT("盖章日期右空", Unit.HUNDREDTHS, 0, 1500),
    SEALED("盖章", Unit.TEXT, 0, 0),
    PAGE_NUMBER_SIZE("页码字号", Unit.HALF_POINTS, 10, 100),
    PAGE_NUMBER_LINE("页码行距", Unit.TWIPS, 100, 1500),
    PAGE_NUMBER_INDENT("页码空", Unit.HUNDREDTHS, 0, 1000),
    CAPTION_SIZE("表题字号", Unit.HALF_POINTS, 10, 100),
    TABLE_SIZE("表格字号", Unit.HALF_POINTS, 10, 100),
    TABLE_LINE("表格行距", Unit.TWIPS, 120, 1500),
    COMMENT_SIZE("批注字号", Unit.HALF_POINTS, 10, 100);

    private final String key;
    private final Unit unit;
    private final int least;
    private final int most;

    LayoutItem(String key, Unit unit, int least, int most) {
        this.key = key;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /** The name in layout.yaml. */
    public String key() {
        return key;
    }

    Unit unit() {
        return unit;
    }

    boolean allows(int value) {
        return unit == Unit.TEXT || value >= least && value <= most;
    }

    /** What a value is kept in. */
    enum Unit {
        /** Lengths: 1/20 point. */
        TWIPS,
        /** Type sizes: 1/2 point. */
        HALF_POINTS,
        /** Characters or lines: 1/100. */
        HUNDREDTHS,
        /** A bare number. */
        PLAIN,
        /** A choice or a font name. */
        TEXT;

        /** A number of this unit as people read it; anything else as it is. */
        String show(String number) {
            if (!number.matches("-?\\d{1,9}")) {
                return number;
            }
            BigDecimal value = new BigDecimal(number);
            return switch (this) {
                case TWIPS -> shown(value, 20) + "磅";
                case HALF_POINTS -> shown(value, 2) + "磅";
                case HUNDREDTHS -> shown(value, 100);
                case PLAIN, TEXT -> number;
            };
        }

        private static String shown(BigDecimal value, int parts) {
            return value.divide(BigDecimal.valueOf(parts), 3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
    }
}
