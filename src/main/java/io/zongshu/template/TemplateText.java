package io.zongshu.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template.vm taken apart: the layout, and after lines "=== 名称" the named lists of alternative wordings (one a line).
 *
 * @param layout what is rendered for the whole paper
 * @param wordings alternatives by list name, in file order
 * @param heads the line that first names each list
 */
record TemplateText(Part layout, Map<String, List<Part>> wordings, Map<String, SourceLine> heads) {
    static final Set<String> TAGS = Set.of("标题", "副标题", "主送", "一级", "二级", "三级", "正文", "附件", "署名", "日期");

    /** A paper's template has some hundred lines. */
    private static final int MAX_LINES = 5_000;
    /** And some hundred names; each costs memory when it is rendered. */
    private static final int MAX_NAMES = 30_000;

    private static final Pattern LIST_HEAD = Pattern.compile("[=＝]{2,}\\s*([^=＝\\s]+).*");
    private static final Pattern LIST_MARK = Pattern.compile("===[^=＝].*");
    private static final String COMMENT = "##";

    /**
     * A text for Velocity: ASCII names, each line marked with its number in the file.
     *
     * @param lines the file's line of each line of the text
     */
    record Part(List<SourceLine> lines, String velocity, List<Reference> references) {
        /** The file's line of the n-th line of the text, counted from 1; the nearest if there is none. */
        int lineOf(int n) {
            return lines.isEmpty() ? 1 : lines.get(Math.max(0, Math.min(lines.size(), n) - 1)).number();
        }
    }

    /**
     * A use of a name.
     *
     * @param written as the author wrote it
     * @param steps from the slots on, where {@code 各节[]} goes to each row of a list
     * @param start offset in the line's text
     * @param asked whether a choice around it asks for the same name
     */
    record Reference(String written, List<String> steps, Use use, SourceLine line, int start, int length, boolean asked) {}

    /** What is done with a name. */
    enum Use {
        PRINT,
        LOOP,
        TEST
    }

    /** Parses a template; what cannot be used is noted and left out. */
    static TemplateText parse(String source, Problems problems) {
        String[] lines = source.split("\n", -1);
        if (lines.length > MAX_LINES) {
            problems.error(TemplateMessages.tooLong(MAX_LINES));
            lines = new String[0];
        } else if (source.chars().filter(c -> c == '$').count() > MAX_NAMES) {
            problems.error(TemplateMessages.tooManyNames(MAX_NAMES));
            lines = new String[0];
        }
        Map<String, List<Part>> wordings = new LinkedHashMap<>();
        Map<String, SourceLine> heads = new LinkedHashMap<>();
        PartBuilder layout = new PartBuilder(problems, true);
        List<Part> list = null;
        for (int i = 0; i < lines.length; i++) {
            SourceLine line = SourceLine.of(i + 1, lines[i]);
            Matcher head = LIST_HEAD.matcher(line.text());
            if (head.matches()) {
                if (!LIST_MARK.matcher(line.text()).matches()) {
                    problems.error(line, TemplateMessages.listMark(head.group(1)));
                }
                heads.putIfAbsent(head.group(1), line);
                list = wordings.computeIfAbsent(head.group(1), name -> new ArrayList<>());
            } else if (line.text().isEmpty() || line.text().startsWith(COMMENT)) {
                continue;
            } else if (list != null) {
                PartBuilder one = new PartBuilder(problems, false);
                one.add(line);
                list.add(one.build());
            } else {
                layout.add(line);
            }
        }
        return new TemplateText(layout.build(), wordings, heads);
    }
}
