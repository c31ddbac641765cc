package io.zongshu.language;

import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.regex.Pattern;

/** What the words of a clause make of its figure: a change, a share of a plan, an aim, a part. Declared in indicators.yaml. */
final class ClauseWords {
    private static final Pattern COMPLETION = Pattern.compile(
            "(?:完成|占|为|达到?|相当于)?(?:了)?(?:全年|年度|年初|当年|本年|省定|市定|省下达|市下达)*(?:目标|任务|计划|预算|指标)(?:任务|目标|数|值)?的(?:比例)?(?:达到?|为)?$|"
                    + "(?:任务|目标|计划|预算)完成率(?:达到?|为)?$|序时进度的?$");
    /** 年初预算 before a figure: what was to be spent. */
    private static final Pattern BUDGET = Pattern.compile("预算(?:数|额|金额|安排|资金)?(?:为|共|约)?$");
    private static final Pattern FRESH = Pattern.compile("(?:净增|新增)(?:了|加)?$");

    /** 计划内出库 was done as planned, and 计划生育 is no aim. */
    private static final Pattern WITHIN = Pattern.compile("计划(?:[内外]|生育)");

    private final WordList changes;
    private final WordList comparisons;
    private final List<String> planned;
    private final Pattern namedPlans;
    private final List<String> parts;

    ClauseWords(YamlNode data) {
        changes = new WordList(data.get("变化").texts());
        comparisons = new WordList(data.get("比较").texts());
        planned = data.get("打算").texts();
        List<String> named = data.get("计划之名").texts();
        namedPlans = Pattern.compile(named.isEmpty() ? "(?!)" : "(?:" + String.join("|", named) + ")计划(?!任务|目标|完成|数)");
        parts = data.get("部分").texts();
    }

    String change(String before, String unit) {
        // 较上年净增63家 counts what is new.
        String word = FRESH.matcher(before).find() ? "" : changes.before(before, before.length());
        boolean compared = false;
        for (int i = 0; i < before.length() && !compared; i++) {
            compared = !comparisons.at(before, i).isEmpty();
        }
        boolean relative = unit.equals("%") || unit.equals("％") || unit.equals("‰") || unit.endsWith("百分点") || unit.endsWith("千分点") || unit.equals("倍") || unit.equals("成");
        return !word.isEmpty() && (compared || relative) ? word : "";
    }

    String withoutChange(String before) {
        String word = changes.before(before, before.length());
        String rest = before.substring(0, before.length() - word.length());
        for (int i = 0; i < rest.length(); i++) {
            String compared = comparisons.at(rest, i);
            rest = compared.isEmpty() ? rest : rest.substring(0, i) + rest.substring(i + compared.length());
        }
        return rest;
    }

    /** Whether what stands before a figure makes it a share of a plan: 完成年度目标的. */
    boolean completion(String before) {
        return COMPLETION.matcher(before).find();
    }

    boolean part(String clause) {
        return parts.stream().anyMatch(clause::contains);
    }

    boolean planned(String clause) {
        // 营养改善计划 is what something is called.
        String said = WITHIN.matcher(namedPlans.matcher(clause).replaceAll("")).replaceAll("");
        return BUDGET.matcher(said).find() || planned.stream().anyMatch(word -> word.length() > 1 ? said.contains(word) : said.startsWith(word));
    }
}
