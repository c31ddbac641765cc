package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the workbench finds in titles and sibling headings. */
class HeadlineCheckTest {
    private final HeadlineCheck check = new HeadlineCheck(Bench.SEGMENTER);

    private List<String> siblings(String... headings) {
        return check.siblings(List.of(headings), Set.of("竹编产业"));
    }

    @Test
    void hasNothingToSayOfParallelHeadings() {
        assertThat(siblings("凝心铸魂，锤炼政治品格", "选贤任能，建强领导班子", "筑巢引凤，厚植人才优势")).isEmpty();
        // What names a theme may be longer or shorter.
        assertThat(siblings("凝心铸魂，锤炼政治品格", "久久为功，壮大竹编产业和渔港经济")).isEmpty();
    }

    @Test
    void findsWhatIsUnequalOrSaidTwice() {
        assertThat(siblings("凝心铸魂，锤炼政治品格", "选贤任能，锻造堪当重任队伍")).containsExactly("字数不齐");
        assertThat(siblings("凝心铸魂，锤炼政治品格", "凝心铸魂，建强领导班子")).containsExactly("“凝心铸魂”重复");
        assertThat(siblings("凝心铸魂，建强政治品格", "选贤任能，建强领导班子")).containsExactly("动词“建强”重复");
        assertThat(siblings("凝心铸魂，政治品格过硬", "选贤任能，建强领导班子")).containsExactly("“政治品格过硬”不是以动词开头");
    }

    @Test
    void checksPairedLines() {
        assertThat(check.pair("凝心聚力担使命　踔厉奋发谱新篇")).isEmpty();
        assertThat(check.pair("凝心聚力谱新篇　踔厉奋发担使命")).containsExactly("不是上句仄收、下句平收");
        assertThat(check.pair("凝心聚力担使命　凝神奋发谱新篇")).containsExactly("有重字");
        assertThat(check.pair("青禾县民政局2025年工作总结")).isEmpty();
    }
}
