package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefYamlTest {
    @TempDir
    Path folder;

    private BriefReading again(BriefReading reading) throws IOException {
        Path yaml = folder.resolve("整理.yaml");
        Files.writeString(yaml, BriefYaml.text(reading), StandardCharsets.UTF_8);
        return BriefReader.read(List.of(yaml), Settings.builtIn());
    }

    private static List<Cell> cells(Brief brief) {
        return brief.facts().stream().flatMap(f -> f.cells().stream()).filter(c -> !c.isEmpty()).toList();
    }

    @Test
    void aFolderWrittenAsYamlIsTheSameBriefWithItsAddresses() throws IOException {
        Path files = Files.createDirectory(folder.resolve("报送"));
        DepartmentFiles.write(files, 7);
        BriefReading first = BriefReader.read(List.of(files), Settings.builtIn());
        BriefReading second = again(first);
        assertThat(cells(second.brief())).isEqualTo(cells(first.brief()));
        assertThat(second.brief().conflicts()).isEqualTo(first.brief().conflicts());
        assertThat(second.duplicates()).isEmpty();
    }

    @Test
    void oddTextsAreReadBackAsTheyWere() throws IOException {
        Path csv = folder.resolve("表.csv");
        Files.writeString(csv, "主题,事项,举措,数据\n人才工作,\"# 号: “引号” 'x' \"\"y\"\"\",\"- 一；{二}，[三] 四 五\",10%\n是,null,~,0\n");
        Files.writeString(folder.resolve("基本.yaml"), "单位: 云川市水利局\n年度: 过去五年\n指导: [甲会议, '乙: 文件']\n附件: [名单]\n条目:\n  - 事项: 丙\n");
        BriefReading first = BriefReader.read(List.of(folder.resolve("基本.yaml"), csv), Settings.builtIn());
        BriefReading second = again(first);
        assertThat(cells(second.brief())).isEqualTo(cells(first.brief()));
        assertThat(second.brief().guidance()).isEqualTo(first.brief().guidance());
        assertThat(second.brief().period()).isEqualTo(new Cell("过去五年", "基本.yaml 年度"));
    }
}
