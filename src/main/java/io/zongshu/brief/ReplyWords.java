package io.zongshu.brief;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;

/**
 * The words by which sentences of a reply are sorted into the columns of a fact (brief-replies.yaml).
 *
 * @param results words of a clause that tells what came of it
 * @param opening clauses that say only who reports
 * @param courtesies words of sentences that tell nothing: 现将有关情况报告如下
 * @param generalHeadings headings that name no field of work: 主要工作情况
 * @param headingEnds what a heading may end with beyond its theme: 方面, 工作情况
 * @param unitEnds what the name of an office ends with
 */
record ReplyWords(
        List<String> results,
        List<String> opening,
        List<String> courtesies,
        List<String> generalHeadings,
        List<String> headingEnds,
        List<String> unitEnds) {

    static ReplyWords load(Settings settings) {
        YamlNode data = settings.data("brief-replies");
        return new ReplyWords(
                data.get("成效词").texts(), data.get("自称").texts(), data.get("套话").texts(), data.get("泛标题").texts(),
                data.get("标题尾").texts(), data.get("单位尾").texts());
    }

    boolean isResult(String clause) {
        return results.stream().anyMatch(clause::contains);
    }

    boolean isCourtesy(String sentence) {
        return courtesies.stream().anyMatch(sentence::contains);
    }

    /** The clause without 我局 and the like before it. */
    String withoutSelf(String clause) {
        return opening.stream()
                .filter(self -> clause.startsWith(self) && clause.length() > self.length() + 1)
                .findFirst()
                .map(self -> clause.substring(self.length()).replaceFirst("^[，、]", ""))
                .orElse(clause);
    }

    boolean isGeneral(String heading) {
        return generalHeadings.stream().anyMatch(heading::equals);
    }

    /** 人才工作 of 人才工作开展情况. */
    String bare(String heading) {
        String rest = heading;
        for (String end : headingEnds) {
            rest = rest.endsWith(end) && rest.length() > end.length() + 1 ? rest.substring(0, rest.length() - end.length()) : rest;
        }
        return rest;
    }

    /** Whether a name is one of an office. */
    boolean isOffice(String name) {
        return unitEnds.stream().anyMatch(name::endsWith);
    }
}
