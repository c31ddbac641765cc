package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckAttacksTest {
    private static final List<String> SAMPLE = List.of("已有修订.docx", "修订整段.docx", "层层表格.docx", "没有前缀.docx", "表情.docx",
            "看不见的字.docx", "控制字符.txt", "其实是文本.docx", "只有图片.docx");

    @TempDir
    private Path folder;

    @Test
    void hostileFilesAreCheckedAndAnnotatedOrRefused() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(HostilePapers.all());
        files.keySet().retainAll(SAMPLE);
        assertThat(files).hasSize(SAMPLE.size());
        assertThat(CheckAttacks.run(folder, files, false)).isEmpty();
    }
}
