package io.zongshu.read;

import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Whether a text could be Chinese: its characters are those that Chinese texts are made of. Wrongly decoded ones are rare. */
final class CommonHan {
    /** Least share of ordinary characters in a text whose encoding is not declared. */
    private static final double ORDINARY_SHARE = 0.85;
    /** Of a Big5 text, which must be told from all others. */
    private static final double BIG5_SHARE = 0.95;
    /** The 6,763 characters of GB 2312: lead bytes 0xB0 to 0xF7. */
    private static final BitSet GB2312 = decoded("GB18030", 0xB0, 0xF7, 0xA1);
    /** The 5,401 frequent characters of Big5: lead bytes 0xA4 to 0xC6. */
    private static final BitSet BIG5 = decoded("Big5", 0xA4, 0xC6, 0x40);

    private CommonHan() {}

    static boolean isPlausible(String text) {
        return holds(text, ORDINARY_SHARE, GB2312::get);
    }

    static boolean isPlausibleBig5(String text) {
        return holds(text, BIG5_SHARE, BIG5::get);
    }

    private static boolean holds(String text, double share, IntPredicate common) {
        long han = text.chars().filter(common).count();
        long ordinary = text.chars().filter(c -> common.test(c) || isMark(c)).count();
        return han > 0 && ordinary >= share * text.length();
    }

    /** ASCII, Chinese marks, full-width forms, arrows, circled numbers and the like. */
    private static boolean isMark(int c) {
        return c < 0x80 || c >= 0x3000 && c <= 0x303F || c >= 0xFF00 && c <= 0xFFEF || c >= 0x2010 && c <= 0x2642
                || c == 0xA0 || c == 0xB7 || c == 0xD7 || c == 0xFEFF;
    }

    private static BitSet decoded(String charset, int firstLead, int lastLead, int firstTrail) {
        BitSet han = new BitSet(0x10000);
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = firstTrail; trail <= 0xFE; trail++) {
                String one = new String(new byte[] {(byte) lead, (byte) trail}, Charset.forName(charset));
                if (one.length() == 1 && one.charAt(0) >= 0x4E00 && one.charAt(0) <= 0x9FFF) {
                    han.set(one.charAt(0));
                }
            }
        }
        return han;
    }
}
