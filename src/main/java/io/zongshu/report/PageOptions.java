package io.zongshu.report;

/**
 * What a page is to show.
 *
 * @param title the page's title
 * @param source what it was made from, as the user knows it: the bank's file, or the papers' folder
 * @param builtIn whether it was made from the samples that ship with the program
 * @param papers at most so many papers are put in
 * @param characters at most so many characters of text are put in
 * @param first the set of papers to compare, as 单位:杭州, 年度:2025, 文种:…, 文件:…; empty for none
 * @param second the set to compare it with; empty for all the rest
 */
public record PageOptions(
        String title, String source, boolean builtIn, int papers, long characters, String first, String second) {
    /** Most characters that keep the page under some 8 MB and quick to open. */
    public static final long MOST_CHARACTERS = 1_500_000;

    /** Most papers, by default. */
    public static final int MOST_PAPERS = 500;
}
