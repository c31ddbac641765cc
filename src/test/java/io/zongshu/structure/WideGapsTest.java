package io.zongshu.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import io.zongshu.read.RawText;
import java.util.List;
import org.junit.jupiter.api.Test;

class WideGapsTest {
    private static final String TEXT = "一年来，全镇上下坚持把群众的事当作自己的事，修通了三条断头路，改造了十二座小水库，办好了五所村卫生室，"
            + "家家户户用上了放心水，老人有了幸福食堂，孩子有了阅览室，村里的日子一天比一天红火，干部群众心往一处想、劲往一处使，"
            + "各项工作都有新的进展，得到了上上下下的肯定，为来年的工作打下了很好的基础，大家对今后的日子充满信心。\n";

    private static List<Article> articles(String text) {
        return Structure.load(Settings.builtIn()).articles(RawText.ofText("汇编.txt", text));
    }

    @Test
    void papersApartByWideGapsAreTold() {
        String text = "柳河镇2031年工作总结\n" + TEXT + TEXT + "\n\n白石镇2031年民生工作情况\n" + TEXT + TEXT + "\n\n云门乡2031年工作汇报\n" + TEXT
                + TEXT;
        assertThat(articles(text)).extracting(a -> a.document().title())
                .containsExactly("柳河镇2031年工作总结", "白石镇2031年民生工作情况", "云门乡2031年工作汇报");
    }

    @Test
    void sectionsApartByWideGapsAreOnePaper() {
        String text = "柳河镇2031年工作总结\n" + TEXT + TEXT + "\n\n修路架桥惠民生\n" + TEXT + TEXT + "\n\n办学兴医暖民心\n" + TEXT + TEXT;
        assertThat(articles(text)).hasSize(1);
    }
}
