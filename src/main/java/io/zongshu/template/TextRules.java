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
     */
    static void check(String file, String line, int number, boolean tagged) {
        Matcher mark = VELOCITY_MARK.matcher(line);
        if (mark.find()) {
            throw TemplateMessages.velocityMark(file, number, mark.group());
        }
        if (ANY_DIRECTIVE.matcher(line).find()) {
            throw TemplateMessages.directiveInText(file, number);
        }
        Matcher reference = ChineseNames.REFERENCE.matcher(line);
        int checked = 0;
        while (reference.find()) {
            boolean braced = !reference.group(1).isEmpty();
            if (!braced) {
                throw TemplateMessages.bareReference(file, number, reference.group(2));
            }
            if (reference.group(3).isEmpty()) {
                throw TemplateMessages.referenceForm(file, number, rest(line, reference.start()));
            }
            noDollar(file, line, checked, reference.start(), number);
            checked = reference.end();
        }
        noDollar(file, line, checked, line.length(), number);
        if (tagged) {
            tag(file, line, number);
        }
    }

    private static void noDollar(String file, String line, int from, int to, int number) {
        Matcher dollar = DOLLAR.matcher(line).region(from, to);
        if (dollar.find()) {
            throw TemplateMessages.referenceForm(file, number, rest(line, dollar.start()));
        }
    }

    private static String rest(String line, int from) {
        return line.substring(from, Math.min(line.length(), from + 8));
    }

    private static void tag(String file, String line, int number) {
        Matcher tag = TAG.matcher(line);
        boolean wrong = tag.find() && (!TemplateText.TAGS.contains(tag.group(1)) || !tag.group(2).equals("｜"));
        if (wrong) {
            throw TemplateMessages.tag(file, number, tag.group());
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
