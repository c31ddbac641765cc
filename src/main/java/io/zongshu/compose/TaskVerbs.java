package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Verbs for headings that name a task: those that go with its last word (保障防雷安全), then those that go with any. */
final class TaskVerbs {
    private static final String BY_ENDING = "主题词尾动词";
    private static final String OF_ACTIONS = "动作主题副词";
    private static final int SHORT = 4;
    private static final int VERB = 2;

    private final YamlNode titles;
    private final ClauseReader reader;

    TaskVerbs(Settings settings, ClauseReader reader) {
        this.titles = settings.data("titles");
        this.reader = reader;
    }

    /**
     * The task after each verb that may stand before it, the fittest first.
     *
     * @param general the entry of titles.yaml with the verbs for any task
     */
    List<Sourced> before(Sourced name, String general) {
        // 党建, 生态: two characters behind a verb would be half as long as other headings.
        Sourced task = name.text().length() == VERB ? name.plus(Wording.glue("工作")) : name;
        String text = task.text();
        String core = ClauseReader.unclosed(text);
        List<Sourced> phrases = new ArrayList<>();
        titles.get(BY_ENDING).entries().entrySet().stream()
                .filter(e -> core.endsWith(e.getKey()))
                .max(Comparator.comparingInt(e -> e.getKey().length()))
                .ifPresent(e -> e.getValue().texts().forEach(verb -> add(phrases, verb, BY_ENDING, task)));
        boolean action = phrases.isEmpty() && reader.opensWithVerb(text) && text.length() <= SHORT && !text.endsWith("工作");
        String entry = action ? OF_ACTIONS : general;
        titles.get(entry).texts().forEach(verb -> add(phrases, verb, entry, task));
        return phrases;
    }

    /** Does a name end with a work that has verbs of its own or is a doing (党建联建), and begin with no verb (打击犯罪)? */
    boolean isWork(String name) {
        List<Token> tokens = reader.tokens(name);
        boolean known = titles.get(BY_ENDING).entries().keySet().stream().anyMatch(name::endsWith);
        return !reader.opensWithVerb(name) && (known || tokens.get(tokens.size() - 1).nature().startsWith("v"));
    }

    /** The works of so many characters that a text names in whole words (村务公开 of 村务公开规范化). */
    List<String> works(String text, int length) {
        List<Token> tokens = reader.tokens(text);
        List<String> works = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            StringBuilder work = new StringBuilder();
            for (int to = from; to < tokens.size() && work.length() < length; to++) {
                work.append(tokens.get(to).text());
            }
            boolean han = work.codePoints().allMatch(Character::isIdeographic);
            if (work.length() == length && han && isWork(work.toString())) {
                works.add(work.toString());
            }
        }
        return works;
    }

    /** The task after each verb that goes with any; for names of several tasks. */
    List<Sourced> any(Sourced task, String general) {
        List<Sourced> phrases = new ArrayList<>();
        titles.get(general).texts().forEach(verb -> add(phrases, verb, general, task));
        return phrases;
    }

    private static void add(List<Sourced> phrases, String verb, String entry, Sourced task) {
        boolean said = !task.text().startsWith(verb) && phrases.stream().noneMatch(p -> p.text().startsWith(verb));
        if (said) {
            phrases.add(Sourced.of(verb, Source.Kind.TEMPLATE, "titles.yaml " + entry).plus(task));
        }
    }
}
