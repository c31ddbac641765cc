package io.zongshu.check;

import io.zongshu.language.TextSpan;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 主语: a sentence whose clauses have three different offices or groups of people (主语) for subjects. */
final class ChangingSubjects implements Algorithm {
    private static final Pattern CLAUSE = Pattern.compile("[^，：；。！？]+");
    private static final int SUBJECTS = 3;

    /** A clause's subject and where it stands. */
    private record Subject(String text, int start, int clause, int length) {}

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Rule rule : rules) {
            Pattern subject = Pattern.compile("^(?:" + String.join("|", rule.words("主语")) + ")");
            for (CheckedParagraph paragraph : paper.body()) {
                for (TextSpan sentence : paper.sentences(paragraph)) {
                    look(paper, paragraph, rule, subject, sentence, found);
                }
            }
        }
    }

    private static void look(CheckedPaper paper, CheckedParagraph paragraph, Rule rule, Pattern pattern, TextSpan sentence, Findings found) {
        List<Subject> subjects = new ArrayList<>();
        Matcher clauses = CLAUSE.matcher(sentence.text());
        for (int n = 0; clauses.find(); n++) {
            Matcher matcher = pattern.matcher(clauses.group());
            int start = sentence.start() + clauses.start();
            boolean isNew = matcher.find() && subjects.stream().noneMatch(s -> s.text().equals(matcher.group()));
            if (isNew && !paper.isQuoted(paragraph, start, start + 1) && acts(paper, paragraph, start + matcher.end())) {
                subjects.add(new Subject(matcher.group(), start, n, clauses.group().length()));
            }
        }
        if (subjects.size() >= SUBJECTS && !isParallel(subjects)) {
            Subject third = subjects.get(SUBJECTS - 1);
            found.add(rule, paragraph, third.start(), third.start() + third.text().length(),
                    Map.of("主", String.join("、", subjects.stream().map(Subject::text).toList())));
        }
    }

    /** Whether a verb or what goes before verbs comes next. */
    private static boolean acts(CheckedPaper paper, CheckedParagraph paragraph, int at) {
        for (Token token : paper.tokens(paragraph)) {
            if (token.start() >= at) {
                return token.start() == at && token.nature().matches("v.*|d|p|ad");
            }
        }
        return false;
    }

    /** 党委负总责，部门抓落实，群众齐参与: subjects and clauses all of one length. */
    private static boolean isParallel(List<Subject> subjects) {
        return subjects.stream().map(s -> s.length() + " " + s.text().length()).distinct().count() == 1;
    }
}
