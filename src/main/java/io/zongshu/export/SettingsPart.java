package io.zongshu.export;

/** word/settings.xml, in schema order. */
final class SettingsPart {
    // What may not end and not begin a line: Word's own Chinese lists.
    private static final String NOT_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";
    private static final String NOT_FIRST = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";

    private SettingsPart() {}

    static String write() {
        Xml xml = Xml.part().open("w:settings", "xmlns:w", Word.W);
        xml.leaf("w:zoom", "w:percent", "100").val("w:defaultTabStop", 420).leaf("w:evenAndOddHeaders");
        xml.val("w:characterSpacingControl", "compressPunctuation");
        xml.leaf("w:noLineBreaksAfter", "w:lang", "zh-CN", "w:val", NOT_LAST);
        xml.leaf("w:noLineBreaksBefore", "w:lang", "zh-CN", "w:val", NOT_FIRST);
        xml.open("w:compat").leaf("w:spaceForUL").leaf("w:balanceSingleByteDoubleByteWidth")
                .leaf("w:doNotLeaveBackslashAlone").leaf("w:ulTrailSpace").leaf("w:doNotExpandShiftReturn")
                .leaf("w:adjustLineHeightInTable").leaf("w:useFELayout");
        xml.leaf("w:compatSetting", "w:name", "compatibilityMode", "w:uri", "http://schemas.microsoft.com/office/word",
                "w:val", "15");
        xml.close("w:compat").leaf("w:themeFontLang", "w:val", "en-US", "w:eastAsia", "zh-CN");
        return xml.close("w:settings").toString();
    }
}
