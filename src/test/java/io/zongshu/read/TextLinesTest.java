package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    /** Line ends of all systems; a page break next to one belongs to it, and alone ends a line too. */
    private static final Pattern BREAK = Pattern.compile("\f*(?:\r\n|[\n\r\u0085\u2028\u2029])\f*|[\f\u000B]+");

    @Test
    void partsLinesAsThePatternDoes() {
        String marks = "\f\r\n\u0085\u2028\u2029\u000B县a\t";
        Random random = new Random(5);
        for (int n = 0; n < 5000; n++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(8), 0, marks.length()).forEach(i -> text.append(marks.charAt(i)));
            List<String> expected = new ArrayList<>(Arrays.asList(BREAK.split(text, -1)));
            if (expected.get(expected.size() - 1).isEmpty()) {
                expected.remove(expected.size() - 1);
            }
            List<RawLine> lines = TextLines.plain(text.toString());
            assertThat(lines).isEqualTo(numbered(expected));
        }
    }

    private static List<RawLine> numbered(List<String> texts) {
        List<RawLine> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(RawLine.of(lines.size() + 1, text)));
        return lines;
    }
}
