package io.zongshu.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.util.introspection.Info;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template comes by mail from anybody: it must reach nothing and end. */
class TemplateAttackTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "${标题.class}", "${标题.class.forName('java.lang.Runtime').getRuntime().exec('id')}", "${标题.getClass()}", "$标题.getClass()",
        "${标题.class.classLoader}", "${标题.value}", "${标题.toString()}", "$!{标题.class}", "$!标题.class", "${class}", "${context}",
        "${foreach.index}", "${foreach.class}", "${velocityCount}", "${application}", "${request}",
        "${各节.class}", "${各节.size()}", "${各节[0]}", "${各节.get(0)}", "${标题['class']}", "${标题[\"class\"]}",
        "#include('/etc/passwd')", "#parse('/etc/passwd')", "#evaluate('$标题')", "#set($a = 'x')", "#{set}($a = 1)", "#define($a)", "#macro(a)",
        "#@a()", "#@if($标题)", "#{macro}(a)", "#stop", "#break", "#a()", "#block", "正文｜甲#set($标题 = 1)", "正文｜甲#{include}('a')",
        "#foreach($i in [1..1000000000])", "#foreach($i in [1, 2])", "#foreach($i in {1:2})", "#foreach($i in $标题.class)",
        "#foreach($i in $标题)", "#foreach($i in $各节.class.methods)", "#foreach($i in $标题.bytes)",
        "#if($标题.class)", "#if($标题.getClass())", "#if([1..2])", "#if(\"$标题.class\")", "#if($标题.class.forName('a'))", "#if(#evaluate('a'))",
        "#if($标题 == 1)", "#if($a = 1)", "#elseif($标题.class)", "#end($标题.class)", "#else($标题.class)"
    })
    void reachesNothing(String line) {
        Throwable error = catchThrowable(() -> Sample.template(line, "正文｜甲", "#end").render(Sample.paper()));
        Throwable alone = catchThrowable(() -> Sample.template(line, "正文｜甲").render(Sample.paper()));
        assertThat(error).isInstanceOf(CannotContinue.class);
        assertThat(alone).isInstanceOf(CannotContinue.class);
        assertThat(alone.getMessage()).contains("第1行");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${标题.class}", "#set($a = 1)", "#include('a')", "${标题.getClass()}", "#if($标题)"})
    void wordingsReachNothingEither(String line) {
        assertThatThrownBy(() -> Sample.template("正文｜甲", "=== 开头", line).alternatives("开头", Sample.paper()))
                .isInstanceOf(CannotContinue.class)
                .hasMessageContaining("第3行");
    }

    @Test
    void theSandboxItselfCallsAndReadsNothing() {
        Sandbox sandbox = new Sandbox();
        Info info = new Info("t", 1, 1);
        for (Object object : List.of(
                "text", new Slot(Sample.brief("甲")), String.class, new File("/"), Path.of("/"), Thread.currentThread(),
                List.of(1), Map.of("class", 1), new int[] {1}, new Rows(List.of(), new Rows.Counter()))) {
            for (String name : List.of("toString", "getClass", "get", "size", "exec", "delete", "toFile")) {
                assertThat(sandbox.getMethod(object, name, new Object[0], info)).isNull();
            }
            for (String name : List.of("empty", "name", "bytes", "value", "absolutePath", "parent", "contextClassLoader")) {
                assertThat(sandbox.getPropertyGet(object, name, info)).isNull();
                assertThat(sandbox.getPropertySet(object, name, "x", info)).isNull();
            }
            assertThat(sandbox.getIterator(object, info).hasNext()).isFalse();
        }
        assertThat(sandbox.getPropertyGet(Map.of("a", 1), "class", info)).isNull();
        assertThat(sandbox.getPropertyGet(List.of(1), "class", info)).isNull();
    }

    @Test
    void slotsTakeTextsAndListsOfSlotsAlone() {
        Set<List<Class<?>>> ways = Arrays.stream(Slots.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()) && m.getName().startsWith("put"))
                .map(Method::getParameterTypes)
                .map(types -> List.<Class<?>>of(types))
                .collect(Collectors.toSet());
        assertThat(ways).containsExactlyInAnyOrder(List.of(String.class, Sourced.class), List.of(String.class, List.class));
        Map<String, Object> seen = Sample.paper().encoded(new Rows.Counter());
        assertThat(seen.values()).hasOnlyElementsOfTypes(Slot.class, Rows.class);
    }

    @Test
    void nestedLoopsEnd() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            lines.add("#foreach($a" + i + " in $各行)");
        }
        for (int i = 0; i < 8; i++) {
            lines.add("#end");
        }
        refused(lines, new Slots().putRows("各行", Sample.rows(20)));
    }

    @Test
    void manyPrintedValuesEnd() {
        refused(List.of("#foreach($a in $各行)", "#foreach($b in $各行)", "${b.名}", "#end", "#end"),
                new Slots().putRows("各行", Sample.rows(280)));
    }

    @Test
    void growingOutputEnds() {
        refused(List.of("#foreach($a in $各行)", "#foreach($b in $各行)", "${长}", "#end", "#end"),
                Sample.slots(Map.of("长", "长".repeat(1000))).putRows("各行", Sample.rows(60)));
        refused(List.of("#foreach($a in $各行)", "#foreach($b in $各行)", "长".repeat(1000), "#end", "#end"),
                new Slots().putRows("各行", Sample.rows(60)));
    }

    private static void refused(List<String> lines, Slots slots) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () ->
                assertThatThrownBy(() -> Sample.template(lines.toArray(String[]::new)).render(slots))
                        .isInstanceOf(CannotContinue.class)
                        .hasMessageContaining("内容过多"));
    }

    @Test
    void aCallAfterTheStepLimitStartsAfresh() {
        PaperTemplate template = Sample.template("#foreach($a in $各行)", "#foreach($b in $各行)", "#end", "#end", "正文｜甲");
        Slots slots = new Slots().putRows("各行", Sample.rows(200));
        for (int i = 0; i < 5; i++) {
            assertThat(template.render(slots)).hasSize(1);
        }
    }

    @Test
    void deepAndLongTemplatesAreRefused() {
        List<String> deep = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            deep.add("#if($标题)");
        }
        deep.addAll(Collections.nCopies(2_000, "#end"));
        refusedFor("套得太深", deep.subList(18_000, 22_000).toArray(String[]::new));
        refusedFor("行，不像是一个模板", deep.toArray(String[]::new));
        refusedFor("写法不支持", "#if(" + "(".repeat(100_000) + "$标题" + ")".repeat(100_001), "#end");
        refusedFor("写法不支持", "#if(" + "!".repeat(100_000) + "$标题)", "#end");
        refusedFor("", "正文｜${" + "标.".repeat(100_000) + "题}");
    }

    private static void refusedFor(String reason, String... lines) {
        assertThatThrownBy(() -> Sample.template(lines).render(Sample.paper()))
                .isInstanceOf(CannotContinue.class).hasMessageContaining(reason);
    }

    @Test
    void aLineOfManyValuesIsNoTrouble() {
        String line = "正文｜" + "${标题}".repeat(20_000);
        assertThat(Sample.template(line).render(Sample.paper()).get(0).text().text()).hasSize(20_000);
    }
}
