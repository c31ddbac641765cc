package io.zongshu.check;

import io.zongshu.check.OfficeTerms.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 用语排序: names of the office's list that are listed side by side in another order. */
final class TermOrder implements Algorithm {
    private static final List<String> JOINTS = List.of("、", "和", "与", "及", "以及");

    /** A name and where it stands. */
    private record Listed(String name, int start, int rank) {
        int end() {
            return start + name.length();
        }
    }

    @Override
    public void check(CheckedPaper paper, List<Rule> rules, Findings found) {
        for (Order order : TermsNow.of(paper).orders()) {
            for (CheckedParagraph paragraph : paper.paragraphs()) {
                List<Listed> listed = listed(paragraph.text(), order);
                for (int i = 1; i < listed.size(); i++) {
                    Listed last = listed.get(i - 1);
                    Listed next = listed.get(i);
                    boolean beside = JOINTS.contains(paragraph.text().substring(last.end(), next.start()));
                    if (beside && next.rank() < last.rank()) {
                        rules.forEach(rule -> found.add(rule, paragraph, next.start(), next.end(),
                                Map.of("前", last.name(), "次序", String.join("、", order.sequence()))));
                    }
                }
            }
        }
    }

    /** The list's names in a text in order, the longest at each place. */
    private static List<Listed> listed(String text, Order order) {
        List<String> longest = order.sequence().stream().filter(n -> !n.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
        List<Listed> listed = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            for (String name : longest) {
                if (text.startsWith(name, at)) {
                    listed.add(new Listed(name, at, order.sequence().indexOf(name)));
                    at += name.length() - 1;
                    break;
                }
            }
        }
        return listed;
    }
}
