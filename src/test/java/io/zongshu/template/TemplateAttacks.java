package io.zongshu.template;

import com.sun.management.ThreadMXBean;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Hostile templates and what became of each: those of src/test/resources/attacks, and some that are too large to keep. Prints
 * a table; run: {@code java -cp 'target/classes:target/test-classes:target/lib/*' io.zongshu.template.TemplateAttacks}.
 */
final class TemplateAttacks {
    static final Path FOLDER = Path.of("src", "test", "resources", "attacks");
    private static final String YAML = "名称: 攻击\n体裁: 年度综述\n";

    private TemplateAttacks() {}

    /**
     * An attack.
     *
     * @param harmless whether it may be rendered, because nothing comes of it
     */
    record Attack(String name, String what, boolean harmless, String wording) {}

    /**
     * What became of an attack.
     *
     * @param message why it was refused; empty if it was rendered
     * @param printed what it printed
     * @param problems what the check tells of it
     */
    record Outcome(String message, String printed, List<TemplateProblem> problems, long milliseconds, long megabytes) {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int wrong = 0;
        List<Attack> attacks = all();
        for (Attack attack : attacks) {
            Outcome outcome = run(attack);
            boolean asExpected = outcome.message().isEmpty() == attack.harmless();
            wrong += asExpected ? 0 : 1;
            String first = outcome.message().lines().findFirst().orElse("");
            out.printf("%-4s %-20s %-24s %5d ms %4d MB  %s%n", asExpected ? "OK" : "BAD", attack.name(), attack.what(),
                    outcome.milliseconds(), outcome.megabytes(),
                    first.isEmpty() ? "写出 " + outcome.printed().length() + " 字" : first.substring(0, Math.min(90, first.length())));
        }
        out.println(attacks.size() + " attacks, " + wrong + " not as expected");
    }

    static List<Attack> all() throws IOException {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.sorted().toList()) {
                String wording = Files.readString(folder.resolve("template.vm"), StandardCharsets.UTF_8);
                String head = wording.lines().findFirst().orElse("");
                attacks.add(new Attack(
                        String.valueOf(folder.getFileName()), head.replaceAll("^## 攻击：|。结果：.*$", ""), head.endsWith("无害。"), wording));
            }
        }
        attacks.addAll(large());
        return attacks;
    }

    private static List<Attack> large() {
        String loops = String.join("\n", Collections.nCopies(40, "#foreach($节 in $各节)")) + "\n正文｜甲\n"
                + String.join("\n", Collections.nCopies(40, "#end"));
        String five = "#foreach($a in $各节)\n#foreach($b in $各节)\n#foreach($c in $各节)\n#foreach($d in $各节)\n#foreach($e in $各节)\n";
        return List.of(
                new Attack("million-lines", "一百万行", false, "正文｜甲\n".repeat(1_000_000)),
                new Attack("million-directives", "一百万个指令", false, "#if($标题)\n".repeat(1_000_000)),
                new Attack("long-line", "一行一百万字", true, "正文｜" + "长".repeat(900_000)),
                new Attack("many-values", "一行十万个名称", false, "正文｜" + "${标题}".repeat(100_000)),
                new Attack("deep-if", "套得极深", false, "#if($标题)\n".repeat(2_000) + "正文｜甲\n" + "#end\n".repeat(2_000)),
                new Attack("deep-foreach", "套得极深的循环", false, loops),
                new Attack("growing", "层层循环翻倍", false, five + ("长".repeat(900) + "\n").repeat(100) + "#end\n".repeat(5)),
                new Attack("many-lists", "十万组句子", false, "=== 开头\n句。\n".repeat(100_000)),
                new Attack("many-errors", "几千处错误", false, "正文｜$甲$乙#丙 ${丁\n".repeat(4_900)));
    }

    /** Checks it and renders it with rows enough for a rich paper. */
    static Outcome run(Attack attack) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long self = Thread.currentThread().getId();
        long allocated = threads.getThreadAllocatedBytes(self);
        long start = System.nanoTime();
        List<TemplateProblem> problems =
                TemplateCheck.of(new TemplateFiles("攻击", "攻击", YAML, attack.wording()), Settings.builtIn());
        String message = "";
        String printed = "";
        try {
            PaperTemplate template = Sample.template(attack.wording().split("\n", -1));
            Slots slots = Sample.paper();
            List<Slots> rows = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                rows.addAll(slots.rows("各节").orElseThrow());
            }
            slots.putRows("各节", rows);
            printed = String.join("\n", Sample.texts(template.render(slots)));
            if (template.hasWording("开头")) {
                template.alternatives("开头", slots);
            }
        } catch (CannotContinue e) {
            message = String.valueOf(e.getMessage());
        }
        return new Outcome(message, printed, problems, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
                (threads.getThreadAllocatedBytes(self) - allocated) >> 20);
    }
}
