package io.zongshu.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself: the options that every command has. */
@Command(
        addMethodSubcommands = false,
        name = "zongshu",
        customSynopsis = "zongshu 命令 [选项]",
        header = "综述：从往年材料学写法，用今年素材写初稿。不联网，不编造，每句话都有出处。",
        versionProvider = Version.class,
        footer = {
            "%n常用：",
            "  zongshu form 年度综述 -o 素材表.xlsx     先要一份空表来填",
            "  zongshu learn 往年材料/                  学习往年材料（不学也能用内置样例）",
            "  zongshu draft 素材表.xlsx -o 初稿.docx   写出初稿",
            "每条命令的详细用法：zongshu 命令 --help"
        })
final class Zongshu implements Callable<Integer> {
    private final Console console;
    private final SecondThread second;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "结果以 JSON 打印到标准输出，其余说明打印到标准错误")
    private boolean json;

    @Option(names = "--settings", paramLabel = "文件夹", scope = ScopeType.INHERIT, description = "设置文件夹；不写时用词句库旁边的“设置”")
    private @Nullable Path settings;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "出错时显示详细的技术信息，供维护人员查看")
    private boolean debug;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, description = "显示用法")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, scope = ScopeType.INHERIT, description = "显示版本")
    private boolean version;

    @Spec
    private CommandSpec spec;

    Zongshu(Console console, SecondThread second) {
        this.console = console;
        this.second = second;
    }

    /** Without a command: the usage, as an error. */
    @Override
    public Integer call() {
        console.tell(spec.commandLine().getUsageMessage().stripTrailing());
        return CommandLine.ExitCode.USAGE;
    }

    Console console() {
        return console;
    }

    /** Where a command can begin what it will need later. */
    SecondThread second() {
        return second;
    }

    boolean json() {
        return json;
    }

    /** A fault of ours that did not end the command; shown to whoever debugs. */
    void survived(Throwable fault) {
        if (debug) {
            fault.printStackTrace(console.err());
        }
    }

    /** The workplace around a bank. */
    Workplace workplace(@Nullable Path bank) {
        return new Workplace(bank, settings);
    }
}
