package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aims and guidance of every form have a frame in which they are good Chinese; what has none is not told. */
class AimTest {
    private static Aim aim(String text) {
        return new Aim(Cells.sourced(Row.cell(text, "素材.yaml 定位")), Bench.SETTINGS, "组织工作");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "加快建设滨海渔业强市 | 加快建设滨海渔业强市 | 为加快建设滨海渔业强市提供坚强组织保证",
        "高质量发展 | 高质量发展 | 为高质量发展提供坚强组织保证",
        "“三区一港”建设 | “三区一港”建设 | 为“三区一港”建设提供坚强组织保证",
        "“两个确保” | “两个确保” | ''",
        "重实效、强实干、抓落实 | 重实效、强实干、抓落实的要求 | ''",
        "提质增效 | 提质增效的要求 | ''",
        "坚持以渔民为中心 | 坚持以渔民为中心的要求 | ''",
        "实施海岛振兴战略 | 实施海岛振兴战略 | 为实施海岛振兴战略提供坚强组织保证",
        "推动渔港经济区建设 | 推动渔港经济区建设 | 为推动渔港经济区建设提供坚强组织保证",
        "以渔兴城、以港兴市 | 以渔兴城、以港兴市这一目标 | ''",
        "把渔港建成避风良港 | 把渔港建成避风良港这一目标 | ''",
        "让渔民过上好日子 | 让渔民过上好日子这一目标 | ''",
        "在沿海九县争先进位 | 在沿海九县争先进位这一目标 | ''",
        "读者满意 | 读者满意这一目标 | ''",
        "供水安全、优质、高效 | 供水安全、优质、高效这一目标 | ''",
        "渔业增效、渔民增收 | 渔业增效、渔民增收这一目标 | ''",
        "确保供水安全，确保水质达标 | 确保供水安全、确保水质达标 | 为确保供水安全、确保水质达标提供坚强组织保证",
        "渔港规划目标任务 | 渔港规划目标任务 | 为完成渔港规划目标任务提供坚强组织保证",
        "供水五年目标 | 供水五年目标 | 为实现供水五年目标提供坚强组织保证",
        "为渔业转型提供技术支撑 | 渔业转型 | 为渔业转型提供技术支撑",
        "推动海岛振兴，为渔港名城建设提供坚强组织保证 | 推动海岛振兴、渔港名城建设 | 推动海岛振兴，为渔港名城建设提供坚强组织保证",
        "锚定“三个领先”，建设渔港名城 | “三个领先”，建设渔港名城 | 锚定“三个领先”，为建设渔港名城提供坚强组织保证",
        "打造读书之城，建设书香校园 | 打造读书之城、建设书香校园 | 为打造读书之城、建设书香校园提供坚强组织保证",
        "服务渔民、服务渔业 | 服务渔民、服务渔业 | 为服务渔民、服务渔业作出新的贡献",
        "聚焦主责主业 | 主责主业 | ''",
        "围绕中心、服务大局 | '' | ''",
        "'' | '' | ''",
    })
    void everyAimHasItsFrame(String text, String object, String contribution) {
        assertThat(aim(text).object().text()).isEqualTo(object);
        assertThat(aim(text).contribution().text()).isEqualTo(contribution);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "县委九届四次全会精神 | 深入学习贯彻县委九届四次全会精神",
        "县委九届四次全会 | 深入学习贯彻县委九届四次全会精神",
        "全县渔业工作会议 | 贯彻落实全县渔业工作会议精神",
        "“节水优先”方针 | 贯彻“节水优先”方针",
        "海洋强国战略 | 实施海洋强国战略",
        "“清网护渔”行动 | 推进“清网护渔”行动",
        "《渔港管理条例》 | 贯彻落实《渔港管理条例》",
        "县水网建设纲要 | 认真落实县水网建设纲要",
        "海岛治理经验 | 学习运用海岛治理经验",
        "“两个维护” | 做到“两个维护”",
        "守正创新 | 坚持守正创新",
        "忠诚干净担当 | 坚持忠诚干净担当",
        "县委工作安排 | 认真落实县委工作安排",
    })
    void everyGuidanceHasItsVerb(String name, String phrase) {
        assertThat(new Guidance(Bench.SETTINGS).phrase(List.of(Row.cell(name, "素材.yaml 指导1")), Set.of()).text()).isEqualTo(phrase);
    }

    /** Demands on those who work and fields of work make no one list of objects. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "重实效、强实干、抓落实；渔港建设、选贤任能 | 坚持重实效、强实干、抓落实，统筹做好渔港建设、选贤任能各项工作",
        "渔港建设、渔政执法、渔民培训 | 统筹推进渔港建设、渔政执法、渔民培训",
        "理论武装、选贤任能、强基固本 | 统筹做好理论武装、选贤任能、强基固本各项工作",
        "补短板、抓重点、强弱项 | 补短板、抓重点、强弱项",
        "凝心聚力、真抓实干 | 凝心聚力、真抓实干",
        "全力推进渔港建设、渔政执法 | ''",
        "统筹发展和安全 | ''",
        "选派1200名干部、抓重点 | ''",
    })
    void whatWasDoneOnTheWholeIsToldByItsKind(String measures, String told) {
        assertThat(Bench.passages().generalTasks(Bench.SETTINGS).told(Cells.sourced(Row.cell(measures, "素材.yaml 条目1 举措"))).text()).isEqualTo(told);
    }
}
