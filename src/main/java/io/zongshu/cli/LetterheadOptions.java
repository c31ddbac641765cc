package io.zongshu.cli;

import io.zongshu.export.ExportOptions;
import io.zongshu.export.Letterhead;
import picocli.CommandLine.Option;

/** A letterhead, printed only when asked for. */
final class LetterheadOptions {
    @Option(names = "--letterhead", paramLabel = "发文机关标志", description = "排版头（红头），写发文机关标志，如 云川市教育局文件；不写就没有版头")
    private String mark = "";

    @Option(names = "--number", paramLabel = "发文字号", description = "版头的发文字号，如 云教〔2025〕1号")
    private String number = "";

    @Option(names = "--copy", paramLabel = "份号", description = "版头的份号，6位数字")
    private String copy = "";

    @Option(names = "--secrecy", paramLabel = "密级", description = "版头的密级和保密期限，如 秘密★1年")
    private String secrecy = "";

    @Option(names = "--urgency", paramLabel = "紧急程度", description = "版头的紧急程度，如 特急")
    private String urgency = "";

    /**
     * The options with the letterhead that was asked for, if any was.
     *
     * @throws io.zongshu.files.CannotContinue if it has not the standard's form
     */
    ExportOptions on(ExportOptions options) {
        boolean asked = !(mark + number + copy + secrecy + urgency).isEmpty();
        return asked ? options.withLetterhead(new Letterhead(copy, secrecy, urgency, mark, number)) : options;
    }
}
