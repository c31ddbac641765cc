package io.zongshu.check;

import io.zongshu.language.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** People with a post or a form of address beside their names whom the brief does not name. */
final class LeftoverPeople {
    private LeftoverPeople() {}

    static void check(CheckedPaper paper, Rule rule, BriefNames brief, Findings found) {
        List<String> posts = rule.words("职务");
        List<String> address = rule.words("称呼");
        Set<String> surnames = new HashSet<>(rule.words("姓"));
        Set<String> none = new HashSet<>(rule.words("不算的人"));
        for (CheckedParagraph paragraph : paper.paragraphs()) {
            String text = paragraph.text();
            if (posts.stream().noneMatch(text::contains) && address.stream().noneMatch(text::contains)) {
                continue;
            }
            List<Token> tokens = paper.tokens(paragraph);
            for (Token token : tokens) {
                Optional<PersonName> name = posts.stream().anyMatch(p -> text.startsWith(p, token.start() - p.length()))
                        ? PersonName.at(token.start(), tokens, surnames)
                        : Optional.empty();
                if (name.isEmpty() && address.stream().anyMatch(a -> text.startsWith(a, token.start()))) {
                    name = PersonName.before(token.start(), tokens, surnames);
                }
                name.filter(n -> isOther(text.substring(n.start(), n.end()), brief, none))
                        .filter(n -> !paper.isQuoted(paragraph, n.start(), n.end()))
                        .ifPresent(n -> found.add(rule, paragraph, n.start(), n.end(), Map.of("见", "")));
            }
        }
    }

    private static boolean isOther(String name, BriefNames brief, Set<String> none) {
        return !brief.says(name) && !name.contains("某") && none.stream().noneMatch(name::startsWith);
    }
}
