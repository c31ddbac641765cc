package io.zongshu.eval;

import io.zongshu.files.Yaml;
import io.zongshu.files.YamlNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The faults of plants/*.yaml in papers. An entry brings its own paper (文), or is planted into clean ones: a sentence
 * added to a paragraph (加句), paragraphs put between two (插段), a pattern replaced (找, 换), numbers of main headings
 * shifted (第, 序号). Which papers and where, the entry's place in its file decides.
 */
public final class Plants {
    /** The files, in order. */
    public static final List<String> FILES = List.of(
            "structure", "language", "punctuation", "numerals", "privacy", "office-terms", "facts-in-text",
            "brief-agriculture", "brief-civil-affairs", "brief-commerce", "brief-education", "brief-emergency",
            "brief-medical-insurance", "brief-organization", "brief-social-security", "brief-transport", "brief-water",
            "leftovers", "reuse", "against-draft");

    private static final Pattern NUMBERED = Pattern.compile("^([一二三四五六七八九十]{1,3})、(?=[\\p{IsHan}“])");
    private static final Pattern LISTS = Pattern.compile("[一二三]是|首先|第[一二三]，|其[一二]|（[一二12]）|^[0-9]");
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final int SHORTEST = 30;

    private final List<List<String>> papers;

    /** @param papers clean ones, a printed paragraph a line, headings and title without indent */
    public Plants(List<List<String>> papers) {
        this.papers = papers;
    }

    /** The cases of a file: faults, and clean entries without any. */
    public List<CheckCase> cases(String file) {
        List<CheckCase> cases = new ArrayList<>();
        int n = 0;
        for (YamlNode entry : entries(file)) {
            n++;
            String rule = entry.get("规则").text();
            String name = file + ".yaml:" + entry.line();
            if (!entry.get("文").text().isEmpty()) {
                cases.add(CheckCase.of(name, rule, entry));
            } else {
                cases.addAll(planted(name, rule, entry, new Random(31L * file.hashCode() + n)));
            }
        }
        return cases;
    }

    private static List<YamlNode> entries(String file) {
        try (InputStream in = Plants.class.getResourceAsStream("/io/zongshu/plants/" + file + ".yaml")) {
            return Yaml.parse(file, in.readAllBytes()).items();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Planted into as many papers as the entry asks for, beginning somewhere; fewer if no more have a place for it. */
    private List<CheckCase> planted(String name, String rule, YamlNode entry, Random random) {
        int wanted = Integer.parseInt(entry.get("篇数").text());
        List<CheckCase> cases = new ArrayList<>();
        int first = papers.isEmpty() ? 0 : random.nextInt(papers.size());
        for (int i = 0; i < papers.size() && cases.size() < wanted; i++) {
            List<String> lines = new ArrayList<>(papers.get((first + 7 * i) % papers.size()));
            if (plant(lines, entry, random)) {
                cases.add(CheckCase.of(name, rule, entry, String.join("\n", lines)));
            }
        }
        return cases;
    }

    private static boolean plant(List<String> lines, YamlNode entry, Random random) {
        if (!entry.get("加句").text().isEmpty()) {
            return addSentence(lines, entry.get("加句").text(), random);
        }
        if (!entry.get("插段").items().isEmpty()) {
            return addParagraphs(lines, entry.get("插段").texts(), random);
        }
        if (!entry.get("找").text().isEmpty()) {
            return replace(lines, entry, random);
        }
        return renumber(lines, Integer.parseInt(entry.get("第").text()),
                Integer.parseInt(entry.get("序号").text().replace("+", "")));
    }

    private static boolean addSentence(List<String> lines, String sentence, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (isBody(line) && line.length() > SHORTEST && line.endsWith("。") && !LISTS.matcher(line.strip()).find()) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return false;
        }
        int at = places.get(random.nextInt(places.size()));
        lines.set(at, lines.get(at) + sentence);
        return true;
    }

    private static boolean addParagraphs(List<String> lines, List<String> added, Random random) {
        List<Integer> places = new ArrayList<>();
        for (int i = 2; i < lines.size(); i++) {
            boolean between = isBody(lines.get(i - 1)) && isBody(lines.get(i))
                    && !LISTS.matcher(lines.get(i).strip()).find() && !LISTS.matcher(lines.get(i - 1).strip()).find();
            if (between && lines.get(i - 1).length() > SHORTEST) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return false;
        }
        lines.addAll(places.get(random.nextInt(places.size())), added.stream().map(a -> "　　" + a).toList());
        return true;
    }

    private static boolean replace(List<String> lines, YamlNode entry, Random random) {
        Pattern pattern = Pattern.compile(entry.get("找").text());
        String where = entry.get("段").text();
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            boolean fits = where.equals("任意") || isBody(lines.get(i)) == !where.equals("标题");
            if (fits && pattern.matcher(lines.get(i)).find()) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return false;
        }
        int at = places.get(random.nextInt(places.size()));
        Matcher matcher = pattern.matcher(lines.get(at));
        List<Integer> starts = matcher.results().map(m -> m.start()).toList();
        StringBuilder out = new StringBuilder();
        matcher.find(starts.get(random.nextInt(starts.size())));
        matcher.appendReplacement(out, entry.get("换").text());
        matcher.appendTail(out);
        lines.set(at, out.toString());
        return true;
    }

    /** Shifts the number of the n-th main heading and of those after it. */
    private static boolean renumber(List<String> lines, int nth, int shift) {
        List<Integer> headings = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!isBody(lines.get(i)) && NUMBERED.matcher(lines.get(i)).find()) {
                headings.add(i);
            }
        }
        if (headings.size() <= nth) {
            return false;
        }
        for (int h = 0; h < headings.size(); h++) {
            int number = h + 1;
            String line = lines.get(headings.get(h));
            Matcher matcher = NUMBERED.matcher(line);
            if (!matcher.find() || !matcher.group(1).equals(chinese(number))) {
                return false;
            }
            if (number >= nth) {
                String marker = chinese(number + shift) + "、";
                lines.set(headings.get(h), (number == nth ? "⟦" + marker + "⟧" : marker) + line.substring(matcher.end()));
            }
        }
        return true;
    }

    private static String chinese(int n) {
        return n <= 10 ? NUMERALS.substring(n, n + 1) : "十" + NUMERALS.charAt(n - 10);
    }

    private static boolean isBody(String line) {
        return line.startsWith("　　");
    }
}
