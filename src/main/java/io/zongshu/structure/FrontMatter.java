package io.zongshu.structure;

import io.zongshu.document.Block;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands before a paper's text.
 *
 * @param titleLines where the title stands; NONE without a title
 * @param subtitleLines where the subtitle stands; NONE without one
 * @param blocks kicker, byline, date and addressee, in order
 * @param rest the lines after all that
 */
record FrontMatter(
        String title,
        LineRange titleLines,
        String subtitle,
        LineRange subtitleLines,
        List<Block> blocks,
        List<SourceLine> rest) {

    static FrontMatter of(PaperLines paper, StructureRules rules) {
        return new Reader(paper, rules).read();
    }

    /** Reads line after line from the top. */
    private static final class Reader {
        /** White space between the halves of a paired title. */
        private static final Pattern PAIRED = Pattern.compile("(?<=\\p{IsHan}|[，、”》])[ 　]+(?=[\\p{IsHan}“《])");
        private static final int LONGEST_TITLE = 50;
        private static final int LATEST_DECLARED_TITLE = 8;

        private final PaperLines paper;
        private final List<SourceLine> lines;
        private final StructureRules rules;
        private final List<Block> blocks = new ArrayList<>();
        private String title = "";
        private LineRange titleLines = LineRange.NONE;
        private String subtitle = "";
        private LineRange subtitleLines = LineRange.NONE;
        private int at;

        Reader(PaperLines paper, StructureRules rules) {
            this.paper = paper;
            this.lines = paper.lines();
            this.rules = rules;
        }

        FrontMatter read() {
            paper.kickers().forEach(line -> blocks.add(paragraph(Role.KICKER, line)));
            if (!paper.title().isEmpty()) {
                setTitle(paper.title().get(0));
                paper.title().stream().skip(1).forEach(this::goOnTitle);
                paper.subtitle().ifPresent(this::setSubtitle);
            } else {
                beforeTitle();
                readTitle();
                readSubtitle();
            }
            afterTitle();
            return new FrontMatter(title, titleLines, subtitle, subtitleLines, blocks, lines.subList(at, lines.size()));
        }

        private String text(int i) {
            return i < lines.size() ? lines.get(i).text() : "";
        }

        private void beforeTitle() {
            int declared = 0;
            while (declared < Math.min(lines.size(), LATEST_DECLARED_TITLE) && !lines.get(declared).raw().title()) {
                declared++;
            }
            boolean found = declared < Math.min(lines.size(), LATEST_DECLARED_TITLE);
            while (found ? at < declared : isAuthor(at) || isOther(text(at))) {
                take(isAuthor(at) ? Role.BYLINE : found ? Role.KICKER : Role.OTHER);
            }
        }

        private boolean isOther(String text) {
            return rules.isPageNumber(text) || rules.isNoise(text) || rules.turnedPage().matcher(text).matches();
        }

        private boolean isAuthor(int i) {
            return rules.authorLine().matcher(text(i)).matches();
        }

        private void take(Role role) {
            blocks.add(paragraph(role, lines.get(at++)));
        }

        private static Paragraph paragraph(Role role, SourceLine line) {
            return new Paragraph(role, line.written(), List.of(), range(line));
        }

        private static LineRange range(SourceLine line) {
            return new LineRange(line.number(), line.number());
        }

        private void setTitle(SourceLine line) {
            title = PAIRED.matcher(line.written()).replaceAll("　").replaceAll("^[：:]", "");
            titleLines = range(line);
        }

        /** A headline's next line: the other half of a pair as long as the first, or what did not fit above. */
        private void goOnTitle(SourceLine line) {
            boolean pair = Math.abs(Marks.width(title) - Marks.width(line.written())) <= 1;
            title = title + (pair ? "　" : "") + line.written();
            titleLines = titleLines.union(range(line));
        }

        private void setSubtitle(SourceLine line) {
            subtitle = Marks.trim(line.written().replaceFirst("^[—-]+", ""));
            subtitleLines = range(line);
        }

        private boolean isTitleLike(int i) {
            if (i >= lines.size() || lines.get(i).isTable()) {
                return false;
            }
            String text = text(i);
            return lines.get(i).isDeclared()
                    || Marks.width(text) <= LONGEST_TITLE
                            && ("。；：，、".indexOf(Marks.lastMark(text)) < 0 || isTitleWithMark(i, text))
                            && !Marks.hasInnerEnd(text)
                            && Marker.at(text, 0).isEmpty()
                            && !rules.reportLead().matcher(text).lookingAt()
                            && !rules.isNoise(text)
                            && !rules.captionLine().matcher(text).matches();
        }

        /** …2025年工作总结，: a slip at the end of a title is still a title if an indented paragraph follows. */
        private boolean isTitleWithMark(int i, String text) {
            String words = text.substring(0, text.length() - 1);
            return i == 0 && i + 1 < lines.size() && lines.get(i + 1).indented() && !lines.get(i).indented()
                    && rules.titleEnd().matcher(words).find();
        }

        private void readTitle() {
            if (!isTitleLike(at) || Marker.at(text(at), 0).isPresent()) {
                return;
            }
            setTitle(lines.get(at++));
            boolean unitAbove = rules.unitLine().matcher(title).matches() && (isGenre(at) || isPeriod(at)) && !isGenre(at - 1);
            boolean pairBelow = isPlainTitleLine(at) && text(at + 1).startsWith("——");
            if (unitAbove || pairBelow) {
                title = title + (unitAbove ? "" : "　") + lines.get(at).written();
                titleLines = titleLines.union(range(lines.get(at)));
                at++;
            }
        }

        private boolean isGenre(int i) {
            return isPlainTitleLine(i) && rules.titleEnd().matcher(text(i)).find();
        }

        /** A title's second line: 2031年工作总结和2032年工作要点. */
        private boolean isPeriod(int i) {
            return isPlainTitleLine(i) && rules.periods().stream().anyMatch(p -> p.matcher(text(i)).lookingAt());
        }

        private boolean isPlainTitleLine(int i) {
            return isTitleLike(i) && !lines.get(i).isDeclared() && !text(i).startsWith("—") && !isAuthor(i)
                    && !rules.dateLine().matcher(text(i)).matches();
        }

        private void readSubtitle() {
            String text = text(at);
            boolean dashed = text.startsWith("——") || text.startsWith("—") || text.startsWith("--");
            boolean genre = !title.isEmpty() && !rules.titleEnd().matcher(title).find() && isGenre(at);
            if (dashed && !title.isEmpty() && Marks.width(text) <= LONGEST_TITLE && !text.endsWith("。") || genre) {
                setSubtitle(lines.get(at++));
            }
        }

        private void afterTitle() {
            while (at < lines.size()) {
                String text = text(at);
                if (rules.dateLine().matcher(text).matches()) {
                    take(Role.DATE);
                } else if (isAuthor(at) || !title.isEmpty() && rules.unitLine().matcher(text).matches()) {
                    take(Role.BYLINE);
                } else if (rules.isPageNumber(text) || rules.isNoise(text)) {
                    take(Role.OTHER);
                } else if (rules.addressLine().matcher(text).matches()) {
                    take(Role.ADDRESSEE);
                } else {
                    return;
                }
            }
        }
    }
}
