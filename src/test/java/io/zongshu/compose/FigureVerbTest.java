package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureVerbTest {
    private final FigureVerb verb = new FigureVerb(Bench.words(), Bench.reader());

    private List<String> verbs(String item, String measure, String... data) {
        SentenceWork work = new SentenceWork();
        work.item = Sourced.of(item, Source.Kind.BRIEF, "");
        if (!measure.isEmpty()) {
            work.given.add(Sourced.of(measure, Source.Kind.BRIEF, ""));
        }
        return verb.of(Stream.of(data).map(d -> Datum.read(Sourced.of(d, Source.Kind.BRIEF, ""), Bench.QUANTITIES, Bench.reader())).toList(), work);
    }

    @Test
    void nounsTakeTheVerbOfWhatWasDoneWithThem() {
        assertThat(verbs("渔技攻关", "船企校联合", "关键技术53项")).containsExactly("攻克");
        assertThat(verbs("渔港联席会议", "每月会商", "联席会议13次")).containsExactly("召开");
    }

    @Test
    void oneVerbGovernsItsRow() {
        assertThat(verbs("渔业实验室", "", "研究团队16个", "科研人员350名")).containsExactly("集聚", "集聚");
    }

    @Test
    void whatWasDoneTakesNone() {
        assertThat(verbs("渔船检修", "集中检修", "动态储备1260名")).containsExactly(FigureVerb.NONE);
        assertThat(verbs("渔民夜校", "开设夜校", "入驻项目42个", "参训1200人次")).containsExactly(FigureVerb.NONE, FigureVerb.NONE);
    }

    @Test
    void noneIsGivenOutThatWasTakenIn() {
        assertThat(verbs("渔具市场执法", "专项检查", "罚没款620万元")).containsExactly(FigureVerb.NONE);
    }

    @Test
    void aVerbWithinTheNounIsEnough() {
        assertThat(verbs("船长队伍", "", "大学以上学历超过98%")).doesNotContain("占");
    }
}
