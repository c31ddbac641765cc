package io.zongshu.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in a line of running text and between the brackets of #if; all else Velocity might take for its own. */
final class TextRules {
    private static final Pattern ANY_DIRECTIVE = Pattern.compile("[#＃]@?\\{?[A-Za-z]+");
    private static final Pattern VELOCITY_MARK = Pattern.compile("##|#\\*|\\*#|#\\[\\[|\\]\\]#|\\\\[#$]");
    private static final Pattern DOLLAR = Pattern.compile("[$＄]");
    private static final Pattern TAG = Pattern.compile("^(\\p{IsHan}{1,6})\\s*([｜|])");
    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\(|\\)|!|&&|\\|\\||(?:and|or|not)(?!\\w)|" + ChineseNames.REFERENCE.pattern() + ")\\s*");

    private TextRules() {}

    /**
     * Checks a line of running text.
     *
     * @param tagged whether it may start with a tag (正文｜…)
     * @return whether Velocity may see it
     */
    static boolean check(SourceLine line, boolean tagged, Problems problems) {
        int before = problems.errors();
        String text = line.text();
        VELOCITY_MARK.matcher(text).results()
                .forEach(m -> problems.error(line, m.start(), m.group().length(), TemplateMessages.velocityMark(m.group())));
        ANY_DIRECTIVE.matcher(text).results()
                .forEach(m -> problems.error(line, m.start(), m.group().length(), TemplateMessages.directiveInText()));
        Matcher reference = ChineseNames.REFERENCE.matcher(text);
        int checked = 0;
        while (reference.find()) {
            noDollar(line, checked, reference.start(), problems);
            reference(line, reference, problems);
            checked = reference.end();
        }
        noDollar(line, checked, text.length(), problems);
        if (tagged) {
            tag(line, problems);
        }
        return problems.errors() == before;
    }

    private static void reference(SourceLine line, Matcher reference, Problems problems) {
        if (reference.group(1).isEmpty()) {
            problems.error(line, reference.start(), reference.group().length(), TemplateMessages.bareReference(reference.group(2)));
        } else if (reference.group(3).isEmpty()) {
            problems.error(line, reference.start(), reference.group().length(),
                    TemplateMessages.referenceForm(rest(line.text(), reference.start())));
        }
    }

    private static void noDollar(SourceLine line, int from, int to, Problems problems) {
        Matcher dollar = DOLLAR.matcher(line.text()).region(from, to);
        while (dollar.find()) {
            problems.error(line, dollar.start(), 1, TemplateMessages.referenceForm(rest(line.text(), dollar.start())));
        }
    }

    private static String rest(String line, int from) {
        return line.substring(from, Math.min(line.length(), from + 8));
    }

    private static void tag(SourceLine line, Problems problems) {
        Matcher tag = TAG.matcher(line.text());
        boolean wrong = tag.find() && (!TemplateText.TAGS.contains(tag.group(1)) || !tag.group(2).equals("｜"));
        if (wrong) {
            problems.error(line, 0, tag.group().length(),
                    TemplateMessages.tag(tag.group(), NearestName.of(tag.group(1), TemplateText.TAGS)));
        }
    }

    /** Names joined by and, or, not and brackets, and nothing else. */
    static boolean isCondition(String bracketed) {
        Matcher token = TOKEN.matcher(bracketed);
        int depth = 0;
        int at = 0;
        boolean name = false;
        while (at < bracketed.length()) {
            if (!token.region(at, bracketed.length()).lookingAt()) {
                return false;
            }
            at = token.end();
            String word = token.group(1);
            boolean joins = word.equals("and") || word.equals("or") || word.equals("&&") || word.equals("||");
            boolean closes = word.equals(")");
            // Behind a name comes what joins or closes; everywhere else a name, a not or an opening bracket.
            if (name != (joins || closes) || !isWhole(token)) {
                return false;
            }
            depth += closes ? -1 : word.equals("(") ? 1 : 0;
            boolean done = depth == 0 && at < bracketed.length();
            if (depth < 0 || done) {
                return false;
            }
            name = closes || word.startsWith("$");
        }
        return depth == 0 && name;
    }

    /** Both braces or none. */
    private static boolean isWhole(Matcher token) {
        return token.group(2) == null || token.group(2).isEmpty() == token.group(4).isEmpty();
    }
}
