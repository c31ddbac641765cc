package io.zongshu.check;

import io.zongshu.language.Quantity;
import io.zongshu.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** 量词搭配: a noun beside a number whose measure word it never takes (不配). */
final class MeasureWords implements Algorithm {
    private static final String MARKS = "，。；：、！？）”";
    /** What makes 200处志愿者…… count something else: 200处志愿者服务站. */
    private static final Pattern PLACE = Pattern.compile("^[\\p{IsHan}]{0,7}(?:[站点室所院校库馆基地心队织区园家会部]|之家|阵地|平台|项目|课程|作品|线路)(?=[，。；、！？的]|$)");

    /** A noun, the measure words that it never takes, and the usual one. */
    private record Noun(String text, Set<String> not, String usual) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            List<Noun> nouns = rule.table("不配").entrySet().stream()
                    .map(e -> new Noun(e.getKey(), Set.copyOf(e.getValue().get("不用").texts()), e.getValue().get("用").text())).toList();
            for (CheckedParagraph paragraph : paper.paragraphs()) {
                for (Quantity quantity : paper.quantities(paragraph)) {
                    if (!quantity.unit().isEmpty() && !quantity.ordinal()) {
                        nouns.forEach(noun -> look(paper, paragraph, rule, quantity, noun, found));
                    }
                }
            }
        }
    }

    private static void look(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, Quantity quantity, Noun noun, Findings found) {
        boolean wrong = noun.not().contains(quantity.unit())
                && (follows(paper, paragraph, quantity, noun.text()) || precedes(paper, paragraph, quantity, noun.text()));
        if (wrong) {
            int start = quantity.start() + quantity.before().length();
            found.add(rule, paragraph, start, quantity.end(), Map.of("名", noun.text(), Findings.FIX, noun.usual()));
        }
    }

    /** 引进高层次人才120家，: the noun right before, and nothing after that could be counted. */
    private static boolean precedes(CheckedPaper paper, CheckedParagraph paragraph, Quantity quantity, String noun) {
        return paragraph.text().startsWith(noun, quantity.start() - noun.length())
                && endsPhrase(paper, paragraph, quantity.end());
    }

    /** 200处志愿者上门: the noun right after, as a whole word that nothing makes longer. */
    private static boolean follows(CheckedPaper paper, CheckedParagraph paragraph, Quantity quantity, String noun) {
        int end = quantity.end() + noun.length();
        return paragraph.text().startsWith(noun, quantity.end())
                && endsPhrase(paper, paragraph, end)
                && !PLACE.matcher(paragraph.text().substring(end)).find();
    }

    /** Whether a mark or a verb comes next, and no noun. */
    private static boolean endsPhrase(CheckedPaper paper, CheckedParagraph paragraph, int at) {
        return at == paragraph.text().length() || MARKS.indexOf(paragraph.text().charAt(at)) >= 0
                || paper.tokens(paragraph).stream().anyMatch(t -> t.start() == at && isVerbal(t));
    }

    private static boolean isVerbal(Token token) {
        String nature = token.nature();
        return nature.startsWith("v") && !nature.equals("vn") || nature.equals("d") || nature.equals("p");
    }
}
