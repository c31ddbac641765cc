package io.zongshu.read;

import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What in a saved web page is not its main text ({@code web-page.yaml}).
 *
 * @param office words of the generators whose pages are all text
 * @param furniture words in class and id of what stands around the text
 * @param attached short lines that belong to the page, not to the paper
 * @param untitled titles that name no paper
 */
record WebPageRules(List<String> office, Set<String> furniture, List<Pattern> attached, Set<String> untitled) {
    private static final int LONGEST_ATTACHED = 80;

    static WebPageRules load(Settings settings) {
        YamlNode data = settings.data("web-page");
        return new WebPageRules(
                data.get("办公软件").texts().stream().map(s -> s.toLowerCase(Locale.ROOT)).toList(),
                Set.copyOf(data.get("非正文").texts()),
                data.get("网页附件").texts().stream().map(Pattern::compile).toList(),
                Set.copyOf(data.get("无题").texts()));
    }

    boolean isOffice(String generator) {
        String lower = generator.toLowerCase(Locale.ROOT);
        return office.stream().anyMatch(lower::contains);
    }

    /** Whether a class or id names what stands around the text: right-side_nav, shareBar. */
    boolean isFurniture(String names) {
        for (String word : names.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (furniture.contains(word.replaceAll("\\d+$", ""))) {
                return true;
            }
        }
        return false;
    }

    boolean isAttached(String line) {
        String text = line.strip();
        return text.length() <= LONGEST_ATTACHED && attached.stream().anyMatch(p -> p.matcher(text).matches());
    }
}
