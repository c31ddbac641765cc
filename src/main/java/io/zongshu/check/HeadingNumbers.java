package io.zongshu.check;

import io.zongshu.structure.NumberFault;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 序号: numbers of headings that are skipped, repeated, run backwards, begin late or leave out forms. */
final class HeadingNumbers implements Algorithm {
    private static final Map<NumberFault.Kind, String> RULES = Map.of(
            NumberFault.Kind.SKIPPED, "结构-序号跳号",
            NumberFault.Kind.REPEATED, "结构-序号重复",
            NumberFault.Kind.BACKWARDS, "结构-序号倒退",
            NumberFault.Kind.BEGINS_LATE, "结构-序号起始",
            NumberFault.Kind.FORM_SKIPPED, "结构-层级跳级");

    /** 首先……，再次…… leaves nothing out. */
    private static final String AGAIN = "再次";
    private static final String NUMERALS = "一二三四五六七八九";

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        Map<Object, CheckedHeading> places = new IdentityHashMap<>();
        CheckedHeading.of(paper).forEach(h -> places.put(h.entry(), h));
        for (NumberFault fault : NumberFault.of(paper.article().outline())) {
            CheckedHeading heading = places.get(fault.entry());
            if (heading == null || fault.entry().marker().startsWith(AGAIN) || isWrittenAnotherWay(paper, fault, heading, places.get(fault.last()))) {
                continue;
            }
            for (Rule rule : rules) {
                if (rule.id().equals(RULES.get(kind(fault, heading)))) {
                    found.add(rule, heading.paragraph(), heading.start(), heading.start() + fault.entry().marker().length(),
                            Map.of("前", fault.last().marker(), "上", fault.last().marker()));
                }
            }
        }
    }

    /** 一件事……：二是……三是…… amid a paragraph is a list of its own, which does not go back to the one above. */
    private static NumberFault.Kind kind(NumberFault fault, CheckedHeading heading) {
        boolean ownList = fault.kind() == NumberFault.Kind.BACKWARDS && heading.start() > 0
                && fault.entry().block() != fault.last().block() && NumberFault.ordinal(fault.entry()) > 1;
        return ownList ? NumberFault.Kind.BEGINS_LATE : fault.kind();
    }

    /** Whether the number that seems left out stands there, with a mark that headings have not (二：) or within a sentence. */
    private static boolean isWrittenAnotherWay(
            CheckedPaper paper, NumberFault fault, CheckedHeading heading, @Nullable CheckedHeading last) {
        boolean gap = fault.kind() == NumberFault.Kind.SKIPPED || fault.kind() == NumberFault.Kind.BEGINS_LATE;
        int missing = NumberFault.ordinal(fault.entry()) - 1;
        if (!gap || missing < 1) {
            return false;
        }
        StringBuilder between = new StringBuilder();
        for (CheckedParagraph paragraph : paper.paragraphs().subList(first(paper, fault, heading, last), heading.paragraph().number())) {
            between.append('\n').append(paragraph.number() == heading.paragraph().number()
                    ? paragraph.text().substring(0, heading.start()) : paragraph.text());
        }
        return another(fault.entry().marker(), missing).matcher(between).find();
    }

    /** Index of the paragraph from which the missing number may stand: after the number before, or in the same section. */
    private static int first(CheckedPaper paper, NumberFault fault, CheckedHeading heading, @Nullable CheckedHeading last) {
        if (last != null && fault.kind() == NumberFault.Kind.SKIPPED) {
            return last.paragraph().number() - 1;
        }
        if (fault.entry().runIn()) {
            return Math.max(0, heading.paragraph().number() - 2);
        }
        int from = heading.paragraph().number() - 1;
        while (from > 0 && !(paper.paragraphs().get(from - 1).isHeading()
                && paper.paragraphs().get(from - 1).level() < fault.entry().level())) {
            from--;
        }
        return from;
    }

    /** The missing number in the form of a marker, with any of the marks that writers put after it. */
    private static Pattern another(String marker, int missing) {
        String number = marker.matches(".*[一二三四五六七八九十].*") ? chinese(missing) : String.valueOf(missing);
        if (marker.matches(".*[是要].*")) {
            return Pattern.compile("[\\n。；：，、！？“　 ]" + number + "[是要]");
        }
        return marker.matches("^[（(〔].*")
                ? Pattern.compile("(?:[（(〔] ?" + number + "|[\\n。；：][　 ]*" + number + ") ?[）)〕]")
                : Pattern.compile("[\\n。；：][　 ]*" + number + " ?[、，,．.：:；]");
    }

    private static String chinese(int n) {
        String ones = n % 10 == 0 ? "" : NUMERALS.substring(n % 10 - 1, n % 10);
        return n < 10 ? ones : (n < 20 ? "" : NUMERALS.substring(n / 10 - 1, n / 10)) + "十" + ones;
    }
}
