package io.zongshu.export;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTCompatSetting;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTKinsoku;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSettings;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STCharacterSpacing;

/** word/settings.xml. */
final class SettingsPart {
    // What may not end and not begin a line: Word's own Chinese lists.
    private static final String NOT_LAST = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";
    private static final String NOT_FIRST = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";

    private SettingsPart() {}

    static void fill(CTSettings settings) {
        settings.addNewZoom().setPercent(100);
        settings.addNewDefaultTabStop().setVal(420);
        settings.addNewEvenAndOddHeaders();
        settings.addNewCharacterSpacingControl().setVal(STCharacterSpacing.COMPRESS_PUNCTUATION);
        kinsoku(settings.addNewNoLineBreaksAfter(), NOT_LAST);
        kinsoku(settings.addNewNoLineBreaksBefore(), NOT_FIRST);
        CTCompat compat = settings.addNewCompat();
        compat.addNewSpaceForUL();
        compat.addNewBalanceSingleByteDoubleByteWidth();
        compat.addNewDoNotLeaveBackslashAlone();
        compat.addNewUlTrailSpace();
        compat.addNewDoNotExpandShiftReturn();
        compat.addNewAdjustLineHeightInTable();
        compat.addNewUseFELayout();
        CTCompatSetting mode = compat.addNewCompatSetting();
        mode.setName("compatibilityMode");
        mode.setUri("http://schemas.microsoft.com/office/word");
        mode.setVal("15");
        CTLanguage language = settings.addNewThemeFontLang();
        language.setVal("en-US");
        language.setEastAsia("zh-CN");
    }

    private static void kinsoku(CTKinsoku list, String characters) {
        list.setLang("zh-CN");
        list.setVal(characters);
    }
}
