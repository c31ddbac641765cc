package io.zongshu.brief;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns whose header nobody declared: everyday words and what stands below them tell what they hold, and no text is lost. */
class UnknownHeadersTest {
    @TempDir
    Path folder;

    private BriefReading read(String table) throws IOException {
        Path file = folder.resolve("渔业科.csv");
        Files.writeString(file, table.replace(';', ',').replace('=', '\n') + "\n");
        return BriefReader.read(List.of(file), Settings.builtIn());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "事项;怎么做的;数据=增殖放流;以奖代补;放流鱼苗260万尾=休渔执法;错时巡查;查获违规船只31艘 | 举措 | 以奖代补",
        "事项;办法;数据=增殖放流;以奖代补;放流鱼苗260万尾=休渔执法;错时巡查;查获违规船只31艘 | 举措 | 错时巡查",
        "事项;数据;干得怎样=增殖放流;放流鱼苗260万尾;鱼汛回来了=休渔执法;查获违规船只31艘;偷捕少了 | 成效 | 鱼汛回来了",
        "事项;数据;谁牵头=增殖放流;放流鱼苗260万尾;资源股=休渔执法;查获违规船只31艘;渔政大队 | 部门 | 资源股",
        "事项;数据;经手=增殖放流;放流鱼苗260万尾;资源科=休渔执法;查获违规船只31艘;渔政科 | 部门 | 资源科",
        "事项;数据;跨度=增殖放流;放流鱼苗260万尾;上半年=休渔执法;查获违规船只31艘;全年 | 时间 | 上半年",
        "事项;地点;数据=增殖放流;望鱼湾;放流鱼苗260万尾=休渔执法;外海;查获违规船只31艘 | 举措 | 在望鱼湾",
        "事项;地点;举措;数据=增殖放流;望鱼湾;分批投放;放流鱼苗260万尾=休渔执法;外海;夜巡;查获违规船只31艘 | 举措 | 在望鱼湾，分批投放",
        "事项;对象;数据=船员培训;新上岗船员;培训86人次=安全讲座;船东;举办9场 | 举措 | 面向新上岗船员",
        "哪件事;咋干的;干成了多少;啥时候;谁牵头=增殖放流;以奖代补;放流鱼苗260万尾;6月;资源股=休渔执法;错时巡查;查获违规船只31艘;全年;渔政大队 | 举措 | 以奖代补",
        "哪件事;咋干的;干成了多少;啥时候;谁牵头=增殖放流;以奖代补;放流鱼苗260万尾;6月;资源股=休渔执法;错时巡查;查获违规船只31艘;全年;渔政大队 | 时间 | 6月",
        "项目;内容;完成情况=增殖放流;分批投苗、跟踪监测;放流鱼苗260万尾=休渔执法;错时巡查、联合夜查;查获违规船只31艘 | 事项 | 增殖放流",
        "项目;单位;数量;进度=渔港护岸;米;860;已完工=避风塘清淤;万方;3.2;在建 | 成效 | 已完工",
        "演练;时间;规模=海上救援;6月;参演140人=消防;9月;参演52人 | 数据 | 参演140人",
        "事项;量化结果;成效=增殖放流;放流鱼苗260万尾;鱼汛回来了=休渔执法;查获违规船只31艘;偷捕少了 | 数据 | 放流鱼苗260万尾",
        "时间;工作主题;主要内容（举措）;量化结果;成效=2025年;增殖放流;以奖代补;260万尾;鱼汛回来了=2025年;休渔执法;错时巡查;查获31艘;偷捕少了=2025年;船员培训;上船授课;86人次;=2025年;渔港清淤;分段作业;3万方; | 举措 | 以奖代补",
        "指标;单位;全年;比上年=渔船回港;艘;412;增加9艘=网箱;口;1260;持平 | 数据 | 渔船回港412艘，同比增加9艘",
    })
    void textsBelowAreRead(String table, String name, String text) throws IOException {
        int column = List.of("主题", "类别", "事项", "举措", "数据", "成效", "时间", "部门").indexOf(name);
        assertThat(read(table).brief().facts()).extracting(fact -> fact.cells().get(column).text()).contains(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "事项;数据;经手=增殖放流;放流鱼苗260万尾;资源科=休渔执法;查获违规船只31艘;渔政科 | 经手 | 部门",
        "事项;数据;跨度=增殖放流;放流鱼苗260万尾;上半年=休渔执法;查获违规船只31艘;全年 | 跨度 | 时间",
    })
    void whatContentsDecideIsNoted(String table, String header, String name) throws IOException {
        assertThat(read(table).notes()).anyMatch(note -> note.contains("“" + header + "”") && note.contains("当“" + name + "”读入"));
    }
}
