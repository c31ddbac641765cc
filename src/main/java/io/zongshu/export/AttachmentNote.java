package io.zongshu.export;

import java.util.regex.Pattern;

/** How an attachment note (附件说明, 7.3.4) is indented: turnover lines begin under the first character of the name. */
final class AttachmentNote {
    private static final Pattern FIRST_OF_SEVERAL = Pattern.compile("^附件：\\d{1,2}[.．、].*");
    private static final Pattern SINGLE = Pattern.compile("^附件：.*");
    private static final Pattern FURTHER = Pattern.compile("^\\d{1,2}[.．、].*");
    private static final Pattern LABEL = Pattern.compile("^附件\\d*$");

    /** 附件： is three characters wide, a number with its full stop one. */
    private static final int WORD = 300;
    private static final int NUMBER = 100;

    private AttachmentNote() {}

    /** Whether the text is the 附件1 that stands at the top of an attachment's own page (7.3.7). */
    static boolean isLabel(String text) {
        return LABEL.matcher(text).matches();
    }

    /** Whether the text begins the note. */
    static boolean begins(String text) {
        return SINGLE.matcher(text).matches();
    }

    /**
     * The indent of one line of the note.
     *
     * @param left where 附件 begins, hundredths of a character
     */
    static Indent indent(String text, int left) {
        if (FIRST_OF_SEVERAL.matcher(text).matches()) {
            return Indent.hanging(left + WORD + numberWidth(text.substring(3)), WORD + numberWidth(text.substring(3)));
        }
        if (SINGLE.matcher(text).matches()) {
            return Indent.hanging(left + WORD, WORD);
        }
        if (FURTHER.matcher(text).matches()) {
            return Indent.hanging(left + WORD + numberWidth(text), numberWidth(text));
        }
        return Indent.hanging(left + WORD, 0);
    }

    /** Width of "1." or "12.": digits are half a character wide, and so is the full stop. */
    private static int numberWidth(String text) {
        int end = 0;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Math.max(NUMBER, TextWidth.hundredths(text.substring(0, end + 1)));
    }
}
