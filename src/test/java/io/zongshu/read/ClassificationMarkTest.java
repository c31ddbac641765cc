package io.zongshu.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class ClassificationMarkTest {
    private final ClassificationMark mark = ClassificationMark.load(Settings.builtIn());

    @ParameterizedTest
    @ValueSource(strings = {"秘密★1年", "机密 ★ 特急", "机　密", "绝密★启用前", "秘 密 ★ 10 年", "000001 机密★1年 特急", "密级：秘密", "【秘密】", "特急 机密", "绝密★长期", "秘密★2030年12月31日"})
    void findsAMarkAboveATitle(String line) {
        assertThat(mark.find(RawText.ofText("a", "000012\n" + line + "\n梨园县总结\n全县完成项目。"), List.of(1))).contains(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "保守国家秘密", "秘密工作者", "一、保密工作", "关于秘密级文件管理的通知", "严守党的秘密，严格保密纪律。", "机密文件★管理办法全文如下", "商业秘密", "★重点", "机密局"
    })
    void takesWordsInHeadingsAndTextForNoMark(String line) {
        assertThat(mark.find(RawText.ofText("a", line + "\n梨园县总结\n" + line), List.of(1))).isEmpty();
    }

    @Test
    void findsTheMarkOfALaterPaper() {
        String first = "甲县总结\n" + "全县完成项目37个，成效明显。\n".repeat(30);

        assertThat(mark.find(RawText.ofText("a", first + "秘密★1年\n乙县总结\n全县完成项目。"), List.of(1))).contains("秘密★1年");
        assertThat(mark.find(RawText.ofText("a", first + "秘密\n乙县总结\n全县完成项目。"), List.of(1, 33))).contains("秘密");
        assertThat(mark.find(RawText.ofText("a", first + "秘密\n" + first), List.of(1))).isEmpty();
    }
}
