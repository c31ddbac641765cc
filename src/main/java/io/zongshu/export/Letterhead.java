package io.zongshu.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The head of an official paper (版头, GB/T 9704-2012, 7.2), printed only on request: nothing in it is ever invented. An
 * empty element is left out.
 *
 * @param copy number of the copy (份号), six digits
 * @param secrecy 密级和保密期限, e.g. 秘密★1年
 * @param urgency 紧急程度, e.g. 特急
 * @param mark the red name of the office (发文机关标志), e.g. 云川市教育局文件
 * @param number 发文字号, e.g. 云教〔2025〕1号
 */
public record Letterhead(String copy, String secrecy, String urgency, String mark, String number) {
    /** A mark longer than this (hundredths of a character) cannot be printed as large as the title. */
    private static final int LONGEST_MARK = 2000;

    private static final Pattern COPY = Pattern.compile("\\d{6}");
    private static final Pattern NUMBER = Pattern.compile(".{1,20}〔\\d{4}〕[1-9]\\d{0,4}号");

    /**
     * Checks the form of the elements.
     *
     * @throws io.zongshu.files.CannotContinue if the copy's or the paper's number has not the standard's form, or the
     *     mark is missing or too long for one line
     */
    public Letterhead {
        if (mark.isEmpty() || TextWidth.hundredths(mark) > LONGEST_MARK) {
            throw ExportMessages.badMark(mark);
        }
        if (!copy.isEmpty() && !COPY.matcher(copy).matches()) {
            throw ExportMessages.badCopyNumber(copy);
        }
        if (!number.isEmpty() && !NUMBER.matcher(number).matches()) {
            throw ExportMessages.badPaperNumber(number);
        }
    }

    /** Type size of the mark in half-points: the profile's, or less so that the mark fits one line. */
    int markSize(LayoutProfile profile) {
        int fitting = profile.typeWidth() * 10 / TextWidth.hundredths(mark);
        return Math.min(profile.number(LayoutItem.MARK_SIZE), fitting - fitting % 2);
    }

    /** 份号, 密级, 紧急程度: the lines above the mark, in the standard's order (7.2.1 to 7.2.3). */
    List<String> corner() {
        List<String> lines = new ArrayList<>(List.of(copy, secrecy, urgency));
        lines.removeIf(String::isEmpty);
        return lines;
    }
}
