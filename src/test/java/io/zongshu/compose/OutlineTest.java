package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.document.Draft;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.files.CannotContinue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An outline decides: what it says is obeyed, and what was not touched stays as it was. */
class OutlineTest {
    private static final Brief BRIEF =
            BriefReader.read(List.of(Path.of("templates/annual-review/example.yaml")), Bench.SETTINGS).brief();

    private static Draft plain = draft(ComposeOptions.DEFAULT);
    private static String yaml = "";

    @BeforeAll
    static void outline() {
        yaml = OutlineWriter.yaml(compose(ComposeOptions.DEFAULT), "年度综述");
    }

    private static Composer.Composed compose(ComposeOptions options) {
        return Bench.COMPOSER.compose(BRIEF, Bench.TEMPLATES.named("年度综述"), Bank.EMPTY, BuiltInBank.load(), options);
    }

    private static Draft draft(ComposeOptions options) {
        return compose(options).draft();
    }

    private static Decisions read(String text) {
        return OutlineReader.read("提纲.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Draft following(String text) {
        return draft(new ComposeOptions(0, Optional.empty(), read(text), 0));
    }

    /** The text of each section, from its heading to the next. */
    private static List<String> sections(Draft draft) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        draft.document().blocks().forEach(block -> {
            if (block instanceof Heading heading) {
                sections.add(section.toString());
                section.setLength(0);
                section.append(heading.printed()).append('\n');
            } else if (block instanceof Paragraph paragraph) {
                section.append(paragraph.text()).append('\n');
            }
        });
        sections.add(section.toString());
        return sections;
    }

    @Test
    void writesTheSameDraftWhereNothingWasChanged() {
        assertThat(following(yaml).document()).isEqualTo(plain.document());
    }

    @Test
    void obeysAnEditedHeadingAndLeavesTheOtherSectionsAlone() {
        String heading = plain.document().headings().get(1).text();
        List<String> before = sections(plain);
        List<String> after = sections(following(yaml.replaceFirst("- 标题: \"" + heading, "- 标题: \"选贤任能，点燃实干创业热情")));

        assertThat(after.get(2)).startsWith("二、选贤任能，点燃实干创业热情\n");
        assertThat(after.get(2).substring(after.get(2).indexOf('\n'))).isEqualTo(before.get(2).substring(before.get(2).indexOf('\n')));
        // The opening lists what the sections are for.
        assertThat(after.get(0)).isEqualTo(before.get(0).replace(heading.substring(heading.indexOf('，') + 1), "点燃实干创业热情"));
        after.subList(0, 3).retainAll(List.of(after.get(1)));
        before.subList(0, 3).retainAll(List.of(before.get(1)));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void leavesOutAFactThatTheOutlineDoesNotListAndTouchesNoOtherSection() {
        Draft edited = following(yaml.replaceFirst("(?m)^ *- \"选调生（[^\n]*\n", ""));
        List<String> before = sections(plain);
        List<String> after = sections(edited);

        assertThat(Bench.text(edited)).doesNotContain("选调生142名");
        assertThat(edited.unusedFacts()).extracting(Draft.UnusedFact::text).contains("选调生");
        after.remove(2);
        before.remove(2);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void movesAFactToAnotherSection() {
        String line = yaml.lines().filter(l -> l.contains("- \"选调生（")).findFirst().orElseThrow();
        String moved = yaml.replace(line + "\n", "").replaceFirst("(?m)^( *- \"软弱涣散基层党组织（[^\n]*\n)", "$1" + line + "\n");
        List<String> after = sections(following(moved));

        assertThat(after.get(2)).doesNotContain("选调生142名");
        assertThat(after.get(3)).contains("选调生142名");
        assertThat(after.get(1)).isEqualTo(sections(plain).get(1));
        assertThat(after.get(5)).isEqualTo(sections(plain).get(5));
    }

    @Test
    void composesAHeadingThatWasEmptied() {
        String heading = plain.document().headings().get(0).text();
        Draft edited = following(yaml.replaceFirst("- 标题: \"" + heading + "\"", "- 标题: \"\""));

        assertThat(edited.document().headings().get(0).text()).matches("\\p{IsHan}{4}，\\p{IsHan}{6,8}");
        assertThat(sections(edited).get(3)).isEqualTo(sections(plain).get(3));
    }

    @Test
    void saysThatAnEditedHeadingIsTheWriters() {
        String heading = plain.document().headings().get(1).text();
        Draft edited = following(yaml.replaceFirst("- 标题: \"" + heading, "- 标题: \"用好每一名干部"));

        assertThat(edited.paragraphs().stream().filter(p -> p.text().contains("用好每一名干部")).findFirst().orElseThrow().sources())
                .extracting(s -> s.address()).contains("提纲 各部分标题");
    }

    @Test
    void keepsWhatIsLockedAndChoosesTheRestAnew() {
        String locked = yaml.replaceFirst("锁定: 否", "锁定: 是").replace("锁定: []", "锁定: [标题]");
        Composer.Composed anew = compose(new ComposeOptions(3, Optional.empty(), read(locked).lockedOnly(3), 0));

        assertThat(anew.decisions().title()).isEqualTo(read(yaml).title());
        assertThat(anew.decisions().sections().get(0).heading()).isEqualTo(read(yaml).sections().get(0).heading());
        assertThat(anew.decisions().sections()).hasSameSizeAs(read(yaml).sections());
    }

    @ParameterizedTest
    @ValueSource(strings = {"各部分: []", "标题: 甲", "各部分:\n  - 标题: 甲", "各部分:\n  - 标题: 甲\n    各段:\n      - 素材: [\"乙（丙）\"]"})
    void refusesWhatIsNoOutlineOfTheBrief(String text) {
        assertThatThrownBy(() -> following(text)).isInstanceOf(CannotContinue.class).hasMessageContaining("提纲");
    }

    @ParameterizedTest
    @ValueSource(ints = {600, 1500, 2200})
    void fitsTheWishedLengthAndListsWhatHasNoRoom(int chars) {
        Draft draft = draft(new ComposeOptions(0, Optional.empty(), Decisions.NONE, chars));

        assertThat((double) draft.characters()).isBetween(chars * 0.92, chars * 1.08);
        assertThat(draft.unusedFacts()).isNotEmpty().allSatisfy(u -> assertThat(u.reason()).contains("篇幅限" + chars + "字"));
    }

    @Test
    void padsNothingWhereFactsRunOut() {
        assertThat(draft(new ComposeOptions(0, Optional.empty(), Decisions.NONE, 9000)).characters()).isEqualTo(plain.characters());
    }
}
