package io.zongshu.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 用语职务: persons of the office's list with a post beside their names that they do not hold. */
final class TermPosts implements Algorithm {
    private static final String HEADS = "副?(?:书记|市长|县长|区长|镇长|乡长|局长|部长|主任|主席|秘书长|院长|校长|所长|站长|队长|处长|科长|会长|检察长|州长|省长|盟长|旗长|馆长|厅长|司长|署长|行长|总经理|董事长|常委|委员|调研员|巡视员)";
    private static final Pattern BEFORE = Pattern.compile("[\\p{IsHan}、]*?(?<m>[\\p{IsHan}、]{0,14}?" + HEADS + ")$");
    private static final Pattern AFTER = Pattern.compile("^" + HEADS);
    private static final Pattern LEAD = Pattern.compile("^(?:由|在|请|与|向|经|和|同|对|据|当|跟|随|及|以及|陪同|受|为|让|使)");
    private static final Pattern PAST = Pattern.compile("原|时任|曾任|前任|老|离任");
    private static final String MARKS = "，。；：！？“”‘’（）《》 　\t";

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Map<String, List<String>> posts = new LinkedHashMap<>();
        TermsNow.of(paper).posts().forEach(p -> posts.merge(p.person(), List.of(p.post()), TermPosts::both));
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            posts.forEach((person, held) -> {
                for (int at = paragraph.text().indexOf(person); at >= 0; at = paragraph.text().indexOf(person, at + 1)) {
                    int place = at;
                    rules.forEach(rule -> look(paragraph, rule, person, held, place, found));
                }
            });
        }
    }

    private static List<String> both(List<String> a, List<String> b) {
        return java.util.stream.Stream.concat(a.stream(), b.stream()).toList();
    }

    private static void look(CheckedParagraph paragraph, Rule rule, String person, List<String> held, int at, Findings found) {
        String text = paragraph.text();
        int from = at;
        while (from > 0 && MARKS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        String run = text.substring(from, at);
        boolean past = PAST.matcher(run).find();
        Map<String, String> words = Map.of("姓名", person, Findings.FIX, String.join("、", held));
        Matcher before = Pattern.compile(HEADS + "$").matcher(run);
        if (before.find() && !past && !isHeld(run, held)) {
            found.add(rule, paragraph, from + postStart(run), at, words);
            return;
        }
        Matcher after = AFTER.matcher(text.substring(at + person.length()));
        if (after.find() && !past && !isHeld(after.group(), held)) {
            int start = at + person.length();
            found.add(rule, paragraph, start, start + after.end(), words);
        }
    }

    /** Where the post begins in the words before a name: at their start, or after a first preposition. */
    private static int postStart(String run) {
        Matcher lead = LEAD.matcher(run);
        if (lead.find()) {
            return lead.end();
        }
        Matcher matcher = BEFORE.matcher(run);
        boolean all = run.length() <= 14 || !matcher.find();
        return all ? 0 : matcher.start("m");
    }

    /** Whether what is written is a post that the person holds, whole or in short (副主席 of 市政协副主席). */
    private static boolean isHeld(String written, List<String> held) {
        for (String post : held) {
            for (String part : List.of(post, post.substring(post.lastIndexOf('、') + 1), post.split("、", 2)[0])) {
                boolean ends = written.endsWith(part) && !isDeputy(written, part);
                boolean isShort = part.endsWith(written) && !isDeputy(part, written);
                if (ends || isShort) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isDeputy(String longer, String shorter) {
        int before = longer.length() - shorter.length() - 1;
        return before >= 0 && longer.charAt(before) == '副';
    }
}
