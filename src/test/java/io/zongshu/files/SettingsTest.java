package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void builtInDataIsThere() {
        assertThat(Settings.builtIn().data("themes").entries()).isNotEmpty();
        assertThat(Settings.builtIn().folder()).isEmpty();
    }

    @Test
    void ownEntriesReplaceAndAdd() throws IOException {
        Files.writeString(folder.resolve("themes.yaml"), "人才工作: {门类: 甲}\n海洋经济: {门类: 乙}\n");
        YamlNode themes = Settings.in(folder).data("themes");
        assertThat(themes.get("人才工作").get("门类").text()).isEqualTo("甲");
        assertThat(themes.get("海洋经济").get("门类").text()).isEqualTo("乙");
        assertThat(themes.entries()).containsKey("基层党建");
    }

    @Test
    void absentFolderAndEmptyFileOverrideNothing() throws IOException {
        YamlNode plain = Settings.builtIn().data("themes");
        assertThat(Settings.in(folder.resolve("没有")).data("themes").entries().keySet()).isEqualTo(plain.entries().keySet());
        Files.writeString(folder.resolve("themes.yaml"), "# 空\n");
        assertThat(Settings.in(folder).data("themes").entries().keySet()).isEqualTo(plain.entries().keySet());
    }

    @Test
    void wrongOwnFileIsRefusedByName() throws IOException {
        Files.writeString(folder.resolve("themes.yaml"), "- 人才\n");
        assertThatThrownBy(() -> Settings.in(folder).data("themes"))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("themes.yaml")
                .hasMessageContaining("键: 内容");
    }

    @Test
    void unknownNameIsOurFault() {
        assertThatThrownBy(() -> Settings.builtIn().data("none")).isInstanceOf(IllegalArgumentException.class);
    }
}
