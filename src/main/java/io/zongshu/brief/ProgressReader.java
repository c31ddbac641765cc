package io.zongshu.brief;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how far something has come: 展览中心已建成, 展览中心尚未启用, 展览中心预计明年启用. What was true only up to a day before the
 * end of the paper's time is left out.
 */
final class ProgressReader {
    private static final Pattern BEFORE_THE_END = Pattern.compile("截[至止]|上半年|季度|[0-9]月(?:底|末|份)?(?=\\p{IsHan}{0,4}[尚还仍]未)");
    private static final Pattern DONE = Pattern.compile("已|[0-9]月|完成|顺利|正式|如期|全面");
    private static final Pattern NOT_YET = Pattern.compile("(?:尚未|还未|仍未|未能|还没有?)(?:正式|全面|完全|按期|如期)?$");
    private static final Pattern LATER = Pattern.compile("明年|次年|来年|翌年|(20[0-9]{2})年");
    private static final Pattern MARKS = Pattern.compile("[0-9]{1,2}月(?:[0-9]{1,2}日|[上中下]旬|底|初|末)?|20[0-9]{2}年|[0-9]+[A-Za-z]*|预计|计划|力争|目前|仍|还|已|正在|正|处于|在");
    private static final Pattern COUNTED = Pattern.compile("^\\p{IsHan}{0,6}[0-9]");
    /** 全部办结 leaves nothing, 还有2处未拆 leaves something. */
    private static final Pattern NONE_LEFT = Pattern.compile("(?:全部|均已|悉数|100%|百分之百)(?:实现|得到|完成)?(?:销号|办结|整改|清零|化解|拆除|整治|消除|兑付|清偿|解决)|清零|零遗留|零积压");
    private static final Pattern SOME_LEFT = Pattern.compile("(?:还有|尚有|仍有|剩余|剩下|余下)[0-9]+.{0,8}?(?:没有?|未|待|需)|[0-9]+[个处件户起宗项家]\\p{IsHan}{0,6}?(?:尚未|仍未|未能|没有)(?!发)");
    private static final String LEFT = "清零";
    private static final int EVER = Integer.MAX_VALUE;

    private final WordedNames names;
    private final WordedTerms terms;
    private final int year;

    ProgressReader(WordedNames names) {
        this.names = names;
        this.terms = names.terms();
        this.year = names.year().isEmpty() ? EVER : Integer.parseInt(names.year());
    }

    /** The progress that a clause tells. */
    Optional<WordedValue> of(WordedClause clause) {
        String text = clause.text();
        if (BEFORE_THE_END.matcher(clause.fact().statement(clause.spot()) + clause.fact().fact().time().text()).find()) {
            return Optional.empty();
        }
        if (NONE_LEFT.matcher(text).find() || SOME_LEFT.matcher(text).find()) {
            boolean none = NONE_LEFT.matcher(text).find();
            String named = none ? names.subject(clause, false) + "|" + text : text;
            return Optional.of(value(clause, LEFT, named, text, none ? new WordedAnswer.Progress(1, EVER) : new WordedAnswer.Progress(0, 1)));
        }
        Optional<WordedTerms.Underway> underway = terms.underway(text);
        if (underway.isPresent()) {
            return thing(clause, text.substring(0, underway.get().start()), underway.get().word(), new WordedAnswer.Progress(0, underway.get().below()));
        }
        List<WordedTerms.Step> steps = terms.steps(text);
        int stage = steps.isEmpty() ? 0 : terms.stage(steps.get(steps.size() - 1).name());
        if (stage == 0) {
            return Optional.empty();
        }
        WordedTerms.Step last = steps.get(steps.size() - 1);
        String before = text.substring(0, steps.get(0).start());
        boolean later = terms.isPlanned(text) && isLater(text);
        boolean missed = later || NOT_YET.matcher(before).find();
        boolean reached = !terms.isPlanned(text) && DONE.matcher(before).find() && !COUNTED.matcher(text.substring(last.end())).find();
        return missed ? thing(clause, NOT_YET.matcher(before).replaceFirst(""), text, new WordedAnswer.Progress(0, stage))
                : reached ? thing(clause, before, text, new WordedAnswer.Progress(stage, EVER)) : Optional.empty();
    }

    private boolean isLater(String text) {
        Matcher later = LATER.matcher(text);
        return later.find() && (later.group(1) == null || Integer.parseInt(later.group(1)) > year);
    }

    private Optional<WordedValue> thing(WordedClause clause, String before, String text, WordedAnswer answer) {
        String own = MARKS.matcher(EventReader.thing(before)).replaceAll("|");
        String named = names.letters(own, false) < 2 ? names.subject(clause, false) : own;
        return names.letters(named, false) < 2 ? Optional.empty() : Optional.of(value(clause, "", named, text, answer));
    }

    private WordedValue value(WordedClause clause, String aspect, String named, String text, WordedAnswer answer) {
        return names.value(new WordedNames.Telling(clause, aspect, named, false, text), answer);
    }
}
