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
 */
record TemplateText(Part layout, Map<String, List<Part>> wordings) {
    static final Set<String> TAGS = Set.of("标题", "副标题", "主送", "一级", "二级", "三级", "正文", "附件", "署名", "日期");

    /** A paper's template has some hundred lines. */
    private static final int MAX_LINES = 5_000;

    private static final Pattern LIST_HEAD = Pattern.compile("===\\s*(\\S+).*");
    private static final String COMMENT = "##";

    /**
     * A text for Velocity: ASCII names, each line marked with its number in the file.
     *
     * @param lines the file's line of each line of the text
     */
    record Part(List<Integer> lines, String velocity, List<Reference> references) {
        /** The file's line of the n-th line of the text, counted from 1; the nearest if there is none. */
        int lineOf(int n) {
            return lines.isEmpty() ? 1 : lines.get(Math.max(0, Math.min(lines.size(), n) - 1));
        }
    }

    /**
     * A use of a name.
     *
     * @param written as the author wrote it
     * @param steps from the slots on, where {@code 各节[]} goes to each row of a list
     */
    record Reference(String written, List<String> steps, Use use, int line) {}

    /** What is done with a name. */
    enum Use {
        PRINT,
        LOOP,
        TEST
    }

    /**
     * Parses a template.
     *
     * @param file shown in messages
     * @throws io.zongshu.files.CannotContinue naming file and line, if something cannot be used
     */
    static TemplateText parse(String file, String source) {
        Map<String, List<Part>> wordings = new LinkedHashMap<>();
        PartBuilder layout = new PartBuilder(file, true);
        List<Part> list = null;
        String[] lines = source.split("\n", -1);
        if (lines.length > MAX_LINES) {
            throw TemplateMessages.tooLong(file, MAX_LINES);
        }
        for (int i = 0; i < lines.length; i++) {
            String line = Marks.clean(lines[i]).strip();
            Matcher head = LIST_HEAD.matcher(line);
            if (head.matches()) {
                list = wordings.computeIfAbsent(head.group(1), name -> new ArrayList<>());
            } else if (line.isEmpty() || line.startsWith(COMMENT)) {
                continue;
            } else if (list != null) {
                PartBuilder one = new PartBuilder(file, false);
                one.add(line, i + 1);
                list.add(one.build());
            } else {
                layout.add(line, i + 1);
            }
        }
        return new TemplateText(layout.build(), wordings);
    }
}
