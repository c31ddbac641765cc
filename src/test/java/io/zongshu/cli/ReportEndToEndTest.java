package io.zongshu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportEndToEndTest {
    @TempDir
    Path folder;

    private static JsonNode data(Path page) throws IOException {
        return JsonMapper.builder().build().readTree(Jsoup.parse(Files.readString(page)).select("#data").get(0).data());
    }

    private void papers(Path target) throws IOException {
        Files.createDirectories(target);
        for (String place : new String[] {"松原县", "石桥县", "临江区"}) {
            Files.writeString(target.resolve(place + ".txt"), """
                    %s水利局2024年度工作总结

                    　　2024年，%s水利局真抓实干、攻坚克难，各项工作取得新的进展。

                    一、强基固本，抓实防汛备汛

                    　　压实责任，排查隐患，全部整改到位。

                    二、惠民利民，办好供水实事

                    　　把农村供水作为头等大事，坚持真抓实干，早开工、早见效。
                    """.formatted(place, place));
        }
    }

    @Test
    void aPageOfFilesOfABankAndOfTheSamples() throws IOException {
        papers(folder.resolve("往年"));
        Path page = folder.resolve("结构.html");

        CliRun files = CliRun.here("report", folder.resolve("往年"), "-o", page, "--title", "水利局的写法",
                "--compare", "单位:松原县", "--json");
        assertThat(files.code()).as(files.err()).isZero();
        assertThat(files.json().get("papers").asInt()).isEqualTo(3);
        assertThat(files.json().get("bytes").asLong()).isEqualTo(Files.size(page));
        assertThat(data(page).get("papers")).hasSize(3);
        assertThat(data(page).at("/about/first").asString()).isEqualTo("单位:松原县");
        assertThat(Jsoup.parse(Files.readString(page)).title()).isEqualTo("水利局的写法");
        assertThat(folder.resolve("zongshu.bank")).doesNotExist();

        Path bank = folder.resolve("甲.bank");
        assertThat(CliRun.here("learn", folder.resolve("往年"), "--bank", bank).code()).isZero();
        CliRun learned = CliRun.here("report", "-o", page, "--bank", bank);
        assertThat(learned.code()).as(learned.err()).isZero();
        assertThat(learned.out()).contains("3 篇").contains("双击");
        assertThat(data(page).at("/about/source").asString()).isEqualTo("甲.bank");

        CliRun samples = CliRun.inOwnJvm(folder, "report", "-o", "样例.html");
        assertThat(samples.code()).as(samples.err()).isZero();
        assertThat(data(folder.resolve("样例.html")).at("/about/builtIn").asBoolean()).isTrue();
    }

    @Test
    void wrongUseIsExplained() {
        CliRun.here("report", "-o", folder.resolve("结构.docx")).refused(2);
        CliRun.here("report", "-o", folder.resolve("结构.html"), "--papers", "0").refused(2);
        CliRun.here("report", "-o", folder.resolve("结构.html"), "--against", "年度:2024").refused(2);
        CliRun.here("report", folder.resolve("没有"), "-o", folder.resolve("结构.html")).refused(3);
        CliRun.here("report", folder, "-o", folder.resolve("结构.html")).refused(3);
    }
}
