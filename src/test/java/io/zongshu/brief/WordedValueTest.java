package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates of steps and places in an order, which are no quantities. */
class WordedValueTest {
    @TempDir
    Path folder;

    @Test
    void datesOfCellsAreToldInWords() {
        assertThat(WordedValue.date("2025-03-18")).isEqualTo("2025年3月18日");
        assertThat(WordedValue.date("2025年04月")).isEqualTo("2025年4月");
        assertThat(WordedValue.date("6月")).isEqualTo("6月");
        assertThat(WordedValue.date("3月至6月")).isEmpty();
        assertThat(WordedValue.stepOf("开工时间")).isEqualTo("开工");
        assertThat(WordedValue.stepOf("填报时间")).isEmpty();
    }

    @Test
    void aPlaceInAnOrderIsOne() {
        assertThat(WordedValue.isRank("全省第3位")).isTrue();
        assertThat(WordedValue.isRank("第三")).isTrue();
        assertThat(WordedValue.isRank("第三产业")).isFalse();
    }

    @Test
    void twoDatesOfOneStepAreAConflictAndOthersAreNot() throws IOException {
        assertThat(conflicts("滨河路改造工程于3月开工建设。", "滨河路改造工程,2025年4月", "开工时间")).hasSize(1).first()
                .satisfies(c -> assertThat(c.sides()).extracting(Conflict.Side::text).containsExactlyInAnyOrder("3月", "2025年4月"));
        assertThat(conflicts("滨河路改造工程于4月开工建设。", "滨河路改造工程,2025年4月", "开工时间")).isEmpty();
        assertThat(conflicts("滨河路改造工程于3月开工建设。", "滨河路改造工程,2025年9月", "竣工时间")).isEmpty();
        assertThat(conflicts("滨河路改造工程于3月开工建设。", "环城西路改造工程,2025年4月", "开工时间")).isEmpty();
        assertThat(conflicts("滨河路改造工程计划于3月开工建设。", "滨河路改造工程,2025年4月", "开工时间")).isEmpty();
    }

    private List<Conflict> conflicts(String prose, String row, String header) throws IOException {
        Files.writeString(folder.resolve("甲.txt"), "云川市甲局2025年工作情况\n一、主要工作\n" + prose + "\n");
        Files.writeString(folder.resolve("乙.csv"), "项目,完成投资（万元）," + header + "\n" + row.replaceFirst(",", ",3600,") + "\n市体育馆,1200,2025年6月\n");
        return BriefReader.read(List.of(folder), Settings.builtIn()).brief().conflicts();
    }
}
